import { hasVerb } from "../clauses/clause.ts";
import { isKind } from "../../model/entity.ts";
import type { Slot } from "../../languages/event-words.ts";
import { nounTriggersOf } from "../clauses/lexicon.ts";
import { argumentsOf } from "./arguments.ts";
import { isForPurpose } from "./purposes.ts";
import { isSaying } from "./attributions.ts";
import { isCalledOff } from "./called-off.ts";
import { isOfFear } from "./feared.ts";
import type { EventDraft } from "./draft.ts";
import type { Scene } from "./scene.ts";
import { hasNeeds, meetsPeople } from "./needs.ts";
import { carriesNoun, isComingTo } from "./negations.ts";
import { isToll } from "./tolls.ts";

/** Whether a telling says enough to be one: a noun that names nobody and stands for nothing told before is none. */
export function isEvent(draft: EventDraft, scene: Scene): boolean {
  return (
    isCalledOff(draft) ||
    isOfFear(draft, scene) ||
    (hasNeeds(draft.trigger, draft) && !REFUSALS.some((refuses) => refuses(draft, scene)))
  );
}

/** "beendete seinen Besuch": a verb of any deed, whose object or subject is the event. */
export function carriesAnother(draft: EventDraft, drafts: readonly EventDraft[], scene: Scene): boolean {
  if (isToll(draft, drafts, scene)) return true;
  return (
    draft.trigger.onlyDone &&
    drafts.some((other) => other.clause === draft.clause && other.phrase !== null && other.phrase.preposition === null)
  );
}

/** What is no event, or none that can be told from others. */
const REFUSALS: readonly ((draft: EventDraft, scene: Scene) => boolean)[] = [
  namesNobody,
  isUnsaid,
  isAimless,
  isVisitOfNobody,
  isGeneric,
  isNoDeed,
  isIntention,
  isPaperOfNobody,
  isOneSided,
  isUntoldStatement,
  isChoice,
  isManifold,
  isFoundedPerson,
  isBackground,
  isMereSource,
  isSuspended,
];

/** Kinds that can happen to nobody in particular at a place. */
const NEEDS_A_PLACE: ReadonlySet<string> = new Set([
  "FOUNDING",
  "ELECTION",
  "ATTACK",
  "WAR",
  "OTHER",
  "MEETING",
  "WEAPON_TEST",
  "AGREEMENT",
  "TREATY",
]);

function namesNobody({ clause, family, kind, participants, places }: EventDraft): boolean {
  // "sein Vater, der im Exil in X starb": the death of one who has no name is none of a country.
  if (family === "death" && participants.length === 0 && clause.type === "RELATIVE") return true;
  return participants.length === 0 && (places.length === 0 || !NEEDS_A_PLACE.has(kind));
}

/** A statement that was not made, that somebody only has in mind or does something for, or makes again and again. */
function isUnsaid(draft: EventDraft, scene: Scene): boolean {
  const { status } = draft.standing;
  const minded = status === "PLANNED" && draft.clause.type === "INFINITIVE" && draft.occasion === null;
  return (
    draft.kind === "STATEMENT" &&
    ((draft.use !== null && isForPurpose(draft.clause, draft.sentence, scene)) ||
      status === "DID_NOT_HAPPEN" ||
      status === "HYPOTHETICAL" ||
      minded ||
      isHabit(draft))
  );
}

/** An attack on nobody and nowhere is a figure of speech. */
function isAimless({ kind, participants, places, trigger, unnamed, use }: EventDraft): boolean {
  // "überfielen einen Stützpunkt": what armed people strike is something, whatever it is called.
  const struck = unnamed.has("TARGET") && participants.some(({ entityId, role }) => role === "AGENT" && !isPerson(entityId));
  const aimless = !struck && !participants.some(({ role }) => role === "TARGET") && places.length === 0;
  return kind === "ATTACK" && use !== null && aimless && trigger.needs.length === 0;
}

function isPerson(entityId: string): boolean {
  return isKind(entityId, "person");
}

