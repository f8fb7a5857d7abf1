import type { EventKind } from "../model/event.ts";
import { isWholeView } from "../model/view.ts";
import { cypher, raw, type Cypher } from "./cypher.ts";
import type { EventOrder, EventQuery } from "./event-query.ts";
import { daysCounted, daysSources, walk } from "./neo4j-days.ts";
import { VERSION_LINKS } from "./neo4j-graph.ts";
import type { Neo4jList, Source } from "./neo4j-list.ts";

/** The property of a version that each order goes by. */
export const KEYS: Readonly<Record<EventOrder, string>> = { DATE: "dateKey", DATE_DESC: "dateDescKey", SALIENCE: "salienceKey" };

/** That it is in force, of a kind, and in a period. */
const PLAIN = 3;

/** Events of a kind and a period, of which nothing else is asked, are counted by an index: all four relations are one for a day. */
export function countedBy(query: EventQuery, where: readonly Cypher[]): Pick<Neo4jList, "counted"> {
  const { filter, view } = query;
  const kind = kindOf(query);
  const isOnly = where.length === PLAIN && isWholeView(view);
  if (kind === null || !isOnly || filter.during === null || filter.during.includeUndated) return {};
  return { counted: daysCounted(filter.during, kind, where) };
}

/** The entity of a list that asks for nothing else: other conditions might leave too little on a walk along all events. */
export function hubOf(query: EventQuery, where: readonly Cypher[]): Pick<Neo4jList, "hub"> {
  const { ofEntity, orderBy } = query;
  if (ofEntity === null || orderBy === "SALIENCE" || where.length > 1) return {};
  const reaches = raw(
    `EXISTS { (hub)-[:${VERSION_LINKS.takingPart}|REPRESENTED_IN]->(v) } OR EXISTS { (v)-[:${VERSION_LINKS.lyingIn}]->(:Entity)-[:WITHIN*0..]->(hub) }`,
  );
  return { hub: { id: ofEntity, walks: walksOf(query), reaches } };
}

/** The one kind along whose index events are walked. */
export function kindOf({ orderBy, filter: { kinds } }: EventQuery): EventKind | null {
  const [kind = null, ...others] = orderBy === "DATE" ? (kinds ?? []) : [];
  return others.length > 0 ? null : kind;
}

/** Along an index: that of one kind or of all events, and only where they may touch the days that are asked for. */
export function walksOf(query: EventQuery): Source[] {
  const { orderBy, touching } = query;
  const { during } = query.filter;
  const kind = kindOf(query);
  const along = walk(KEYS[orderBy], kind === null ? null : "kind");
  const ofKind = [...along.where, ...(kind === null ? [] : [cypher`v.kind = ${kind}`])];
  const stretch = touching ?? (during === null || during.includeUndated ? null : during);
  if (stretch === null || orderBy === "SALIENCE") return [{ ...along, where: ofKind }];
  return daysSources(stretch, orderBy, { ...along, where: ofKind });
}
