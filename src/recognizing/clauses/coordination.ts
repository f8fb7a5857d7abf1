import type { ClauseWords } from "../../languages/clause-words.ts";
import { isTitleOf, type PhraseDraft } from "./phrase.ts";
import { isTitle } from "./word-shapes.ts";
import type { Word } from "./words.ts";

/** Where a phrase stands among the others, with what is between it and the one before. */
interface Joint {
  readonly phrase: PhraseDraft;
  readonly before: PhraseDraft;
  /** Index of the phrase, and of the first one of it and its possessor. */
  readonly index: number;
  readonly firstIndex: number;
  readonly between: readonly Word[];
}

/** Phrases joined by "und", "sowie" or a comma share what stands before the first. */
export function coordinate(phrases: PhraseDraft[], sentence: readonly Word[], clauseWords: ClauseWords): void {
  phrases.forEach((_phrase, index) => {
    const joint = jointAt(index, phrases, sentence);
    if (joint === null) return;
    const title = titleOf(joint, phrases);
    if (title >= 0) joint.phrase.coordinatedWith = title;
    else if (isNamedAfterOwner(joint)) joint.phrase.coordinatedWith = rootOf(joint.firstIndex - 1, phrases);
    else if (isJoined(joint.between, clauseWords) && !isBehindDescription(joint, phrases, sentence, clauseWords))
      join(joint, phrases, sentence, clauseWords);
  });
}

