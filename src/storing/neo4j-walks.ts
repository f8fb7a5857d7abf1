import type { EventKind } from "../model/event.ts";
import { isWholeView } from "../model/view.ts";
import { cypher, type Cypher } from "./cypher.ts";
import type { EventOrder, EventQuery } from "./event-query.ts";
import { daysCounted, daysSources, walk, type Stretch } from "./neo4j-days.ts";
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

/** The one kind along whose index events are walked. */
export function kindOf({ orderBy, filter: { kinds } }: EventQuery): EventKind | null {
  const [kind = null, ...others] = orderBy === "DATE" ? (kinds ?? []) : [];
  return others.length > 0 ? null : kind;
}

/** Along an index: that of one kind or of all events, and only where they may touch the days that are asked for. */
export function walksOf(query: EventQuery): Source[] {
  const { orderBy } = query;
  const kind = kindOf(query);
  const along = walk(KEYS[orderBy], kind === null ? null : "kind");
  const ofKind = [...along.where, ...(kind === null ? [] : [cypher`v.kind = ${kind}`])];
  const stretch = stretchOf(query);
  if (stretch === null || orderBy === "SALIENCE") return [{ ...along, where: ofKind }];
  return daysSources(stretch, orderBy, { along: { ...along, where: ofKind }, reaching: walk("dateKey", "reach"), holder: "v" });
}

/** The days that all events which a query finds touch. */
export function stretchOf({ touching, filter: { during } }: Pick<EventQuery, "touching" | "filter">): Stretch | null {
  return touching ?? (during === null || during.includeUndated ? null : during);
}
