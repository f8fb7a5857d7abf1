import { hasVerb, type Clause, type VerbUse } from "../clauses/clause.ts";
import type { Phrase } from "../clauses/phrases.ts";
import { attachedTo, isBracketed, isTime } from "./attachment.ts";
import { likewiseOf } from "./likewise.ts";
import { isForPurpose } from "./purposes.ts";
import { isReal, ownSubject } from "./own-subject.ts";
import { isRuledOut } from "./ruled-out.ts";
import { relativeArgument } from "./relative-argument.ts";
import type { Scene, SceneSentence } from "./scene.ts";

/** The phrases around a verb by what they are to it. */
export interface Arguments {
  readonly subject: readonly Phrase[];
  readonly accusative: readonly Phrase[];
  readonly dative: readonly Phrase[];
  readonly prepositional: readonly Phrase[];
}

/** The phrases that a verb governs. Relative pronouns stand for their antecedent; a missing subject is that of the clause shared with. */
export function argumentsOf(clause: Clause, use: VerbUse | null, sentence: SceneSentence, scene: Scene): Arguments {
  const free = freePhrases(clause, sentence, scene);
  const bare = free.filter((phrase) => phrase.preposition === null && !isSaid(phrase, clause, sentence));
  const relative = relativeArgument(clause, sentence, scene, bare);
  const own =
    relative?.role === "subject"
      ? relative.phrases
      : ownSubject(clause, bare, scene.language.clauses, sentence, relative !== null && relative.role !== null);
  const first = own ?? borrowedSubject(clause, sentence, scene);
  const others = bare.filter((phrase) => !first.includes(phrase) && isReal(phrase, sentence, scene.language.clauses));
  const subject = [...first, ...likewiseOf(clause, others, sentence, scene)];
  const rest = others.filter((phrase) => !subject.includes(phrase) && inRange(phrase, use));
  // Beside a subject "der Türkei" is no other one, unless the clause says what somebody is.
  const copular = clause.verbs.uses.length === 0;
  const isDative = ({ cases }: Phrase) =>
    cases.length > 0 && !cases.includes("ACCUSATIVE") && !(cases.includes("NOMINATIVE") && (copular || subject.length === 0));
  const prepositional = free.filter((phrase) => phrase.preposition !== null && inRange(phrase, use));
  const objects = [...(relative?.role === "accusative" ? relative.phrases : []), ...rest.filter((phrase) => !isDative(phrase))];
  // "hat X getroffen und mit Y telefoniert", "… und sich bei Y bedankt": a verb with a partner of its own has no object of another one.
  const { reflexive, senses } = scene.language.clauses;
  const hasPartner =
    prepositional.some(({ preposition }) => senses.with.has(preposition ?? "")) ||
    sentence.words.slice(use?.from, use?.to).some(({ lower }) => lower === reflexive);
  const shared = others.filter(
    (phrase) => !hasPartner && !subject.includes(phrase) && !isDative(phrase) && isOfVerbBefore(phrase, clause, use),
  );
  return {
    subject,
    accusative: objects.length > 0 ? objects : shared,
    dative: [...(relative?.role === "dative" ? relative.phrases : []), ...rest.filter(isDative)],
    prepositional: [...prepositional, ...(relative?.role === null ? relative.phrases : [])],
  };
}

/** The phrases that hang on nothing but the verb. */
function freePhrases(clause: Clause, sentence: SceneSentence, scene: Scene): Phrase[] {
  return clause.phrases.filter(
    (phrase, index) =>
      phrase.genitiveOf === null &&
      !isTime(phrase, sentence) &&
      !isWithinTitle(phrase, sentence) &&
      !isSaidOfTime(phrase, clause, sentence, scene) &&
      !isBidding(phrase, sentence, scene) &&
      !isRuledOut(phrase, sentence, scene) &&
      !isBracketed(phrase, sentence) &&
      attachedTo(clause, index, sentence, scene) === null,
  );
}

/** "Der Chef der Gruppe X, Jan Mulder, …": what only tells whose title it is takes no part. */
function isWithinTitle({ last, preposition, references }: Phrase, sentence: SceneSentence): boolean {
  if (preposition !== null || references.length === 0) return false;
  const first = references[0]?.firstToken ?? 0;
  const isTitled = sentence.references.some(
    ({ firstToken, form, phraseFirst }) => form === "NAME" && phraseFirst < first && firstToken > last,
  );
  return isTitled && references.every(({ form, nested }) => nested && form === "NAME");
}

