import type { TimeMention } from "../../model/mention.ts";
import { addDays } from "../../model/calendar.ts";
import { looksBack } from "../clauses/clause.ts";
import { clauseOf } from "./told-days.ts";
import type { EventDraft } from "./draft.ts";
import type { Scene, SceneSentence } from "./scene.ts";
import { isSetFor, occasionOf, usable } from "./usable-times.ts";

/** So many days before the publication the day may lie that belongs to its news. */
const FRESH = 3;

/** So many sentences behind the first may name the day. */
const BEHIND = 2;

/**
 * "X ist zurückgetreten. Das teilte Y am Dienstag mit.": a report opens with its news in the perfect and names the day in the next
 * sentence, which is that of the news.
 */
export function dateLead(drafts: readonly EventDraft[], scene: Scene): void {
  const lead = scene.sentences.find(
    ({ clauses, sentence: { kind, layer } }) =>
      kind === "BODY" && layer === 0 && clauses.some(({ verbs }) => verbs.finite !== null),
  );
  const day = lead === undefined ? undefined : dayBehind(lead, scene);
  if (day === undefined) return;
  for (const draft of drafts) {
    if (draft.sentence !== lead || !isNews(draft, scene)) continue;
    const { date, ...occasion } = occasionOf(day, "day named behind the news that the text opens with");
    draft.occasion = { ...occasion, date: date && { ...date, basis: "INHERITED" } };
  }
}

function isNews({ clause: { type, verbs }, kind, occasion, sentence, standing, use }: EventDraft, scene: Scene): boolean {
  const perfect = verbs.perfect && verbs.mood === "PRESENT" && type === "MAIN";
  const dated = sentence.times.some((time) => (usable(time) && time.date !== null) || isCounted(time, sentence, scene));
  return occasion === null && use !== null && perfect && !dated && kind !== "STATEMENT" && standing.status === "HAPPENED";
}

/** "Drei Tage nach dem Putsch": the day is another one than that from which is counted. */
function isCounted({ end, timeml }: TimeMention, { words }: SceneSentence, { language }: Scene): boolean {
  const { after, before } = language.clauses.senses;
  const next = words.find(({ start }) => start >= end)?.lower ?? "";
  return /^P\d+D$/u.test(timeml ?? "") && (after.has(next) || before.has(next));
}

/** The first day that the sentences behind the lead name, where it is of the last days and no other time is told of before it. */
function dayBehind({ index, publishedOn, sentence }: SceneSentence, scene: Scene): TimeMention | undefined {
  if (publishedOn?.length !== 10) return undefined;
  const behind = scene.sentences
    .slice(index + 1, index + 1 + BEHIND)
    .filter((other) => other.sentence.layer === sentence.layer && other.sentence.paragraph - sentence.paragraph <= 1);
  const telling = behind.find(({ times }) => times.some((time) => usable(time) && time.date !== null));
  if (telling === undefined) return undefined;
  const first = telling.times.find(
    (time) => usable(time) && time.date?.precision === "DAY" && !isOfLongerAgo(time, telling) && !isSetFor(time, telling, scene),
  );
  const earliest = first?.date?.earliest ?? "";
  return earliest <= publishedOn && earliest >= addDays(publishedOn, -FRESH) ? first : undefined;
}

/** "Das hatte X am Montag angekündigt", "war am 9. Juni unterzeichnet worden": what came before the news has another day. */
function isOfLongerAgo(time: TimeMention, sentence: SceneSentence): boolean {
  const clause = clauseOf(time, sentence);
  return clause !== undefined && looksBack(clause);
}
