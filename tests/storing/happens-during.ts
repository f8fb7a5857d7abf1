import { parseEdtf } from "../../src/model/edtf.ts";
import type { UncertainDate } from "../../src/model/uncertain-date.ts";
import type { During } from "../../src/storing/event-query.ts";

const [FIRST, LAST] = ["0000-00-00", "9999-99-99"];

/** Whether something happens during a period, by trying every beginning and end that its date allows. */
export function happensDuring(date: UncertainDate | null, { from, to, relation, match, includeUndated }: During): boolean {
  if (date === null || (date.earliest === null && date.latest === null)) return includeUndated;
  const [start, stop] = [from ?? FIRST, to ?? LAST];
  const days = [FIRST, LAST, start, stop, ...Object.values(stretch(date)).flat()];
  const { begins, ends } = stretch(date);
  const beginnings = days.filter((day) => begins[0] <= day && day <= begins[1]);
  const endings = days.filter((day) => ends[0] <= day && day <= ends[1]);
  const lasting = beginnings.flatMap((begin) => endings.filter((end) => begin <= end).map((end) => [begin, end] as const));
  const fits = ([begin, end]: readonly [string, string]) =>
    relation === "OVERLAPS" ? begin <= stop && end >= start : begin >= start && end <= stop;
  return match === "POSSIBLY" ? lasting.some(fits) : lasting.every(fits);
}

type Days = readonly [first: string, last: string];

/** A duration begins and ends when its two parts say; anything else lies somewhere within its days. */
function stretch(date: UncertainDate): { readonly begins: Days; readonly ends: Days } {
  const whole: Days = [date.earliest ?? FIRST, date.latest ?? LAST];
  if (!/^[^[{]*\//u.test(date.edtf)) return { begins: whole, ends: whole };
  const [begins, ends] = date.edtf.split("/").map((part): Days => {
    const parsed = parseEdtf(part);
    return parsed ? [parsed.earliest ?? FIRST, parsed.latest ?? LAST] : [FIRST, LAST];
  });
  return { begins: begins ?? whole, ends: ends ?? whole };
}
