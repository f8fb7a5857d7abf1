import { isBesideWord } from "./beside.ts";
import type { EventDraft } from "./draft.ts";
import type { Scene } from "./scene.ts";
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
  if (isOneCall(known, draft)) return true;
  if (draft.phrase === null || (known.clause !== draft.clause && draft.clause.parent !== known.clause.index)) return false;
  if (known.family !== draft.family) return isEmptyOfSameWords(known, draft);
  if (known.phrase !== null) return false;
  if (isItsObject(known, draft)) return true;
  const apart = draft.phrase.preposition !== null && scene.language.clauses.senses.apart.has(draft.phrase.preposition);
  return (
    !apart &&
    draft.participants.every(
      ({ entityId }) => known.participants.some((one) => one.entityId === entityId) || known.participants.length < 2,
    )
  );
}

/** "hat X in einem Telefonat gedankt und ihn eingeladen": one clause tells of one call, whatever was done in it. */
function isOneCall(known: EventDraft, { clause, kind, participants }: EventDraft): boolean {
  const isKnown = (id: string) => known.participants.some(({ entityId }) => entityId === id);
  return (
    kind === "PHONE_CALL" &&
    known.kind === kind &&
    known.clause === clause &&
    participants.every(({ entityId }) => isKnown(entityId))
  );
}

/** "erließ Einreiseverbote gegen X": by the noun beside it the verb tells the same, whomever each of them names. */
function isItsObject({ clause, kind, trigger }: EventDraft, draft: EventDraft): boolean {
  const head = draft.sentence.words[draft.phrase?.head ?? -1]?.lower ?? "";
  return draft.phrase?.preposition === null && draft.kind === kind && draft.clause === clause && isBesideWord(trigger, head);
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
    known.kind === draft.kind &&
    known.kind !== "OTHER" &&
    draft.participants.length === 0 &&
    known.phrase === null &&
    draft.phrase?.preposition !== null
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
  // "einigten sich, am Montag ein Abkommen zu unterzeichnen": they agreed before what is still ahead.
  if (draft.clause === known.clause || draft.standing.status === known.standing.status) known.occasion ??= draft.occasion;
  // "„Ich werde das verurteilen“, sagte X": that it was said has happened, whatever is said.
  if (known.kind === "STATEMENT" && draft.kind === "STATEMENT" && known.clause.quoted && !draft.clause.quoted) {
    known.standing = draft.standing;
    known.polarity = draft.polarity;
  }
}
