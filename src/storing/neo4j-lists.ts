import { fold } from "../model/fold.ts";
import { dayOf, isWholeView, type View } from "../model/view.ts";
import { cypher, raw, type Cypher } from "./cypher.ts";
import { labelOf } from "./neo4j-graph.ts";
import type { Neo4jList } from "./neo4j-list.ts";
import { nameWords, searchWords } from "../model/search-text.ts";
import type { ConflictQuery, DocumentQuery, EntityMentionQuery, EntityQuery } from "./store.ts";

/** The list of the documents that a query asks for. */
export function documentsList({ ofEvent, text, publisher, publishedFrom, publishedTo }: DocumentQuery): Neo4jList {
  const where = [
    ...(ofEvent === null
      ? []
      : [
          cypher`EXISTS {
      MATCH (:Event {id: ${ofEvent.eventId}})<-[:VERSION_OF]-(v:EventVersion)-[:TOLD_IN]->(d) WHERE ${inForce("v", ofEvent.view)} }`,
        ]),
    ...(publisher === null ? [] : [cypher`d.publisherKey = ${fold(publisher)}`]),
    ...(publishedFrom === null ? [] : [cypher`d.publishedLatest >= ${publishedFrom}`]),
    ...(publishedTo === null ? [] : [cypher`d.publishedEarliest <= ${publishedTo}`]),
  ];
  const told =
    ofEvent === null
      ? null
      : cypher`MATCH (d:Document)<-[:TOLD_IN]-(:EventVersion)-[:VERSION_OF]->(:Event {id: ${ofEvent.eventId}}) WITH DISTINCT d`;
  const from =
    foundByText("document", "d", text) ?? told ?? cypher`MATCH (d:Document) ${walking("d:Document", "documentKey", "id")}`;
  return {
    order: "documents",
    node: "d",
    sources: [{ from, where: [placed("d.documentKey", "d.id")] }],
    where,
    key: "d.documentKey",
    id: "d.id",
    record: "d.record",
  };
}

/** Names the order of the entities of a kind in cursors. */
export function entitiesOrder(kind: EntityQuery["kind"]): string {
  return `entities ${kind}`;
}

/** The list of the entities that a query asks for. */
export function entitiesList({ kind, text, countryId, without }: EntityQuery): Neo4jList {
  const node = `e:${labelOf(kind)}`;
  const found = foundByText("entity", "e", text);
  const where = [
    // A text is mostly looked for in all kinds, and what differs in nothing but values is one statement.
    found === null ? raw(node) : cypher`e.kind = ${kind}`,
    ...(without.length === 0 ? [] : [cypher`NOT e.id IN ${without}`]),
    ...(countryId === null ? [] : [cypher`EXISTS { (e)-[:BELONGS_TO]->(:Entity {id: ${countryId}}) }`]),
  ];
  const belonging = countryId === null ? null : cypher`MATCH (e:Entity)-[:BELONGS_TO]->(:Entity {id: ${countryId}})`;
  const from = found ?? belonging ?? cypher`MATCH (${raw(node)}) ${walking(node, "entityKey", "id")}`;
  return {
    order: entitiesOrder(kind),
    node: "e",
    sources: [{ from, where: [placed("e.entityKey", "e.id")] }],
    where,
    key: "e.entityKey",
    id: "e.id",
    record: "e.record",
  };
}

/** The list of the entity mentions that a query asks for. */
export function entityMentionsList({ documentId, entityId, view }: EntityMentionQuery): Neo4jList {
  const where = [cypher`d.knownFrom <= ${dayOf(view)}`];
  const list = { node: "m", where, id: "m.id", record: "m.record" };
  if (documentId !== null) {
    const from = cypher`MATCH (m:EntityMention)-[:NAMED_IN]->(d:Document {id: ${documentId}})`;
    return { ...list, order: "mentions of a document", sources: [{ from, where: [] }], key: "m.spanKey" };
  }
  const from = cypher`MATCH (d:Document)<-[:NAMED_IN]-(m:EntityMention)-[:MEANS]->(:Entity {id: ${entityId ?? ""}})`;
  return { ...list, order: "mentions of an entity", sources: [{ from, where: [] }], key: "m.documentSpanKey" };
}

/** The list of the conflicts that a query asks for. */
export function conflictsList({ property, reason, view }: ConflictQuery): Neo4jList {
  const where = [
    inForce("v", view),
    ...(property === null ? [] : [cypher`c.property = ${property}`]),
    ...(reason === null ? [] : [cypher`c.reason = ${reason}`]),
  ];
  const from = cypher`MATCH (c:Conflict)<-[:HAS_CONFLICT]-(v:EventVersion) ${walking("c:Conflict", "conflictKey", "id")}`;
  return {
    order: "conflicts",
    node: "c",
    sources: [{ from, where: [placed("c.conflictKey", "c.id")] }],
    where,
    key: "c.conflictKey",
    id: "c.id",
    record: "c.record",
  };
}

/** An index of several properties is used only where each has a condition, and these are true of all that is listed. */
export function placed(key: string, id: string): Cypher {
  return raw(`${key} >= '' AND ${id} IS NOT NULL`);
}

/** Makes the server walk a list by its index: a plan that it made while the graph was small would sort the whole list. */
export function walking(node: string, ...properties: readonly string[]): Cypher {
  return raw(`USING INDEX SEEK ${node}(${properties.join(", ")})`);
}

/** The version that is in force in a view. What is in force for who knows everything has a label, which takes no reading of properties. */
export function inForce(version: string, view: View): Cypher {
  if (isWholeView(view)) return raw(`${version}:Current`);
  const [day, other] = [dayOf(view), view.textOnly ? "WITH_CATALOGUE" : "TEXT_ONLY"];
  const [from, until, scope] = [raw(`${version}.knownFrom`), raw(`${version}.knownUntil`), raw(`${version}.scope`)];
  return cypher`${from} <= ${day} AND ${until} > ${day} AND ${scope} <> ${other}`;
}

/** The clause that finds nodes by their text; null for a blank text, which asks for nothing. */
export function foundByText(
  index: "document" | "entity" | "event" | "mention",
  node: string,
  text: string | null,
): Cypher | null {
  const words = text === null ? null : index === "entity" ? nameWords(text) : searchWords(text);
  if (words === null) return null;
  if (words.length === 0) return cypher`UNWIND [] AS ${raw(node)} WITH ${raw(node)}`;
  // A folded spelling has nothing but letters, digits and blanks, so nothing in it is an operator of the index's language.
  const spelled = (spelling: string) =>
    `(${spelling
      .split(" ")
      .map((word) => `+${word}*`)
      .join(" ")})`;
  const asked = words.map((spellings) => `+(${spellings.map(spelled).join(" ")})`).join(" ");
  return cypher`CALL db.index.fulltext.queryNodes(${`chronik_${index}_text`}, ${asked}) YIELD node AS ${raw(node)}`;
}