function jointAt(index: number, phrases: readonly PhraseDraft[], sentence: readonly Word[]): Joint | null {
  const phrase = phrases[index];
  if (phrase === undefined || (phrase.genitiveOf !== null && phrase.genitiveOf > index)) return null;
  const start = phrases.findIndex((other) => other.genitiveOf === index);
  const firstIndex = start >= 0 && start < index ? start : index;
  const first = phrases[firstIndex];
  const before = phrases[firstIndex - 1];
  if (first === undefined || before === undefined) return null;
  const between = sentence.slice(before.last + 1, first.first).filter((word) => !/^[„“”"«»()]$/u.test(word.text));
  return { phrase, before, index, firstIndex, between };
}

/** "forderte Mulder, der Gesandte, die Rebellen auf": a second comma ends what says who somebody is, unless "und" is still to come. */
function isBehindDescription(
  { phrase, before, between, index, firstIndex }: Joint,
  phrases: readonly PhraseDraft[],
  sentence: readonly Word[],
  { coordinators }: ClauseWords,
): boolean {
  if (index !== firstIndex || !isComma(between) || before.coordinatedWith === null || before.determiner === null) return false;
  if (sentence[before.first - 1]?.text !== "," || phrase.preposition !== null) return false;
  const owner = phrases[index + 1];
  const next = sentence[(owner?.genitiveOf === index ? owner.last : phrase.last) + 1];
  return next === undefined || !(next.text === "," || coordinators.has(next.lower));
}

/** "der Botschafter in Chile, Jan Mulder,": the phrase for the office of somebody who is named after a comma, wherever it stands. */
function titleOf({ between, firstIndex, phrase }: Joint, phrases: readonly PhraseDraft[]): number {
  if (!between.every(({ text }) => text === ",")) return -1;
  return phrases.findIndex(
    (title, index) =>
      index < firstIndex && title.genitiveOf === null && phrase.references.some((reference) => isTitleOf(title, reference)),
  );
}

/** "der Sprecher des Rates John Kirby": a name right behind a genitive goes on with the noun before it. */
function isNamedAfterOwner({ phrase, before, firstIndex, between }: Joint): boolean {
  return (
    between.length === 0 &&
    before.genitiveOf !== null &&
    before.genitiveOf < firstIndex &&
    phrase.preposition === null &&
    phrase.genitiveOf === null &&
    phrase.references.some((reference) => reference.mentions.some((mention) => mention.kind === "PERSON"))
  );
}

function isJoined(between: readonly Word[], { coordinators, senses }: ClauseWords): boolean {
  const [only] = between;
  // "in Laibach auch ihren Kollegen": "auch" alone joins nothing, "sowohl … als auch" does.
  if (only === undefined || (between.length === 1 && senses.paired.has(only.lower) && !coordinators.has(only.lower)))
    return false;
  return between.every(
    (word) =>
      word.text === "," || word.text === "/" || coordinators.has(word.lower) || senses.paired.has(word.lower) || word.bracketed,
  );
}

function join(joint: Joint, phrases: readonly PhraseDraft[], sentence: readonly Word[], clauseWords: ClauseWords): void {
  const { phrase, between } = joint;
  const described = isComma(between) ? describedBy(joint, phrases, sentence, clauseWords) : null;
  if (described !== null) {
    phrase.coordinatedWith = described;
    return;
  }
  const at = leadOf(joint, phrases);
  const lead = phrases[at];
  if (lead === undefined || !goesOn(phrase, lead, between)) return;
  phrase.coordinatedWith = at;
  if (phrase.preposition === null) phrase.preposition = lead.preposition;
  // "die Außenminister Chiles, Perus und Boliviens": a genitive after a comma goes on with the one before.
  const goesOnAsGenitive = between.some((word) => word.text !== ",") || isGenitiveName(phrase);
  if (phrase.genitiveOf === null && lead.genitiveOf !== null && goesOnAsGenitive) phrase.genitiveOf = lead.genitiveOf;
}

/** The phrase that is gone on with: the one before, or the noun that has it as its genitive. */
function leadOf({ phrase, before, firstIndex, between }: Joint, phrases: readonly PhraseDraft[]): number {
  if (before.genitiveOf === null) return firstIndex - 1;
  // "über den Schutz des Waldes und den Krieg": what is no genitive goes on with the noun that has one.
  const upward =
    before.genitiveOf < firstIndex && phrase.cases.length > 0 && !phrase.cases.includes("GENITIVE") && phrase.determiner !== null;
  const apposed = isComma(between) && !phrase.references.some((reference) => reference.genitive);
  return upward || apposed ? rootOf(firstIndex - 1, phrases) : firstIndex - 1;
}

/** Whether a phrase can go on with another: with the same preposition, and a genitive only with a genitive. */
function goesOn(phrase: PhraseDraft, lead: PhraseDraft, between: readonly Word[]): boolean {
  if (phrase.preposition !== null && phrase.preposition !== lead.preposition) return false;
  if (lead.genitiveOf !== null) return true;
  // "die Präsidenten der USA und Chinas", "Vertreter der USA, Chinas und Indiens"
  if (lead.references.some(({ form }) => form === "ROLE") && (!isComma(between) || isGenitiveName(phrase))) return true;
  if (lead.coordinatedWith !== null && isGenitiveName(lead) && isGenitiveName(phrase)) return true;
  // "in der Ukraine und Kellers wegen …"
  if (phrase.cases.length === 1 && phrase.cases[0] === "GENITIVE" && !lead.cases.includes("GENITIVE")) return false;
  return !(phrase.genitiveOf === null && isGenitiveName(phrase));
}

function isGenitiveName({ references }: PhraseDraft): boolean {
  return references.length > 0 && references.every(({ form, genitive }) => genitive && form === "NAME");
}

function isComma(between: readonly Word[]): boolean {
  return between.every((word) => word.text === "," || word.bracketed);
}

/** "den Vater von Jan Mulder, Piet Mulder": a name after a comma says who the described one is, unless an enumeration goes on. */
function describedBy(
  { phrase, index, firstIndex }: Joint,
  phrases: readonly PhraseDraft[],
  sentence: readonly Word[],
  clauseWords: ClauseWords,
): number | null {
  const owner = phrases[firstIndex - 1];
  const host = phrases[firstIndex - 2];
  if (
    index !== firstIndex ||
    owner === undefined ||
    host === undefined ||
    !clauseWords.senses.of.has(owner.preposition ?? "") ||
    host.last + 1 !== owner.first
  )
    return null;
  const isNamed =
    phrase.preposition === null && phrase.references.some(({ mentions }) => mentions.some(({ kind }) => kind === "PERSON"));
  const next = sentence[phrase.last + 1];
  const goesOn =
    next !== undefined &&
    (clauseWords.coordinators.has(next.lower) || (next.text === "," && sentence[phrase.last + 2]?.capital === true));
  return isNamed && !goesOn && host.references.length === 0 && isTitle(sentence[host.head], clauseWords) ? firstIndex - 2 : null;
}

/** The phrase at the end of a chain of genitives: "der Sprecher des Rates, John Kirby" is about the speaker. */
function rootOf(index: number, phrases: readonly PhraseDraft[]): number {
  const owner = phrases[index]?.genitiveOf ?? null;
  return owner === null || owner >= index ? index : rootOf(owner, phrases);
}
