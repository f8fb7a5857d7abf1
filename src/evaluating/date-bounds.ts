/** Bounds as [year, month, day]; what is open is far away. */
type Day = readonly [number, number, number];

const LOW: Day = [-9999, 1, 1];
const HIGH: Day = [9999, 12, 31];

/**
 * First and last day of an EDTF expression as the evaluation compares dates: by bounds alone, with a season counted by
 * its months, and whatever is not understood open. It is the evaluation's own definition and not the product's parser.
 */
export function dateBounds(edtf: string | null): readonly [Day, Day] {
  if (!edtf) return [LOW, HIGH];
  const plain = edtf.replace(/[~?%\s]/gu, "");
  const set = /^[[{](.*)[\]}]$/u.exec(plain)?.[1];
  if (set !== undefined) return setBounds(set);
  if (plain.includes("/")) {
    const [from, to] = splitOnce(plain, "/");
    return [open(from) ? LOW : (day(from, false) ?? LOW), open(to) ? HIGH : (day(to, true) ?? HIGH)];
  }
  return [day(plain, false) ?? LOW, day(plain, true) ?? HIGH];
}

/** Whether two days are the same. */
export function sameDay(one: Day, other: Day): boolean {
  return compareDays(one, other) === 0;
}

/** Negative where the first day is earlier. */
export function compareDays(one: Day, other: Day): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

function setBounds(set: string): readonly [Day, Day] {
  const members = set
    .split(/,|\.\./u)
    .filter((member) => member !== "")
    .map((member) => dateBounds(member));
  const low = members.map(([first]) => first).sort(compareDays)[0];
  const high = members
    .map(([, last]) => last)
    .sort(compareDays)
    .at(-1);
  return [set.startsWith("..") || !low ? LOW : low, set.endsWith("..") || !high ? HIGH : high];
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return [text.slice(0, at), text.slice(at + separator.length)];
}

function open(text: string): boolean {
  return text === "" || text === "..";
}

function day(text: string, last: boolean): Day | null {
  const parts = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?$/u.exec(text);
  if (!parts) return decade(text, last);
  const [year, month, dayOfMonth] = [Number(parts[1]), Number(parts[2] ?? 0), Number(parts[3] ?? 0)];
  if (month > 12) return season(year, month, last);
  if (!last) return [year, month || 1, dayOfMonth || 1];
  return [year, month || 12, dayOfMonth || daysInMonth(Math.max(1, year), month || 12)];
}

function decade(text: string, last: boolean): Day | null {
  const parts = /^(\d{2,3})(X+)$/u.exec(text);
  if (!parts) return null;
  const year = Number(`${parts[1]}${(last ? "9" : "0").repeat(parts[2]?.length ?? 0)}`);
  return last ? [year, 12, 31] : [year, 1, 1];
}

function season(year: number, month: number, last: boolean): Day {
  const start = { 21: 3, 22: 6, 23: 9, 24: 12 }[month] ?? 1;
  return last ? [year, Math.min(12, start + 2), 28] : [year, start, 1];
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;
}
