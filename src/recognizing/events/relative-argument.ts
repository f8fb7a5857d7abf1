import type { Case, ClauseWords } from "../../languages/clause-words.ts";
import { hasVerb, type Clause } from "../clauses/clause.ts";
import type { Phrase } from "../clauses/phrases.ts";
import { isSomebody, type Reference } from "../reference.ts";
import { isReal, withCoordinated } from "./own-subject.ts";
import type { Scene, SceneSentence } from "./scene.ts";

/** What the relative pronoun of a clause is in it, with the phrases that it stands for; no role beside a preposition. */
export interface RelativeArgument {
  readonly role: "subject" | "accusative" | "dative" | null;
  readonly phrases: readonly Phrase[];
}

/** Reads the relative pronoun of a clause; null where it has none, or one that stands for nothing before it. */
export function relativeArgument(
  clause: Clause,
  sentence: SceneSentence,
  scene: Scene,
  bare: readonly Phrase[],
): RelativeArgument | null {
  if (clause.type !== "RELATIVE" || clause.introducer === null) return null;
  const word = sentence.words[clause.introducer];
  const phrases = meantBy(clause, clause.introducer, sentence, scene);
  if (word === undefined || phrases.length === 0) return null;
  const { clauses } = scene.language;
  const before = sentence.words[clause.introducer - 1];
  const preposition =
    before === undefined || !clause.words.includes(before.index) ? undefined : clauses.prepositions.get(before.lower);
  if (preposition !== undefined) return { role: null, phrases: phrases.map((phrase) => ({ ...phrase, preposition })) };
  if (clauses.relativePlaces.has(word.lower)) {
    const within = [...clauses.senses.within][0] ?? null;
    return { role: null, phrases: phrases.map((phrase) => ({ ...phrase, preposition: within })) };
  }
  const cases = clauses.relatives.get(word.lower) ?? [];
  if (cases.includes("NOMINATIVE"))
    return { role: takesObject(clause, cases, bare, phrases, sentence, clauses) ? "accusative" : "subject", phrases };
  if (cases.includes("ACCUSATIVE")) return { role: "accusative", phrases };
  return cases.includes("DATIVE") ? { role: "dative", phrases } : { role: null, phrases: [] };
}

/** Those whom the pronoun means: as the names say where they know it, else what stands before the clause. */
function meantBy(clause: Clause, introducer: number, sentence: SceneSentence, scene: Scene): readonly Phrase[] {
  const named = sentence.references.filter(
    (reference) =>
      reference.firstToken === introducer &&
      reference.lastToken === introducer &&
      reference.mentions.some(({ entityId }) => entityId !== null),
  );
  return named.length > 0 && clause.verbs.number !== "PLURAL"
    ? [standIn(introducer, named)]
    : antecedentOf(clause, sentence, scene);
}

/** "das Land, das der Präsident besuchte": a pronoun that could be either is the object where the clause has a subject. */
function takesObject(
  { verbs }: Clause,
  cases: readonly Case[],
  bare: readonly Phrase[],
  meant: readonly Phrase[],
  sentence: SceneSentence,
  clauseWords: ClauseWords,
): boolean {
  const others = bare.filter((phrase) => phrase.cases.includes("NOMINATIVE") && isReal(phrase, sentence, clauseWords));
  // "ein Treffen des Blocks, das Mulder vorschlug": of a body and somebody, somebody says it.
  const says = hasVerb({ verbs }, clauseWords.sayingVerbs);
  return (
    cases.includes("ACCUSATIVE") &&
    others.some(
      (phrase) =>
        phrase.cases.length === 1 ||
        (phrase.references.length > 0 && meant.every((one) => one.references.length === 0)) ||
        (says && namesSomebody(phrase) && !meant.some(namesSomebody)),
    )
  );
}

function namesSomebody({ references }: Phrase): boolean {
  return references.some(isSomebody);
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
export function antecedentOf(clause: Clause, sentence: SceneSentence, scene: Scene): readonly Phrase[] {
  const start = clause.words[0] ?? 0;
  const pronoun = sentence.words[clause.introducer ?? -1]?.lower ?? "";
  const { neverNeuter, neverPlural } = scene.language.clauses.senses;
  // "der Vertrag von Oslo, den sie unterzeichneten": the verb is that of its subject, which the pronoun is not.
  const several = clause.verbs.number === "PLURAL" && !neverPlural.has(pronoun);
  const gendered = !several && neverNeuter.has(pronoun);
  const before = sentence.clauses
    .filter((other) => other.index !== clause.index)
    .flatMap((other) => other.phrases.map((phrase) => ({ phrase, other })))
    .filter(({ phrase }) => phrase.last < start && !(gendered && isBarePlace(phrase)));
  const nearest = before.toSorted((one, other) => other.phrase.last - one.phrase.last)[0];
  if (nearest === undefined) return [];
  return several ? groupOf(nearest.phrase, nearest.other.phrases) : [nearest.phrase];
}

/** "die Reise nach Kenia, die …": the name of a place without an article is neuter. */
function isBarePlace({ determiner, references }: Phrase): boolean {
  const isPlace = ({ mentions, form, placeId }: Reference) =>
    form === "NAME" && placeId !== null && mentions.every(({ kind }) => kind === "PLACE" || kind === "COUNTRY");
  return determiner === null && references.length > 0 && references.every(isPlace);
}

function groupOf(phrase: Phrase, phrases: readonly Phrase[]): readonly Phrase[] {
  const lead = phrase.coordinatedWith === null ? phrase : (phrases[phrase.coordinatedWith] ?? phrase);
  return withCoordinated(lead, phrases);
}

/** "ein Telefonat, in dem …": the relative clause of a phrase whose pronoun stands behind one of some prepositions. */
export function relativeBehind(
  prepositions: ReadonlySet<string>,
  phrase: Phrase,
  sentence: SceneSentence,
  scene: Scene,
): Clause | undefined {
  return sentence.clauses.find(
    (clause) =>
      clause.type === "RELATIVE" &&
      prepositions.has(sentence.words[(clause.introducer ?? 0) - 1]?.lower ?? "") &&
      antecedentOf(clause, sentence, scene)[0]?.head === phrase.head,
  );
}
