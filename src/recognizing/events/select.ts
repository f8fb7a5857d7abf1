import type { EventDraft } from "./draft.ts";
import { hasNeeds } from "./verb-events.ts";
import type { Scene } from "./scene.ts";
import { isSaying } from "./attributions.ts";
import { add } from "./slots.ts";

/** One telling of one happening: a noun goes into the verb of its clause that tells the same, a second statement into the first. */
export function foldTogether(drafts: readonly EventDraft[], scene: Scene): EventDraft[] {
  const kept: EventDraft[] = [];
  for (const draft of drafts.toSorted((one, other) => Number(one.phrase !== null) - Number(other.phrase !== null))) {
    const same = kept.find((other) => tellsTheSame(other, draft, scene));
    const narrower = kept.find((other) => isNarrowed(other, draft, scene));
    const carrier = kept.find((other) => isCarried(other, draft, scene));
    if (carrier !== undefined) takeOver(carrier, { ...draft, participants: [] });
    else if (narrower !== undefined) {
      narrower.family = draft.family;
      takeOver(narrower, draft);
    } else if (same === undefined) kept.push(draft);
    else takeOver(same, draft);
  }
  return kept.toSorted((one, other) => one.triggerSpan.start - other.triggerSpan.start);
}

function tellsTheSame(known: EventDraft, draft: EventDraft, scene: Scene): boolean {
  if (known.sentence !== draft.sentence) return false;
  if (known.kind === "STATEMENT" && draft.kind === "STATEMENT")
    return sharesSpeaker(known, draft) || (draft.phrase !== null && draft.clause === known.clause);
  if (draft.phrase === null || (known.clause !== draft.clause && draft.clause.parent !== known.clause.index)) return false;
  if (known.family !== draft.family) return isEmptyOfSameWords(known, draft);
  if (known.phrase !== null) return false;
  const apart = draft.phrase.preposition !== null && scene.language.clauses.senses.apart.has(draft.phrase.preposition);
  return (
    !apart &&
    draft.participants.every(
      ({ entityId }) => known.participants.some((one) => one.entityId === entityId) || known.participants.length < 2,
    )
  );
}

/** "begleitete X auf einer Tour zum Hafen": the noun only says where the verb leads. */
function isCarried(known: EventDraft, draft: EventDraft, scene: Scene): boolean {
  return (
    known.kind === "MEETING" &&
    known.phrase === null &&
    draft.kind === "VISIT" &&
    draft.family === "tour" &&
    known.clause === draft.clause &&
    scene.language.clauses.senses.on.has(draft.phrase?.preposition ?? "") &&
    draft.participants.every(({ role }) => role === "HOST")
  );
}

/** "tauschten sich bei einem Spaziergang aus": the noun says what kind of meeting the verb tells of. */
function isNarrowed(known: EventDraft, draft: EventDraft, scene: Scene): boolean {
  return (
    known.kind === "MEETING" &&
    draft.kind === "MEETING" &&
    known.phrase === null &&
    known.family === "meeting" &&
    draft.family !== "meeting" &&
    draft.family !== "arrival" &&
    known.clause === draft.clause &&
    scene.language.clauses.senses.meanwhile.has(draft.phrase?.preposition ?? "")
  );
}

/** "Gespräche" beside "verhandeln" in another family of meetings adds nothing where it names nobody. */
function isEmptyOfSameWords(known: EventDraft, draft: EventDraft): boolean {
  return (
    known.kind === draft.kind && draft.participants.length === 0 && known.phrase === null && draft.phrase?.preposition !== null
  );
}

function sharesSpeaker(one: EventDraft, other: EventDraft): boolean {
  return one.participants.some(
    ({ role, entityId }) =>
      role === "SPEAKER" &&
      other.participants.some((participant) => participant.role === "SPEAKER" && participant.entityId === entityId),
  );
}

function takeOver(known: EventDraft, draft: EventDraft): void {
  if (known.kind !== "STATEMENT" || draft.phrase !== null) add(known, draft.participants);
  else
    add(
      known,
      draft.participants.filter(({ role }) => role !== "SPEAKER"),
    );
  for (const place of draft.places)
    if (!known.places.some(({ entityId }) => entityId === place.entityId)) known.places.push(place);
  known.occasion ??= draft.occasion;
}

