import type { Phrase } from "../clauses/phrases.ts";
import { isSomebody, type Reference } from "../reference.ts";
import type { EventDraft } from "./draft.ts";
import type { Scene } from "./scene.ts";

/**
 * Those by whom a group without a name is known, who do what it does: "eine Gruppe um X", "eine Delegation unter X", "Truppen unter
 * Führung von X".
 */
export function leadersOf({ clause, sentence }: EventDraft, phrase: Phrase, { language }: Scene): readonly Reference[] {
  const { leadership, leading, senses, servants, followings } = language.clauses;
  const head = sentence.words[phrase.head]?.lower ?? "";
  if (![...followings, ...servants].some((word) => head.endsWith(word))) return [];
  const behind = phraseRightBehind(phrase, clause.phrases);
  if (behind === undefined || !leading.has(behind.preposition ?? "")) return [];
  if (!leadership.has(sentence.words[behind.head]?.lower ?? "")) return behind.references.filter(isSomebody);
  const owner = clause.phrases.find((other) => isOwner(other, behind, clause.phrases, senses.of));
  return (owner?.references ?? []).filter(isSomebody);
}

function phraseRightBehind({ last }: Phrase, phrases: readonly Phrase[]): Phrase | undefined {
  return phrases.find(({ first }) => first === last + 1);
}

/** "unter Leitung des Ministers X", "unter Führung von X". */
function isOwner(other: Phrase, of: Phrase, phrases: readonly Phrase[], joints: ReadonlySet<string>): boolean {
  return other.first === of.last + 1 && (phrases[other.genitiveOf ?? -1] === of || joints.has(other.preposition ?? ""));
}
