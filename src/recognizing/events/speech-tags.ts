import type { Trigger } from "../../languages/event-words.ts";
import type { Clause } from "../clauses/clause.ts";
import type { Reference } from "../reference.ts";
import type { Phrase } from "../clauses/phrases.ts";
import { newDraft, type EventDraft } from "./draft.ts";
import { spanOf, type Scene, type SceneSentence } from "./scene.ts";
import { represented } from "./represented.ts";
import { add, fill, participationsOf } from "./slots.ts";

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
      const tag = tagBefore(phrase, clause, sentence, scene);
      if (tag === null) return [];
      const draft = newDraft("STATEMENT", TAG, sentence, clause, spanOf(sentence, tag, tag), {
        span: { start: sentence.sentence.start, end: sentence.sentence.end },
      });
      const rule = `named with "${sentence.words[tag]?.text ?? ""}"`;
      for (const reference of phrase.references) add(draft, participationsOf(reference, "SPEAKER", sentence, scene, rule));
      add(draft, represented(phrase, "SPEAKER", clause, sentence, scene));
      const seat = behind(phrase, clause);
      // ", so ein Sprecher in Lima": where it is said.
      if (seat !== null && scene.language.clauses.senses.within.has(seat.preposition ?? ""))
        fill(draft, "PLACE", seat, scene, "place behind the one who says it");
      return draft.participants.length === 0 ? [] : [draft];
    }),
  );
}

/** "nach Einschätzung des Geografen X": what somebody with a name is the source of has been said. */
export function sourceTags(sentence: SceneSentence, scene: Scene): EventDraft[] {
  const { sources } = scene.language.clauses;
  return sentence.clauses.flatMap((clause) =>
    clause.phrases.flatMap((phrase, index) => {
      if (phrase.preposition === null || !sources.has(phrase.preposition)) return [];
      const owner = clause.phrases[index + 1];
      const near = owner !== undefined && owner.first === phrase.last + 1 ? [phrase, owner] : [phrase];
      const draft = newDraft("STATEMENT", TAG, sentence, clause, spanOf(sentence, phrase.head, phrase.head), {
        span: { start: sentence.sentence.start, end: sentence.sentence.end },
      });
      for (const one of near.flatMap(({ references }) => references.filter(isNamedPerson)))
        add(draft, participationsOf(one, "SPEAKER", sentence, scene, "named as the source"));
      return draft.participants.length === 0 ? [] : [draft];
    }),
  );
}

function isNamedPerson({ form, mentions }: Reference): boolean {
  return form === "NAME" && mentions.some(({ kind }) => kind === "PERSON");
}

/** The phrase with a preposition right behind another one. */
function behind(phrase: Phrase, { phrases }: Clause): Phrase | null {
  const next = phrases[phrases.indexOf(phrase) + 1];
  return next !== undefined && next.first === phrase.last + 1 && next.preposition !== null ? next : null;
}

/** The index of the tag of which a phrase is the speaker: between marks, with nothing else but whom they speak for. */
function tagBefore(phrase: Phrase, clause: Clause, sentence: SceneSentence, scene: Scene): number | null {
  const tag = sentence.words[phrase.first - 1];
  const before = sentence.words[phrase.first - 2];
  const seat = behind(phrase, clause) ?? phrase;
  const after = sentence.words.slice(seat.last + 1).find((word) => word.type !== "MARK" || /[,.]/u.test(word.text));
  const alone = before?.type === "MARK" && (after === undefined || after.type === "MARK") && phrase.preposition === null;
  return tag !== undefined && alone && scene.language.clauses.speechTags.has(tag.lower) ? tag.index : null;
}
