import type { Case, ClauseWords } from "../../languages/clause-words.ts";
import type { Reference } from "../reference.ts";
import type { PhraseDraft } from "./phrase.ts";
import { BARE, headsAt, possessorOf, type Ground, type Progress } from "./phrase-progress.ts";
import { takeWord } from "./take-word.ts";
import { isAdjacent, isNounLike, startsNoun } from "./word-shapes.ts";
import type { Word } from "./words.ts";

/** A phrase, after its possessor where it has one in front, and the position behind it. */
export interface ReadPhrase {
  readonly phrases: readonly PhraseDraft[];
  readonly next: number;
}

const ALL: readonly Case[] = ["NOMINATIVE", "GENITIVE", "DATIVE", "ACCUSATIVE"];

/** Reads the phrase that begins at a position of the clause: preposition, determiner, possessor, adjectives and head. */
export function readPhrase(ground: Ground, start: number): ReadPhrase | null {
  const preposition = prepositionAt(ground, start);
  const at = start + (preposition?.length ?? 0);
  const first = ground.words[at];
  if (first === undefined || (preposition !== null && !isAdjacent(ground.words[at - 1], first, ground.sentence))) return null;
  const progress: Progress = {
    start,
    preposition,
    nested: at,
    at,
    determiner: null,
    cases: BARE,
    head: null,
    heads: [],
    adjectives: [],
    possessors: [],
  };
  if (isPronoun(ground, at))
    return {
      phrases: [
        draftOf(
          ground,
          progress,
          first.index,
          headsAt(first, ground.references),
          ground.clauseWords.pronouns.get(first.lower) ?? BARE,
        ),
      ],
      next: at + 1,
    };
  takeDeterminer(ground, progress, first);
  while (progress.at < ground.words.length && takeWord(ground, progress)) progress.at++;
  return finish(ground, progress);
}

/** A pronoun that stands for itself, not before a noun. */
function isPronoun(ground: Ground, at: number): boolean {
  const { words, references, clauseWords } = ground;
  const word = words[at];
  if (word === undefined || !clauseWords.pronouns.has(word.lower)) return false;
  // "hat Sie der Minister ernannt": whom one speaks to has a capital too, but no determiner has.
  if (word.capital && !opens(word, ground.sentence) && clauseWords.determiners.has(word.lower)) return false;
  const reference = headsAt(word, references)[0];
  if (reference !== undefined && reference.form !== "PRONOUN" && reference.form !== "GROUP") return false;
  if (!clauseWords.determiners.has(word.lower)) return true;
  const next = words[at + 1];
  return !(next !== undefined && startsNoun(next, clauseWords)) && afterNestedAttribute(ground, at + 1) === at + 1;
}

