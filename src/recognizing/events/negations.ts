import { hasVerb, type Clause } from "../clauses/clause.ts";
import type { Phrase } from "../clauses/phrases.ts";
import { argumentsOf } from "./arguments.ts";
import { isTime } from "./attachment.ts";
import { isBesideWord } from "./beside.ts";
import { isOff, type EventDraft, type Standing } from "./draft.ts";
import type { Scene, SceneSentence } from "./scene.ts";
import { predicateStatus } from "./status-words.ts";

/** A negation in the verb's own clause or in its object, "kein" at the noun, or a plan for it that there is not. */
export function isNegated(draft: EventDraft, scene: Scene): boolean {
  const { clause, phrase, sentence } = draft;
  if (isSilence(draft, scene) || isUndenied(draft, scene)) return false;
  const own = phrase === null || OWN.some((holds) => holds(draft, scene));
  // "zu keiner Einigung": the preposition stands before the determiner.
  const words = phrase?.determiner === "NEGATIVE" ? [phrase.first, phrase.first + 1] : own ? clause.words : [];
  return words.some((index) => {
    const word = sentence.words[index];
    // What is quoted within a clause denies nothing; what is told within the quotation is denied there.
    const apart = word !== undefined && word.quoted && !clause.quoted;
    if (word === undefined || word.bracketed || apart || !scene.language.clauses.negations.has(word.lower)) return false;
    if (phrase === null && isOfOtherVerb(index, draft, scene)) return false;
    if (isOfAttribute(index, sentence, scene) || isOfMeasure(index, sentence, scene)) return false;
    // "nicht nur", "nicht im Widerspruch": the negation is of the next words, not of the verb.
    return phrase !== null || isOfVerb(index, draft, scene) || isOfObject(index, draft);
  });
}

/** Whether a word of a clause denies, whatever it denies. */
export function hasNegation({ words }: Clause, sentence: SceneSentence, { language }: Scene): boolean {
  return words.some((index) => language.clauses.negations.has(sentence.words[index]?.lower ?? ""));
}

/** "wollte sich nicht äußern": the negation is of what is not told, and that is said. */
export function isSilence({ clause, kind, sentence, use }: EventDraft, scene: Scene): boolean {
  const { standing } = scene.language.clauses;
  const { modal, mood } = clause.verbs;
  const wanted = modal !== null && standing.wanting.has(modal) && mood === "PAST";
  const comments = use?.readings.some(({ verb }) => standing.commenting.has(verb.lemma)) === true;
  return kind === "STATEMENT" && wanted && comments && hasNegation(clause, sentence, scene);
}

/** "schloss es nicht aus", "hat es nicht bestritten": what is not denied is spoken of all the same. */
function isUndenied({ kind, use }: EventDraft, { language }: Scene): boolean {
  const { undenied } = language.clauses.standing;
  return kind === "STATEMENT" && use?.readings.some(({ verb }) => undenied.has(verb.lemma)) === true;
}

/** What makes the verb's negation that of a noun. */
const OWN: readonly ((draft: EventDraft, scene: Scene) => boolean)[] = [
  carriesNoun,
  isPlanned,
  isBroughtAbout,
  isComingTo,
  isAgreedOn,
  isPredicated,
];

/** "Eine Einigung ist nicht in Sicht". */
function isPredicated(draft: EventDraft, scene: Scene): boolean {
  const { helper, uses } = draft.clause.verbs;
  const status =
    draft.phrase?.preposition === null && helper === "BE" && uses.length === 0 ? predicateStatus(draft, scene) : null;
  // "ist nicht unwahrscheinlich": what is not doubted has not been denied.
  return status !== null && (status.status !== "HYPOTHETICAL" || hasOwnNegation(draft, scene));
}

/** "ist kein Thema": the negation is a part of what is said of the noun. */
function hasOwnNegation({ clause, sentence }: EventDraft, { language }: Scene): boolean {
  const { negations, standing } = language.clauses;
  return clause.words.some((index) => {
    const [before, word] = [sentence.words[index - 1]?.lower ?? "", sentence.words[index]?.lower ?? ""];
    return negations.has(before) && standing.predicates.has(`${before}_${word}`);
  });
}

