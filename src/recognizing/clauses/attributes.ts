import type { Language } from "../../languages/language.ts";
import type { VerbReading } from "../../languages/verb-entry.ts";
import type { Reference } from "../reference.ts";
import type { Clause, VerbGroup } from "./clause.ts";
import { lexiconOf, nounTriggersOf } from "./lexicon.ts";
import { phrasesOf, type Phrase } from "./phrases.ts";
import type { Word } from "./words.ts";

/** A sentence in which participles stand before nouns. */
interface Surroundings {
  readonly words: readonly Word[];
  readonly references: readonly Reference[];
  readonly language: Language;
  readonly timeWords: ReadonlySet<number>;
}

/**
 * "der am Montag in X verhaftete Minister": what stands between a determiner and a participle before its noun is a clause of
 * its own, as if it were "der Minister, der am Montag in X verhaftet wurde". A bare participle ("der verhaftete Minister")
 * only describes.
 */
export function attributesOf(clauses: readonly Clause[], surroundings: Surroundings): Clause[] {
  const found: Clause[] = [];
  for (const clause of clauses)
    for (const phrase of clause.phrases) {
      const attribute = attributeOf(phrase, clause, clauses.length + found.length, surroundings);
      if (attribute !== null) found.push(attribute);
    }
  return found;
}

function attributeOf(phrase: Phrase, host: Clause, index: number, surroundings: Surroundings): Clause | null {
  const { words } = surroundings;
  const start = phrase.first + (phrase.determiner === null ? 0 : 1) + (phrase.preposition === null ? 0 : 1);
  for (let at = start + 1; at < phrase.head; at++) {
    // "der in der vergangenen Woche verhaftete Minister": behind a determiner of its own it describes a noun before that.
    const own = surroundings.language.clauses.determiners.has(words[at - 1]?.lower ?? "");
    const readings = own ? [] : participleReadings(words[at], surroundings.language);
    if (readings.length > 0) return attributeClause({ start, at, readings, phrase, host, index }, surroundings);
  }
  return null;
}

interface Found {
  readonly start: number;
  readonly at: number;
  readonly readings: readonly VerbReading[];
  readonly phrase: Phrase;
  readonly host: Clause;
  readonly index: number;
}

function attributeClause({ start, at, readings, phrase, host, index }: Found, surroundings: Surroundings): Clause | null {
  const { words, references, language, timeWords } = surroundings;
  const inner = words.slice(start, at).filter((word) => host.words.includes(word.index));
  const phrases = phrasesOf(inner, words, references, language, timeWords);
  if (phrases.length === 0 && !inner.some((word) => timeWords.has(word.index))) return null;
  if (tellsItself(phrase, readings, phrases, surroundings)) return null;
  const noun: Phrase = { ...asSubject(phrase), first: at + 1 };
  return {
    index,
    type: "RELATIVE",
    relation: null,
    introducer: null,
    parent: host.index,
    coordinatedWith: null,
    words: words.slice(start, phrase.last + 1).map((word) => word.index),
    verbs: {
      ...voiceOf(readings),
      finite: null,
      number: null,
      future: false,
      modal: null,
      modalWord: null,
      uses: [{ word: at, prefixWord: null, readings, form: "PARTICIPLE", from: start, to: phrase.last }],
    },
    phrases: [...phrases, noun],
    quoted: host.quoted,
  };
}

/** What a participle without a helper says: of a movement it is active, of all else passive. */
export function voiceOf(readings: readonly VerbReading[]): Pick<VerbGroup, "mood" | "passive" | "perfect" | "helper"> {
  const moves = readings.some(({ verb }) => verb.perfectWithBe);
  return { mood: "PAST", passive: !moves, perfect: true, helper: moves ? "BE" : "BECOME" };
}

/** A phrase as that of which a participle is said, whatever it is in its own clause. */
export function asSubject(phrase: Phrase): Phrase {
  return { ...phrase, preposition: null, prepositionWord: null, cases: ["NOMINATIVE"], genitiveOf: null, coordinatedWith: null };
}

/**
 * "der am Montag veröffentlichte Bericht": a noun that tells of an event has the time itself, unless the participle tells of
 * the same and of who did it or to whom ("der von X unterzeichnete Vertrag", "das gegen X verhängte Embargo").
 */
function tellsItself(
  { head }: Phrase,
  readings: readonly VerbReading[],
  inner: readonly Phrase[],
  { words, language }: Surroundings,
): boolean {
  const lexicon = lexiconOf(language);
  const noun = nounTriggersOf(words[head]?.text ?? "", lexicon);
  if (noun === null) return false;
  const kinds = new Set(noun.entries.map(({ kind }) => kind));
  const same = readings.flatMap(({ verb }) => lexicon.verbTriggers.get(verb.lemma) ?? []).filter(({ kind }) => kinds.has(kind));
  const { agent } = language.clauses.senses;
  const takesPart = (preposition: string) =>
    agent.has(preposition) ||
    same.some(({ trigger }) => CONCERNED.has(trigger.government.prepositions?.[preposition] ?? "TOPIC"));
  return same.length === 0 || !inner.some(({ preposition, references }) => references.length > 0 && takesPart(preposition ?? ""));
}

/** The parts of those to whom something is done. */
const CONCERNED: ReadonlySet<string> = new Set(["TARGET", "RECIPIENT", "ADDRESSEE", "PARTICIPANT"]);

/** The verbs whose participle a word is with the ending of an adjective. */
function participleReadings(word: Word | undefined, language: Language): readonly VerbReading[] {
  if (word === undefined || word.capital || !language.clauses.participle.test(word.lower)) return [];
  for (const ending of language.clauses.adjectiveEndings) {
    const own = word.lower.endsWith(ending) ? language.verbs.readings(word.lower.slice(0, -ending.length)) : [];
    const participles = own.filter(({ form }) => form.mood === "PARTICIPLE");
    if (participles.length > 0) return participles;
  }
  return [];
}
