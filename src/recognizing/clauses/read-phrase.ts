import type { Case, ClauseWords, Determiner } from "../../languages/clause-words.ts";
import type { Reference } from "../reference.ts";
import type { PhraseDraft } from "./phrase.ts";
import { isAdjacent, isModifier, isNounLike, isTitle, startsNoun } from "./word-shapes.ts";
import type { Word } from "./words.ts";

/** What a phrase is read from: the words of a clause, and those of its sentence. */
export interface Ground {
  readonly words: readonly Word[];
  readonly sentence: readonly Word[];
  readonly references: readonly Reference[];
  readonly clauseWords: ClauseWords;
  readonly timeWords: ReadonlySet<number>;
}

/** A phrase, after its possessor where it has one in front, and the position behind it. */
export interface ReadPhrase {
  readonly phrases: readonly PhraseDraft[];
  readonly next: number;
}

/** How far the reading of a phrase has come. */
interface Progress {
  readonly start: number;
  readonly preposition: { readonly base: string; readonly length: number } | null;
  /** The position behind a determiner and what stands between it and its noun. */
  nested: number;
  at: number;
  determiner: Determiner | null;
  cases: readonly Case[];
  head: number | null;
  heads: readonly Reference[];
  readonly adjectives: Reference[];
  readonly possessors: PhraseDraft[];
}

const ALL: readonly Case[] = ["NOMINATIVE", "GENITIVE", "DATIVE", "ACCUSATIVE"];
const BARE: readonly Case[] = ["NOMINATIVE", "DATIVE", "ACCUSATIVE"];

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
  if (word === undefined || (word.capital && !opens(word, ground.sentence)) || !clauseWords.pronouns.has(word.lower))
    return false;
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

/** Takes the next word into the phrase; false where the phrase has ended before it. */
function takeWord(ground: Ground, progress: Progress): boolean {
  const { words, sentence, references, timeWords } = ground;
  const word = words[progress.at];
  if (word === undefined || word.type === "MARK") return false;
  if (progress.at > progress.start && progress.at !== progress.nested && !isAdjacent(words[progress.at - 1], word, sentence))
    return false;
  // "am Montag Präsident X": what follows a day is another phrase.
  if (progress.head !== null && timeWords.has(progress.head) && !timeWords.has(word.index)) return false;
  const here = headsAt(word, references).filter((reference) => reference.form !== "POSSESSIVE");
  // "Putin-Besuch", "US-Geheimdienst": the name is only the first part of the noun.
  const parts = here.filter(
    (reference) => reference.firstToken === reference.lastToken && (reference.mentions[0]?.end ?? word.end) < word.end,
  );
  progress.adjectives.push(...parts);
  const found = here.filter((reference) => !parts.includes(reference));
  const form = found[0]?.form;
  if (form === "ADJECTIVE") return takeAdjective(ground, progress, found, word);
  if (form !== undefined && form !== "PRONOUN") return takeReference(ground, progress, found, word);
  return takePlainWord(ground, progress, word);
}

function takeAdjective(ground: Ground, progress: Progress, found: readonly Reference[], word: Word): boolean {
  progress.adjectives.push(...found);
  progress.at += (found[0]?.lastToken ?? word.index) - word.index;
  const last = ground.words[progress.at];
  if (last !== undefined && isNounLike(last) && last.text.includes("-")) progress.head = last.index;
  return true;
}

function takeReference(ground: Ground, progress: Progress, found: readonly Reference[], word: Word): boolean {
  const { words, sentence, clauseWords } = ground;
  const reference = found[0];
  if (reference === undefined || !belongs(ground, progress, reference)) return false;
  const genitive = reference.genitive && found.every(({ form }) => form === "NAME" || form === "ROLE" || form === "GROUP");
  if (genitive && progress.head !== null && !isTitled(ground, progress, reference)) return false;
  const position = words.findIndex((one) => one.index === reference.lastToken);
  const end = position < 0 ? progress.at : position;
  const after = words[end + 1];
  if (
    genitive &&
    progress.determiner === null &&
    progress.head === null &&
    after !== undefined &&
    isAdjacent(words[end], after, sentence) &&
    startsNoun(after, clauseWords)
  ) {
    progress.possessors.push(possessorOf(word, found, reference.lastToken));
    progress.determiner = { cases: BARE, type: "POSSESSIVE" };
    progress.cases = BARE;
  } else {
    takeHead(ground, progress, found, word, genitive);
  }
  progress.at = end;
  return true;
}

function takeHead(ground: Ground, progress: Progress, found: readonly Reference[], word: Word, genitive: boolean): void {
  const inner =
    progress.head === null && progress.determiner === null ? ground.clauseWords.determiners.get(word.lower) : undefined;
  if (inner !== undefined) {
    progress.determiner = inner;
    progress.cases = inner.cases;
  }
  if (genitive && progress.determiner === null) progress.cases = ["GENITIVE"];
  progress.heads = found;
  progress.head = found[0]?.lastToken ?? word.index;
}

