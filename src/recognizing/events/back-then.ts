import { uncertainDate } from "../../model/edtf.ts";
import type { TimeMention } from "../../model/mention.ts";
import type { EventDraft, Occasion } from "./draft.ts";
import type { Scene } from "./scene.ts";
import { usable } from "./usable-times.ts";

/** "damals": what happened then happened about the time that the paragraph last told of. */
export function dateBackThen(drafts: readonly EventDraft[], scene: Scene): void {
  for (const draft of drafts)
    if (draft.occasion === null && (draft.phrase?.preposition ?? null) === null && isBackThen(draft, scene))
      draft.occasion = lastTold(draft, scene);
}

/** Whether a clause tells of the time told of before ("damals"). */
export function isBackThen({ clause, sentence }: EventDraft, { language }: Scene): boolean {
  return clause.words.some((index) => language.clauses.senses.backThen.has(sentence.words[index]?.lower ?? ""));
}

function lastTold({ sentence, triggerSpan }: EventDraft, scene: Scene): Occasion | null {
  const { layer, paragraph } = sentence.sentence;
  const time = scene.sentences
    .filter((other) => other.sentence.layer === layer && other.sentence.paragraph === paragraph)
    .flatMap(({ times }) => times)
    .findLast((one) => one.end <= triggerSpan.start && isStated(one));
  if (time?.date?.earliest === undefined || time.date.earliest === null) return null;
  const { quote: words, start, end } = time;
  const about = time.date.earliest.slice(0, time.date.precision === "YEAR" ? 4 : 7);
  return {
    date: uncertainDate(`${about}~`, "INHERITED", words),
    words,
    span: { start, end },
    rule: "at the time told of before",
  };
}

/** A date of its own and not one that is counted from another. */
function isStated(time: TimeMention): boolean {
  return usable(time) && time.type === "DATE" && ["DAY", "WEEK", "MONTH", "YEAR"].includes(time.date?.precision ?? "");
}