/** "Zu einem Treffen kam es nicht". */
export function isComingTo({ clause, phrase, sentence }: EventDraft, { language }: Scene): boolean {
  const { aim, coming } = language.clauses.senses;
  const { emptyPronouns } = language.clauses;
  const comes = hasVerb(clause, coming);
  return (
    comes &&
    aim.has(phrase?.preposition ?? "") &&
    clause.words.some((index) => emptyPronouns.has(sentence.words[index]?.lower ?? ""))
  );
}

/** "konnte sich nicht auf Sanktionen einigen". */
function isAgreedOn({ clause, phrase }: EventDraft, { language }: Scene): boolean {
  const { agreeing } = language.clauses.standing;
  return clause.verbs.uses.some(({ readings }) =>
    readings.some(({ verb }) => agreeing.has(verb.lemma) && agreeing.get(verb.lemma) === phrase?.preposition),
  );
}

/** What is not called off is still ahead; "nie abgesagt" of a verb and all else that is negated does not happen. */
export function negationOf({ status, words }: Standing, ofVerb: boolean): Pick<Standing, "status" | "rule"> {
  if (isOff(status) && words !== null && !ofVerb) return { status: "PLANNED", rule: "not called off" };
  // "schließt einen Angriff nicht aus".
  if (status === "DID_NOT_HAPPEN" && words !== null) return { status: "HYPOTHETICAL", rule: "not ruled out" };
  return { status: "DID_NOT_HAPPEN", rule: "negated" };
}

/** Whether what the verb says holds for the noun: as the object of a light verb, or as the subject of one of happening. */
export function carriesNoun(draft: EventDraft, scene: Scene): boolean {
  const { clause, kind, phrase, sentence } = draft;
  if (phrase === null || phrase.preposition !== null) return false;
  const { lightVerbs, occurring, senses } = scene.language.clauses;
  const subject = isSubject(phrase, draft, scene);
  const carries = (words: ReadonlySet<string>) => hasVerb(clause, words);
  const comesAbout = () =>
    carries(senses.coming) && clause.words.some((index) => senses.about.has(sentence.words[index]?.lower ?? ""));
  // "Die Reise wird ihn nach X führen", but "Der Besuch darf nicht zu einem Bündnis führen".
  const results = clause.phrases.some(({ preposition }) => senses.aim.has(preposition ?? ""));
  const leads = subject && kind === "VISIT" && !results && carries(senses.leading);
  return carries(subject ? occurring : lightVerbs) || leads || (subject && comesAbout());
}

/** "Ein Treffen ist geplant": whether the clause says of the noun how far it has come. */
function isPlanned(draft: EventDraft, scene: Scene): boolean {
  const { clause, phrase } = draft;
  if (phrase === null || phrase.preposition !== null) return false;
  return hasVerb(clause, scene.language.clauses.statusVerbs);
}

/** "Der Vertrag wurde nie unterzeichnet": whether the noun is what the verb would bring about. */
function isBroughtAbout({ clause, phrase }: EventDraft, scene: Scene): boolean {
  if (phrase === null || phrase.preposition !== null) return false;
  const { bringingAbout } = scene.language.clauses.standing;
  return clause.verbs.uses.some(
    ({ form, readings }) => form === "PARTICIPLE" && readings.some(({ verb }) => bringingAbout.has(verb.lemma)),
  );
}

/** Whether a phrase is the subject of its clause. */
export function isSubject(phrase: Phrase, { clause, sentence }: EventDraft, scene: Scene): boolean {
  return argumentsOf(clause, null, sentence, scene).subject.includes(phrase);
}

