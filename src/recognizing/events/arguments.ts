import type { ClauseWords } from "../../languages/clause-words.ts";
import { overlaps } from "../../model/span.ts";
import type { Clause, VerbUse } from "../clauses/clause.ts";
import { nounTriggersOf } from "../clauses/lexicon.ts";
import type { Phrase } from "../clauses/phrases.ts";
import type { Reference } from "../reference.ts";
import { spanOf, type Scene, type SceneSentence } from "./scene.ts";

/** The phrases around a verb by what they are to it. */
export interface Arguments {
  readonly subject: readonly Phrase[];
  readonly accusative: readonly Phrase[];
  readonly dative: readonly Phrase[];
  readonly prepositional: readonly Phrase[];
}

/** The phrases that a verb governs. Relative pronouns stand for their antecedent; a missing subject is that of the clause shared with. */
export function argumentsOf(clause: Clause, use: VerbUse | null, sentence: SceneSentence, scene: Scene): Arguments {
  const free = clause.phrases.filter(
    (phrase, index) =>
      phrase.genitiveOf === null && !isTime(phrase, sentence) && attachedTo(clause, index, sentence, scene) === null,
  );
  const bare = free.filter((phrase) => phrase.preposition === null);
  const relative = relativeArgument(clause, sentence, scene, bare);
  const own =
    relative?.role === "subject"
      ? relative.phrases
      : ownSubject(clause, bare, scene.language.clauses, sentence, relative !== null && relative.role !== null);
  const subject = own ?? borrowedSubject(clause, sentence, scene);
  const rest = bare.filter(
    (phrase) => !subject.includes(phrase) && inRange(phrase, use) && isReal(phrase, sentence, scene.language.clauses),
  );
  const isDative = (phrase: Phrase) =>
    phrase.cases.length > 0 && phrase.cases.every((one) => one === "DATIVE" || one === "GENITIVE");
  return {
    subject,
    accusative: [...(relative?.role === "accusative" ? relative.phrases : []), ...rest.filter((phrase) => !isDative(phrase))],
    dative: [...(relative?.role === "dative" ? relative.phrases : []), ...rest.filter(isDative)],
    prepositional: [
      ...free.filter((phrase) => phrase.preposition !== null && inRange(phrase, use)),
      ...(relative?.role === null ? relative.phrases : []),
    ],
  };
}

function inRange(phrase: Phrase, use: VerbUse | null): boolean {
  return use === null || (phrase.last >= use.from && phrase.first <= use.to);
}

/** Whether a phrase is a date and no argument. */
export function isTime(phrase: Phrase, sentence: SceneSentence): boolean {
  const span = spanOf(sentence, phrase.head, phrase.head);
  return phrase.references.length === 0 && sentence.times.some((time) => overlaps(time, span));
}

function isReal(phrase: Phrase, sentence: SceneSentence, clauseWords: ClauseWords): boolean {
  const head = sentence.words[phrase.head];
  return head !== undefined && head.lower !== clauseWords.reflexive;
}

/**
 * The index of the phrase that a prepositional phrase belongs to, where it is no argument of the verb: an event noun that
 * governs its preposition, or a noun before "von" and a seat of an organization.
 */
export function attachedTo(clause: Clause, index: number, sentence: SceneSentence, scene: Scene): number | null {
  const phrase = clause.phrases[index];
  if (phrase === undefined || phrase.preposition === null || index === 0) return null;
  if (phrase.coordinatedWith !== null && phrase.coordinatedWith !== index)
    return attachedTo(clause, phrase.coordinatedWith, sentence, scene);
  let start = index;
  for (let at = index - 1; at >= 0; start = at, at--) {
    const host = clause.phrases[at];
    if (host === undefined) return null;
    if (host.genitiveOf === index) {
      start = at;
      continue;
    }
    const next = clause.phrases[start];
    if (next === undefined || !isNextTo(host, next, sentence, scene.language.clauses)) return null;
    const head = sentence.words[host.head];
    const noun = head === undefined || !head.capital ? null : nounTriggersOf(head.text, scene.lexicon);
    const governs =
      noun?.entries.some(({ trigger }) => trigger.government.prepositions?.[phrase.preposition ?? ""] !== undefined) ?? false;
    const adjacent = start === index || clause.phrases[start]?.genitiveOf === index;
    if (governs && (host.references.length === 0 || adjacent)) return at;
    if (
      adjacent &&
      scene.language.clauses.senses.source.has(host.preposition ?? "") &&
      scene.language.clauses.senses.seat.has(phrase.preposition)
    )
      return at;
    const passiveAgent = clause.verbs.passive && scene.language.clauses.senses.agent.has(phrase.preposition);
    if (
      adjacent &&
      scene.language.clauses.senses.of.has(phrase.preposition) &&
      !passiveAgent &&
      noun === null &&
      !isTime(host, sentence) &&
      host.references.length === 0 &&
      !verbTakesOf(clause, scene)
    )
      return at;
    if (
      adjacent &&
      scene.language.clauses.senses.seat.has(phrase.preposition) &&
      isSeat(host, sentence, clause, attachedTo(clause, at, sentence, scene) !== null)
    )
      return at;
    if (!isTime(host, sentence) && host.genitiveOf === null && attachedTo(clause, at, sentence, scene) === null) return null;
  }
  return null;
}

