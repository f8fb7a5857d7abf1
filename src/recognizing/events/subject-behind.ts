import type { ClauseWords } from "../../languages/clause-words.ts";
import { hasVerb, type Clause } from "../clauses/clause.ts";
import type { Phrase } from "../clauses/phrases.ts";
import { isOff } from "./draft.ts";
import type { SceneSentence } from "./scene.ts";

/** The subject behind a singular verb, where what stands before the verb by all signs is its object; undefined where nothing tells so. */
export function subjectBehind(
  first: Phrase,
  candidates: readonly Phrase[],
  clause: Clause,
  sentence: SceneSentence,
  clauseWords: ClauseWords,
): Phrase | undefined {
  return (
    actorBehind(first, candidates, clause, sentence) ??
    speakerBehind(first, candidates, clause, sentence, clauseWords) ??
    doerBehind(first, candidates, clause, sentence, clauseWords) ??
    callerBehind(first, candidates, clause, sentence, clauseWords)
  );
}

/** "Neue Straßen lehnte Mulder ab": things without an article before a singular verb are its object, where somebody stands behind it. */
function actorBehind(
  first: Phrase,
  candidates: readonly Phrase[],
  { phrases, verbs }: Clause,
  { words }: SceneSentence,
): Phrase | undefined {
  const { finite } = verbs;
  // "Proteste des Auslands wies Mulder zurück": what has a genitive of its own is a noun, and one in "-e" a plural.
  const owned =
    phrases.some(({ genitiveOf }) => phrases[genitiveOf ?? -1] === first) && /en?$/u.test(words[first.head]?.lower ?? "");
  const things = first.determiner === null && first.references.length === 0 && (first.first !== first.last || owned);
  if (!things || finite === null || first.last > finite || verbs.number !== "SINGULAR") return undefined;
  return candidates.find(({ first: at, references }) => at > finite && references.length > 0);
}

/** "Seine Niederlage räumte Mulder ein": things say nothing, where somebody stands behind the verb. */
function speakerBehind(
  first: Phrase,
  candidates: readonly Phrase[],
  { verbs }: Clause,
  { words }: SceneSentence,
  { groupings, sayingVerbs, servants, speakers, titles }: ClauseWords,
): Phrase | undefined {
  const { finite } = verbs;
  const head = words[first.head]?.lower ?? "";
  // "Die Staatengemeinschaft sagte X Hilfe zu": a body of people says it.
  const people = titles.test(head) || groupings.test(head) || [...servants, ...speakers].some((word) => head.endsWith(word));
  const says = hasVerb({ verbs }, sayingVerbs);
  if (!says || people || first.references.length > 0 || finite === null || first.last > finite) return undefined;
  return candidates.find(({ first: at, references }) => at > finite && references.length > 0);
}

/** "Das Abkommen unterzeichnete Mulder": what is done is no doer, where somebody stands behind a verb by which things affect nobody. */
function doerBehind(
  first: Phrase,
  candidates: readonly Phrase[],
  { verbs }: Clause,
  { words }: SceneSentence,
  clauseWords: ClauseWords,
): Phrase | undefined {
  const { finite, helper, uses } = verbs;
  const done = isDeed(words[first.head]?.lower ?? "", clauseWords) && first.references.length === 0;
  const affects = hasVerb({ verbs }, clauseWords.affecting);
  if (!done || affects || uses.length === 0 || helper === "BECOME" || helper === "BE") return undefined;
  if (finite === null || first.last > finite) return undefined;
  return candidates.find(({ determiner, first: at, references }) => at > finite && determiner === null && isPerson(references));
}

/** Whether a noun is one for what somebody does, and for no body of people. */
function isDeed(noun: string, { deeds, groupings }: ClauseWords): boolean {
  return deeds.test(noun) && !groupings.test(noun);
}

function isPerson(references: Phrase["references"]): boolean {
  return references.length > 0 && references.every(({ mentions }) => mentions.every(({ kind }) => kind === "PERSON"));
}

/** "Die Wahlen sagte die Junta ab": nothing that happens calls itself or another one off. */
function callerBehind(
  first: Phrase,
  candidates: readonly Phrase[],
  { verbs }: Clause,
  { words }: SceneSentence,
  clauseWords: ClauseWords,
): Phrase | undefined {
  // Of several votes or talks too: "Wahlen", "Gespräche".
  const happens = ({ head, references }: Phrase) => {
    const noun = words[head]?.lower ?? "";
    const isOne = isDeed(noun, clauseWords) || isDeed(noun.replace(/e?n?$/u, ""), clauseWords);
    return isOne && references.length === 0;
  };
  const callsOff = verbs.uses.some(({ readings }) => readings.some(({ verb }) => isOff(clauseWords.statusVerbs.get(verb.lemma))));
  const { finite } = verbs;
  if (!callsOff || finite === null || first.last > finite || !happens(first)) return undefined;
  return candidates.find((phrase) => phrase.first > finite && !happens(phrase));
}