/** "hat X festgenommen und nach Lima gebracht": whom the verb before is done to, the next one is done to as well. */
function isOfVerbBefore({ first, last, references }: Phrase, { verbs }: Clause, use: VerbUse | null): boolean {
  if (use?.form !== "PARTICIPLE" || verbs.passive) return false;
  const before = verbs.uses[verbs.uses.indexOf(use) - 1];
  return before?.form === "PARTICIPLE" && references.length > 0 && last >= before.from && first <= before.to;
}

/** "auf Befehl von X", "auf Druck der Y": at whose bidding something is done is nothing that it is done to. */
function isBidding({ head, preposition }: Phrase, { words }: SceneSentence, { language }: Scene): boolean {
  const { bidding, on } = language.clauses.senses;
  return on.has(preposition ?? "") && bidding.has(words[head]?.lower ?? "");
}

/** "am Samstag, dem Nationalfeiertag, …": what a day is called takes part in nothing. */
function isSaidOfTime({ first, last }: Phrase, clause: Clause, sentence: SceneSentence, { language }: Scene): boolean {
  const { words } = sentence;
  const opening = words.findLast(({ index, text }) => index < first && text === ",");
  const day = clause.phrases.find((one) => opening !== undefined && one.last === opening.index - 1);
  const { cases = [] } = language.clauses.determiners.get(words[(opening?.index ?? 0) + 1]?.lower ?? "") ?? {};
  const isDative = cases.includes("DATIVE") && !cases.includes("NOMINATIVE") && !cases.includes("ACCUSATIVE");
  const isClosed = words.some(({ index, text }) => index > last && text === ",");
  return day !== undefined && isDative && isClosed && isTime(day, sentence);
}

/** "»Keller schmeichelt ihm«, sagte Mulder": what is quoted before a comma and the verb is said, and nobody in it says it. */
function isSaid({ last }: Phrase, { verbs }: Clause, { words }: SceneSentence): boolean {
  const { finite } = verbs;
  if (finite === null || last >= finite || words[last]?.quoted !== true || words[finite]?.quoted === true) return false;
  return words.slice(last + 1, finite).some(({ quoted, text }) => text === "," && !quoted);
}

function inRange(phrase: Phrase, use: VerbUse | null): boolean {
  return use === null || (phrase.last >= use.from && phrase.first <= use.to);
}

/** The subject of the clause that this one hangs on or is joined to; a joined one of the same mood comes first. */
function borrowedSubject(clause: Clause, sentence: SceneSentence, scene: Scene): readonly Phrase[] {
  const verbFirst = clause.type === "MAIN" && clause.verbs.finite !== null && clause.verbs.finite === clause.words[0];
  const source = clause.coordinatedWith ?? (clause.type === "INFINITIVE" || verbFirst ? clause.parent : null);
  if (source === null) return [];
  if (clause.type === "INFINITIVE") return controllerOf(clause, source, sentence, scene);
  const same = sentence.clauses
    .slice(0, clause.index)
    .findLast(
      (other) =>
        clause.type === "MAIN" &&
        other.type === "MAIN" &&
        isReported(other) === isReported(clause) &&
        other.verbs.finite !== null,
    );
  const from = clause.type === "MAIN" && same !== undefined ? same : sentence.clauses[source];
  return from === undefined || from.index >= clause.index ? [] : argumentsOf(from, null, sentence, scene).subject;
}

/** Who does what an infinitive says: the subject of its main clause, or the object of "beschuldigen", "bitten" and the like. */
function controllerOf(clause: Clause, source: number, sentence: SceneSentence, scene: Scene): readonly Phrase[] {
  const from = sentence.clauses[source];
  if (from === undefined || from === clause) return [];
  const given = argumentsOf(from, null, sentence, scene);
  // "bat das Parlament um Geld, um nach X zu reisen": whoever asks does it for that.
  // "verpflichten sich, … zu räumen": who does it to themselves is the subject.
  const { reflexive } = scene.language.clauses;
  const byObject =
    !isForPurpose(clause, sentence, scene) &&
    !from.words.some((index) => sentence.words[index]?.lower === reflexive) &&
    hasVerb(from, scene.language.clauses.objectControl);
  // "warf ihr vor, …", "warf dem Westen vor, …": an object of whom it is not known who that is does it all the same.
  const objects = [...given.accusative, ...given.dative];
  const known = objects.filter((phrase) => phrase.references.length > 0);
  const doers = known.length > 0 ? known : objects;
  return byObject && doers.length > 0 && !from.verbs.passive ? doers : given.subject;
}

function isReported(clause: Clause): boolean {
  return clause.verbs.mood === "REPORTED" || clause.verbs.mood === "UNREAL";
}
