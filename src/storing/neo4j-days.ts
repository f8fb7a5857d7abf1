import { AFTER_ALL_DAYS, BEFORE_ALL_DAYS } from "../model/date-bounds.ts";
import type { EventKind } from "../model/event.ts";
import { cypher, raw, type Cypher } from "./cypher.ts";
import type { Source } from "./neo4j-list.ts";
import { placed, walking } from "./neo4j-lists.ts";
import { complement } from "./sort-keys.ts";

/** The days that all events of a list touch; null is open. */
export interface Stretch {
  readonly from: string | null;
  readonly to: string | null;
}

/** Walks the versions `v` along the index of a key, which may begin with another property. */
export function walk(key: string, before: string | null = null): Source {
  const properties = [...(before === null ? [] : [before]), key, "eventId"];
  return {
    from: cypher`MATCH (v:EventVersion) ${walking("v:EventVersion", ...properties)}`,
    where: [placed(`v.${key}`, "v.eventId")],
  };
}

/** Two walks along indexes: of all events of a list in its order, and of those that have a reach; keys and reach are properties of `holder`. */
export interface Walks {
  readonly along: Source;
  readonly reaching: Source;
  readonly holder: string;
}

/**
 * The sources that together hold all dated events which may touch some days: those that begin then, along an index; those
 * that have begun before and last longer than a day; and those whose beginning is open and that end later.
 */
export function daysSources({ from, to }: Stretch, orderBy: "DATE" | "DATE_DESC", { along, reaching, holder }: Walks): Source[] {
  const [dateKey, reach] = [raw(`${holder}.dateKey`), raw(`${holder}.reach`)];
  const within = orderBy === "DATE" ? ascending(holder, from, to) : descending(holder, from, to);
  const those = (which: Cypher): Source => ({ ...reaching, where: [...reaching.where, which] });
  return [
    { ...along, where: [...along.where, within] },
    ...(from === null ? [] : [those(cypher`${reach} = 1 AND ${dateKey} < ${from}`)]),
    ...(to === null ? [] : [those(cypher`${reach} = 2 AND ${dateKey} >= ${`${to}~`}`)]),
  ];
}

/**
 * The sources that together hold the dated events of a kind which may touch some days and are in force for who knows
 * everything, to count them: those of one day by an index alone, the few others by their conditions.
 */
export function daysCounted({ from, to }: Stretch, kind: EventKind, conditions: readonly Cypher[]): Source[] {
  const reaching = walk("dateKey", "reach");
  const others = (which: Cypher): Source => ({ ...reaching, where: [...reaching.where, which, ...conditions] });
  return [
    {
      from: cypher`MATCH (v:EventVersion) ${walking("v:EventVersion", "kind", "day")}`,
      where: [cypher`v.kind = ${kind} AND v.day >= ${from ?? BEFORE_ALL_DAYS} AND v.day <= ${to ?? AFTER_ALL_DAYS}`],
    },
    others(cypher`v.reach = 1 AND v.dateKey < ${to === null ? "~" : `${to}~`}`),
    others(cypher`v.reach = 2 AND v.dateKey >= ${from ?? ""}`),
  ];
}

/** A key begins with a day and goes on with a blank, which is lower than the mark. */
function ascending(holder: string, from: string | null, to: string | null): Cypher {
  const key = raw(`${holder}.dateKey`);
  return cypher`${key} >= ${from ?? ""} AND ${key} < ${to === null ? "~" : `${to}~`}`;
}

function descending(holder: string, from: string | null, to: string | null): Cypher {
  const key = raw(`${holder}.dateDescKey`);
  const [last, first] = [to === null ? "" : complement(to), from === null ? "~" : `${complement(from)}~`];
  return cypher`${key} >= ${last} AND ${key} < ${first}`;
}