/** Whether a word begins the sentence or a quotation, where every word has a capital. */
function opens(word: Word, sentence: readonly Word[]): boolean {
  const before = sentence[word.index - 1];
  return (
    before === undefined || /^[„“”"«»:]$/u.test(before.text) || sentence.slice(0, word.index).every(({ type }) => type === "MARK")
  );
}

function takeDeterminer(ground: Ground, progress: Progress, first: Word): void {
  const { clauseWords, references } = ground;
  const heads = headsAt(first, references);
  const own = heads[0];
  progress.determiner = clauseWords.determiners.get(first.lower) ?? clauseWords.determiners.get(first.text.toLowerCase()) ?? null;
  if (progress.determiner === null) return;
  if (own?.form === "POSSESSIVE") progress.possessors.push(possessorOf(first, heads, first.index));
  // A reference may begin with its determiner ("die beiden Staatschefs").
  if (!(own !== undefined && own.lastToken > first.index && own.form !== "ADJECTIVE")) progress.at++;
  progress.at = afterNestedAttribute(ground, progress.at);
  progress.nested = progress.at;
  progress.cases = progress.determiner.cases;
}

function finish(ground: Ground, progress: Progress): ReadPhrase | null {
  const { start, head, possessors, preposition } = progress;
  const next = Math.max(progress.at, start + 1);
  if (head !== null) {
    for (const possessor of possessors) possessor.genitiveOf = possessors.length;
    return { phrases: [...possessors, draftOf(ground, progress, head, progress.heads, agreeing(ground, progress, head))], next };
  }
  const own = possessors[0];
  const first = ground.words[start]?.index ?? 0;
  // "Kellers" at the end of its clause, or before a verb: the possessor itself is the phrase.
  if (own !== undefined)
    return {
      phrases: [
        {
          ...own,
          first,
          preposition: preposition?.base ?? null,
          prepositionWord: preposition === null ? null : first,
          genitiveOf: null,
          cases: BARE,
        },
      ],
      next,
    };
  // "nach Angaben von …": the noun of a long preposition is a phrase of its own where nothing follows it directly.
  const noun = preposition === null || preposition.length < 2 ? undefined : ground.words[start + preposition.length - 1];
  if (noun === undefined || preposition === null || !isNounLike(noun)) return null;
  return { phrases: [draftOf(ground, progress, noun.index, [], ALL)], next: start + preposition.length };
}

/** "der neue Präsident", "der neuen Regierung": the ending of an adjective leaves fewer cases open than the determiner alone. */
function agreeing(
  { references, sentence, words, clauseWords }: Ground,
  { start, preposition, cases }: Progress,
  head: number,
): readonly Case[] {
  const determiner = words[start + (preposition?.length ?? 0)];
  const endings = clauseWords.agreements.get(determiner?.lower ?? "");
  if (endings === undefined || determiner === undefined) return cases;
  // "der Internationale Gerichtshof": in a name the adjective has a capital.
  const opensName = references.some(({ firstToken, lastToken }) => firstToken === determiner.index + 1 && lastToken >= head);
  const adjective = sentence
    .slice(determiner.index + 1, head)
    .findLast(({ capital, index, type }) => type === "WORD" && (!capital || (opensName && index === determiner.index + 1)));
  const ending = clauseWords.adjectiveEndings.find((one) => adjective?.lower.endsWith(one) === true) ?? "";
  return endings.get(ending)?.filter((one) => cases.includes(one)) ?? cases;
}

function draftOf(
  ground: Ground,
  progress: Progress,
  head: number,
  references: readonly Reference[],
  cases: readonly Case[],
): PhraseDraft {
  const { preposition, determiner, adjectives } = progress;
  const first = ground.words[progress.start]?.index ?? head;
  return {
    first,
    last: head,
    preposition: preposition?.base ?? null,
    prepositionWord: preposition === null ? null : first,
    cases: preposition === null ? cases : ALL,
    determiner: determiner?.type ?? null,
    head,
    references,
    adjectives,
    genitiveOf: null,
    coordinatedWith: null,
  };
}

/** "von X aus": the second half of a preposition around a place is none before what follows. */
function closesOrigin({ words, references, clauseWords }: Ground, at: number): boolean {
  const opening = clauseWords.around.get(words[at]?.lower ?? "");
  const before = words[at - 1];
  if (opening === undefined || before === undefined) return false;
  const place = references.find(({ lastToken }) => lastToken === before.index);
  const from = words.findLast(({ index }) => index < (place?.firstToken ?? 0));
  const isPlace = place?.placeId !== null && place?.mentions.every(({ kind }) => kind === "PLACE" || kind === "COUNTRY") === true;
  const determined = clauseWords.determiners.has(from?.lower ?? "") ? words[words.indexOf(from ?? before) - 1] : from;
  return isPlace && clauseWords.prepositions.get(determined?.lower ?? "") === opening;
}

function prepositionAt(ground: Ground, at: number): { base: string; length: number } | null {
  const { words, clauseWords } = ground;
  for (const length of [3, 2]) {
    const base = clauseWords.longPrepositions.get(
      words
        .slice(at, at + length)
        .map((word) => word.lower)
        .join(" "),
    );
    if (base !== undefined) return { base, length };
  }
  const word = words[at];
  if (word === undefined || opensInfinitive(word, words, clauseWords) || closesOrigin(ground, at)) return null;
  const simple =
    clauseWords.longPrepositions.get(word.lower) ??
    clauseWords.prepositions.get(word.lower) ??
    (clauseWords.companions.has(word.lower) ? word.lower : undefined);
  return simple === undefined ? null : { base: simple, length: 1 };
}

/** "statt Athen zu besuchen", "um Athen zu besuchen": such a word opens an infinitive, whose object follows. */
function opensInfinitive(word: Word, words: readonly Word[], { infinitiveMarker, senses, standing }: ClauseWords): boolean {
  if (word !== words.find(({ type }) => type === "WORD")) return false;
  if (!standing.instead.has(word.lower) && !senses.purpose.has(word.lower)) return false;
  return words.some(
    (other) =>
      other.readings.some(({ form }) => form.mood === "MARKED_INFINITIVE") ||
      (other.lower === infinitiveMarker &&
        words[words.indexOf(other) + 1]?.readings.some(({ form }) => form.mood === "INFINITIVE") === true),
  );
}

/** "an das wegen seines Programms sanktionierte Land": a determiner may be far from its noun, with a phrase of its own between. */
function afterNestedAttribute({ words, references, clauseWords, timeWords }: Ground, at: number): number {
  const next = words[at];
  const time = next !== undefined && timeWords.has(next.index) && !next.capital;
  if (next === undefined || !(clauseWords.prepositions.has(next.lower) || time)) return at;
  for (let later = at + 1; later < Math.min(words.length - 1, at + 14); later++) {
    const word = words[later];
    const head = words[later + 1];
    if (word === undefined || head === undefined || word.type === "MARK" || word.auxiliaries.length > 0) return at;
    const isSmall = word.lower.length <= 5 || clauseWords.determiners.has(word.lower);
    const participle = !word.capital && !isSmall && clauseWords.participle.test(word.lower);
    // "für den 22. Oktober eine vorgezogene Wahl": behind a determiner of its own it describes another noun.
    const own = clauseWords.determiners.has(words[later - 1]?.lower ?? "");
    if (participle && !own && (isNounLike(head) || headsAt(head, references).length > 0)) return later;
  }
  return at;
}