/** "setzte die Gespräche aus": nobody meets where talks are suspended; that they are is a deed of its own. */
function isSuspended({ clause, kind, phrase, standing }: EventDraft, { language }: Scene): boolean {
  if (kind !== "MEETING" || phrase === null || phrase.preposition !== null || standing.status !== "HAPPENED") return false;
  const { suspending } = language.clauses.standing;
  return hasVerb(clause, suspending);
}

function isVisitOfNobody({ kind, participants }: EventDraft): boolean {
  return kind === "VISIT" && !participants.some(({ role }) => role === "VISITOR");
}

/** "das Abkommen": a paper without its two sides is not known, unless by where and when it was made ("das Abkommen von Minsk 2015"). */
function isPaperOfNobody({ kind, occasion, participants, phrase, places }: EventDraft): boolean {
  const paper = kind === "AGREEMENT" || kind === "TREATY";
  const settled = places.length > 0 && (occasion?.date ?? null) !== null;
  return paper && !settled && (phrase === null ? participants.length === 0 : participants.length < 2);
}

/** "Kellers Erklärung" as an argument of a verb that says nothing of its being made. */
function isUntoldStatement(draft: EventDraft, scene: Scene): boolean {
  const { clause, kind, occasion, phrase, sentence } = draft;
  const untold = kind === "STATEMENT" && phrase !== null && occasion === null && clause.verbs.uses.length > 0;
  return untold && !carriesNoun(draft, scene) && !isSaying(clause, sentence, scene) && !maySay(draft, scene);
}

/** "sprach in einem Interview von …": a verb by which somebody says something in one of its senses. */
function maySay({ clause, phrase }: EventDraft, { lexicon, language }: Scene): boolean {
  const within = language.clauses.senses.within.has(phrase?.preposition ?? "");
  const says = (lemma: string) => lexicon.verbTriggers.get(lemma)?.some(({ kind }) => kind === "STATEMENT") === true;
  return within && clause.verbs.uses.some(({ readings }) => readings.some(({ verb }) => says(verb.lemma)));
}

/** "an einem Ort seiner Wahl": of something indefinite that hangs on it, it is a choice and no vote. */
function isChoice({ clause, kind, phrase }: EventDraft): boolean {
  const host = clause.phrases[phrase?.genitiveOf ?? -1];
  return kind === "ELECTION" && phrase?.determiner === "POSSESSIVE" && host !== undefined && host.determiner !== "DEFINITE";
}

/** "wurde sie unabhängig": what is founded or becomes independent, where nothing else is named that it is, is nobody. */
function isFoundedPerson(draft: EventDraft, scene: Scene): boolean {
  const { clause, kind, participants, sentence, use } = draft;
  const founded = participants.filter(({ role }) => role === "SUBJECT");
  if (kind !== "FOUNDING" || founded.length === 0 || !founded.every(({ entityId }) => isPerson(entityId))) return false;
  return use !== null && argumentsOf(clause, use, sentence, scene).accusative.length === 0;
}

/** "Angriffe", "Besuche": many of a kind, not known one by one. */
function isManifold(draft: EventDraft, scene: Scene): boolean {
  const { kind, occasion, participants, phrase, places, plural } = draft;
  // "Bei Schießereien in X starben vier Menschen": at a place and with what came of them they are one happening.
  if (places.length > 0 && scene.language.clauses.senses.whereby.has(phrase?.preposition ?? "")) return false;
  // "In X kam es zu Zusammenstößen": so are those that it came to somewhere.
  if (places.length > 0 && isComingTo(draft, scene)) return false;
  const many = plural && phrase !== null && phrase.determiner !== "DEFINITE";
  return many && participants.length < 2 && occasion === null && kind !== "SANCTION";
}

/** "seit Kellers Amtsantritt": an event that only dates another one and says nothing of itself. */
function isBackground(draft: EventDraft, scene: Scene): boolean {
  const preposition = draft.phrase?.preposition ?? null;
  return (
    ["APPOINTMENT", "ELECTION", "AGREEMENT", "LEGAL_ACTION", "FOUNDING"].includes(draft.kind) &&
    draft.occasion === null &&
    preposition !== null &&
    scene.language.clauses.senses.background.has(preposition)
  );
}

