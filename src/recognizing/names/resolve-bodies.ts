import { uncataloguedId } from "../../model/entity.ts";
import { homeAmong } from "../home-among.ts";
import { withoutEndings } from "./endings.ts";
import type { Scene } from "./scene.ts";
import { bySentence, type Sighting } from "./sighting.ts";

/** The class of a capital whose country is not named beside it ("in der Hauptstadt"), which is found as that of a body is. */
export const CAPITAL = "CAPITAL";

/** A country is that of a document where it is named this often. */
const OFTEN = 3;

/**
 * Finds the state of each body that stands without one ("das Parlament"): that of the same body elsewhere, or the only one that
 * the document is about. Where neither is told, it stays open until it is known for whom the people act.
 */
export function resolveBodies(sightings: readonly Sighting[], scene: Scene): readonly Sighting[] {
  const open = sightings.filter(isOpen);
  if (open.length === 0) return sightings;
  const named = Map.groupBy(
    sightings.filter(({ bodyClass, onBehalfOf }) => bodyClass !== null && onBehalfOf !== null),
    ({ bodyClass }) => bodyClass,
  );
  const home = homeOf(sightings, scene);
  return sightings.flatMap((seen) => {
    if (!isOpen(seen)) return [seen];
    const states = [...new Set(named.get(seen.bodyClass)?.map(({ onBehalfOf }) => onBehalfOf))];
    const listed = states.length > 0 ? null : listedBody(seen, sightings, scene);
    if (listed !== null) return [{ ...seen, entityIds: [listed], resolvedBy: "body of this class that the document names" }];
    const country = states.length === 0 ? home : states.length === 1 ? states[0] : null;
    return country ? inCountry(seen, country, scene) : [seen];
  });
}

/** "Der Sicherheitsrat" is the one of no state that the document names in full elsewhere. */
function listedBody({ bodyClass }: Sighting, sightings: readonly Sighting[], { index }: Scene): string | null {
  const names = new Set(sightings.flatMap(({ entityIds, type }) => (type === "NAME" && entityIds.length === 1 ? entityIds : [])));
  const isOfNoState = (id: string): boolean => {
    const entity = index.entities.get(id);
    return entity?.organizationClass === bodyClass && entity.countryId === null;
  };
  const [only, ...others] = [...names].filter(isOfNoState);
  return only !== undefined && others.length === 0 ? only : null;
}

/** "Präsident X sprach vor dem Parlament": a body still open is that of the state for which those in its sentence act, else that of the document. */
export function closeBodies(sightings: readonly Sighting[], scene: Scene): readonly Sighting[] {
  if (!sightings.some(isOpen)) return sightings;
  const sentences = bySentence(sightings);
  return sightings.flatMap((seen) => {
    if (!isOpen(seen)) return [isServant(seen) ? withService(seen, sentences.get(seen.sentence) ?? [], scene) : seen];
    const around = sentences.get(seen.sentence) ?? [];
    const people = around.filter(({ kind, entityIds }) => kind === "PERSON" && entityIds.length > 0);
    const states = new Set(people.map((person) => servedAt(person, seen, scene) ?? person.onBehalfOf));
    const [state] = states;
    if (seen.bodyClass === CAPITAL) return [];
    if (states.size === 1 && state) return inCountry(seen, state, scene);
    const located = states.size < 2 && !state ? countryAround(around, scene) : null;
    if (located !== null) return inCountry(seen, located, scene);
    // "tritt das Präsidentenamt an": without a state it is an office rather than a body.
    return seen.bodyClass === "PRESIDENCY" ? [] : [bodyHere(seen, scene)];
  });
}

/** "In Kenia hat das Parlament …": the only country that the sentence names, where it is told to be the place. */
function countryAround(sentence: readonly Sighting[], { sentences, words }: Scene): string | null {
  const countries = sentence.filter(({ kind, type }) => kind === "COUNTRY" && type === "NAME");
  const [only, ...others] = new Set(countries.flatMap(({ entityIds }) => entityIds));
  const isPlace = ({ phraseFirst, sentence: at }: Sighting): boolean => {
    const [before, article] = [-2, -1].map((offset) => sentences[at]?.words[phraseFirst + offset]?.key ?? "");
    const preposition = words.definiteArticles.has(article ?? "") ? before : article;
    return words.withinPrepositions.has(preposition ?? "");
  };
  return only !== undefined && others.length === 0 && countries.some(isPlace) ? only : null;
}

/** "der Sprecher des Sicherheitsrats, X": the state at whose body of this class somebody has had an office, whenever that was. */
function servedAt({ entityIds: [id = ""] }: Sighting, { bodyClass }: Sighting, scene: Scene): string | null {
  const { entities } = scene.index;
  const bodies = entities.get(id)?.offices.flatMap(({ organizationId }) => entities.get(organizationId ?? "") ?? []);
  return bodies?.find(({ organizationClass }) => organizationClass === bodyClass)?.countryId ?? null;
}

