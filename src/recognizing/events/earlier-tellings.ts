import { hasVerb } from "../clauses/clause.ts";
import { argumentsOf } from "./arguments.ts";
import type { EventDraft, Participation } from "./draft.ts";
import { isPerson, personsOf } from "./people-of-visits.ts";
import { isOfItsOwn, sameBefore } from "./same-before.ts";
import type { Scene } from "./scene.ts";
import { isUnderWay } from "./under-way.ts";

/** Kinds that happen between people who were told of before, where they name nobody themselves ("eine Kranzniederlegung"). */
const GUEST_EVENTS: ReadonlySet<string> = new Set(["MEETING", "OTHER", "TREATY", "AGREEMENT"]);

const GUEST_FAMILIES: ReadonlySet<string> = new Set(["ceremony", "leisure", "wreath", "concert", "meal"]);

/**
 * Links nouns that name nobody to what the document told before: "das Treffen" is the last meeting, "lange Verhandlungen"
 * are those of the visit told of. What they take over is marked as such.
 */
export function linkToEarlier(drafts: readonly EventDraft[], scene: Scene): void {
  drafts.forEach((draft, index) => {
    if (draft.phrase === null || draft.trigger.lemma === "caption") return;
    const earlier = drafts.slice(0, index).filter((other) => isSituated(other) && other.polarity === "ASSERTED");
    if (draft.kind === "WAR") completeWar(draft, drafts);
    if (namesOnlyOneSide(draft)) completeFrom(draft, earlier);
    else if ((draft.participants.length === 0 && draft.places.length === 0) || isGuestEvent(draft))
      attachTo(draft, earlier, scene);
  });
}

/** Of whom or where something tells: an attack in a town is known by that. */
function isSituated({ kind, participants, places }: EventDraft): boolean {
  return participants.length > 0 || (kind === "ATTACK" && places.length > 0);
}

/** "der Krieg gegen X" has the agent that the document names for the war against X elsewhere. */
function completeWar(draft: EventDraft, drafts: readonly EventDraft[]): void {
  if (draft.participants.length === 0 || draft.participants.some(({ role }) => role === "AGENT")) return;
  const same = drafts.find(
    (other) =>
      other !== draft &&
      other.kind === "WAR" &&
      other.participants.some(({ role }) => role === "AGENT") &&
      draft.participants.every(
        ({ entityId, role }) =>
          role !== "TARGET" || other.participants.some((one) => one.entityId === entityId && one.role === "TARGET"),
      ),
  );
  const agents = same?.participants.filter(({ role }) => role === "AGENT") ?? [];
  draft.participants.push(
    ...agents.map((one) => ({
      ...one,
      span: draft.triggerSpan,
      rule: `agent of the ${draft.trigger.lemma} told of elsewhere in the text`,
    })),
  );
}

/** A definite noun that names one side is the last telling of that happening with this side. */
function namesOnlyOneSide(draft: EventDraft): boolean {
  return (
    draft.participants.length === 1 &&
    draft.kind === "MEETING" &&
    draft.family === "meeting" &&
    draft.phrase?.determiner === "DEFINITE"
  );
}

function completeFrom(draft: EventDraft, earlier: readonly EventDraft[]): void {
  const known = earlier.findLast(
    (other) =>
      other.family === draft.family &&
      other.participants.length > 1 &&
      draft.participants.every(({ entityId }) => other.participants.some((one) => one.entityId === entityId)),
  );
  if (known !== undefined)
    draft.participants.push(
      ...copied(known, draft).filter(({ entityId }) => !draft.participants.some((one) => one.entityId === entityId)),
    );
}

function isGuestEvent(draft: EventDraft): boolean {
  return (
    draft.participants.length === 0 &&
    GUEST_EVENTS.has(draft.kind) &&
    (GUEST_FAMILIES.has(draft.family) || draft.kind === "MEETING")
  );
}

function attachTo(draft: EventDraft, earlier: readonly EventDraft[], scene: Scene): void {
  const definite = draft.phrase?.determiner === "DEFINITE" || draft.phrase?.determiner === "POSSESSIVE";
  if (isOfItsOwn(draft, scene)) return;
  const same = sameBefore(
    draft,
    earlier.filter((other) => !isOfOthers(draft, other, scene)),
    scene,
  );
  if (definite && same !== undefined && !isLikeliestNew(draft)) {
    draft.participants.push(...copied(same, draft));
    // An attack on somebody is not known to be where that one is at home.
    if (draft.places.length === 0 && (same.participants.length === 0 || draft.kind === "ATTACK"))
      draft.places.push(...same.places);
    inheritOccasion(draft, same);
    if (draft.standing.rule === "named as a fact" || draft.standing.rule === "told as a fact")
      draft.standing = {
        ...draft.standing,
        status: same.standing.status,
        rule: `status of the ${same.trigger.lemma} told before`,
      };
    return;
  }
  if (!GUEST_EVENTS.has(draft.kind) || (draft.plural && draft.kind === "AGREEMENT")) return;
  const visit = earlier.findLast((other) => isUnderWay(other) && other.participants.some(isPerson));
  if (visit === undefined || (draft.standing.status !== "PLANNED" && !definite)) return;
  const people = copied(personsOf(visit, earlier), draft);
  if (draft.kind === "MEETING" && people.length < 2) return;
  draft.participants.push(...people);
  if (visit.standing.status === "PLANNED" && draft.standing.rule === "named as a fact")
    draft.standing = { ...visit.standing, words: null, span: null, rule: `status of the ${visit.trigger.lemma} told before` };
  if (visit.kind === "VISIT") draft.whole = { draft: visit, span: draft.triggerSpan, rule: "belongs to the visit told before" };
}

/** "Zu dem Überfall bekannte sich X": what somebody says was theirs is not what others did. */
function isOfOthers({ clause, sentence }: EventDraft, { participants }: EventDraft, scene: Scene): boolean {
  const agents = participants.filter(({ role }) => role === "AGENT").map(({ entityId }) => entityId);
  if (agents.length === 0 || !hasVerb(clause, scene.language.clauses.senses.confessing)) return false;
  const { subject } = argumentsOf(clause, null, sentence, scene);
  const mentions = subject.flatMap(({ references }) => references.flatMap((reference) => reference.mentions));
  return !mentions.some(({ entityId }) => agents.includes(entityId ?? ""));
}

/** A noun right after the telling that it takes up has its time. */
function inheritOccasion(draft: EventDraft, same: EventDraft): void {
  if (
    draft.occasion !== null ||
    same.occasion === null ||
    same.occasion.date === null ||
    draft.sentence.index - same.sentence.index > 2
  )
    return;
  draft.occasion = {
    ...same.occasion,
    date: { ...same.occasion.date, basis: "INHERITED" },
    rule: `time of the ${same.trigger.lemma} told before`,
  };
}

function isLikeliestNew(draft: EventDraft): boolean {
  return draft.standing.status === "PLANNED" && draft.occasion !== null;
}

function copied(from: EventDraft, draft: EventDraft): Participation[] {
  return from.participants
    .filter(({ role }) => role !== "SPEAKER" || draft.kind === "STATEMENT")
    .map((one) => ({
      ...one,
      role: draft.family === "ceremony" && one.role !== "HOST" && one.role !== "VISITOR" ? "PARTICIPANT" : one.role,
      span: draft.triggerSpan,
      rule: `those of the ${from.trigger.lemma} told before`,
    }));
}
