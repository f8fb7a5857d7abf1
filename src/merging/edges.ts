import { EDGES } from "../languages/acts/index.ts";
import type { Edge } from "../languages/acts/act.ts";
import { fold } from "../model/fold.ts";
import type { UncertainDate } from "../model/uncertain-date.ts";
import type { Days } from "./matching-range.ts";

/** Days of a month, and months of a year, that each part may mean: more than it is by the calendar, since people are not exact. */
const PARTS: Readonly<Record<"MONTH" | "YEAR", Readonly<Record<Edge, readonly [first: string, last: string]>>>> = {
  MONTH: { START: ["01", "14"], MIDDLE: ["08", "24"], END: ["18", "31"] },
  YEAR: { START: ["01-01", "05-31"], MIDDLE: ["04-01", "09-30"], END: ["08-01", "12-31"] },
};

/** "Mitte Juli": the part of a month or year that the words of a date mean, for comparing; else all of its days. */
export function partOf({ edtf, precision, words }: UncertainDate, whole: Days): Days {
  const edge = EDGES.get(fold(words ?? "").split(" ")[0] ?? "");
  if (edge === undefined || (precision !== "MONTH" && precision !== "YEAR") || !edtf.endsWith("~")) return whole;
  const [first, last] = PARTS[precision][edge];
  const start = `${edtf.slice(0, -1)}-${first}`;
  const end = `${edtf.slice(0, -1)}-${last}`;
  return { earliest: start, latest: end < whole.latest ? end : whole.latest };
}