function isServant({ entityIds, kind, onBehalfOf }: Sighting): boolean {
  return kind === "PERSON" && entityIds.length === 1 && onBehalfOf === null;
}

/** Who stands behind the open body at which they had an office acts for its state. */
function withService(person: Sighting, sentence: readonly Sighting[], scene: Scene): Sighting {
  const body = sentence.find((seen) => isOpen(seen) && seen.phraseLast + 2 === person.phraseFirst);
  return body === undefined ? person : { ...person, onBehalfOf: servedAt(person, body, scene) };
}

function inCountry(seen: Sighting, country: string, scene: Scene): readonly Sighting[] {
  return seen.bodyClass === CAPITAL ? capitalIn(seen, country, scene) : [bodyOf(seen, country, scene)];
}

function capitalIn(seen: Sighting, country: string, scene: Scene): readonly Sighting[] {
  const capital = scene.index.entities.get(country)?.capitalId ?? null;
  if (capital === null) return [];
  const resolvedBy = "capital of the country that the document is about";
  return [{ ...seen, entityIds: [capital], placeId: capital, resolvedBy }];
}

function isOpen({ bodyClass, entityIds, onBehalfOf, actorId }: Sighting): boolean {
  return bodyClass !== null && entityIds.length === 0 && onBehalfOf === null && actorId === null;
}

/** The body of a state: the catalogue's, or one that only texts know. A government that no catalogue lists is its country. */
export function bodyOf(seen: Sighting, owner: string, scene: Scene): Sighting {
  const country = scene.index.entities.get(owner)?.kind === "COUNTRY" ? owner : null;
  const id = scene.index.organizations.get(`${seen.bodyClass} ${owner}`);
  if (id !== undefined) return { ...seen, entityIds: [id], resolvedBy: "class of a body and its country" };
  if (seen.bodyClass === "GOVERNMENT" || seen.bodyClass === "PRESIDENCY")
    return { ...seen, actorId: owner, resolvedBy: "body of a state that the catalogue does not list" };
  return {
    ...seen,
    entityIds: [uncataloguedId("ORGANIZATION", `${seen.bodyClass} ${owner}`)],
    name: nameOf(seen, owner, scene),
    onBehalfOf: country,
    resolvedBy: "body of a state that the catalogue does not list",
  };
}

/** Where nobody says whose body it is, it is the one that the document speaks of. */
function bodyHere(seen: Sighting, scene: Scene): Sighting {
  return {
    ...seen,
    entityIds: [uncataloguedId("ORGANIZATION", `${seen.bodyClass} ${scene.reading.document.id}`)],
    name: nounOf(seen, scene),
    resolvedBy: "body that the document does not tell the state of",
  };
}

/** "Parlament (Kenia)": its noun, and in brackets the country that tells it from others. */
function nameOf(seen: Sighting, owner: string, scene: Scene): string {
  const { name } = scene.index.entities.get(owner) ?? {};
  return `${nounOf(seen, scene)} (${name?.DE ?? name?.EN ?? owner})`;
}

function nounOf(seen: Sighting, scene: Scene): string {
  const words = (scene.sentences[seen.sentence]?.words ?? []).slice(seen.first, seen.last + 1);
  const head = words.find((word) => bodyStem(word.parts.at(-1)?.key ?? "", scene) !== null);
  const key = head?.parts.at(-1)?.key ?? "";
  const lost = key.length - (bodyStem(key, scene)?.length ?? key.length);
  return head === undefined ? "" : lost > 0 ? head.text.slice(0, -lost) : head.text;
}

function bodyStem(key: string, scene: Scene): string | null {
  const { nounCaseEndings, stateBodies } = scene.words;
  return withoutEndings(key, nounCaseEndings).find((stem) => stateBodies[stem] !== undefined) ?? null;
}

/** The country of a country, town or other place. */
function countryOf(id: string, scene: Scene): string | null {
  const entity = scene.index.entities.get(id);
  return entity?.kind === "COUNTRY" ? entity.id : (entity?.standsFor ?? entity?.countryId ?? null);
}

/** Whose body it is: the state of a country or capital, or the town or region itself ("das Parlament in Barcelona"). */
export function ownerOfBody(id: string, scene: Scene): string | null {
  const entity = scene.index.entities.get(id);
  return entity?.standsFor ?? (entity === undefined || entity.kind === "PERSON" ? null : id);
}

/** The country that a document is about, where it is about one: most of the countries and places that it names are of it. */
export function homeOf(sightings: readonly Sighting[], scene: Scene): string | null {
  const countries = sightings.flatMap((seen) => {
    const id = seen.entityIds.length === 1 ? (seen.entityIds[0] ?? "") : "";
    if (seen.type !== "NAME" && seen.type !== "ADJECTIVE" && seen.type !== "INHABITANT") return [];
    return seen.kind === "COUNTRY" || seen.kind === "PLACE" ? (countryOf(id, scene) ?? []) : [];
  });
  return homeAmong(countries, OFTEN);
}
