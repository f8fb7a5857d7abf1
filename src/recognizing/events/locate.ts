import type { ParticipantRole } from "../../model/claim.ts";
import { isKind } from "../../model/entity.ts";
import { hasVerb } from "../clauses/clause.ts";
import type { Reference } from "../reference.ts";
import { argumentsOf } from "./arguments.ts";
import { isAside } from "./aside.ts";
import { sharesParticipant, type EventDraft, type Whereabouts } from "./draft.ts";
import { spanOf, type Scene, type SceneSentence } from "./scene.ts";
import { homeOf, placeAtHome } from "./home-country.ts";
import { isSubject } from "./negations.ts";
import { fillWhereHit } from "./hit-places.ts";
import { fillSeat } from "./seats.ts";
import { add, fill } from "./slots.ts";
import { nameStatesOfThen } from "./states-of-then.ts";

/** Gives what a clause tells of by a noun, or by "there", its place, without which it would say too little to be an event. */
export function placeInClauses(drafts: readonly EventDraft[], scene: Scene): void {
  for (const draft of drafts) {
    if (draft.places.length > 0 || (draft.phrase !== null && !isSubject(draft.phrase, draft, scene))) continue;
    fillBesideNoun(draft, drafts, scene);
    fillWhereHit(draft, scene);
    if (draft.places.length === 0) fillThere(draft, scene);
  }
}

/** Gives each event without a place the one that its clause, what it happens during, or those whom it concerns have. */
export function locateEvents(drafts: readonly EventDraft[], scene: Scene): void {
  for (const draft of drafts) {
    if (draft.places.length === 0) fillBesideNoun(draft, drafts, scene);
    fillWhereHit(draft, scene);
    if (draft.places.length === 0) fillThere(draft, scene);
    if (draft.places.length === 0) fillSeat(draft, scene);
    const lead = draft.places.length === 0 ? occasionOfClause(draft, drafts, scene) : undefined;
    if (lead !== undefined) takeOver(draft, lead, scene, `place of the ${lead.trigger.lemma} in its clause`);
    const told = draft.places.length === 0 ? toldBefore(draft, drafts) : undefined;
    if (told !== undefined) takeOver(draft, told, scene, `place of the ${told.trigger.lemma} told before`);
  }
  const home = homeOf(scene);
  for (const draft of drafts) {
    if (draft.places.length === 0) fillCountry(draft, scene);
    placeAtHome(draft, home, scene);
    fillVictims(draft, drafts, scene);
    if (draft.places.length > 0 && draft.participants.length === 0) fillConcerned(draft, scene);
    nameStatesOfThen(draft, scene);
  }
}

/** "In X begannen die Gespräche": where the clause tells of nothing but the noun, its place is that of the noun. */
function fillBesideNoun(draft: EventDraft, drafts: readonly EventDraft[], scene: Scene): void {
  const { clause, phrase, sentence } = draft;
  const opening = phrase?.first === clause.words[0] && scene.language.clauses.senses.with.has(phrase?.preposition ?? "");
  if (phrase === null || (phrase.preposition !== null && !opening) || draft.kind === "STATEMENT" || draft.kind === "SANCTION")
    return;
  // "befahl in X einen Angriff": where something is ordered is not where it is done.
  if (isAside(draft, scene) || hasVerb(clause, scene.language.clauses.senses.ordering)) return;
  if (drafts.some((other) => other !== draft && other.clause === clause && other.use !== null)) return;
  for (const other of argumentsOf(clause, null, sentence, scene).prepositional)
    if (
      scene.language.clauses.senses.place.has(other.preposition ?? "") &&
      [...other.references, ...other.adjectives.filter(isTown)].some(
        ({ placeId, placeClass }) => placeId !== null || placeClass !== null,
      )
    )
      fill(draft, "PLACE", other, scene, `place in the clause that tells of "${draft.trigger.lemma}"`);
}

/** "in der Wiener Hofburg": what a town is said of lies in it. */
function isTown({ mentions }: Reference): boolean {
  return mentions.every(({ kind }) => kind === "PLACE");
}

