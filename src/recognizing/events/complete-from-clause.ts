import { isKind } from "../../model/entity.ts";
import { ENCOUNTERS, type EventDraft } from "./draft.ts";
import type { Scene } from "./scene.ts";
import { add } from "./slots.ts";
import { finest, occasionOf, usable } from "./usable-times.ts";

/** What the events of one clause say about each other's people: who is invited travels, whose delivery is agreed on agrees. */
export function completeFromClause(drafts: readonly EventDraft[], scene: Scene): void {
  for (const draft of drafts) {
    const beside = drafts.filter(
      (other) => other !== draft && other.sentence === draft.sentence && other.clause === draft.clause,
    );
    if (draft.kind === "VISIT") invitedVisit(draft, beside, scene);
    if (draft.kind === "ATTACK" && draft.phrase !== null) namesVictims(draft, beside, scene);
    if (ENCOUNTERS.has(draft.kind) && draft.phrase !== null) namesThoseWhoMet(draft, beside, scene);
    if (draft.kind === "AGREEMENT" && draft.phrase === null && draft.participants.length === 0) agreedOn(draft, beside);
  }
}

function invitedVisit(draft: EventDraft, beside: readonly EventDraft[], scene: Scene): void {
  if (
    draft.phrase === null ||
    !scene.language.clauses.senses.aim.has(draft.phrase.preposition ?? "") ||
    draft.participants.some(({ role }) => role === "VISITOR")
  )
    return;
  const invitation = beside.find(({ kind }) => kind === "INVITATION");
  const roles = { RECIPIENT: "VISITOR", SENDER: "HOST" } as const;
  for (const [from, to] of Object.entries(roles)) {
    const people = invitation?.participants.filter(({ role }) => role === from) ?? [];
    add(
      draft,
      people.map((one) => ({ ...one, role: to, rule: `${from === "SENDER" ? "who invites" : "who is invited"} in the clause` })),
    );
  }
}

/** "Bei einem Anschlag kam X ums Leben": whom an attack killed it hit. */
function namesVictims(draft: EventDraft, beside: readonly EventDraft[], scene: Scene): void {
  if (!scene.language.clauses.senses.whereby.has(draft.phrase?.preposition ?? "")) return;
  const dead = beside.filter(({ family }) => family === "death").flatMap(({ participants }) => participants);
  const people = dead.filter(({ entityId }) => isKind(entityId, "person"));
  add(
    draft,
    people.map((one) => ({ ...one, role: "TARGET" as const, rule: "killed in the attack" })),
  );
}

/** "X und Y vereinbarten bei einem Treffen …": those who do something together at a meeting of nobody else meet. */
function namesThoseWhoMet(draft: EventDraft, beside: readonly EventDraft[], scene: Scene): void {
  const { whereby } = scene.language.clauses.senses;
  const isTheirs = draft.phrase?.determiner !== "DEFINITE" && whereby.has(draft.phrase?.preposition ?? "");
  if (!isTheirs || draft.participants.length > 0) return;
  const joint = beside.find(({ kind, use }) => use !== null && JOINT.has(kind));
  const people = joint?.participants.filter(({ entityId, role }) => role === "PARTICIPANT" && isKind(entityId, "person")) ?? [];
  if (people.length < 2) return;
  add(
    draft,
    people.map((one) => ({ ...one, rule: `those who do something together at the ${draft.trigger.lemma}` })),
  );
}

/** Kinds of what several do with each other. */
const JOINT: ReadonlySet<string> = new Set(["AGREEMENT", "TREATY", "MEETING"]);

function agreedOn(draft: EventDraft, beside: readonly EventDraft[]): void {
  const content = beside.find(
    (other) => other.phrase !== null && other.phrase.preposition === null && other.participants.length > 1,
  );
  add(
    draft,
    content?.participants.map((one) => ({
      ...one,
      role: "PARTICIPANT" as const,
      rule: `side of the ${content.trigger.lemma} that is agreed on`,
    })) ?? [],
  );
}

/** A journey to two countries is two visits, each told by the words that name its own. */
export function splitJourney(draft: EventDraft, scene: Scene): EventDraft[] {
  if (draft.kind !== "VISIT" || draft.places.length < 2) return [draft];
  const countryOf = (id: string | null) =>
    id === null
      ? null
      : scene.catalogue.entities.get(id)?.kind === "COUNTRY"
        ? id
        : (scene.catalogue.entities.get(id)?.countryId ?? null);
  const countries = [...new Set(draft.places.map(({ entityId, within }) => countryOf(entityId ?? within)))];
  // Three or more in a row are stops of one tour.
  if (countries.length !== 2 || countries.includes(null)) return [draft];
  return countries.map((country, index) => ({
    ...draft,
    places: draft.places.filter(({ entityId, within }) => countryOf(entityId ?? within) === country),
    participants: [
      ...travellersTo(draft, index).filter((one) => one.role !== "HOST" || one.entityId === country),
      ...hostsOf(draft, country, index),
    ],
    triggerSpan: draft.triggerSpan,
    occasion: ownTime(draft, index) ?? draft.occasion,
  }));
}

/** "X reist nach A, Y nach B": who is named between one place and the next goes to that, and the others to the first. */
function travellersTo({ participants, places, sentence }: EventDraft, index: number): EventDraft["participants"] {
  const [first, second] = [places[0]?.span, places[1]?.span];
  if (first === undefined || second === undefined) return participants;
  const between = sentence.references
    .filter(({ form, nested }) => form === "NAME" && !nested)
    .flatMap(({ mentions }) => mentions)
    .filter(({ end, kind, start }) => kind === "PERSON" && start >= first.end && end <= second.start);
  const others = new Set(between.map(({ entityId }) => entityId));
  const isOther = ({ entityId }: EventDraft["participants"][number]) => others.has(entityId);
  if (others.size === 0) return participants;
  if (index === 0) return participants.filter((one) => !isOther(one));
  const named = between.flatMap(({ end, entityId, start }) =>
    entityId === null
      ? []
      : [{ entityId, role: "VISITOR" as const, onBehalfOf: null, span: { start, end }, rule: "named before the place" }],
  );
  return [...named, ...participants.filter(({ role }) => role !== "VISITOR")];
}

/** "reiste am 2. Mai nach A und am 5. nach B": the time between one stop and the next is that of the next. */
function ownTime({ places, sentence }: EventDraft, index: number): EventDraft["occasion"] {
  const [here, before] = [places[index]?.span, places[index - 1]?.span];
  if (here === undefined || before === undefined) return null;
  const best = finest(sentence.times.filter((time) => usable(time) && time.start >= before.end && time.end <= here.start));
  return best === null ? null : occasionOf(best, "time before the place where the journey leads");
}

function hostsOf(draft: EventDraft, country: string | null, index: number): EventDraft["participants"] {
  const known = draft.participants.some(({ entityId }) => entityId === country);
  const place = draft.places.find(({ entityId }) => entityId === country) ?? draft.places[index];
  if (known || country === null || place === undefined) return [];
  return [
    {
      entityId: country,
      role: "HOST",
      onBehalfOf: null,
      span: place.span,
      rule: "country of the destination receives the visitor",
    },
  ];
}
