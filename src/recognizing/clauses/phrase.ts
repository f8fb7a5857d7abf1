import type { Case, Determiner } from "../../languages/clause-words.ts";
import type { Reference } from "../reference.ts";

/** A noun phrase with what says which part it has in its clause. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** In its base form; null for a bare phrase. */
  readonly preposition: string | null;
  readonly prepositionWord: number | null;
  /** The cases that its determiner or form leaves open. */
  readonly cases: readonly Case[];
  readonly determiner: Determiner["type"] | null;
  /** Index of the last capitalized word, its head. */
  readonly head: number;
  /** The names and role phrases that are its head; all of them mean the same. */
  readonly references: readonly Reference[];
  /** Countries in its adjectives. */
  readonly adjectives: readonly Reference[];
  /** Index of the phrase that it is a genitive of, or whose possessor it is. */
  readonly genitiveOf: number | null;
  /** Index of the phrase before that it continues ("Keller und Mulder"). */
  readonly coordinatedWith: number | null;
}

/** A phrase while it is put together. */
export interface PhraseDraft {
  first: number;
  last: number;
  preposition: string | null;
  prepositionWord: number | null;
  cases: readonly Case[];
  determiner: Determiner["type"] | null;
  head: number;
  references: readonly Reference[];
  adjectives: readonly Reference[];
  genitiveOf: number | null;
  coordinatedWith: number | null;
}

/** "der Botschafter in Chile, Jan Mulder": whether a phrase is the title with which a name somewhere behind it begins. */
export function isTitleOf({ first, last }: Pick<Phrase, "first" | "last">, { firstToken, phraseFirst }: Reference): boolean {
  return phraseFirst === first && firstToken > last;
}
