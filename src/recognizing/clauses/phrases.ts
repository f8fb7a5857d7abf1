import type { Case, ClauseWords, Determiner } from "../../languages/clause-words.ts";
import type { Reference } from "../reference.ts";
import type { Word } from "./words.ts";

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
  /** Index of the phrase before that it continues ("Putin und Kim"). */
  readonly coordinatedWith: number | null;
}

interface Draft {
  first: number;
  last: number;
  preposition: string | null;
  prepositionWord: number | null;
  cases: readonly Case[];
  determiner: Determiner["type"] | null;
  head: number;
  references: Reference[];
  adjectives: Reference[];
  genitiveOf: number | null;
  coordinatedWith: number | null;
}

const ALL: readonly Case[] = ["NOMINATIVE", "GENITIVE", "DATIVE", "ACCUSATIVE"];
const BARE: readonly Case[] = ["NOMINATIVE", "DATIVE", "ACCUSATIVE"];

/** The noun phrases of a clause in their order. */
export function phrasesOf(words: readonly Word[], sentence: readonly Word[], references: readonly Reference[], clauseWords: ClauseWords, timeWords: ReadonlySet<number> = new Set()): Phrase[] {
  const phrases: Draft[] = [];
  let at = 0;
  while (at < words.length) {
    const read = readPhrase(words, at, sentence, references, clauseWords, timeWords);
    if (read === null) { at++; continue; }
    const index = phrases.length;
    for (const draft of read.phrases) {
      if (draft.genitiveOf !== null) draft.genitiveOf += index;
      phrases.push(draft);
    }
    at = read.next;
  }
  attachGenitives(phrases, sentence, timeWords);
  coordinate(phrases, sentence, clauseWords);
  return phrases;
}

