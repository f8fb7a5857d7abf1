import type { ClauseWords } from "../../languages/clause-words.ts";
import { hasVerb, type Clause } from "../clauses/clause.ts";
import type { Phrase } from "../clauses/phrases.ts";
import { agreeing, isPolite } from "./agreement.ts";
import { isMeasured } from "./measured.ts";
import type { SceneSentence } from "./scene.ts";
import { subjectBehind } from "./subject-behind.ts";

/** The phrases that are one subject, where the clause has one of its own; empty where "es" or "man" fills it. */
export function ownSubject(
  clause: Clause,
  bare: readonly Phrase[],
  clauseWords: ClauseWords,
  sentence: SceneSentence,
  relativeTaken: boolean,
): readonly Phrase[] | null {
  if (clause.type === "INFINITIVE") return null;
  const nominatives = bare.filter((phrase) => canBeSubject(phrase, clause, sentence, clauseWords));
  // A single capitalized word at the beginning without a determiner is more likely an adverb ("Bereits", "Danach").
  const sober = nominatives.filter(
    (phrase) =>
      phrase.first !== firstWord(sentence) ||
      phrase.first !== phrase.last ||
      phrase.references.length > 0 ||
      isPeople(phrase, clause, sentence, clauseWords) ||
      clauseWords.pronouns.has(sentence.words[phrase.head]?.lower ?? ""),
  );
  // "Das teilte der Minister mit": what stands for a whole sentence is said, where another phrase can be who says it.
  const isThis = (phrase: Phrase) =>
    phrase.references.length === 0 && clauseWords.senses.neverBeforeTitle.has(sentence.words[phrase.head]?.lower ?? "");
  const named = sober.filter((phrase) => !isThis(phrase));
  const candidates = agreeing(
    named.length > 0 ? named : sober.length > 0 ? sober : nominatives,
    nominatives,
    clause,
    sentence,
    clauseWords,
  );
  const sure = candidates.find((phrase) => phrase.cases.length === 1);
  const first = sure ?? bestByNumber(candidates, clause, bare, sentence, clauseWords);
  if (first === undefined) return clause.type === "RELATIVE" && !relativeTaken ? [] : null;
  const head = sentence.words[first.head];
  if (head !== undefined && clauseWords.emptyPronouns.has(head.lower) && first.references.length === 0) return [first];
  // A verb that comes first after "und" has its subject to its left; what follows is an object, unless it is the only noun.
  const verbFirst = clause.coordinatedWith !== null && clause.verbs.finite === clause.words[0];
  if (verbFirst && first.first > (clause.verbs.finite ?? 0) && !isSaidBetween(clause, first, sentence, clauseWords)) return null;
  return withCoordinated(first, clause.phrases);
}

/** ", teilte Nemo mit,": somebody unknown without an article says it, where no "und" joins that to what is before it. */
function isSaidBetween(
  { verbs, words }: Clause,
  { determiner, references }: Phrase,
  sentence: SceneSentence,
  { sayingVerbs }: ClauseWords,
): boolean {
  const before = sentence.words[(words[0] ?? 0) - 1];
  const says = hasVerb({ verbs }, sayingVerbs);
  return says && before?.text === "," && determiner === null && references.length === 0;
}

/** Whether a phrase can be the subject by its case and by where it stands. */
function canBeSubject(phrase: Phrase, clause: Clause, sentence: SceneSentence, clauseWords: ClauseWords): boolean {
  return (
    phrase.cases.includes("NOMINATIVE") &&
    phrase.coordinatedWith === null &&
    isReal(phrase, sentence, clauseWords) &&
    !isSource(phrase, clause, sentence, clauseWords) &&
    !isBehindOther(phrase, clause, sentence) &&
    !isMeasured(phrase, sentence, clauseWords) &&
    !isQuoted(phrase, clause, sentence, clauseWords) &&
    !isSpokenTo(phrase, clause, sentence, clauseWords) &&
    !isAddressed(phrase, clause, sentence, clauseWords)
  );
}

/** "„Mister Keller, öffnen Sie!“, sagte Jan Mulder": who is named in what is said does not say it. */
function isQuoted(phrase: Phrase, { verbs }: Clause, { words }: SceneSentence, { sayingVerbs }: ClauseWords): boolean {
  const finite = words[verbs.finite ?? -1];
  if (finite === undefined || finite.quoted || finite.index < phrase.last) return false;
  const says = hasVerb({ verbs }, sayingVerbs);
  const closed = words.slice(phrase.last + 1, finite.index).some(({ text }) => text === ",");
  return says && closed && words[phrase.head]?.quoted === true;
}

/** "hat Sie der Minister ernannt": whoever is spoken to politely is no subject of a verb of one. */
function isSpokenTo({ first, head }: Phrase, { verbs }: Clause, { words }: SceneSentence, { pronouns }: ClauseWords): boolean {
  const before = words[first - 1];
  const inside = before !== undefined && before.type !== "MARK";
  return inside && verbs.number === "SINGULAR" && isPolite(words[head], pronouns);
}

