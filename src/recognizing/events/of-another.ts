import type { Phrase } from "../clauses/phrases.ts";
import { isPerson, type Reference } from "../reference.ts";
import { attachedTo } from "./attachment.ts";
import { isBesideWord } from "./beside.ts";
import type { EventDraft } from "./draft.ts";
import type { Scene } from "./scene.ts";

/** "gab den Rücktritt von Keller bekannt": who tells of somebody else's has not resigned. */
export function isOfAnother({ clause, family, sentence, trigger }: EventDraft, scene: Scene): boolean {
  if (family !== "resignation" || trigger.beside.length === 0) return false;
  const { phrases } = clause;
  const at = phrases.findIndex(({ head }) => isBesideWord(trigger, sentence.words[head]?.lower ?? ""));
  const owns = ({ genitiveOf, preposition }: Phrase, index: number) =>
    genitiveOf === at ||
    (scene.language.clauses.senses.of.has(preposition ?? "") && attachedTo(clause, index, sentence, scene) === at);
  // "gab Kellers Rücktritt bekannt"; but "seinen Rücktritt" is one's own.
  const namesAnother = (index: number) => (who: Reference) => isPerson(who) && (index > at || who.form === "NAME");
  return at >= 0 && phrases.some((one, index) => index !== at && owns(one, index) && one.references.some(namesAnother(index)));
}
