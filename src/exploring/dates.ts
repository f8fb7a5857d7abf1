import type { ClaimProperty } from "./operations.generated.ts";
import type { DateWords } from "./words/words.ts";

/**
 * An EDTF expression in the words of a language: "2023-09" as "September 2023", "[..2024-06-18]" as "by 18 June 2024". Whatever is
 * none of the forms that the API gives is shown as it is.
 */
export function dateInWords(edtf: string, words: DateWords): string {
  const set = /^\[(?<from>.*?)\.\.(?<to>.*)\]$/u.exec(edtf)?.groups;
  if (set) return between(set["from"] ?? "", set["to"] ?? "", words.oneDay, words);
  const [from = "", to] = edtf.split("/");
  return to === undefined ? pointInWords(from, words) : between(open(from), open(to), words.lasting, words);
}

/** A value of a claim or conflict as it is shown: the API prints dates as EDTF and everything else in words. */
export function valueInWords(property: ClaimProperty, value: string, words: DateWords): string {
  return property === "DATE" ? dateInWords(value, words) : value;
}

/** A day of the calendar, YYYY-MM-DD, as the first moment of it. */
export function dayAt(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The calendar day in which a moment lies. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** From the first moment of a date to the one after its last; null where it is open. */
export interface Reach {
  readonly from: Date | null;
  readonly to: Date | null;
}

/** How far a date can reach; null for one that says nothing. */
export function reachOf(date: { readonly earliest: string | null; readonly latest: string | null } | null): Reach | null {
  if (date === null || (date.earliest === null && date.latest === null)) return null;
  const last = date.latest === null ? null : dayAt(date.latest);
  return { from: date.earliest === null ? null : dayAt(date.earliest), to: last && new Date(last.getTime() + DAY) };
}

const DAY = 86_400_000;

/** An open end is two dots or nothing. */
function open(end: string): string {
  return end === ".." ? "" : end;
}

function between(from: string, to: string, forms: DateWords["oneDay"], words: DateWords): string {
  const first = pointInWords(from, words);
  const last = pointInWords(to, words);
  if (from === "" && to === "") return words.unknown;
  if (from === "") return forms.until(last);
  if (to === "") return forms.since(first);
  return forms.between(shortened(from, to, words) ?? first, last);
}

/** The first day without the month and year that it shares with the last: "18." of "18.–19. Juni 2024". */
function shortened(from: string, to: string, words: DateWords): string | null {
  return from.length === 10 && to.length === 10 && from.slice(0, 7) === to.slice(0, 7)
    ? words.dayAlone(Number(from.slice(8)))
    : null;
}

function pointInWords(point: string, words: DateWords): string {
  const [, plain = point, mark = ""] = /^(.*?)([~?%]?)$/u.exec(point) ?? [];
  const said = plainInWords(plain, words);
  return mark === ""
    ? said
    : mark === "~"
      ? words.about(said)
      : mark === "?"
        ? words.perhaps(said)
        : words.perhaps(words.about(said));
}

function plainInWords(plain: string, words: DateWords): string {
  const [year = "", second = "", day = ""] = plain.replace(/^-/u, "").split("-");
  if (/^\d{3}X$/u.test(year)) return words.decade(`${year.slice(0, 3)}0`);
  if (/^\d{2}XX$/u.test(year)) return words.century(Number(year.slice(0, 2)) + 1);
  if (!/^\d{4}$/u.test(year) || plain.startsWith("-")) return plain;
  const shownYear = String(Number(year));
  if (second === "") return shownYear;
  if (!/^\d{2}$/u.test(second)) return plain;
  const season = words.seasons[Number(second) - 21];
  if (season !== undefined) return `${season} ${shownYear}`;
  const month = words.months[Number(second) - 1];
  if (month === undefined) return plain;
  return day === "" ? `${month} ${shownYear}` : words.day(Number(day), month, shownYear);
}