/** Whether a name goes on with the phrase, or is another argument. */
function belongs(ground: Ground, progress: Progress, reference: Reference): boolean {
  const { head, heads, cases } = progress;
  const isPerson = reference.mentions.some(({ kind }) => kind === "PERSON");
  // "lobte der Staatschef Nordkorea": a second name is another argument, unless it names the one before.
  if (heads.length > 0) return isPerson && heads.every(({ form }) => form === "ROLE");
  if (head === null) return true;
  // "die Leiterin des Dienstes Anna Berg": a name behind a genitive that is no title belongs to the noun before it.
  if (cases.length === 1 && cases[0] === "GENITIVE" && !isTitle(ground.sentence[head], ground.clauseWords)) return false;
  // "besuchte der Kanzler Polen", "im Mai Indien": a country is another argument; a place may be in apposition.
  return reference.genitive || !(reference.mentions.some(({ kind }) => kind === "COUNTRY") || ground.timeWords.has(head));
}

/** "des Präsidenten X": the genitive is that of the title. */
function isTitled(ground: Ground, progress: Progress, reference: Reference): boolean {
  const { determiner, cases, head } = progress;
  return (
    determiner !== null &&
    head !== null &&
    cases.includes("GENITIVE") &&
    isTitle(ground.sentence[head], ground.clauseWords) &&
    reference.mentions.some(({ kind }) => kind === "PERSON")
  );
}

function takePlainWord(ground: Ground, progress: Progress, word: Word): boolean {
  const { clauseWords } = ground;
  if (progress.heads.length > 0) return false;
  const isVerb = word.readings.length > 0 || word.auxiliaries.length > 0;
  const isLeading = progress.at === progress.start && clauseWords.determiners.has(word.lower);
  if (isNounLike(word) && !isVerb && !clauseWords.pronouns.has(word.lower) && !isLeading) {
    progress.head = word.index;
    return true;
  }
  const participle =
    progress.at === progress.nested &&
    progress.determiner !== null &&
    word.readings.length === 0 &&
    !clauseWords.prepositions.has(word.lower) &&
    /e[nrms]?$/u.test(word.lower);
  return progress.head === null && (isModifier(word, clauseWords) || participle);
}

function finish(ground: Ground, progress: Progress): ReadPhrase | null {
  const { start, head, possessors, preposition } = progress;
  const next = Math.max(progress.at, start + 1);
  if (head !== null) {
    for (const possessor of possessors) possessor.genitiveOf = possessors.length;
    return { phrases: [...possessors, draftOf(ground, progress, head, progress.heads, progress.cases)], next };
  }
  const own = possessors[0];
  const first = ground.words[start]?.index ?? 0;
  // "Kims" at the end of its clause, or before a verb: the possessor itself is the phrase.
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

function possessorOf(word: Word, references: readonly Reference[], last: number): PhraseDraft {
  return {
    first: word.index,
    last,
    preposition: null,
    prepositionWord: null,
    cases: ["GENITIVE"],
    determiner: null,
    head: last,
    references,
    adjectives: [],
    genitiveOf: 1,
    coordinatedWith: null,
  };
}

function prepositionAt({ words, clauseWords }: Ground, at: number): { base: string; length: number } | null {
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
  if (word === undefined) return null;
  const simple =
    clauseWords.longPrepositions.get(word.lower) ??
    clauseWords.prepositions.get(word.lower) ??
    (clauseWords.companions.has(word.lower) ? word.lower : undefined);
  return simple === undefined ? null : { base: simple, length: 1 };
}

/** The widest references that begin at a word; several with one span mean several entities. */
function headsAt(word: Word, references: readonly Reference[]): Reference[] {
  const here = references.filter((reference) => reference.firstToken === word.index);
  const widest = Math.max(-1, ...here.map((reference) => reference.lastToken));
  return here.filter((reference) => reference.lastToken === widest);
}

/** "an das wegen seines Programms sanktionierte Land": a determiner may be far from its noun, with a phrase of its own between. */
function afterNestedAttribute({ words, references, clauseWords }: Ground, at: number): number {
  const next = words[at];
  if (next === undefined || !clauseWords.prepositions.has(next.lower)) return at;
  for (let later = at + 2; later < Math.min(words.length - 1, at + 14); later++) {
    const word = words[later];
    const head = words[later + 1];
    if (word === undefined || head === undefined || word.type === "MARK" || word.auxiliaries.length > 0) return at;
    const participle = !word.capital && clauseWords.participle.test(word.lower) && word.lower.length > 5;
    if (participle && (isNounLike(head) || headsAt(head, references).length > 0)) return later;
  }
  return at;
}
