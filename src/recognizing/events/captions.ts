import { isKind } from "../../model/entity.ts";
import type { Trigger } from "../../languages/event-words.ts";
import { newDraft, type EventDraft } from "./draft.ts";
import { spanOf, type Scene, type SceneSentence } from "./scene.ts";
import { add, participationsOf } from "./slots.ts";

const TOGETHER: Trigger = {
  lemma: "caption",
  government: { subject: "PARTICIPANT" },
  family: null,
  needs: [],
  beside: [],
  without: [],
  status: null,
  onlyDone: false,
};

/** A caption that shows two people together without a verb tells of a meeting. */
export function captionEvents(sentence: SceneSentence, scene: Scene): EventDraft[] {
  const clause = sentence.clauses[0];
  if (
    sentence.sentence.kind !== "CAPTION" ||
    clause === undefined ||
    sentence.clauses.some((one) => one.verbs.finite !== null || one.verbs.uses.length > 0)
  )
    return [];
  const marked = sentence.words.some((word) => scene.language.clauses.captionMarks.has(word.lower));
  const joined = sentence.clauses.some((one) =>
    one.phrases.some((phrase) => phrase.coordinatedWith !== null && phrase.references.length > 0),
  );
  if (!marked && !joined) return [];
  const draft = newDraft("MEETING", TOGETHER, sentence, clause, spanOf(sentence, 0, sentence.words.length - 1));
  draft.standing = { ...draft.standing, rule: "shown in a picture" };
  for (const reference of sentence.references) {
    const people = participationsOf(reference, "PARTICIPANT", sentence, scene, "shown together in a caption").filter(
      ({ entityId }) => isKind(entityId, "person"),
    );
    if (!reference.genitive) add(draft, people);
  }
  const time = sentence.times.find(({ date }) => date !== null);
  if (time !== undefined)
    draft.occasion = {
      date: time.date,
      words: time.quote,
      span: { start: time.start, end: time.end },
      rule: "time in the caption",
    };
  return draft.participants.length > 1 ? [draft] : [];
}