/** "Angaben der Behörden zufolge": the word for a source may stand behind the noun and its genitive. */
function isSource(phrase: Phrase, { phrases }: Clause, { words }: SceneSentence, { senses }: ClauseWords): boolean {
  // "Mulder der Agentur X zufolge": behind a name the source is another one.
  const own = phrase.references.length === 0;
  const genitive = own ? phrases.find(({ genitiveOf }) => genitiveOf === phrases.indexOf(phrase)) : undefined;
  return senses.afterSource.has(words[(genitive ?? phrase).last + 1]?.lower ?? "");
}

/** "Nach drei Tagen teils hitziger Debatte hat …": before the finite verb there is one part of the sentence only. */
function isBehindOther(phrase: Phrase, { phrases, type, verbs }: Clause, { words }: SceneSentence): boolean {
  const { finite } = verbs;
  if (type !== "MAIN" || finite === null || phrase.last > finite || phrase.references.length > 0) return false;
  return phrases.some(
    (other) =>
      other.preposition !== null &&
      other.last < phrase.first &&
      words.slice(other.last, phrase.first).every((word) => word.type !== "MARK"),
  );
}

/** "Frau Keller, am Montag kommt der König": who is spoken to stands apart before a sentence that has a subject behind its verb. */
function isAddressed(
  phrase: Phrase,
  { phrases, type, verbs }: Clause,
  sentence: SceneSentence,
  { coordinators }: ClauseWords,
): boolean {
  const { finite } = verbs;
  const { words } = sentence;
  const comma = phrase.last + 1;
  if (type !== "MAIN" || finite === null || phrase.first > firstWord(sentence) || words[comma]?.text !== ",") return false;
  const between = words.slice(comma + 1, finite);
  if (between.length === 0 || between.some(({ type: kind }) => kind === "MARK")) return false;
  // "Frau Keller, Herr Mulder und der König kamen": the first of a list is one of them.
  const listed = between.some(({ lower }) => coordinators.has(lower));
  if (listed && phrases.some(({ coordinatedWith }) => phrases[coordinatedWith ?? -1] === phrase)) return false;
  return phrases.some(({ first, cases, references }) => first > finite && cases.includes("NOMINATIVE") && references.length > 0);
}

/** "Soldaten", "Kämpfer der Rebellen": known to be a noun by itself or by what belongs to it. */
function isPeople(phrase: Phrase, clause: Clause, sentence: SceneSentence, { servants }: ClauseWords): boolean {
  const head = sentence.words[phrase.head]?.lower ?? "";
  const at = clause.phrases.indexOf(phrase);
  return servants.some((word) => head.endsWith(word)) || clause.phrases.some(({ genitiveOf }) => genitiveOf === at);
}

function firstWord(sentence: SceneSentence): number {
  return sentence.words.find((word) => word.type !== "MARK")?.index ?? 0;
}

/** Of two phrases that could be the subject, the first, unless only another one agrees with a plural verb. */
function bestByNumber(
  candidates: readonly Phrase[],
  clause: Clause,
  bare: readonly Phrase[],
  sentence: SceneSentence,
  clauseWords: ClauseWords,
): Phrase | undefined {
  const { senses } = clauseWords;
  const first = candidates[0];
  if (first === undefined || candidates.length < 2) return first;
  if (clause.verbs.number !== "PLURAL") return subjectBehind(first, candidates, clause, sentence, clauseWords) ?? first;
  const isPlural = (phrase: Phrase) =>
    bare.some((other) => other.coordinatedWith !== null && clause.phrases[other.coordinatedWith] === phrase) ||
    phrase.references.some((reference) => reference.form === "GROUP") ||
    isBarePlural(phrase, sentence, clauseWords) ||
    phrase.references.length > 1 ||
    senses.pluralDeterminer.has(sentence.words[phrase.first]?.lower ?? "");
  // "Eine Reise sagten Keller und Mulder ab": one thing is no subject of a plural verb.
  const many = isPlural(first) || (first.references.length === 0 && first.determiner !== "INDEFINITE");
  return many ? first : (candidates.find(isPlural) ?? first);
}

/** "Rebellen der Gruppe X", "sie" beside a plural verb: people without an article are many, unless a name or title stands there. */
function isBarePlural(phrase: Phrase, { words }: SceneSentence, { pronouns, servants }: ClauseWords): boolean {
  const head = words[phrase.head]?.lower ?? "";
  if (phrase.first === phrase.last && pronouns.has(head)) return true;
  return phrase.determiner === null && /[nr]$/u.test(head) && servants.some((word) => head.endsWith(word));
}

/** A phrase with those that are joined to it. */
export function withCoordinated(first: Phrase, phrases: readonly Phrase[]): Phrase[] {
  const group = [first];
  for (const phrase of phrases) {
    const lead = phrase.coordinatedWith === null ? undefined : phrases[phrase.coordinatedWith];
    if (lead !== undefined && group.includes(lead)) group.push(phrase);
  }
  return group;
}

/** Whether a phrase can take part at all; a reflexive pronoun can not. */
export function isReal(phrase: Phrase, sentence: SceneSentence, clauseWords: ClauseWords): boolean {
  const head = sentence.words[phrase.head];
  return head !== undefined && head.lower !== clauseWords.reflexive;
}
