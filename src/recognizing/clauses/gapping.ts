import type { ClauseWords } from "../../languages/clause-words.ts";
import type { Reference } from "../reference.ts";
import type { VerbGroup } from "./clause.ts";
import type { Segment } from "./segments.ts";
import type { Word } from "./words.ts";

/** What gaps are told by: the names of the sentence and the words of its times. */
export interface Landmarks {
  readonly references: readonly Reference[];
  readonly timeWords: ReadonlySet<number>;
  readonly clauseWords: ClauseWords;
}

/**
 * "X trat im Januar zurück, sein Nachfolger Y im März": a piece without a verb that names somebody else and another time, or a
 * place with the same preposition, says the same of them.
 */
export function isGapped(segment: Segment, main: readonly Word[], landmarks: Landmarks): boolean {
  const { words } = segment;
  if (segment.boundary !== "COMMA" || segment.hasFinite || words.some((word) => word.readings.length > 0)) return false;
  const contrasted = words.slice(adverbialBefore(words, landmarks));
  const name = nameAt(contrasted, landmarks);
  if (name === null) return false;
  const others = words.filter((word) => word.index < (contrasted[0]?.index ?? 0) || word.index > name.lastToken);
  const timed = [main, others].every((part) => part.some((word) => landmarks.timeWords.has(word.index)));
  return timed || sharesPreposition(main, others, landmarks);
}

/** "aus Seoul Premier X", "am Dienstag X": how many words a place or time takes before the name. */
function adverbialBefore(words: readonly Word[], { references, clauseWords, timeWords }: Landmarks): number {
  const [first, second] = words;
  if (first === undefined || second === undefined) return 0;
  const preposition = clauseWords.prepositions.has(first.lower);
  const start = preposition ? 1 : 0;
  const end = words.findIndex((word, at) => at >= start && !timeWords.has(word.index));
  if (end > start) return end;
  const place = preposition
    ? references.find(({ firstToken, placeId }) => firstToken === second.index && placeId !== null)
    : undefined;
  return place === undefined ? 0 : words.filter((word) => word.index <= place.lastToken).length;
}

/** The person or body that a piece begins with, behind nothing but its determiner, adjectives and title. */
function nameAt(words: readonly Word[], { references, clauseWords, timeWords }: Landmarks): Reference | null {
  const found = references.find(
    ({ firstToken, mentions, form }) =>
      form === "NAME" &&
      words.slice(0, 4).some(({ index }) => index === firstToken) &&
      mentions.every(({ kind }) => kind === "PERSON"),
  );
  if (found === undefined) return null;
  const before = words.filter(({ index }) => index < found.firstToken);
  const plain = before.every(
    ({ lower, index, type }) => type === "WORD" && !clauseWords.prepositions.has(lower) && !timeWords.has(index),
  );
  return plain && !clauseWords.coordinators.has(before[0]?.lower ?? "") ? found : null;
}

function sharesPreposition(main: readonly Word[], rest: readonly Word[], { references, clauseWords }: Landmarks): boolean {
  const places = (words: readonly Word[]) =>
    words.flatMap((word, at) => {
      const base = clauseWords.prepositions.get(word.lower);
      const next = words[at + 1];
      const place = references.some(({ firstToken, placeId }) => firstToken === next?.index && placeId !== null);
      return base !== undefined && place ? [base] : [];
    });
  const own = places(rest);
  return places(main).some((preposition) => own.includes(preposition));
}

/** The verbs of a clause as those of the piece that leaves them out. */
export function gappedVerbs(verbs: VerbGroup, words: readonly Word[]): VerbGroup {
  const [from, to] = [words[0]?.index ?? 0, words.at(-1)?.index ?? 0];
  return { ...verbs, uses: verbs.uses.map((use) => ({ ...use, from, to })) };
}