/** One phrase, with its possessor as a phrase of its own before it. */
function readPhrase(words: readonly Word[], start: number, sentence: readonly Word[], references: readonly Reference[], clauseWords: ClauseWords, timeWords: ReadonlySet<number>): { phrases: Draft[]; next: number } | null {
  let at = start;
  const preposition = prepositionAt(words, at, clauseWords);
  at += preposition?.length ?? 0;
  const possessors: Draft[] = [];
  const adjectives: Reference[] = [];
  const first = words[at];
  if (first === undefined || (preposition !== null && !isAdjacent(words[at - 1], first, sentence))) return null;
  let determiner: Determiner | null = null;
  const pronoun = referenceAt(first, references);
  const alone = clauseWords.pronouns.get(first.lower);
  if (alone !== undefined && !first.capital && (pronoun === null || pronoun.form === "PRONOUN" || pronoun.form === "GROUP") && !isFollowedByNoun(words, at, clauseWords) && !(clauseWords.determiners.has(first.lower) && afterNestedAttribute(words, at + 1, references, clauseWords) !== at + 1)) {
    const heads = pronoun === null ? [] : headsAt(first, references);
    return { phrases: [draftOf(start, first.index, preposition, words, alone, null, first.index, heads, [])], next: at + 1 };
  }
  determiner = clauseWords.determiners.get(first.lower) ?? clauseWords.determiners.get(first.text.toLowerCase()) ?? null;
  if (determiner !== null && pronoun?.form === "POSSESSIVE") possessors.push(possessorOf(first, headsAt(first, references)));
  const covering = pronoun !== null && pronoun.firstToken === first.index && pronoun.lastToken > first.index && pronoun.form !== "ADJECTIVE";
  if (determiner !== null && !covering) at++;
  const nested = determiner === null ? at : afterNestedAttribute(words, at, references, clauseWords);
  at = nested;
  let cases = determiner?.cases ?? BARE;
  let head: number | null = null;
  let heads: Reference[] = [];
  for (; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.type === "MARK") break;
    if (at > start && at !== nested && !isAdjacent(words[at - 1], word, sentence)) break;
    // "am Montag Präsident X": what follows a day is another phrase.
    if (head !== null && timeWords.has(head) && !timeWords.has(word.index)) break;
    const here = headsAt(word, references).filter((reference) => reference.form !== "POSSESSIVE");
    // "Putin-Besuch", "US-Geheimdienst": the name is only the first part of the noun.
    const parts = here.filter((reference) => reference.firstToken === reference.lastToken && (reference.mentions[0]?.end ?? word.end) < word.end);
    adjectives.push(...parts);
    const found = here.filter((reference) => !parts.includes(reference));
    const reference = found[0];
    if (reference !== undefined && reference.form === "ADJECTIVE") { adjectives.push(...found); at += reference.lastToken - word.index; if (isNounLike(words[at])) { const compound = words[at]; if (compound !== undefined && reference.lastToken === compound.index && compound.text.includes("-")) head = compound.index; } continue; }
    if (reference !== undefined && (reference.form !== "PRONOUN")) {
      // A second name behind a name is another argument ("lobte der Staatschef Nordkorea"), unless it names the one before.
      if (heads.length > 0 && !(reference.mentions.some((mention) => mention.kind === "PERSON") && heads.every((one) => one.form === "ROLE"))) break;
      // "die Leiterin des Dienstes Anna Berg": a name behind a genitive that is no title belongs to the noun before it.
      if (head !== null && heads.length === 0 && cases.length === 1 && cases[0] === "GENITIVE" && !isTitle(sentence[head], clauseWords)) break;
      // A country behind a noun is another argument ("besuchte der Kanzler Polen", "im Mai Indien"); a place may be in apposition.
      if (head !== null && heads.length === 0 && !reference.genitive && (reference.mentions.some((mention) => mention.kind === "COUNTRY") || timeWords.has(head))) break;
      const genitive = reference.genitive && found.every((one) => one.form === "NAME" || one.form === "ROLE" || one.form === "GROUP");
      const titled = determiner !== null && cases.includes("GENITIVE") && head !== null && isTitle(sentence[head], clauseWords) && reference.mentions.some((mention) => mention.kind === "PERSON");
      if (genitive && head !== null && !titled) break;
      const end = words.findIndex((one) => one.index === reference.lastToken);
      const after = words[(end < 0 ? at : end) + 1];
      if (genitive && determiner === null && head === null && after !== undefined && isAdjacent(words[end < 0 ? at : end], after, sentence) && startsNoun(after, clauseWords)) {
        possessors.push(possessorOf(word, found, reference.lastToken));
        at = end < 0 ? at : end;
        determiner = { cases: BARE, type: "POSSESSIVE" };
        cases = BARE;
        continue;
      }
      const lead = words[at];
      if (head === null && determiner === null && lead !== undefined) {
        const inner = clauseWords.determiners.get(lead.lower);
        if (inner !== undefined) { determiner = inner; cases = inner.cases; }
      }
      if (genitive && determiner === null) cases = ["GENITIVE"];
      heads = found;
      head = reference.lastToken;
      at = end < 0 ? at : end;
      continue;
    }
    if (heads.length > 0) break;
    if (isNounLike(word) && word.readings.length === 0 && word.auxiliaries.length === 0 && !clauseWords.pronouns.has(word.lower) && !(at === start && clauseWords.determiners.has(word.lower))) { head = word.index; continue; }
    if (head === null && (isModifier(word, clauseWords) || (at === nested && determiner !== null && word.readings.length === 0 && !clauseWords.prepositions.has(word.lower) && /e[nrms]?$/u.test(word.lower)))) continue;
    break;
  }
  if (head === null && possessors.length === 0) {
    // "nach Angaben von …": the noun of a long preposition is a phrase of its own where nothing follows it directly.
    const noun = preposition === null || preposition.length < 2 ? undefined : words[start + preposition.length - 1];
    if (noun === undefined || !isNounLike(noun) || preposition === null) return null;
    return { phrases: [draftOf(start, noun.index, preposition, words, ALL, null, noun.index, [], [])], next: start + preposition.length };
  }
  const last = head ?? possessors.at(-1)?.last ?? start;
  if (head === null) {
    // "Kims" at the end of its clause, or before a verb: the possessor itself is the phrase.
    const own = possessors[0];
    if (own === undefined) return null;
    return { phrases: [{ ...own, first: words[start]?.index ?? own.first, preposition: preposition?.base ?? null, prepositionWord: preposition === null ? null : (words[start]?.index ?? null), genitiveOf: null, cases: BARE }], next: Math.max(at, start + 1) };
  }
  const phrase = draftOf(start, last, preposition, words, cases, determiner?.type ?? null, head, heads, adjectives);
  for (const possessor of possessors) possessor.genitiveOf = possessors.length;
  return { phrases: [...possessors, phrase], next: Math.max(at, start + 1) };
}