/** "zu einem nicht angekündigten Besuch": between a determiner and a participle before its noun it is of that participle. */
export function isOfAttribute(index: number, { words }: SceneSentence, { language }: Scene): boolean {
  const { determiners, negations, participle } = language.clauses;
  if (!negations.has(words[index]?.lower ?? "") || !determiners.has(words[index - 1]?.lower ?? "")) return false;
  const described = words.findIndex(
    (word, at) => at > index && !word.capital && participle.test(word.lower) && words[at + 1]?.capital === true,
  );
  const within = words.slice(index + 1, Math.max(index + 1, described));
  return described > 0 && within.every(({ auxiliaries, type }) => type !== "MARK" && auxiliaries.length === 0);
}

/** "nicht einmal eine Woche später", "keine Stunde später": so short a time had passed. */
function isOfMeasure(index: number, { times, words }: SceneSentence, { language }: Scene): boolean {
  const { prepositions, senses } = language.clauses;
  if (senses.later.has(words[index + 2]?.lower ?? "")) return true;
  const end = words[index]?.end ?? 0;
  const length = times.find(({ start, type }) => type === "DURATION" && start >= end);
  const between = words.filter((word) => word.start >= end && word.end <= (length?.start ?? end));
  // "nicht für drei Tage": what has a preposition is no measure of what comes next.
  return (
    length !== undefined &&
    between.every(
      ({ capital, lower, readings, type }) => !capital && readings.length === 0 && type !== "MARK" && !prepositions.has(lower),
    )
  );
}

/** "konnten es nicht aushalten und erschossen X": it denies the verb before "und", where the other has another form. */
function isOfOtherVerb(index: number, { clause, sentence, use }: EventDraft, { language }: Scene): boolean {
  const next = clause.verbs.uses.filter(({ word }) => word > index).toSorted((one, other) => one.word - other.word)[0];
  if (use === null || next === undefined || next.word >= use.word || next.form === use.form) return false;
  const { joining } = language.clauses.senses;
  return sentence.words.slice(next.word + 1, use.word).some(({ lower }) => joining.has(lower));
}

function isOfVerb(index: number, draft: EventDraft, scene: Scene): boolean {
  const { words } = draft.sentence;
  const { negations, corrections, negatedBefore, neverWords } = { ...scene.language.clauses, ...scene.language.clauses.senses };
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || !negations.has(word.lower)) return false;
  if (neverWords.has(word.lower) || next === undefined || next.type === "MARK") return true;
  if (next.readings.length > 0 || next.auxiliaries.length > 0 || next.index === draft.use?.word) return true;
  // "ließ ihn nicht frei"; but "schließt es nicht aus" is a statement all the same.
  if (next.index === draft.use?.prefixWord) return draft.kind !== "STATEMENT";
  // "nicht in Bonn, sondern in Paris": it happened, and elsewhere.
  const corrected = words.some((other) => corrections.has(other.lower));
  // "trat nicht in Kraft", "ist nicht Ministerin geworden": what gives the verb its sense is nothing that could be another.
  const behind = draft.clause.phrases.find(({ first }) => first === index + 1);
  const gives = behind !== undefined && isBesideWord(draft.trigger, words[behind.last]?.lower ?? "");
  if (gives && (behind.preposition !== null || (!corrected && draft.clause.verbs.modal === null))) return true;
  return !corrected && (negatedBefore.has(next.lower) || (behind !== undefined && isOfDeed(behind, draft)));
}

/** "reiste nicht in die Türkei", "griff nicht in den Krieg ein", but "nicht unter vier Augen": with what a verb is aimed at it is denied. */
function isOfDeed({ determiner, preposition, references }: Phrase, { trigger }: EventDraft): boolean {
  if (preposition === null) return false;
  const governed = trigger.government.prepositions?.[preposition] !== undefined;
  return governed || references.length > 0 || determiner === "DEFINITE";
}

/** "traf keinen Minister", "schickte keine Soldaten": nothing and nobody is the object or the subject. */
function isOfObject(index: number, draft: EventDraft): boolean {
  const { clause, sentence } = draft;
  const phrase = clause.phrases.find(({ first, last }) => first <= index && index <= last);
  return (
    phrase !== undefined &&
    phrase.preposition === null &&
    phrase.determiner === "NEGATIVE" &&
    phrase.genitiveOf === null &&
    !isTime(phrase, sentence)
  );
}