/** "Mulder, der sagt, …": what somebody says again and again, told beside something else. */
function isHabit(draft: EventDraft): boolean {
  return (
    draft.clause.type === "RELATIVE" &&
    draft.clause.verbs.mood === "PRESENT" &&
    !draft.clause.verbs.perfect &&
    draft.occasion === null
  );
}

/** "hebt … auf": what is neither done by somebody named nor told of a time of its own is no event by that word. */
function isNoDeed(draft: EventDraft): boolean {
  if (!draft.trigger.onlyDone) return false;
  const { clause, occasion, participants, standing } = draft;
  if (participants.length === 0 || clause.verbs.mood === "UNREAL") return true;
  const done = clause.verbs.mood === "PAST" || clause.verbs.perfect || occasion !== null;
  return !done || (occasion === null && standing.status !== "HAPPENED");
}

/** What happens often or seldom is no single event. */
function isGeneric(draft: EventDraft, scene: Scene): boolean {
  return (
    draft.occasion === null &&
    draft.clause.words.some((index) => scene.language.clauses.generic.has(draft.sentence.words[index]?.lower ?? ""))
  );
}

/** An attack or a change of relations that somebody only wants or is able to make. */
function isIntention(draft: EventDraft): boolean {
  const ahead = draft.standing.status === "PLANNED" || draft.standing.status === "HYPOTHETICAL";
  const { type, verbs } = draft.clause;
  // "Er sei am Freitag gestorben, sagte sein Bruder" is news all the same.
  if (draft.family === "relations" || draft.family === "death")
    return ahead || (verbs.mood === "REPORTED" && !(verbs.perfect && draft.family === "death")) || type === "INFINITIVE";
  return (
    draft.clause.type === "INFINITIVE" && ((draft.kind === "OTHER" && draft.use !== null) || (draft.kind === "ATTACK" && ahead))
  );
}

/** A meeting needs two sides, unless a gathering or organization meets. */
function isOneSided(draft: EventDraft, scene: Scene): boolean {
  const meets = (draft.kind === "MEETING" && draft.family === "meeting") || draft.kind === "PHONE_CALL";
  if (!meets || draft.participants.length > 1 || draft.trigger.crowd === true) return false;
  const only = draft.participants[0];
  if (only === undefined) return draft.places.length === 0 || draft.occasion === null;
  if (isAttended(draft, scene)) return false;
  // "empfing am Montag die Botschafter beider Staaten"; but what "eine Maschine traf" has met nobody.
  if (draft.use !== null && OTHERS.some((slot) => draft.unnamed.has(slot))) return draft.occasion === null || !meetsPeople(draft);
  return isKind(only.entityId, "person") || (isKind(only.entityId, "country") && draft.occasion === null);
}

/** The parts in which somebody meets another. */
const OTHERS: readonly Slot[] = ["PARTICIPANT", "VISITOR", "HOST"];

/** "nahm in X an einer Konferenz teil": of a gathering with a time and a place one who was there can be told. */
function isAttended({ clause, occasion, places, sentence, trigger, use }: EventDraft, scene: Scene): boolean {
  const gathering = clause.phrases.some(
    ({ head, preposition }) =>
      trigger.government.prepositions?.[preposition ?? ""] !== undefined &&
      nounTriggersOf(sentence.words[head]?.text ?? "", scene.lexicon)?.entries.some(({ kind }) => kind === "MEETING") === true,
  );
  return use !== null && gathering && places.length > 0 && occasion !== null;
}

/** ", berichtete die Agentur X": words that only name the source of a sentence are no event, unless their time is told. */
function isMereSource(draft: EventDraft): boolean {
  const { clause, kind } = draft;
  if (draft.use === null || (kind !== "PUBLICATION" && kind !== "STATEMENT")) return false;
  const anonymous = !draft.participants.some(({ entityId }) => isKind(entityId, "person"));
  const report = clause.relation === "REPORT" && (anonymous || kind === "PUBLICATION");
  const postposed = clause.index > 0 && clause.verbs.finite === clause.words[0] && clause.coordinatedWith === null;
  return draft.occasion === null && anonymous && (report || (postposed && kind === "PUBLICATION"));
}
