import type { Trigger } from "../../languages/event-words.ts";
import type { EventDraft } from "./draft.ts";
import { spanOf, type Scene, type SceneSentence } from "./scene.ts";
import { add, participationsOf } from "./slots.ts";

/** The trigger of a statement that only a tag tells of. */
export const TAG: Trigger = {
  lemma: "tag",
  government: { subject: "SPEAKER" },
  family: null,
  needs: ["SPEAKER"],
  beside: [],
  without: [],
  status: null,
  onlyDone: false,
};

/** A speech tag without a verb (", so Shin.") tells of a statement by the one named. */
export function speechTags(sentence: SceneSentence, scene: Scene): EventDraft[] {
  return sentence.clauses.flatMap((clause) =>
    clause.phrases.flatMap((phrase) => {
      const tag = sentence.words[phrase.first - 1];
      const before = sentence.words[phrase.first - 2];
      const after = sentence.words.slice(phrase.last + 1).find((word) => word.type !== "MARK" || /[,.]/u.test(word.text));
      const ends = after === undefined || after.type === "MARK";
      if (
        tag === undefined ||
        !scene.language.clauses.speechTags.has(tag.lower) ||
        before?.type !== "MARK" ||
        !ends ||
        phrase.preposition !== null
      )
        return [];
      const draft: EventDraft = {
        kind: "STATEMENT",
        family: "statement",
        trigger: TAG,
        sentence,
        clause,
        use: clause.verbs.uses[0] ?? null,
        phrase: null,
        plural: false,
        triggerSpan: spanOf(sentence, tag.index, tag.index),
        participants: [],
        unnamed: new Set(),
        places: [],
        occasion: null,
        attribution: null,
        whole: null,
        polarity: "ASSERTED",
        standing: { status: "HAPPENED", words: null, span: null, rule: "told as a fact" },
        span: { start: sentence.sentence.start, end: sentence.sentence.end },
      };
      for (const reference of phrase.references)
        add(draft, participationsOf(reference, "SPEAKER", sentence, scene, `named with "${tag.text}"`));
      return draft.participants.length === 0 ? [] : [{ ...draft, use: null }];
    }),
  );
}
