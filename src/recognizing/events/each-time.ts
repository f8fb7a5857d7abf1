import { dayDistance } from "../../model/date-range.ts";
import { uncertainDate } from "../../model/edtf.ts";
import type { TimeMention } from "../../model/mention.ts";
import type { Word } from "../clauses/words.ts";
import type { EventDraft } from "./draft.ts";
import { dateTold } from "./beyond.ts";
import type { Scene } from "./scene.ts";
import { occasionOf, timesOf } from "./usable-times.ts";

/** Kinds of which one sentence tells that they happened several times; of others several times are those of one thing that goes on. */
const REPEATED: ReadonlySet<string> = new Set(["VISIT", "MEETING", "PHONE_CALL", "ELECTION", "WEAPON_TEST", "ATTACK"]);

/** "besuchte X 2017, 2019 und 2022": one event for each time of a row, unless they are days in succession; with "oder" it has one of them. */
export function atEachTime(draft: EventDraft, scene: Scene): EventDraft[] {
  const row = draft.use === null ? [] : rowOf(draft, scene);
  if (row.length < 2) return [draft];
  if (isChoice(row, draft, scene)) return [atOneOf(row, draft, scene)];
  if (!REPEATED.has(draft.kind) || row.some((time, index) => follows(time, row[index - 1]))) return [draft];
  return row.map((time) => ({
    ...draft,
    participants: [...draft.participants],
    places: [...draft.places],
    unnamed: new Set(draft.unnamed),
    occasion: { ...occasionOf(time, "one time of a row"), date: dateTold(time, draft.sentence, scene) },
  }));
}

/** "am 13. oder 15. April": whether a row says that it was at one of its times. */
function isChoice(row: readonly TimeMention[], { sentence }: EventDraft, scene: Scene): boolean {
  const { adding, joining } = scene.language.clauses.senses;
  const [start = 0, end = 0] = [row[0]?.start, row.at(-1)?.end];
  return sentence.words.some(
    (word) => word.start >= start && word.end <= end && joining.has(word.lower) && !adding.has(word.lower),
  );
}

function atOneOf(row: readonly TimeMention[], draft: EventDraft, scene: Scene): EventDraft {
  const days = row.flatMap(({ date }) => (date !== null && /^[\d-]+$/u.test(date.edtf) ? [date.edtf] : []));
  const [span, basis] = [{ start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0 }, row[0]?.date?.basis];
  if (days.length < row.length || basis === undefined) return draft;
  const words = scene.reading.document.text.slice(span.start, span.end);
  const date = uncertainDate(`[${days.join(",")}]`, basis, words);
  return { ...draft, occasion: { date, words, span, rule: "one of the times of a row" } };
}

/** The times joined to that of an event by commas, "und" or "oder", all as precise as that one. */
function rowOf(draft: EventDraft, scene: Scene): readonly TimeMention[] {
  const { occasion, sentence } = draft;
  const times = timesOf(draft, sentence, scene).toSorted((one, other) => one.start - other.start);
  const own = times.findIndex(({ start }) => start === occasion?.span.start);
  if (own < 0) return [];
  const joins = (index: number) => isJoined(times[index - 1], times[index], draft, scene);
  let [first, last] = [own, own];
  while (joins(first)) first -= 1;
  while (joins(last + 1)) last += 1;
  return times.slice(first, last + 1);
}

/** "am 3. und am 12. März": only what joins stands between, and the preposition again. */
function isJoined(one: TimeMention | undefined, other: TimeMention | undefined, { sentence }: EventDraft, scene: Scene): boolean {
  if (!one?.date || !other?.date || one.date.precision !== other.date.precision) return false;
  const { prepositions, senses } = scene.language.clauses;
  const joins = ({ lower, text }: Word) => text === "," || senses.joining.has(lower);
  const between = sentence.words.filter(({ start, end }) => start >= one.end && end <= other.start);
  const [first] = between;
  if (first === undefined || !joins(first)) return false;
  return between.every((word) => joins(word) || senses.stay.has(prepositions.get(word.lower) ?? ""));
}

function follows({ date }: TimeMention, before: TimeMention | undefined): boolean {
  if (!date || !before?.date || date.precision !== "DAY") return false;
  return dayDistance(before.date, date) <= 1;
}
