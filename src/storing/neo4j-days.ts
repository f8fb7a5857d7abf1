import { AFTER_ALL_DAYS, BEFORE_ALL_DAYS } from "../model/date-bounds.ts";
import type { EventKind } from "../model/event.ts";
import { cypher, type Cypher } from "./cypher.ts";
import type { Source } from "./neo4j-list.ts";
import { placed, walking } from "./neo4j-lists.ts";
import { complement } from "./sort-keys.ts";

/** The days that all events of a list touch; null is open. */
interface Stretch {
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

/**
 * The sources that together hold all dated events which may touch some days: those that begin then, along an index; those
 * that have begun before and last longer than a day; and those whose beginning is open and that end later.
 */
export function daysSources({ from, to }: Stretch, orderBy: "DATE" | "DATE_DESC", along: Source): Source[] {
  const within = orderBy === "DATE" ? ascending(from, to) : descending(from, to);
  const reaching = walk("dateKey", "reach");
  const those = (which: Cypher): Source => ({ ...reaching, where: [...reaching.where, which] });
  return [
    { ...along, where: [...along.where, within] },
    ...(from === null ? [] : [those(cypher`v.reach = 1 AND v.dateKey < ${from}`)]),
    ...(to === null ? [] : [those(cypher`v.reach = 2 AND v.dateKey >= ${`${to}~`}`)]),
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
function ascending(from: string | null, to: string | null): Cypher {
  return cypher`v.dateKey >= ${from ?? ""} AND v.dateKey < ${to === null ? "~" : `${to}~`}`;
}

function descending(from: string | null, to: string | null): Cypher {
  const [last, first] = [to === null ? "" : complement(to), from === null ? "~" : `${complement(from)}~`];
  return cypher`v.dateDescKey >= ${last} AND v.dateDescKey < ${first}`;
}
