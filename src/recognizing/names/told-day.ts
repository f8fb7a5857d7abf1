import { rangeLength, rangesOverlap } from "../../model/date-range.ts";
import { fold } from "../../model/fold.ts";
import type { TimeMention } from "../../model/mention.ts";
import type { Scene } from "./scene.ts";
import type { Sighting } from "./sighting.ts";

/** The first and last day of a time. */
type Days = readonly [string, string];

/** The day on which somebody's office is asked for: that of which the clause tells where it is long ago, else the document's. */
export function officeDay(seen: Sighting, scene: Scene): Days | null {
  return toldDay(seen, scene) ?? scene.day;
}

/**
 * The time of which the clause around somebody tells, where it is the only one of its sentence and ended before the year of
 * publication: "1978 traf der Präsident …" means the one of 1978. "der Sieg von 1945" dates nothing but itself.
 */
export function toldDay({ sentence, start, end }: Sighting, scene: Scene): Days | null {
  const { day, reading } = scene;
  const within = scene.sentences[sentence]?.sentence;
  if (day === null || within === undefined) return null;
  const isWithin = (time: TimeMention) => time.start >= within.start && time.end <= within.end;
  const old = longAgo(scene, day[0].slice(0, 4)).filter(isWithin);
  // "vor zehn Jahren, am 13. September 1993": of two that agree the finer one says more.
  const [finest] = old.toSorted((one, other) => length(one) - length(other));
  if (finest === undefined || !datesTheClause(finest, within.start, scene)) return null;
  const textTo = (time: TimeMention) => reading.document.text.slice(Math.min(end, time.end), Math.max(start, time.start));
  // "Am Dienstag erinnerte der Präsident an den Krieg von 1991": who remembers is of the day that is remembered on.
  const isOfClause = (time: TimeMention) => isWithin(time) && isClosed(time) && !CLAUSE_END.test(textTo(time));
  if (scene.times.some((other) => isOfClause(other) && !agree(finest, other))) return null;
  const between = textTo(finest).replace(/^\s*,/u, isApposition(finest, scene) ? "" : "$&");
  return CLAUSE_END.test(finest.end <= start ? withoutRows(between, scene) : between) ||
    !finest.date?.earliest ||
    !finest.date.latest
    ? null
    : [finest.date.earliest, finest.date.latest];
}

/** Most texts tell of nothing long ago, and this is asked for every family name. */
const OLD = new WeakMap<Scene, readonly TimeMention[]>();

function longAgo(scene: Scene, year: string): readonly TimeMention[] {
  const old = OLD.get(scene) ?? scene.times.filter((time) => isLongAgo(time, year));
  OLD.set(scene, old);
  return old;
}

function isClosed({ date }: TimeMention): boolean {
  return date !== null && date.earliest !== null && date.latest !== null;
}

/** Between commas a date belongs to the one before. */
function isApposition({ start, end }: TimeMention, { reading: { document } }: Scene): boolean {
  return document.text[end] === "," && /,[^,.;:]{0,12}$/u.test(document.text.slice(Math.max(0, start - 14), start));
}

function length({ date }: TimeMention): number {
  return date === null ? Number.MAX_SAFE_INTEGER : (rangeLength(date) ?? Number.MAX_SAFE_INTEGER);
}

function agree(one: TimeMention, other: TimeMention): boolean {
  return one.date !== null && other.date !== null && rangesOverlap(one.date, other.date);
}

/** In a row of names that goes on to somebody ("trafen sich X, Y und Z") a comma ends no clause. */
function withoutRows(between: string, { words }: Scene): string {
  const [head = "", ...items] = between.split(",");
  const isName = (word: string) => /^\p{Lu}/u.test(word) || words.and.has(fold(word));
  return items.every((item) => item.split(/\s+/u).every((word) => word === "" || isName(word))) ? head : between;
}

const CLAUSE_END = /[,;:()–—"„“”«»]/u;

/** No longer than a year, so that it says who was in office, and over before the year of publication. */
function isLongAgo({ date }: TimeMention, year: string): boolean {
  if (!date?.earliest || !date.latest) return false;
  return date.latest.slice(0, 4) < year && date.earliest.slice(0, 4) === date.latest.slice(0, 4);
}

function datesTheClause({ start, quote, timeml }: TimeMention, from: number, { reading, words }: Scene): boolean {
  // "vor 25 Jahren" is a time of its own, and "vor 1945" is not.
  if (timeml?.startsWith("P")) return true;
  const before = fold(reading.document.text.slice(from, start)).split(" ").at(-1) ?? "";
  return ![before, fold(quote).split(" ")[0] ?? ""].some((word) => words.datesOfThings.has(word));
}