function isTitle(word: Word | undefined, clauseWords: ClauseWords): boolean {
  return word !== undefined && clauseWords.titles.some((title) => new RegExp(`${title}(?:in|innen|en|n|s|es|r)?$`, "u").test(word.lower));
}

/** "an das wegen seines Programms sanktionierte Land": a determiner may be far from its noun, with a phrase of its own between. */
function afterNestedAttribute(words: readonly Word[], at: number, references: readonly Reference[], clauseWords: ClauseWords): number {
  const next = words[at];
  if (next === undefined || !clauseWords.prepositions.has(next.lower)) return at;
  for (let later = at + 2; later < Math.min(words.length - 1, at + 14); later++) {
    const word = words[later];
    const head = words[later + 1];
    if (word === undefined || head === undefined || word.type === "MARK" || word.auxiliaries.length > 0) return at;
    const participle = !word.capital && /(?:te[nrms]?|ne[nrms]?|de[nrms]?)$/u.test(word.lower) && word.lower.length > 5;
    if (participle && (isNounLike(head) || headsAt(head, references).length > 0)) return later;
  }
  return at;
}

function draftOf(start: number, last: number, preposition: { base: string; length: number } | null, words: readonly Word[], cases: readonly Case[], determiner: Determiner["type"] | null, head: number, references: Reference[], adjectives: Reference[]): Draft {
  const first = words[start]?.index ?? last;
  return { first, last, preposition: preposition?.base ?? null, prepositionWord: preposition === null ? null : first, cases: preposition === null ? cases : ALL, determiner, head, references, adjectives, genitiveOf: null, coordinatedWith: null };
}

function possessorOf(word: Word, references: readonly Reference[], last = word.index): Draft {
  return { first: word.index, last, preposition: null, prepositionWord: null, cases: ["GENITIVE"], determiner: null, head: last, references: [...references], adjectives: [], genitiveOf: 1, coordinatedWith: null };
}

function prepositionAt(words: readonly Word[], at: number, clauseWords: ClauseWords): { base: string; length: number } | null {
  for (const length of [3, 2]) {
    const joined = words.slice(at, at + length).map((word) => word.lower).join(" ");
    const base = clauseWords.longPrepositions.get(joined);
    if (base !== undefined) return { base, length };
  }
  const word = words[at];
  if (word === undefined) return null;
  const simple = clauseWords.longPrepositions.get(word.lower) ?? clauseWords.prepositions.get(word.lower) ?? (clauseWords.companions.has(word.lower) ? word.lower : undefined);
  return simple === undefined ? null : { base: simple, length: 1 };
}

function referenceAt(word: Word, references: readonly Reference[]): Reference | null {
  return headsAt(word, references)[0] ?? null;
}

/** The widest references that begin at a word; several with one span mean several entities. */
function headsAt(word: Word, references: readonly Reference[]): Reference[] {
  const here = references.filter((reference) => reference.firstToken === word.index);
  const widest = Math.max(-1, ...here.map((reference) => reference.lastToken));
  return here.filter((reference) => reference.lastToken === widest);
}

function isAdjacent(before: Word | undefined, word: Word, sentence: readonly Word[]): boolean {
  if (before === undefined) return true;
  return sentence.slice(before.index + 1, word.index).every((between) => between.type === "MARK" && !/^[,;:–—-]$/u.test(between.text));
}

function isNounLike(word: Word | undefined): boolean {
  return word !== undefined && word.type === "WORD" && word.capital;
}

function startsNoun(word: Word, clauseWords: ClauseWords): boolean {
  return (isNounLike(word) && !clauseWords.determiners.has(word.lower)) || isModifier(word, clauseWords);
}

/** An adjective, number or participle before a noun. */
function isModifier(word: Word, clauseWords: ClauseWords): boolean {
  if (word.type === "NUMBER") return true;
  if (word.readings.length > 0 || word.auxiliaries.length > 0 || clauseWords.prepositions.has(word.lower) || clauseWords.determiners.has(word.lower)) return false;
  return /(?:e[nrms]?|ei|ier|fünf|sechs|acht|elf|zwölf)$/u.test(word.lower) && word.lower.length > 2 && !clauseWords.coordinators.has(word.lower) && !clauseWords.continuers.has(word.lower);
}

