import type { View } from "../model/view.ts";
import { all, cypher, raw, type Cypher } from "./cypher.ts";
import { duringConditions } from "./neo4j-during.ts";
import { VERSION_LINKS } from "./neo4j-graph.ts";
import { foundIn, type Neo4jList, type Source } from "./neo4j-list.ts";
import { foundByText, inForce } from "./neo4j-lists.ts";
import { entityEventPages, RECORD } from "./neo4j-entity-events.ts";
import { countedBy, KEYS, kindOf, stretchOf, walksOf } from "./neo4j-walks.ts";
import { NO_OWNER, type EventFilter, type EventQuery } from "./event-query.ts";

const { takingPart: TAKING_PART, lyingIn: LYING_IN, partOf: PART_OF, restingOn: RESTING_ON } = VERSION_LINKS;
const REPRESENTED = `${TAKING_PART}|REPRESENTED_IN`;

/** The list of the events that a query asks for; the ids of its filter must be those of events, not of mentions. */
export function eventsList(query: EventQuery): Neo4jList {
  const list = {
    order: `events ${query.orderBy}`,
    node: "v",
    key: `v.${KEYS[query.orderBy]}`,
    id: "v.eventId",
    record: RECORD,
  };
  const { filter, view } = query;
  const demands = demandsOf(query);
  const walked = demands.find(({ sources }) => sources !== null);
  const where = [inForce("v", view), ...demands.filter((demand) => demand !== walked).map(({ condition }) => condition)];
  if (filter.foldParts) {
    const from = folded(walked?.sources ?? [{ from: raw("MATCH (v:EventVersion)"), where: [] }], where, view);
    return { ...list, sources: [{ from, where: [] }], where: [] };
  }
  if (walked?.sources) return { ...list, ...pagesOf(query, walked), sources: walked.sources, where };
  return {
    ...list,
    ...(kindOf(query) === null ? {} : { shared: "v.kind" }),
    ...countedBy(query, where),
    sources: walksOf(query),
    where,
  };
}

/** What is of one entity is walked along its own lists, if these are in order. */
function pagesOf(query: EventQuery, { ofEntity }: Demand): Pick<Neo4jList, "pages"> {
  const { orderBy, filter, view } = query;
  if (ofEntity === undefined || orderBy === "SALIENCE") return {};
  const others = demandsOf({ ...query, ofEntity: null, filter: { ...filter, during: null } });
  const where = [inForce("v", view), ...others.map(({ condition }) => condition)];
  return {
    pages: entityEventPages({
      entity: ofEntity,
      orderBy,
      stretch: stretchOf(query),
      where,
      during: filter.during,
      inPeriod: duringConditions(filter.during),
    }),
  };
}

/** The clause that finds the versions `v` by the text of a filter; null where it asks for none. */
export function textSource(text: string | null): Cypher | null {
  return foundByText("event", "v", text);
}

/** What holds of a version `v` that is in force in a view and that a filter lets through, but for its text; parts are not folded. */
export function matchingConditions(filter: EventFilter, view: View): Cypher[] {
  const demands = demandsOf({ ...NO_OWNER, filter: { ...filter, text: null }, view });
  return [inForce("v", view), ...demands.map(({ condition }) => condition)];
}

/** Something that a query demands of versions: a condition, and what finds exactly those that fulfil it, if there is something. */
interface Demand {
  /** The entity, if it demands no more than that they are of one. */
  readonly ofEntity?: string;
  readonly condition: Cypher;
  readonly sources: readonly Source[] | null;
}

