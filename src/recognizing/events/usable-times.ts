import type { TimeMention } from "../../model/mention.ts";
import type { UncertainDate } from "../../model/uncertain-date.ts";
import { overlaps } from "../../model/span.ts";
import type { EventDraft, Occasion } from "./draft.ts";
import type { Scene, SceneSentence } from "./scene.ts";

const FINENESS: readonly string[] = ["DAY", "WEEK", "MONTH", "SEASON", "QUARTER", "INTERVAL", "YEAR", "DECADE", "CENTURY"];

/** The times of the clause that can be those of its event. */
export function timesOf(draft: EventDraft, sentence: SceneSentence, scene: Scene): TimeMention[] {
  return sentence.times.filter(
    (time) =>
      usable(time) &&
      !isCompared(time, sentence, scene) &&
      !isAdnominal(time, sentence, scene) &&
      !isOfFirst(time, sentence, scene) &&
      draft.clause.words.some((index) => {
        const word = sentence.words[index];
        return word !== undefined && overlaps(word, time);
      }),
  );
}

/** "das Gleiche wie im September": a time that something is compared with is not its own. */
function isCompared(time: TimeMention, sentence: SceneSentence, scene: Scene): boolean {
  const at = sentence.words.findIndex((word) => word.end > time.start);
  return [1, 2].some(
    (back) =>
      scene.language.clauses.senses.compared.has(sentence.words[at - back]?.lower ?? "") &&
      !sentence.words.slice(at - back + 1, at).some((word) => word.capital),
  );
}

/** "der erste, der das Haus seit zehn Jahren besucht": so long nobody had, and the visit has not lasted. */
export function isOfFirst(time: TimeMention, { words }: SceneSentence, { language }: Scene): boolean {
  const { firsts, since } = language.clauses.senses;
  const at = words.findIndex((word) => word.end > time.start);
  const lasting = [0, 1, 2].some((back) => since.has(words[at - back]?.lower ?? ""));
  return lasting && words.slice(0, at).some(({ lower }) => firsts.has(lower));
}

/** "das Abkommen vom 30. Januar 1972": a time with "von" right behind a noun is that of the noun alone. */
function isAdnominal(time: TimeMention, sentence: SceneSentence, { language }: Scene): boolean {
  const at = sentence.words.findIndex((word) => word.end > time.start);
  const { of } = language.clauses.senses;
  const isOf = (index: number) => of.has(language.clauses.prepositions.get(sentence.words[index]?.lower ?? "") ?? "");
  const joint = isOf(at) ? at : at - 1;
  const noun = sentence.words.slice(0, Math.max(0, joint)).findLast((word) => word.type !== "MARK");
  const isRange = time.date?.precision === "INTERVAL";
  return (
    isOf(joint) &&
    !isRange &&
    noun !== undefined &&
    noun.index > 0 &&
    noun.capital &&
    !sentence.times.some((one) => overlaps(one, noun))
  );
}

/** "für Mittwoch vereinbart": a time for which something is set, not one at which something is done. */
export function isSetFor(time: TimeMention, { words }: SceneSentence, { language }: Scene): boolean {
  const at = words.findIndex((word) => word.end > time.start);
  const { determiners, senses } = language.clauses;
  const before = determiners.has(words[at - 1]?.lower ?? "") ? at - 2 : at - 1;
  return senses.setFor.has(words[before]?.lower ?? "");
}

/** Whether a time says when something happens, not how long or how often; "drei Tage später" does. */
export function usable(time: TimeMention): boolean {
  if (time.type === "DURATION") return time.date !== null && (!/^\.\.|\.\.$/u.test(time.date.edtf) || isSince(time));
  return (
    (time.type === "DATE" || time.type === "TIME") &&
    (time.date !== null || time.timeml === null || !time.timeml.endsWith("_REF"))
  );
}

/** "seit drei Jahren": a counted length that goes on, not one of a few years. */
function isSince({ date, timeml }: TimeMention): boolean {
  return date?.edtf.endsWith("/..") === true && date.earliest !== null && timeml !== null && /^PT?\d/u.test(timeml);
}

/** The time that says most; a relative one without a value only where there is no other. */
export function finest(times: readonly TimeMention[]): TimeMention | null {
  const rank = (time: TimeMention) => (time.date === null ? 99 : FINENESS.indexOf(time.date.precision));
  return times.toSorted((one, other) => rank(one) - rank(other) || one.start - other.start)[0] ?? null;
}

/** A time as that of an event. */
export function occasionOf(time: TimeMention, rule: string): Occasion {
  return { date: time.date, words: time.quote, span: { start: time.start, end: time.end }, rule };
}

/** Whether a date is over by the day of the publication, or is that day. */
export function isOver({ latest }: UncertainDate, publishedOn: string | null): boolean {
  return latest !== null && publishedOn !== null && latest <= publishedOn;
}
