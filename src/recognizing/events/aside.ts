import type { Clause } from "../clauses/clause.ts";
import type { Phrase } from "../clauses/phrases.ts";
import { isTitle } from "../clauses/word-shapes.ts";
import type { EventDraft } from "./draft.ts";
import type { Scene } from "./scene.ts";

/**
 * "drei Helfer des Überfalls", "seit dem Ende des Kalten Krieges": whether a noun only says whose somebody is, or hangs on a time
 * before or since then, so that neither the time nor the place of its clause is its own.
 */
export function isAside({ clause, phrase, sentence }: Pick<EventDraft, "clause" | "phrase" | "sentence">, scene: Scene): boolean {
  if (phrase === null || phrase.genitiveOf === null) return false;
  const { clauses } = scene.language;
  const host = clause.phrases[phrase.genitiveOf];
  const head = sentence.words[host?.head ?? -1];
  const isSomebody = isTitle(head, clauses) || clauses.senses.involved.has(head?.lower ?? "");
  return isSomebody || clauses.senses.apart.has(rootOf(clause, phrase).preposition ?? "");
}

/** What a genitive hangs on in the end. */
function rootOf(clause: Clause, phrase: Phrase): Phrase {
  const host = phrase.genitiveOf === null ? undefined : clause.phrases[phrase.genitiveOf];
  return host === undefined ? phrase : rootOf(clause, host);
}