/** The demands of a query; the first that has a source is the one that is walked, so the rarer ones come first. */
function demandsOf({
  ofEntity,
  ofDocument,
  partsOf,
  sharedBy,
  words,
  touching,
  filter,
  view,
}: Omit<EventQuery, "orderBy" | "page">): Demand[] {
  const text = foundByText("event", "v", filter.text);
  const conflicted = hasConflict(view);
  return [
    // The text is looked for by its source only, so nothing may come before it.
    ...(text === null ? [] : [{ condition: raw("true"), sources: [{ from: text, where: [] }] }]),
    ...(words === null ? [] : [withWords(words, text !== null)]),
    ...oneOf(filter.ids, identified),
    ...(partsOf === null ? [] : [partOf(partsOf)]),
    ...(ofDocument === null ? [] : [toldIn([ofDocument])]),
    ...oneOf(filter.documents, toldIn),
    ...(ofEntity === null ? [] : [involving(ofEntity)]),
    ...(sharedBy === null ? [] : [...sharedBy.map(partaking), { ...takingPart(sharedBy, REPRESENTED), sources: null }]),
    ...actorDemands(filter.actors),
    ...oneOf(filter.locatedIn, lyingIn),
    ...oneOf(filter.attributedTo, attributedTo),
    ...[
      ...oneOf(filter.kinds, (kinds) => cypher`v.kind IN ${kinds}`),
      ...oneOf(filter.statuses, (statuses) => cypher`v.status IN ${statuses}`),
      ...oneOf(filter.supports, (supports) => cypher`v.support IN ${supports}`),
      ...(touching === null ? [] : [cypher`v.earliest <= ${touching.to} AND v.latest >= ${touching.from}`]),
      ...duringConditions(filter.during),
      ...(filter.hasConflict === null ? [] : [filter.hasConflict ? conflicted : cypher`NOT ${conflicted}`]),
      ...(filter.outermostOnly ? [cypher`NOT ${hasWhole("v", view)}`] : []),
    ].map((condition) => ({ condition, sources: null })),
  ];
}

/** By title or quote. Where the text of the filter is looked for first, what has these words is gathered and compared. */
function withWords(words: string, compared: boolean): Demand {
  const titles = foundByText("event", "v", words) ?? raw("MATCH (v:EventVersion)");
  const quotes = foundByText("mention", "m", words) ?? raw("MATCH (m:Mention)");
  const from = cypher`CALL (q) { ${titles} RETURN v UNION ${quotes} MATCH (m)-[:${raw(RESTING_ON)}]-(v:EventVersion) RETURN v } WITH v`;
  if (!compared) return { condition: raw("true"), sources: [{ from, where: [] }] };
  const found = cypher`COLLECT { CALL (q) { ${titles} RETURN v.id AS id UNION ${quotes} MATCH (m)-[:${raw(RESTING_ON)}]-(v:EventVersion) RETURN v.id AS id } RETURN id }`;
  return { condition: cypher`v.id IN ${found}`, sources: null };
}

function identified(ids: readonly string[]): Demand {
  return {
    condition: cypher`v.eventId IN ${ids}`,
    // An event may be its own version, and then need not lead to itself.
    sources: [
      {
        from: cypher`MATCH (e:Event) WHERE e.id IN ${ids}
      CALL (e) { WITH e WHERE e:EventVersion RETURN e AS v UNION MATCH (e)<-[:VERSION_OF]-(v:EventVersion) RETURN v } WITH v`,
        where: [],
      },
    ],
  };
}

function partOf(whole: string): Demand {
  return {
    condition: cypher`v.partOf = ${whole}`,
    sources: [{ from: cypher`MATCH (:Event {id: ${whole}})<-[:${raw(PART_OF)}]-(v:EventVersion)`, where: [] }],
  };
}

function toldIn(documents: readonly string[]): Demand {
  return exactly((x) => cypher`(${x}:Document)<-[:TOLD_IN]-(v:EventVersion)`, documents);
}

function lyingIn(places: readonly string[]): Demand {
  return exactly((x) => cypher`(${x}:Entity)<-[:WITHIN*0..]-(:Entity)<-[:${raw(LYING_IN)}]-(v:EventVersion)`, places);
}

function takingPart(entities: readonly string[], types: string): Demand {
  return exactly((x) => cypher`(${x}:Entity)-[:${raw(types)}]->(v:EventVersion)`, entities);
}

function attributedTo(entities: readonly string[]): Demand {
  return exactly((x) => cypher`(${x}:Entity)<-[:ATTRIBUTED_TO]-(:Mention)-[:${raw(RESTING_ON)}]-(v:EventVersion)`, entities);
}

/** What hangs on one of the nodes with these ids. A condition must not speak of the node that another demand is found by. */
function exactly(pattern: (node: Cypher) => Cypher, ids: readonly string[]): Demand {
  const [walked, compared] = [raw("start"), raw("x")];
  return {
    condition: cypher`EXISTS { MATCH ${pattern(compared)} WHERE ${compared}.id IN ${ids} }`,
    sources: [{ from: cypher`MATCH ${pattern(walked)}`, where: [cypher`${walked}.id IN ${ids}`], repeats: true }],
  };
}