/** "Dort traf sie …": the place that was named last. */
function fillThere(draft: EventDraft, scene: Scene): void {
  const { clause, sentence } = draft;
  const word = clause.words.map((index) => sentence.words[index]).find((one) => isThere(one?.lower ?? "", scene));
  if (word === undefined) return;
  const before = sentence.references.filter((reference) => reference.lastToken < word.index);
  const place = [...before, ...(before.some(isPlace) ? [] : (scene.sentences[sentence.index - 1]?.references ?? []))].findLast(
    isPlace,
  );
  const id = place?.placeId ?? place?.within ?? null;
  if (id === null) return;
  draft.places.push(whereabouts(id, spanOf(sentence, word.index, word.index), "the place that was named last"));
}

function isThere(word: string, scene: Scene): boolean {
  return scene.language.clauses.senses.there.has(word);
}

function isPlace({ placeId, placeClass, within, form, nested }: Reference): boolean {
  return (placeId !== null || (placeClass !== null && within !== null)) && form !== "ADJECTIVE" && !nested;
}

function whereabouts(entityId: string, span: Whereabouts["span"], rule: string): Whereabouts {
  return { entityId, placeClass: null, within: null, words: null, span, rule };
}

/** Kinds of happenings that those who do something during them are present at. */
const GATHERINGS: ReadonlySet<string> = new Set(["VISIT", "MEETING"]);

/** Kinds that tell where those who do something are on that day. */
const STAYS: ReadonlySet<string> = new Set(["VISIT", "MEETING", "AGREEMENT", "TREATY", "STATEMENT"]);

/** "Nach seiner Ankunft in X sagte er …", "das Treffen in X, bei dem er … zusagte": what it happens during or right after. */
function occasionOfClause(draft: EventDraft, drafts: readonly EventDraft[], scene: Scene): EventDraft | undefined {
  if (!["STATEMENT", "MEETING", "AGREEMENT", "TREATY"].includes(draft.kind) || draft.use === null) return undefined;
  const { apart, before, occasion } = scene.language.clauses.senses;
  // Before a journey nobody is where it leads, and after it others are met elsewhere.
  const elsewhere = draft.kind === "STATEMENT" ? before : apart;
  const isOccasion = ({ kind, phrase }: EventDraft) =>
    occasion.has(phrase?.preposition ?? "") && !(kind === "VISIT" && elsewhere.has(phrase?.preposition ?? ""));
  return drafts.find(
    (other) =>
      other !== draft &&
      other.sentence === draft.sentence &&
      GATHERINGS.has(other.kind) &&
      isNamed(other) &&
      sharesParticipant(other, draft) &&
      ((other.clause === draft.clause && isOccasion(other)) ||
        (other.clause.relation === "SAME_TIME" && draft.clause.type === "MAIN") ||
        draft.whole?.draft === other),
  );
}

/** What goes on from a journey or meeting of the same paragraph, on the same day and with somebody of it, happens there too. */
function toldBefore(draft: EventDraft, drafts: readonly EventDraft[]): EventDraft | undefined {
  if (draft.whole !== null && isNamed(draft.whole.draft)) return draft.whole.draft;
  const spoken = draft.kind === "STATEMENT" && (draft.clause.type !== "MAIN" || draft.clause.verbs.perfect);
  if (!["MEETING", "AGREEMENT", "TREATY", "STATEMENT"].includes(draft.kind) || spoken) return undefined;
  return drafts.findLast(
    (other) =>
      other !== draft &&
      STAYS.has(other.kind) &&
      isNamed(other) &&
      goesOn(other.sentence, draft.sentence) &&
      isSameDay(other, draft) &&
      other.standing.status === draft.standing.status &&
      sharesParticipant(other, draft),
  );
}

function isNamed({ places }: EventDraft): boolean {
  return places.length > 0 && places.every(({ entityId }) => entityId !== null);
}

function goesOn(before: SceneSentence, sentence: SceneSentence): boolean {
  const distance = sentence.index - before.index;
  return distance > 0 && distance <= 3 && before.sentence.paragraph === sentence.sentence.paragraph;
}

function isSameDay(one: EventDraft, other: EventDraft): boolean {
  const [a, b] = [one.occasion?.date, other.occasion?.date];
  return a?.precision === "DAY" && a.edtf === b?.edtf;
}

function takeOver(draft: EventDraft, from: EventDraft, scene: Scene, rule: string): void {
  draft.places.push(...from.places.map((place) => ({ ...place, rule })));
  // What is said "vor dem Treffen in X" belongs to the meeting, but is not said at it.
  const ahead = draft.clause === from.clause && scene.language.clauses.senses.before.has(from.phrase?.preposition ?? "");
  const when = ahead ? "ahead of" : "at";
  if (draft.kind === "STATEMENT" && GATHERINGS.has(from.kind))
    draft.whole ??= { draft: from, span: from.triggerSpan, rule: `said ${when} the ${from.trigger.lemma}` };
}

