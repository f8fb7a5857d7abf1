import { KINDS } from "../model/kinds.ts";
import type { DateBounds } from "../model/date-bounds.ts";
import { isWholeView } from "../model/view.ts";
import { asksNothing, NO_FILTER, NO_OWNER, type During, type EventFilter, type EventQuery } from "./event-query.ts";

/** Which day of an event is counted. */
export type Bound = "EARLIEST" | "LATEST";

/**
 * Periods that lie one behind the other, as stores name them: a year (Y2024), a month (M2024-06), a day (D2024-06-19), or U for
 * what is undated. How many events of each kind have their earliest or latest day in one is counted with each write.
 */
export interface PeriodRange {
  readonly bound: Bound;
  readonly from: string;
  /** The name above all of these. */
  readonly below: string;
  /** Whether what is counted in them comes or goes. */
  readonly sign: 1 | -1;
}

/** Whether a query asks for nothing but kinds and a period, of all that is known: then what is counted tells how many events it has. */
export function isCountedByKind({ filter, view, orderBy: _order, page: _page, ...owner }: EventQuery): boolean {
  const { kinds: _kinds, during, ...others } = filter;
  return isWholeView(view) && isUsualPeriod(during) && asksNothing(owner, NO_OWNER) && asksNothing(others, NO_FILTER);
}

/** Whether a period is asked for as it usually is: what may touch it, without what is undated. */
export function isUsualPeriod(during: During | null): boolean {
  if (during === null) return true;
  const { from, to, relation, match, includeUndated } = during;
  const isOrdered = from === null || to === null || from <= to;
  return relation === "OVERLAPS" && match === "POSSIBLY" && !includeUndated && isOrdered;
}

/** How many events a query has, by how many of each kind are in its period. */
export function sumOfKinds({ filter }: EventQuery, counts: ReadonlyMap<string, number>): number {
  return [...new Set(kindsOf(filter))].reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0);
}

/** The same for all queries of one period. */
export function periodName({ filter: { during } }: EventQuery): string {
  return during === null ? "" : `${during.from ?? ""}/${during.to ?? ""}`;
}

/** The kinds of a filter, which are all where it names none. */
export function kindsOf({ kinds }: EventFilter): readonly string[] {
  return kinds === null || kinds.length === 0 ? KIND_NAMES : kinds;
}

/** All kinds of events. */
export const KIND_NAMES: readonly string[] = Object.keys(KINDS);

/** Where the events of a period are counted. What touches it is what begins by its last day, without what has ended before its first. */
export function rangesOf(during: During | null): PeriodRange[] {
  const begun = during === null ? [...DATED, UNDATED] : during.to === null ? DATED : upTo(during.to, "~");
  const over = during === null || during.from === null ? [] : upTo(during.from, "");
  return [
    ...begun.map((range) => ({ ...range, bound: "EARLIEST", sign: 1 }) as const),
    ...over.map((range) => ({ ...range, bound: "LATEST", sign: -1 }) as const),
  ];
}

type Names = Pick<PeriodRange, "from" | "below">;

const DATED: readonly Names[] = [{ from: "Y", below: "Z" }];
const UNDATED: Names = { from: "U", below: "UD" };

/** The years before that of a day, the months of its year before its own, and the days of its month up to it, itself included by a `~`. */
function upTo(day: string, behind: "~" | ""): Names[] {
  const [year, month] = [day.slice(0, 4), day.slice(0, 7)];
  return [
    { from: "Y", below: `Y${year}` },
    { from: `M${year}`, below: `M${month}` },
    { from: `D${month}`, below: `D${day}${behind}` },
  ];
}

/** The periods in which an event with these bounds is counted, by the bound that lies in them; what is undated stands apart. */
export function periodsOf(bounds: DateBounds | null): (readonly [bound: Bound, period: string])[] {
  const days = [["EARLIEST", bounds?.earliest] as const, ["LATEST", bounds?.latest] as const];
  return days.flatMap(([bound, day]) => periodsWith(day).map((period) => [bound, period] as const));
}

function periodsWith(day: string | undefined): string[] {
  if (day === undefined) return ["U", "UM", "UD"];
  return [`Y${day.slice(0, 4)}`, `M${day.slice(0, 7)}`, `D${day}`];
}
