import type { AuxiliaryForm } from "../../languages/clause-words.ts";
import type { Language } from "../../languages/language.ts";
import type { Sentence, Token } from "../../model/reading.ts";
import { rememberedFor } from "../../model/remembered.ts";
import type { VerbReading } from "../../languages/verb-entry.ts";
import { lexiconOf, spelled } from "./lexicon.ts";

/** A token with what its form alone can be. */
export interface Word extends Token {
  readonly index: number;
  /** In lower case, with "ss" for "ß". */
  readonly lower: string;
  readonly type: "WORD" | "NUMBER" | "MARK";
  readonly capital: boolean;
  readonly readings: readonly VerbReading[];
  readonly auxiliaries: readonly AuxiliaryForm[];
  /** Within quotation marks, and within brackets. */
  readonly quoted: boolean;
  readonly bracketed: boolean;
}

const QUOTES = /^[„“"«‚»”‘']$/u;

/** What the letters of a word say wherever it stands. */
interface Shape extends Pick<Word, "lower" | "type" | "capital" | "readings" | "auxiliaries"> {
  readonly mark: "OPENING_BRACKET" | "CLOSING_BRACKET" | "QUOTE" | null;
}

const shapeOf = rememberedFor((text, language: Language): Shape => {
  const lower = spelled(text);
  const capital = /^\p{Lu}/u.test(text);
  const readings = language.verbs.readings(lower);
  return {
    lower,
    type: /^\p{N}/u.test(text) ? "NUMBER" : /\p{L}/u.test(text) ? "WORD" : "MARK",
    capital,
    // "Berichte, wonach …": at the beginning of a sentence such a word is a noun, and no reported speech.
    readings: capital ? readings.filter(({ form }) => form.mood !== "REPORTED") : readings,
    auxiliaries: language.clauses.auxiliaries.get(lower) ?? [],
    mark: markIn(text),
  };
});

function markIn(text: string): Shape["mark"] {
  if (/^[([]$/u.test(text)) return "OPENING_BRACKET";
  if (/^[)\]]$/u.test(text)) return "CLOSING_BRACKET";
  return QUOTES.test(text) ? "QUOTE" : null;
}

/** The words of a sentence. Participles and the like that stand before a noun as adjectives have no verb readings. */
export function wordsOf(sentence: Sentence, language: Language): Word[] {
  let quoted = false;
  let depth = 0;
  const plain = sentence.tokens.map((token, index): Word => {
    const { lower, type, capital, readings, auxiliaries, mark } = shapeOf(token.text, language);
    if (mark === "OPENING_BRACKET") depth++;
    const bracketed = depth > 0;
    if (mark === "CLOSING_BRACKET") depth = Math.max(0, depth - 1);
    const isQuote = mark === "QUOTE";
    if (isQuote) quoted = opensQuotation(sentence, index) ?? !quoted;
    const canBeVerb = type === "WORD" && !bracketed && (!capital || isFirst(sentence, index));
    return {
      ...token,
      index,
      lower,
      type,
      capital,
      quoted: quoted && !isQuote,
      bracketed,
      readings: canBeVerb ? readings : [],
      auxiliaries: canBeVerb ? auxiliaries : [],
    };
  });
  return joinedVerbs(plain, language).map((word, _index, all) => {
    if (isAdjective(word, all, language) || isOpeningNoun(word, all, language) || isColour(word, all, language))
      return { ...word, readings: [], auxiliaries: [] };
    return word.capital && word.readings.length > 0 ? { ...word, readings: openingReadings(word, all, language) } : word;
  });
}

/** "bekannt gegeben": what is written apart is one verb where there is such a one. */
function joinedVerbs(words: readonly Word[], { clauses, verbs }: Language): readonly Word[] {
  const whole = words.map(({ lower, readings }, at) => {
    const before = words[at - 1];
    if (readings.length === 0 || before === undefined || before.capital || !clauses.writtenApart.has(before.lower)) return null;
    const found = verbs.readings(`${before.lower}${lower}`).filter(({ verb }) => verb.prefix === before.lower);
    return found.length > 0 ? found : null;
  });
  if (whole.every((readings) => readings === null)) return words;
  return words.map((word, at) => ({ ...word, readings: whole[at] ?? (whole[at + 1] ? [] : word.readings) }));
}

/** "weiß gekleidete Gäste": a colour before an adjective is no verb. */
function isColour(word: Word, words: readonly Word[], { clauses }: Language): boolean {
  const [adjective, noun] = [words[word.index + 1], words[word.index + 2]];
  return (
    clauses.senses.colours.has(word.lower) &&
    adjective?.capital === false &&
    clauses.participle.test(adjective.lower) &&
    noun?.capital === true
  );
}

/**
 * "Angaben des Senders zufolge …", "Bewaffnete entführten …": a word that opens a sentence is no finite verb where it keeps its
 * separable prefix, which a verb in that place puts behind, nor before another finite verb of its clause.
 */
function openingReadings(word: Word, words: readonly Word[], language: Language): readonly VerbReading[] {
  const taken = hasFiniteBehind(word, words, language);
  return word.readings.filter(({ form, verb }) => !isFinite(form.mood) || (!taken && (verb.prefix === null || !form.whole)));
}

function hasFiniteBehind(word: Word, words: readonly Word[], language: Language): boolean {
  for (const other of words.slice(word.index + 1)) {
    if (other.type === "MARK" || language.clauses.coordinators.has(other.lower)) return false;
    if (other.auxiliaries.some(({ mood }) => isFinite(mood))) return true;
    if (other.readings.some(({ form }) => form.mood === "PAST")) return true;
  }
  return false;
}

function isFinite(mood: VerbReading["form"]["mood"]): boolean {
  return mood !== "PARTICIPLE" && mood !== "INFINITIVE" && mood !== "MARKED_INFINITIVE";
}

/** "Treffen von X und Y", "Proteste gegen X": at the beginning, before a preposition or "der", a noun for an event is no verb. */
function isOpeningNoun(word: Word, words: readonly Word[], language: Language): boolean {
  if (!word.capital || word.readings.length === 0 || !lexiconOf(language).nounForms.has(word.lower)) return false;
  const next = words[word.index + 1]?.lower ?? "";
  return language.clauses.prepositions.has(next) || language.clauses.determiners.get(next)?.cases.includes("GENITIVE") === true;
}

/**
 * Whether a quotation mark opens: a blank, a bracket or nothing stands before it, and none behind it. Which marks open and which close
 * is different in Germany (»…«), Switzerland («…») and translated texts (“…”). Null where it stands between words.
 */
function opensQuotation({ tokens }: Sentence, index: number): boolean | null {
  const [before, mark, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (mark === undefined || mark.text === "„") return true;
  const apart = before === undefined || before.end < mark.start || /^[([/–—-]$/u.test(before.text);
  const beside = after !== undefined && after.start === mark.end;
  return apart === beside ? apart : apart && after === undefined ? false : null;
}

function isFirst(sentence: Sentence, index: number): boolean {
  const before = sentence.tokens[index - 1]?.text ?? "";
  return (
    sentence.tokens.slice(0, index).every((token) => !/[\p{L}\p{N}]/u.test(token.text)) ||
    before === ":" ||
    (/^[„“”"«»]$/u.test(before) && opensQuotation(sentence, index - 1) !== false)
  );
}

/** "in einem am Dienstag veröffentlichten Artikel": a participle before its noun, with a determiner and a preposition further left. */
function isNested(word: Word, words: readonly Word[], language: Language): boolean {
  const next = words[word.index + 1];
  if (next === undefined || !next.capital || next.type !== "WORD" || words[word.index - 1]?.type === "MARK") return false;
  for (let at = word.index - 2; at > Math.max(-1, word.index - 13); at--) {
    const [determiner, preposition] = [words[at], words[at + 1]];
    if (determiner === undefined || preposition === undefined || determiner.type === "MARK") return false;
    if (
      language.clauses.determiners.has(determiner.lower) &&
      (language.clauses.prepositions.has(preposition.lower) || preposition.type === "NUMBER") &&
      !(words[at - 1]?.text === "," && !words.slice(at).some((other) => language.clauses.senses.of.has(other.lower)))
    )
      return !isVerbOf(word, at, words, language);
  }
  return false;
}

/**
 * "In einem am Dienstag veröffentlichten Artikel lobte X …": behind the noun of another participle stands the verb, where the
 * clause has no other one.
 */
function isVerbOf(word: Word, determiner: number, words: readonly Word[], language: Language): boolean {
  const participle = words
    .slice(determiner + 2, word.index - 1)
    .findLast(
      ({ capital, lower }) => !capital && !language.clauses.determiners.has(lower) && language.clauses.participle.test(lower),
    );
  if (!isPastForm(word) || participle === undefined || words[participle.index + 1]?.capital !== true) return false;
  // Behind the noun there may still stand where or when ("Besuch in Kiew").
  const behind = words.slice(participle.index + 2, word.index);
  if (behind[0] !== undefined && !language.clauses.prepositions.has(behind[0].lower)) return false;
  const before = words.slice(0, determiner);
  const opening = before.slice(before.findLastIndex(({ type }) => type === "MARK") + 1);
  return !opening.some(canBePredicate) && !hasFiniteBehind(word, words, language);
}

function isPastForm({ readings }: Word): boolean {
  return readings.some(({ form }) => form.mood === "PAST");
}

function canBePredicate(word: Word): boolean {
  return word.readings.some(({ form }) => isFinite(form.mood)) || word.auxiliaries.length > 0;
}

/** Whether a word that looks like a verb stands between a determiner or adjective and a noun. */
function isAdjective(word: Word, words: readonly Word[], language: Language): boolean {
  if (word.readings.length === 0 || word.auxiliaries.length > 0) return false;
  const next = words[word.index + 1];
  const previous = words[word.index - 1];
  if (next === undefined || previous === undefined) return false;
  if (!/e[nrms]?$/u.test(word.lower)) return false;
  if (language.clauses.senses.neverBeforeTitle.has(previous.lower) && language.clauses.titles.test(next.lower)) return false;
  if (isNested(word, words, language)) return true;
  const before =
    (language.clauses.determiners.has(previous.lower) && !language.clauses.relatives.has(previous.lower)) ||
    (/e[nrms]?$/u.test(previous.lower) &&
      !previous.capital &&
      previous.type === "WORD" &&
      previous.readings.length === 0 &&
      previous.auxiliaries.length === 0 &&
      previous.lower.length > 4 &&
      !language.clauses.senses.afterSource.has(previous.lower) &&
      !language.clauses.continuers.has(previous.lower)) ||
    language.clauses.prepositions.has(previous.lower);
  const article =
    language.clauses.determiners.get(previous.lower)?.type === "DEFINITE" && words[previous.index - 1]?.text !== ",";
  return (
    (before || article) &&
    next.type === "WORD" &&
    (next.capital || (/e[nrms]$/u.test(next.lower) && !isSmallWord(next.lower, language))) &&
    !language.clauses.prepositions.has(next.lower)
  );
}

function isSmallWord(word: string, { clauses }: Language): boolean {
  return clauses.determiners.has(word) || clauses.pronouns.has(word);
}