function isFollowedByNoun(words: readonly Word[], at: number, clauseWords: ClauseWords): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined || !clauseWords.determiners.has(word.lower)) return false;
  return startsNoun(next, clauseWords);
}

/** A bare genitive right after a noun belongs to it ("Besuch des Kremlchefs", "Besuch Putins"). */
function attachGenitives(phrases: Draft[], sentence: readonly Word[], timeWords: ReadonlySet<number>): void {
  phrases.forEach((phrase, index) => {
    const before = phrases[index - 1];
    if (before === undefined || phrase.genitiveOf !== null || phrase.preposition !== null || before.last + 1 !== phrase.first) return;
    // "am Dienstag der Präsident": a day owns nobody.
    if (timeWords.has(before.head) && phrase.cases.includes("NOMINATIVE")) return;
    if (phrases.some((other) => other.genitiveOf === index)) { if (!phrase.cases.includes("GENITIVE")) return; }
    const gendered = phrase.determiner !== null && phrase.cases.includes("GENITIVE") && !isPronoun(sentence[before.head]);
    const named = phrase.determiner === null && phrase.references.length > 0 && phrase.references.every((reference) => reference.genitive);
    const owned = before.references.length === 0 || before.references.every((reference) => reference.form === "ROLE");
    if ((gendered && phrase.cases.includes("GENITIVE") && (owned || !phrase.cases.includes("NOMINATIVE"))) || named) phrase.genitiveOf = before.genitiveOf !== null && before.head < phrase.first && phrases[index - 2]?.genitiveOf === index - 1 ? index - 1 : index - 1;
  });
}

function isPronoun(word: Word | undefined): boolean {
  return word !== undefined && !word.capital;
}

/** Phrases joined by "und", "sowie" or a comma share what stands before the first. */
function coordinate(phrases: Draft[], sentence: readonly Word[], clauseWords: ClauseWords): void {
  phrases.forEach((phrase, index) => {
    if (phrase.genitiveOf !== null && phrase.genitiveOf > index) return;
    const start = phrases.findIndex((other) => other.genitiveOf === index);
    const firstIndex = start >= 0 && start < index ? start : index;
    const first = phrases[firstIndex];
    const before = phrases[firstIndex - 1];
    if (first === undefined || before === undefined) return;
    const between = sentence.slice(before.last + 1, first.first).filter((word) => !/^[„“”"«»()]$/u.test(word.text));
    const named = between.length === 0 && before.genitiveOf !== null && before.genitiveOf < firstIndex && phrase.preposition === null && phrase.genitiveOf === null && phrase.references.some((reference) => reference.mentions.some((mention) => mention.kind === "PERSON"));
    if (named) { phrase.coordinatedWith = rootOf(firstIndex - 1, phrases); return; }
    const joined = between.length > 0 && between.every((word) => word.text === "," || word.text === "/" || clauseWords.coordinators.has(word.lower) || word.lower === "sowohl" || word.lower === "als" || word.lower === "auch" || word.bracketed);
    if (!joined) return;
    const comma = between.every((word) => word.text === "," || word.bracketed);
    const lead = before.genitiveOf !== null && comma && !phrase.references.some((reference) => reference.genitive) ? rootOf(firstIndex - 1, phrases) : firstIndex - 1;
    if (phrase.preposition !== null && phrase.preposition !== phrases[lead]?.preposition) return;
    phrase.coordinatedWith = lead;
    if (phrase.preposition === null && phrases[lead] !== undefined) phrase.preposition = phrases[lead].preposition;
    if (phrase.genitiveOf === null && phrases[lead]?.genitiveOf !== null && phrases[lead]?.genitiveOf !== undefined && between.some((word) => word.text !== ",")) phrase.genitiveOf = phrases[lead].genitiveOf;
  });
}

/** The phrase at the end of a chain of genitives: "der Sprecher des Rates, John Kirby" is about the speaker. */
function rootOf(index: number, phrases: readonly Draft[]): number {
  const owner = phrases[index]?.genitiveOf ?? null;
  return owner === null || owner >= index ? index : rootOf(owner, phrases);
}
