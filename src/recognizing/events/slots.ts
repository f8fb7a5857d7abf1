import { isKind } from "../../model/entity.ts";
import type { Slot } from "../../languages/event-words.ts";
import type { ParticipantRole } from "../../model/claim.ts";
import type { Span } from "../../model/span.ts";
import type { Phrase } from "../clauses/phrases.ts";
import type { Reference } from "../reference.ts";
import type { EventDraft, Participation } from "./draft.ts";
import { spanOf, type Scene, type SceneSentence } from "./scene.ts";

/** Gives a phrase its part in an event: its people take the role, its places become the place. */
export function fill(draft: EventDraft, slot: Slot, phrase: Phrase, scene: Scene, rule: string): void {
  for (const reference of phrase.references) fillWith(draft, slot, reference, phrase.preposition, scene, rule);
  // "in der Genfer Villa X": what a town is said of lies in it.
  if (slot === "PLACE")
    for (const reference of phrase.adjectives)
      if (reference.mentions.every(({ kind }) => kind === "PLACE")) fillPlace(draft, reference, scene, rule);
}

/** Gives one reference its part in an event. */
export function fillWith(
  draft: EventDraft,
  slot: Slot,
  reference: Reference,
  preposition: string | null,
  scene: Scene,
  rule: string,
): void {
  if (slot === "TOPIC") return;
  if (slot === "ORIGIN") {
    // A departure happens where it begins, unless it is one to somewhere.
    if (draft.family === "departure" && !draft.trigger.needs.includes("DESTINATION")) fillPlace(draft, reference, scene, rule);
    return;
  }
  if (slot === "PLACE") return fillPlace(draft, reference, scene, rule);
  if (slot !== "DESTINATION") return fillRole(draft, slot, reference, draft.sentence, scene, rule);
  const people = participationsOf(reference, "HOST", draft.sentence, scene, rule).filter(
    ({ entityId }) => !isPlaceLike(entityId, scene),
  );
  if (people.length > 0 && (reference.placeId === null || scene.language.clauses.senses.host.has(preposition ?? ""))) {
    add(draft, people);
    return;
  }
  fillPlace(draft, reference, scene, rule);
  fillHostCountry(draft, reference, scene);
}

/** Adds those whom a reference means, in a role. */
function fillRole(
  draft: EventDraft,
  role: ParticipantRole,
  reference: Reference,
  sentence: SceneSentence,
  scene: Scene,
  rule: string,
): void {
  const who = participationsOf(reference, role, sentence, scene, rule);
  const isRole = reference.form === "ROLE";
  // "wählte den Erzbischof von Lima": whoever that is, it was not the country.
  const isElected = draft.kind === "ELECTION" && draft.use !== null && role === "SUBJECT";
  const canBe = (id: string): boolean =>
    draft.family === "death" ? isNamedPerson(id, scene) : !(isElected && isKind(id, "country"));
  add(draft, isRole ? who.filter(({ entityId }) => canBe(entityId)) : who);
}

/**
 * "Indiens Regierungschefin starb": where nobody says who that was, it was not India, nor whoever has the office on the day of the
 * text, which is perhaps the successor.
 */
function isNamedPerson(entityId: string, { sentences }: Scene): boolean {
  const names = ({ form, mentions }: Reference): boolean =>
    form === "NAME" && mentions.some((mention) => mention.entityId === entityId);
  return isKind(entityId, "person") && sentences.some(({ references }) => references.some(names));
}

/** Those whom a reference means as somebody who acts; a place acts only where it stands for its government or is a region of a country. */
export function participationsOf(
  reference: Reference,
  role: ParticipantRole,
  sentence: SceneSentence,
  scene: Scene,
  rule: string,
): Participation[] {
  const { actorId, onBehalfOf, mentions, form } = reference;
  const span = referenceSpan(reference, sentence);
  const alone = (entityId: string, why: string) => [{ entityId, role, onBehalfOf: null, span, rule: `${rule}; ${why}` }];
  if (actorId !== null) return alone(actorId, "the capital or seat stands for its government");
  const meant = mentions.flatMap(({ entityId, kind }) =>
    entityId === null || (kind === "PLACE" && !isRegion(entityId, scene)) ? [] : [entityId],
  );
  if (meant.length === 0 && onBehalfOf !== null && form === "ROLE" && !mentions.some(({ kind }) => kind === "PLACE"))
    return alone(onBehalfOf, "the office's holder is not known, so whom it is of");
  return meant.map((entityId) => ({
    entityId,
    role,
    onBehalfOf: scene.catalogue.entities.get(entityId)?.kind === "COUNTRY" ? null : onBehalfOf,
    span,
    rule,
  }));
}

/** "Schottland stimmte ab": a part of a country can do and suffer what a country can. */
function isRegion(entityId: string, scene: Scene): boolean {
  const entity = scene.catalogue.entities.get(entityId);
  return entity?.placeClass === "REGION" && entity.countryId !== null;
}

/** Adds participants who are not there yet; a role that says more replaces a plain one. */
export function add(draft: EventDraft, participations: readonly Participation[]): void {
  for (const one of participations) {
    const known = draft.participants.find(({ entityId }) => entityId === one.entityId);
    if (known === undefined) draft.participants.push(one);
  }
}

/** Adds the place that a reference can be read as. */
function fillPlace(draft: EventDraft, reference: Reference, scene: Scene, rule: string): void {
  const span = referenceSpan(reference, draft.sentence);
  if (reference.placeId !== null) {
    if (draft.places.some(({ entityId }) => entityId === reference.placeId)) return;
    draft.places.push({ entityId: reference.placeId, placeClass: null, within: null, words: null, span, rule });
  } else if (reference.placeClass !== null) {
    const words = draft.sentence.words
      .slice(reference.firstToken, reference.lastToken + 1)
      .map((word) => word.text)
      .join(" ");
    draft.places.push({ entityId: null, placeClass: reference.placeClass, within: reference.within, words, span, rule });
    fillContainer(draft, reference.within, span, scene);
  }
}

/** "am Flughafen von X": a place that is only described lies in a town that is named. */
function fillContainer(draft: EventDraft, within: string | null, span: Span, scene: Scene): void {
  if (within === null || scene.catalogue.entities.get(within)?.kind === "COUNTRY") return;
  const rule = "the town in which the described place lies";
  draft.places.push({ entityId: within, placeClass: null, within: null, words: null, span, rule });
}

/** Who is visited, where only a place is named: its country. */
function fillHostCountry(draft: EventDraft, reference: Reference, scene: Scene): void {
  const place = reference.placeId ?? reference.within;
  if (place === null) return;
  const entity = scene.catalogue.entities.get(place);
  const country = entity === undefined ? null : entity.kind === "COUNTRY" ? entity.id : entity.countryId;
  if (country === null) return;
  add(draft, [
    {
      entityId: country,
      role: "HOST",
      onBehalfOf: null,
      span: referenceSpan(reference, draft.sentence),
      rule: "country of the destination receives the visitor",
    },
  ]);
}

function isPlaceLike(entityId: string, scene: Scene): boolean {
  return isKind(entityId, "place") || scene.catalogue.entities.get(entityId)?.kind === "PLACE";
}

/** The stretch of text that a reference covers. */
function referenceSpan(reference: Reference, sentence: SceneSentence): Span {
  const first = reference.mentions[0];
  return first === undefined
    ? spanOf(sentence, reference.firstToken, reference.lastToken)
    : { start: first.start, end: first.end };
}