function isNextTo(host: Phrase, next: Phrase, sentence: SceneSentence, { senses }: ClauseWords): boolean {
  return sentence.words
    .slice(host.last + 1, next.first)
    .every(
      (word) =>
        (word.type === "MARK" && /^[„“”"«»()]$/u.test(word.text)) ||
        word.bracketed ||
        (next.coordinatedWith !== null && senses.joining.has(word.lower)),
    );
}

function verbTakesOf(clause: Clause, scene: Scene): boolean {
  return clause.verbs.uses.some((use) =>
    use.readings.some(({ verb }) =>
      scene.lexicon.verbTriggers
        .get(verb.lemma)
        ?.some(({ trigger }) =>
          [...scene.language.clauses.senses.of].some((of) => trigger.government.prepositions?.[of] !== undefined),
        ),
    ),
  );
}

/** "Hudson Institute in Washington", "Beamter des Präsidialamtes in Seoul": where an organization has its seat, before or after the verb. */
function isSeat(host: Phrase, sentence: SceneSentence, clause: Clause, attached: boolean): boolean {
  const organization = host.references.some((reference) => reference.mentions.some((mention) => mention.kind === "ORGANIZATION"));
  const finite = clause.verbs.finite;
  const before =
    !attached &&
    finite !== null &&
    host.first < finite &&
    clause.words.some((word) => word < host.first) &&
    clause.type === "MAIN";
  const office =
    host.genitiveOf !== null &&
    !isTime(host, sentence) &&
    !host.references.some((reference) => reference.mentions.some((mention) => mention.kind === "PERSON"));
  return organization || office || (before && host.preposition !== null && !isTime(host, sentence));
}

/** The phrases that are one subject, where the clause has one of its own; empty where "es" or "man" fills it. */
function ownSubject(
  clause: Clause,
  bare: readonly Phrase[],
  clauseWords: ClauseWords,
  sentence: SceneSentence,
  relativeTaken: boolean,
): readonly Phrase[] | null {
  if (clause.type === "INFINITIVE") return null;
  const nominatives = bare.filter(
    (phrase) => phrase.cases.includes("NOMINATIVE") && phrase.coordinatedWith === null && isReal(phrase, sentence, clauseWords),
  );
  // A single capitalized word at the beginning without a determiner is more likely an adverb ("Bereits", "Danach").
  const sober = nominatives.filter(
    (phrase) =>
      phrase.first !== firstWord(sentence) ||
      phrase.first !== phrase.last ||
      phrase.references.length > 0 ||
      clauseWords.pronouns.has(sentence.words[phrase.head]?.lower ?? ""),
  );
  const candidates = sober.length > 0 ? sober : nominatives;
  const sure = candidates.find((phrase) => phrase.cases.length === 1);
  const first = sure ?? bestByNumber(candidates, clause, bare, sentence, clauseWords);
  if (first === undefined) return clause.type === "RELATIVE" && !relativeTaken ? [] : null;
  const head = sentence.words[first.head];
  if (head !== undefined && clauseWords.emptyPronouns.has(head.lower) && first.references.length === 0) return [first];
  // A verb that comes first after "und" has its subject to its left; what follows is an object, unless it is the only noun.
  if (clause.coordinatedWith !== null && clause.verbs.finite === clause.words[0] && first.first > (clause.verbs.finite ?? 0))
    return null;
  return withCoordinated(first, clause.phrases);
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
  { senses }: ClauseWords,
): Phrase | undefined {
  const first = candidates[0];
  if (first === undefined || candidates.length < 2 || clause.verbs.number !== "PLURAL") return first;
  const isPlural = (phrase: Phrase) =>
    bare.some((other) => other.coordinatedWith !== null && clause.phrases[other.coordinatedWith] === phrase) ||
    phrase.references.some((reference) => reference.form === "GROUP") ||
    phrase.references.length > 1 ||
    senses.pluralDeterminer.has(sentence.words[phrase.first]?.lower ?? "");
  return isPlural(first) || first.references.length === 0 ? first : (candidates.find(isPlural) ?? first);
}

/** A phrase with those that are joined to it. */
function withCoordinated(first: Phrase, phrases: readonly Phrase[]): Phrase[] {
  const group = [first];
  for (const phrase of phrases) {
    const lead = phrase.coordinatedWith === null ? undefined : phrases[phrase.coordinatedWith];
    if (lead !== undefined && group.includes(lead)) group.push(phrase);
  }
  return group;
}

function relativeArgument(
  clause: Clause,
  sentence: SceneSentence,
  scene: Scene,
  bare: readonly Phrase[],
): { role: "subject" | "accusative" | "dative" | null; phrases: readonly Phrase[] } | null {
  if (clause.type !== "RELATIVE" || clause.introducer === null) return null;
  const word = sentence.words[clause.introducer];
  const named = sentence.references.filter(
    (reference) =>
      reference.firstToken === clause.introducer &&
      reference.lastToken === clause.introducer &&
      reference.mentions.some(({ entityId }) => entityId !== null),
  );
  const antecedent =
    named.length > 0 && clause.verbs.number !== "PLURAL" ? [standIn(clause.introducer, named)] : antecedentOf(clause, sentence);
  if (word === undefined || antecedent.length === 0) return null;
  const cases = scene.language.clauses.relatives.get(word.lower) ?? [];
  const before = sentence.words[clause.introducer - 1];
  const preposition =
    before === undefined || !clause.words.includes(before.index)
      ? undefined
      : scene.language.clauses.prepositions.get(before.lower);
  if (preposition !== undefined) return { role: null, phrases: antecedent.map((phrase) => ({ ...phrase, preposition })) };
  if (scene.language.clauses.relativePlaces.has(word.lower))
    return {
      role: null,
      phrases: antecedent.map((phrase) => ({ ...phrase, preposition: [...scene.language.clauses.senses.within][0] ?? null })),
    };
  if (!cases.includes("NOMINATIVE"))
    return cases.includes("ACCUSATIVE")
      ? { role: "accusative", phrases: antecedent }
      : cases.includes("DATIVE")
        ? { role: "dative", phrases: antecedent }
        : { role: null, phrases: [] };
  const others = bare.filter((phrase) => phrase.cases.includes("NOMINATIVE") && isReal(phrase, sentence, scene.language.clauses));
  const takesObject =
    cases.includes("ACCUSATIVE") &&
    others.some(
      (phrase) =>
        phrase.cases.length === 1 || (phrase.references.length > 0 && antecedent.every((one) => one.references.length === 0)),
    );
  return { role: takesObject ? "accusative" : "subject", phrases: antecedent };
}

/** A relative pronoun whose meaning is known, as a phrase. */
function standIn(word: number, references: readonly Reference[]): Phrase {
  return {
    first: word,
    last: word,
    preposition: null,
    prepositionWord: null,
    cases: [],
    determiner: null,
    head: word,
    references,
    adjectives: [],
    genitiveOf: null,
    coordinatedWith: null,
  };
}

/** The phrase before a relative clause that its pronoun stands for: the nearest one, with those that are joined to it where the verb is plural. */
export function antecedentOf(clause: Clause, sentence: SceneSentence): readonly Phrase[] {
  const start = clause.words[0] ?? 0;
  const before = sentence.clauses
    .filter((other) => other.index !== clause.index)
    .flatMap((other) => other.phrases.map((phrase) => ({ phrase, other })))
    .filter(({ phrase }) => phrase.last < start);
  const nearest = before.toSorted((one, other) => other.phrase.last - one.phrase.last)[0];
  if (nearest === undefined) return [];
  return clause.verbs.number === "PLURAL" ? groupOf(nearest.phrase, nearest.other.phrases) : [nearest.phrase];
}

function groupOf(phrase: Phrase, phrases: readonly Phrase[]): readonly Phrase[] {
  const lead = phrase.coordinatedWith === null ? phrase : (phrases[phrase.coordinatedWith] ?? phrase);
  return withCoordinated(lead, phrases);
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
  if (from === undefined || from.index >= clause.index) return [];
  const given = argumentsOf(from, null, sentence, scene);
  const byObject = from.verbs.uses.some((use) =>
    use.readings.some(({ verb }) => scene.language.clauses.objectControl.has(verb.lemma)),
  );
  const objects = [...given.accusative, ...given.dative].filter((phrase) => phrase.references.length > 0);
  return byObject && objects.length > 0 && !from.verbs.passive ? objects : given.subject;
}

function isReported(clause: Clause): boolean {
  return clause.verbs.mood === "REPORTED" || clause.verbs.mood === "UNREAL";
}
