import type { EntityMention } from "../model/mention.ts";

/** A mention of one or more entities with what the analysis of its sentence needs to know. */
export interface Reference {
  /** One mention per entity meant: "die beiden Staatschefs" has two with the same span. */
  readonly mentions: readonly EntityMention[];
  /** Index of the sentence in the reading, and of its first and last token (inclusive) within the sentence. */
  readonly sentence: number;
  readonly firstToken: number;
  readonly lastToken: number;
  readonly form: "NAME" | "ROLE" | "PRONOUN" | "POSSESSIVE" | "ADJECTIVE" | "GROUP";
  /** Whether the form is a genitive or possessive ("Mulders", "des Staatschefs", "seine"). */
  readonly genitive: boolean;
  /** The country or organization that acts where a capital or seat stands for its government; null where it does not. */
  readonly actorId: string | null;
  /** The place that is meant where the mention can be read as one; null where it can not. */
  readonly placeId: string | null;
  /** For a person: the country for which the office named in the text or the catalogue lets them act. */
  readonly onBehalfOf: string | null;
  /** For a described place without a name ("einer der russischen Weltraumstartplätze"). */
  readonly placeClass: string | null;
  readonly within: string | null;
  /** First and last token (inclusive) of the whole phrase, with article, role and apposition; what governs it stands before. */
  readonly phraseFirst: number;
  readonly phraseLast: number;
  /** The rest of a compound that the name opens ("Besuch" in "Mulder-Besuch"); null for a word of its own. */
  readonly compound: string | null;
  /** Whether it stands inside a longer phrase ("Nordkoreas Außenminister") and takes no part by itself. */
  readonly nested: boolean;
}

/** Whether a reference means a person whom the text or the catalogue tells apart from others. */
export function isSomebody({ mentions }: Pick<Reference, "mentions">): boolean {
  return mentions.some(({ kind, entityId }) => kind === "PERSON" && entityId !== null);
}

/** Whether a reference means a person, be it open whom. */
export function isPerson({ mentions }: Pick<Reference, "mentions">): boolean {
  return mentions.some(({ kind }) => kind === "PERSON");
}