function involving(entity: string): Demand {
  return { ...either(takingPart([entity], REPRESENTED), lyingIn([entity])), ofEntity: entity };
}

/** Takes part, is represented, or is a place of the event itself. */
function partaking(entity: string): Demand {
  return either(
    takingPart([entity], REPRESENTED),
    exactly((x) => cypher`(${x}:Entity)<-[:${raw(LYING_IN)}]-(v:EventVersion)`, [entity]),
  );
}

function either(one: Demand, other: Demand): Demand {
  return {
    condition: cypher`${one.condition} OR ${other.condition}`,
    sources: [...(one.sources ?? []), ...(other.sources ?? [])],
  };
}

function actorDemands(actors: EventFilter["actors"]): Demand[] {
  if (actors === null) return [];
  const types = actors.includeRepresentatives ? REPRESENTED : TAKING_PART;
  return [
    ...allTakingPart([...new Set(actors.allOf)], types),
    ...oneOf(actors.anyOf, (anyOf) => takingPart(anyOf, types)),
    ...oneOf(actors.noneOf, (noneOf) => ({ condition: cypher`NOT ${takingPart(noneOf, types).condition}`, sources: null })),
  ];
}

function allTakingPart(actors: readonly string[], types: string): Demand[] {
  const each = actors.map((actor) => takingPart([actor], types));
  if (actors.length === 2) return [{ condition: all(each.map(({ condition }) => condition)), sources: [bothOf(actors, types)] }];
  return [...(actors.length > 2 ? [{ condition: raw("true"), sources: [rarest(actors, types)] }] : []), ...each];
}

/** Of two that both must be there, the walk starts from the one with fewer events and looks for the other one itself, without a look at its id. */
function bothOf(actors: readonly string[], types: string): Source {
  const from = cypher`MATCH (start:Entity) WHERE start.id IN ${actors}
    WITH start ORDER BY COUNT { (start)-[:PARTICIPATED_IN]->() }, start.id
    WITH collect(start) AS both WITH both[0] AS start, both[1] AS second
    MATCH (start)-[:${raw(types)}]->(v:EventVersion) MATCH (v)<-[:${raw(types)}]-(met)`;
  return { from, where: [raw("met = second")], repeats: true };
}

/** Of several that all must be there, the walk starts from the one with the fewest events; such counts stand in the database. */
function rarest(entities: readonly string[], types: string): Source {
  const from = cypher`MATCH (start:Entity) WHERE start.id IN ${entities}
    WITH start ORDER BY COUNT { (start)-[:PARTICIPATED_IN]->() }, start.id LIMIT 1
    MATCH (start)-[:${raw(types)}]->(v:EventVersion)`;
  return { from, where: [], repeats: true };
}

/** The outermost wholes of the matching events; a whole that is not in force in the view counts as none. */
function folded(sources: readonly Source[], where: readonly Cypher[], view: View): Cypher {
  return cypher`${foundIn(sources, { node: "v", where, first: "" })}
    MATCH (v) ((:EventVersion)-[:${raw(PART_OF)}]->(:Event)<-[:VERSION_OF]-(w:EventVersion) WHERE ${inForce("w", view)}){0,} (o:EventVersion)
    WHERE NOT ${hasWhole("o", view)}
    WITH DISTINCT o AS v`;
}

/** Whether the event or one of its parts, or their parts, has a conflict in force. */
function hasConflict(view: View): Cypher {
  return cypher`EXISTS {
    MATCH (v) ((:EventVersion)-[:VERSION_OF]->(:Event)<-[:${raw(PART_OF)}]-(w:EventVersion) WHERE ${inForce("w", view)}){0,} (p:EventVersion)-[:HAS_CONFLICT]->(:Conflict)
    RETURN p }`;
}

function hasWhole(version: string, view: View): Cypher {
  return cypher`EXISTS { MATCH (${raw(version)})-[:${raw(PART_OF)}]->(:Event)<-[:VERSION_OF]-(whole:EventVersion) WHERE ${inForce("whole", view)} }`;
}

function oneOf<Wanted>(values: readonly string[] | null, wanted: (values: readonly string[]) => Wanted): Wanted[] {
  return values === null || values.length === 0 ? [] : [wanted(values)];
}
