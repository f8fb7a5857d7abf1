import { isKind } from "../../model/entity.ts";
import type { Government, VerbTrigger } from "../../languages/event-words.ts";
import type { Clause } from "../clauses/clause.ts";
import type { KindOf } from "../clauses/lexicon.ts";
import { argumentsOf } from "./arguments.ts";
import type { EventDraft } from "./draft.ts";
import { isFeared, isOfFear } from "./feared.ts";
import type { Scene, SceneSentence } from "./scene.ts";
import { verbEvent } from "./verb-events.ts";

/** How families of such events begin; two of them are the same only with the same verb. */
const PLAIN = "other ";

/** Who does something, to whom and with whom, where the verb says no more about it. */
const DOING: Government = {
  subject: "AGENT",
  accusative: "SUBJECT",
  dative: "RECIPIENT",
  prepositions: { mit: "PARTICIPANT", gegen: "TARGET" },
};

/**
 * What the verbs of a clause tell of, where no table has a sense of them that fits: somebody did something, or it was done to
 * them. Verbs of states and attitudes tell of nothing. A known deed is told beside what the other verbs of the clause tell, all
 * else only where nothing is, and not where it stands in quotation marks.
 */
export function plainEvents(clause: Clause, sentence: SceneSentence, scene: Scene, told: readonly EventDraft[]): EventDraft[] {
  const { uses } = clause.verbs;
  const feared = isFeared(clause, sentence, scene);
  const untold = !feared && (clause.quoted || clause.type === "INFINITIVE" || UNTOLD.has(clause.relation ?? ""));
  return uses.flatMap((use) => {
    if (told.some((draft) => draft.use === use)) return [];
    const sense = use.readings.map(({ verb }) => senseOf(verb, clause, scene)).find((known) => known !== null);
    if (!sense || (!(sense.kind === "OTHER" && sense.trigger.onlyDone) && (untold || told.length > 0 || use !== uses.at(-1))))
      return [];
    const draft = verbEvent(sense, clause, use, argumentsOf(clause, use, sentence, scene), sentence, scene);
    return draft === null || (draft.kind !== "OTHER" && !feared && !isTyped(draft)) ? [] : [draft];
  });
}

/** A verb that is known by its kind needs somebody who does it, or to whom it is done. */
function isTyped({ kind, participants, places }: EventDraft): boolean {
  // "setzte Tränengas ein", "setzte die Armee ein": an office is given to somebody.
  const given = participants.some(
    ({ entityId, role }) => role === "SUBJECT" && (kind === "ELECTION" || isKind(entityId, "person")),
  );
  if ((kind === "APPOINTMENT" || kind === "ELECTION") && !given) return false;
  return participants.length > 0 && (kind !== "VISIT" || places.length > 0);
}

function isPast({ verbs }: Clause): boolean {
  return verbs.mood === "PAST" || verbs.perfect || verbs.passive;
}

/** ", schätzt X": a verb that comes first behind what is said, with nothing to its left that it is joined to. */
function isBehind({ coordinatedWith, index, type, verbs, words }: Clause): boolean {
  return type === "MAIN" && index > 0 && verbs.finite !== null && verbs.finite === words[0] && coordinatedWith === null;
}

function senseOf(verb: VerbTrigger["verb"], clause: Clause, scene: Scene): KindOf<VerbTrigger> | null {
  const known = scene.language.clauses.plainKinds.find(
    ({ behind, verbs }) => verbs.has(verb.lemma) && (behind !== true || isBehind(clause)),
  );
  if (known?.kind === "OTHER")
    return { kind: "OTHER", trigger: { ...triggerOf(verb, known.government, verb.lemma), onlyDone: true } };
  if (known !== undefined) {
    // "boykottiert das Parlament": in the present only what is done on a day has happened.
    const onlyDone = known.kind !== "STATEMENT" && !isPast(clause);
    return { kind: known.kind, trigger: { ...triggerOf(verb, known.government, null), onlyDone } };
  }
  return isEventful(verb.lemma, scene) ? { kind: "OTHER", trigger: triggerOf(verb, DOING, PLAIN + verb.lemma) } : null;
}

/** Clauses that ask, set a condition, name a source or are what somebody says. */
const UNTOLD: ReadonlySet<string> = new Set(["CONDITION", "QUESTION", "CONTENT", "REPORT"]);

/** Of such events those that have a date, by which they can be told from what goes on; and that no noun of the clause tells. */
export function toldPlainly(drafts: readonly EventDraft[], scene: Scene): EventDraft[] {
  const told = new Set(drafts.filter((draft) => !isPlain(draft)).map(({ clause }) => clause));
  return drafts.filter((draft) => !isPlain(draft) || (!told.has(draft.clause) && (isTold(draft) || isOfFear(draft, scene))));
}

function isPlain({ family }: EventDraft): boolean {
  return family.startsWith(PLAIN);
}

function isTold({ clause: { verbs }, occasion, participants, standing }: EventDraft): boolean {
  const real = verbs.mood !== "REPORTED" && verbs.mood !== "UNREAL" && standing.status !== "HYPOTHETICAL";
  return real && participants.length > 0 && (occasion?.date ?? null) !== null;
}

function isEventful(lemma: string, scene: Scene): boolean {
  const { uneventful, sayingVerbs, statusVerbs } = scene.language.clauses;
  const says = scene.lexicon.verbTriggers
    .get(lemma)
    ?.some(({ kind, trigger }) => kind === "STATEMENT" && trigger.beside.length === 0);
  return !uneventful.has(lemma) && !sayingVerbs.has(lemma) && !statusVerbs.has(lemma) && says !== true;
}

function triggerOf(verb: VerbTrigger["verb"], government: Government, family: string | null): VerbTrigger {
  return {
    lemma: verb.lemma,
    verb,
    government,
    family,
    needs: government.subject === "SPEAKER" || government.subject === "VISITOR" ? [government.subject] : [],
    beside: [],
    without: [],
    status: null,
    onlyDone: false,
  };
}
