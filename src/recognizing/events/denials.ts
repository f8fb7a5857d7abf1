import { hasVerb, type Clause } from "../clauses/clause.ts";
import { argumentsOf } from "./arguments.ts";
import { attachedTo, phraseBefore } from "./attachment.ts";
import type { EventDraft } from "./draft.ts";
import type { Scene, SceneSentence } from "./scene.ts";

/** "dementierte, dass …", "Berichte, wonach …, wies X zurück", "hat Waffengeschäfte dementiert": the content is denied. */
export function isDenied(draft: EventDraft, scene: Scene): boolean {
  const { clause, sentence } = draft;
  if (draft.kind === "STATEMENT" || isPresupposed(draft)) return false;
  const above = clause.parent === null ? undefined : sentence.clauses[clause.parent];
  const below = sentence.clauses[clause.index + 1];
  if (clause.relation === "CONTENT") return denies(above, sentence, scene) || denies(below, sentence, scene);
  if (clause.type === "INFINITIVE") return denies(above, sentence, scene);
  if (
    clause.verbs.mood === "REPORTED" &&
    sentence.clauses.some((other) => other !== clause && deniesReport(other, sentence, scene))
  )
    return true;
  return draft.phrase !== null && denies(clause, sentence, scene) && isContent(draft, scene);
}

/** "bestritt, dass sie von dem Angriff überrascht worden sei": the attack is not what is denied. */
function isPresupposed({ clause, phrase }: EventDraft): boolean {
  const definite = phrase?.determiner === "DEFINITE" && phrase.preposition !== null;
  return definite && clause.relation === "CONTENT" && clause.verbs.uses.length > 0;
}

/** Whether a clause says that something is not so, and does not take that back. */
function denies(clause: Clause | undefined, sentence: SceneSentence, scene: Scene): boolean {
  if (clause === undefined) return false;
  const { denyingVerbs, denyingWords, negations, standing } = scene.language.clauses;
  const text = ` ${clause.words.map((index) => sentence.words[index]?.lower ?? "").join(" ")} `;
  if (standing.untrue.some((words) => text.includes(` ${words} `))) return true;
  const holds = (test: (lower: string) => boolean) => clause.words.some((index) => test(sentence.words[index]?.lower ?? ""));
  const byVerb = hasVerb(clause, denyingVerbs);
  const byWord = (isPredicated(clause, sentence, scene) || isNamed(clause, scene)) && holds((lower) => denyingWords.has(lower));
  return (byVerb || byWord) && !holds((lower) => negations.has(lower));
}

/** "sind falsch", "erwiesen sich als falsch": whether a clause says of its subject what it is. */
function isPredicated({ verbs }: Clause, sentence: SceneSentence, scene: Scene): boolean {
  const { provingVerbs } = scene.language.clauses.standing;
  const proves = hasVerb({ verbs }, provingVerbs);
  // "ist frei erfunden": what is made up is a predicate too.
  const { denyingWords } = scene.language.clauses;
  const said = verbs.uses.every(({ word }) => denyingWords.has(sentence.words[word]?.lower ?? ""));
  return proves || (verbs.helper === "BE" && said);
}

/** "bezeichnete Berichte als Unsinn": whether somebody says of an object what it is. */
function isNamed({ verbs }: Clause, scene: Scene): boolean {
  const { naming } = scene.language.clauses.standing;
  return hasVerb({ verbs }, naming);
}

/** "Gerüchte, er werde zurücktreten, wies X zurück": what a report says that is denied. */
function deniesReport(clause: Clause, sentence: SceneSentence, scene: Scene): boolean {
  const { reportNouns } = scene.language.clauses;
  const names = sentence.words.some((word) => word.capital && reportNouns.some((end) => word.lower.endsWith(end)));
  return names && denies(clause, sentence, scene);
}

/** Whether the noun is what is denied: as the object, the subject of a passive, or what a report is about that is. */
function isContent(draft: EventDraft, scene: Scene): boolean {
  const { clause, phrase, sentence } = draft;
  if (phrase === null) return false;
  const { accusative, subject } = argumentsOf(clause, null, sentence, scene);
  const denied =
    clause.verbs.passive || clause.verbs.helper === "BE" || isPredicated(clause, sentence, scene) ? subject : accusative;
  const owner = clause.phrases[phrase.genitiveOf ?? -1];
  if (phrase.preposition === null && owner === undefined) return denied.includes(phrase);
  const at = clause.phrases.indexOf(phrase);
  const host = owner ?? clause.phrases[attachedTo(clause, at, sentence, scene) ?? -1] ?? phraseBefore(clause, phrase);
  const word = host === undefined ? "" : (sentence.words[host.head]?.lower ?? "");
  return host !== undefined && host.preposition === null && scene.language.clauses.reportNouns.some((end) => word.endsWith(end));
}