/** Whether a telling says enough to be one: a noun that names nobody and stands for nothing told before is none. */
export function isEvent(draft: EventDraft, scene: Scene): boolean {
  if (!hasNeeds(draft.trigger, draft)) return false;
  if (draft.participants.length === 0 && draft.places.length === 0) return false;
  if (draft.participants.length === 0 && !["ELECTION", "ATTACK", "WAR", "OTHER", "MEETING", "WEAPON_TEST"].includes(draft.kind))
    return false;
  if (
    draft.kind === "STATEMENT" &&
    (draft.standing.status === "DID_NOT_HAPPEN" || draft.standing.status === "HYPOTHETICAL" || isHabit(draft))
  )
    return false;
  if (
    draft.kind === "ATTACK" &&
    draft.use !== null &&
    !draft.participants.some(({ role }) => role === "TARGET") &&
    draft.places.length === 0 &&
    draft.trigger.needs.length === 0
  )
    return false;
  if (draft.kind === "VISIT" && !draft.participants.some(({ role }) => role === "VISITOR")) return false;
  if (isGeneric(draft, scene) || isIntention(draft)) return false;
  if ((draft.kind === "AGREEMENT" || draft.kind === "TREATY") && draft.phrase !== null && draft.participants.length < 2)
    return false;
  if (((draft.kind === "MEETING" && draft.family === "meeting") || draft.kind === "PHONE_CALL") && isOneSided(draft))
    return false;
  if (
    draft.kind === "STATEMENT" &&
    draft.phrase !== null &&
    draft.occasion === null &&
    draft.clause.verbs.uses.length > 0 &&
    !isSaying(draft.clause, draft.sentence, scene)
  )
    return false;
  if (
    draft.plural &&
    draft.phrase !== null &&
    draft.phrase.determiner !== "DEFINITE" &&
    draft.participants.length < 2 &&
    draft.occasion === null &&
    draft.kind !== "SANCTION"
  )
    return false;
  if (isBackground(draft, scene)) return false;
  return !isMereSource(draft);
}

/** "seit Bidens Amtsantritt": an event that only dates another one and says nothing of itself. */
function isBackground(draft: EventDraft, scene: Scene): boolean {
  const preposition = draft.phrase?.preposition ?? null;
  return (
    ["APPOINTMENT", "ELECTION", "AGREEMENT", "LEGAL_ACTION", "FOUNDING"].includes(draft.kind) &&
    draft.occasion === null &&
    preposition !== null &&
    scene.language.clauses.senses.background.has(preposition)
  );
}

/** "Putin, der sagt, …": what somebody says again and again, told beside something else. */
function isHabit(draft: EventDraft): boolean {
  return (
    draft.clause.type === "RELATIVE" &&
    draft.clause.verbs.mood === "PRESENT" &&
    !draft.clause.verbs.perfect &&
    draft.occasion === null
  );
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
  if (draft.family === "relations" || draft.family === "death")
    return ahead || draft.clause.verbs.mood === "REPORTED" || draft.clause.type === "INFINITIVE";
  return (
    draft.clause.type === "INFINITIVE" && ((draft.kind === "OTHER" && draft.use !== null) || (draft.kind === "ATTACK" && ahead))
  );
}

/** A meeting needs two sides, unless a gathering or organization meets. */
function isOneSided(draft: EventDraft): boolean {
  if (draft.participants.length > 1) return false;
  const only = draft.participants[0];
  if (only === undefined) return draft.places.length === 0 || draft.occasion === null;
  return only.entityId.startsWith("person_") || (only.entityId.startsWith("country_") && draft.occasion === null);
}

/** ", berichtete die Agentur X": words that only name the source of a sentence are no event, unless their time is told. */
function isMereSource(draft: EventDraft): boolean {
  const { clause, kind } = draft;
  if (draft.use === null || (kind !== "PUBLICATION" && kind !== "STATEMENT")) return false;
  const anonymous = !draft.participants.some(({ entityId }) => entityId.startsWith("person_"));
  const report = clause.relation === "REPORT";
  const postposed = clause.index > 0 && clause.verbs.finite === clause.words[0] && clause.coordinatedWith === null;
  return draft.occasion === null && (report || (postposed && anonymous && kind === "PUBLICATION"));
}