/** Of whom the country is where it happens: those who are attacked or punished, who receive goods, who get an office, who vote. */
const CONCERNED: Readonly<Partial<Record<EventDraft["kind"], readonly string[]>>> = {
  WAR: ["TARGET"],
  ATTACK: ["TARGET"],
  SANCTION: ["TARGET"],
  DELIVERY: ["RECIPIENT"],
  FOUNDING: ["SUBJECT"],
  APPOINTMENT: ["SUBJECT"],
  ELECTION: ["SUBJECT", "AGENT"],
};

/** Kinds in which somebody with an office stands for the state in which it is. */
const OF_OFFICES: ReadonlySet<string> = new Set(["APPOINTMENT", "ELECTION"]);

/** "Angriff auf X" happens in X; a minister takes office in the country of the ministry. */
function fillCountry(draft: EventDraft, scene: Scene): void {
  const roles = CONCERNED[draft.kind] ?? [];
  for (const { entityId, onBehalfOf, span, role: own } of draft.participants) {
    if (!roles.includes(own)) continue;
    const office = OF_OFFICES.has(draft.kind) ? (onBehalfOf ?? officeElsewhere(entityId, scene)) : null;
    const country = /^(?:country|place)_/u.test(entityId) ? entityId : office;
    if (country !== null && !draft.places.some((place) => place.entityId === country))
      draft.places.push(whereabouts(country, span, "country of those whom it concerns"));
  }
}

/** The country for which somebody acts by what the text says of them anywhere. */
function officeElsewhere(entityId: string, scene: Scene): string | null {
  for (const { references } of scene.sentences)
    for (const { mentions, onBehalfOf } of references)
      if (onBehalfOf !== null && mentions.some((mention) => mention.entityId === entityId)) return onBehalfOf;
  return null;
}

/** What is said to be of the country in which it happens, where nobody else is named, and as what it takes part. */
const BEFALLS: Readonly<Partial<Record<EventDraft["kind"], ParticipantRole>>> = {
  ATTACK: "TARGET",
  ELECTION: "SUBJECT",
  FOUNDING: "SUBJECT",
  OTHER: "SUBJECT",
};

/** Of all other events these alone happen to a country as a whole; a ceremony or a death there does not. */
const PUBLIC: ReadonlySet<string> = new Set([
  "accident",
  "disaster",
  "protest",
  "celebration",
  "strike",
  "emergency",
  "revolution",
  "dissolution",
  "crackdown",
  "shutdown",
  "economy",
  "reform",
  "find",
]);

/** "starb bei einem Absturz in X": what somebody with a name dies of has befallen him rather than the country. */
function fillVictims(draft: EventDraft, drafts: readonly EventDraft[], { language }: Scene): void {
  const { clause, family, participants, phrase } = draft;
  const whereby = language.clauses.senses.whereby.has(phrase?.preposition ?? "");
  if (participants.length > 0 || !whereby || !(family === "accident" || family === "disaster")) return;
  const death = drafts.find((other) => other.clause === clause && other.family === "death");
  add(draft, death?.participants.filter(({ entityId }) => isKind(entityId, "person")) ?? []);
}

/** A country in which an attack, an election or a protest is told to happen is what is attacked, elects or is in unrest. */
function fillConcerned(draft: EventDraft, scene: Scene): void {
  const role = draft.kind === "OTHER" && !PUBLIC.has(draft.family) ? undefined : BEFALLS[draft.kind];
  for (const { entityId, span, within } of role === undefined ? [] : draft.places) {
    const country = countryOfPlace(draft.kind, entityId ?? within, scene);
    if (role !== undefined && country !== null)
      add(draft, [{ entityId: country, role, onBehalfOf: null, span, rule: "country in which it happens" }]);
  }
}

/** A bomb in a town strikes the country, but a town can elect for itself. */
function countryOfPlace(kind: EventDraft["kind"], placeId: string | null, scene: Scene): string | null {
  const place = scene.catalogue.entities.get(placeId ?? "");
  return place?.kind === "COUNTRY" ? place.id : kind === "ELECTION" ? null : (place?.countryId ?? null);
}
