import type { Clause } from "../clauses/clause.ts";
import { isForPurpose } from "./purposes.ts";
import type { EventDraft, Standing } from "./draft.ts";
import { hasNegation, negationOf } from "./negations.ts";
import type { Scene } from "./scene.ts";
import { named, predicateStatus, statusByVerb, statusOfVerbs, unnamed } from "./status-words.ts";

/** How far something has come by the clause that its own hangs on: "es wird erwartet, dass …", "beabsichtigt, … zu reisen". */
export function governedStanding(draft: EventDraft, scene: Scene): Standing | null {
  if (draft.clause.type === "INFINITIVE")
    return notDone(draft, scene) ?? parentStanding(draft, scene) ?? infinitiveStanding(draft, scene);
  return parentStanding(draft, scene);
}

/** "weigerte sich, … zu unterzeichnen", "forderte ihn auf, … zu räumen". */
function notDone(draft: EventDraft, scene: Scene): Standing | null {
  const { clause, sentence } = draft;
  const { withInfinitive } = scene.language.clauses.standing;
  const parent = clause.parent === null ? undefined : sentence.clauses[clause.parent];
  if (parent === undefined || clause.verbs.perfect) return null;
  return statusByVerb(draft, parent, (lemma) => withInfinitive.get(lemma));
}

/** What a main clause says about the event of the clause that hangs on it: "es wird erwartet, dass …". */
function parentStanding(draft: EventDraft, scene: Scene): Standing | null {
  const { clause, sentence } = draft;
  if (clause.relation !== "CONTENT" && clause.type !== "INFINITIVE") return null;
  const parent = clause.parent === null ? mainBehind(draft) : sentence.clauses[clause.parent];
  if (parent === undefined) return null;
  if (clause.relation === "CONTENT" && lacksEvidence(parent, draft, scene)) return unnamed("HYPOTHETICAL", "nothing shows it");
  if (clause.verbs.mood === "PAST" || clause.verbs.perfect) return null;
  const byNoun = clause.relation === "CONTENT" ? byNounBefore(draft, parent, scene) : null;
  if (byNoun !== null) return byNoun;
  const standing =
    statusOfVerbs(draft, parent, scene) ?? (clause.relation === "CONTENT" ? saidOfContent(draft, parent, scene) : null);
  // "ist nicht wahrscheinlich": what is not likely is only thought of all the same.
  const isDoubted = parent.verbs.helper === "BE" && standing?.status === "HYPOTHETICAL";
  const negated = !isDoubted && hasNegation(parent, draft.sentence, scene);
  return standing !== null && negated ? { ...standing, ...negationOf(standing, false) } : standing;
}

/** "Dass X zurücktritt, ist denkbar": the main clause behind what it tells about. */
function mainBehind({ clause, sentence }: EventDraft): Clause | undefined {
  return sentence.clauses.find(({ parent, type }) => parent === clause.index && type === "MAIN");
}

/** "Die Sorge, dass …": what hangs on a noun is as far as that says, whatever else is said of the noun. */
function byNounBefore(draft: EventDraft, parent: Clause, scene: Scene): Standing | null {
  const { clause, sentence } = draft;
  const noun = sentence.words.slice(0, clause.words[0]).findLast(({ type }) => type !== "MARK");
  if (noun?.capital !== true || !parent.words.includes(noun.index)) return null;
  const status = scene.language.clauses.standing.nouns.get(noun.lower);
  return status === undefined ? null : named(draft, status, noun.index, "the noun that it hangs on");
}

/** "Es ist denkbar, dass …", "niemand glaubt, dass …": what is only thought of. */
function saidOfContent(draft: EventDraft, parent: Clause, scene: Scene): Standing | null {
  const { believing } = scene.language.clauses.standing;
  if (parent.verbs.helper === "BE") return predicateStatus(draft, scene, parent);
  // What nobody believes is not told as a fact; the negation of the clause makes it one that is only thought of.
  return hasNegation(parent, draft.sentence, scene)
    ? statusByVerb(draft, parent, (lemma) => (believing.has(lemma) ? "DID_NOT_HAPPEN" : undefined))
    : null;
}

/** "Es gibt keine Beweise dafür, dass …". */
function lacksEvidence(parent: Clause, { sentence }: EventDraft, scene: Scene): boolean {
  const { evidence } = scene.language.clauses.standing;
  const isNamed = parent.words.some((index) => evidence.has(sentence.words[index]?.lower ?? ""));
  return isNamed && hasNegation(parent, sentence, scene);
}

/** Who sets out to do these has not brought them about by setting out: "marschierte ein, um X zu stürzen". */
const MERELY_AIMED_AT: ReadonlySet<string> = new Set(["APPOINTMENT", "LEGAL_ACTION"]);

function infinitiveStanding(draft: EventDraft, scene: Scene): Standing {
  const { clause, sentence } = draft;
  const parent = clause.parent === null ? undefined : sentence.clauses[clause.parent];
  const lemmas = parent?.verbs.uses.flatMap((use) => use.readings.map(({ verb }) => verb.lemma)) ?? [];
  const accused = lemmas.some((lemma) => scene.language.clauses.senses.factual.has(lemma));
  const purpose = isForPurpose(clause, sentence, scene) && !MERELY_AIMED_AT.has(draft.kind);
  if (clause.verbs.perfect && draft.use?.form === "PARTICIPLE") return unnamed("HAPPENED", "told in the perfect");
  const failed = accused && parent !== undefined && hasNegation(parent, sentence, scene);
  if (failed && lemmas.some((lemma) => scene.language.clauses.standing.managing.has(lemma)))
    return unnamed("DID_NOT_HAPPEN", "not managed");
  if (draft.kind === "ATTACK" && parent !== undefined && isTried(parent, lemmas, scene))
    return unnamed("HAPPENED", "attempt of an attack");
  if (accused || (purpose && parent?.verbs.mood === "PAST"))
    return unnamed("HAPPENED", "infinitive under a verb that takes it as a fact");
  if (purpose && parent?.verbs.perfect === true) return unnamed("HAPPENED", "purpose of something done");
  return named(draft, "PLANNED", draft.use?.word ?? null, "infinitive of something still ahead");
}

/** "versuchten, das Parlament zu stürmen": who has tried to strike has done violence. */
function isTried({ verbs }: Clause, lemmas: readonly string[], scene: Scene): boolean {
  const done = verbs.mood === "PAST" || verbs.perfect;
  return done && lemmas.some((lemma) => scene.language.clauses.standing.trying.has(lemma));
}
