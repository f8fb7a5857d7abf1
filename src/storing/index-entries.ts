import { entitiesOfClaim } from "../model/claim.ts";
import type { Document } from "../model/document.ts";
import { parseEdtf } from "../model/edtf.ts";
import type { Entity, Localized } from "../model/entity.ts";
import { UNDATED, type EventVersion } from "../model/event.ts";
import { fold } from "../model/fold.ts";
import type { Attribution, EventMention } from "../model/mention.ts";
import { nameKey } from "../model/name-key.ts";
import { AFTER_ALL_DAYS, BEFORE_ALL_DAYS } from "../model/date-bounds.ts";
import { foldings, nameText, searchText } from "../model/search-text.ts";

/** What filters and joins need to know of a document. A day of publication that is not known counts as `UNDATED`. */
export function documentEntry(document: Document) {
  const published = document.publishedOn === null ? null : parseEdtf(document.publishedOn);
  return {
    /** The day since which all of it is known for certain. */
    knownFrom: published?.latest ?? UNDATED,
    publishedEarliest: published === null ? null : (published.earliest ?? BEFORE_ALL_DAYS),
    publishedLatest: published === null ? null : (published.latest ?? AFTER_ALL_DAYS),
    publisher: document.publisher === null ? null : fold(document.publisher),
    text: searchText([
      document.name,
      document.title ?? "",
      document.publisher ?? "",
      document.author ?? "",
      document.agency ?? "",
      document.text,
    ]),
  };
}

/** What filters and joins need to know of an entity. */
export function entityEntry(entity: Entity) {
  const names = [...localized(entity.name), ...entity.aliases];
  const offices = entity.offices.map((office) => office.countryId);
  const itself = entity.kind === "COUNTRY" ? entity.id : null;
  return {
    /** Keys of the names as they are spelled, and keys under which other spellings of them meet. */
    spellings: distinct(names.flatMap(foldings)),
    nameKeys: distinct(names.map(nameKey)),
    /** Countries that it belongs to: its own, those of its offices, and a country to itself. */
    countries: distinct([entity.countryId, ...offices, itself]),
    text: nameText(names),
  };
}

/** The keys of a name that is looked up: those of its spelling count first, the wider one where no name is spelled so. */
export function nameQuery(name: string): { readonly spellings: readonly string[]; readonly nameKey: string } {
  return { spellings: distinct(foldings(name)), nameKey: nameKey(name) };
}

/** What filters and joins need to know of a telling: which entities it names, to whom it is attributed, and the words of its quote. */
export function eventMentionEntry(mention: EventMention) {
  const sources = attributionSources(mention.attribution);
  const named = mention.claims.flatMap(entitiesOfClaim);
  return {
    claims: mention.claims.length,
    sources: distinct(sources),
    entities: distinct([...named, ...sources]),
    text: mention.quote === null ? "" : searchText([mention.quote]),
  };
}

/** How an entity has to do with a version of an event. */
export interface Involvement {
  readonly entityId: string;
  readonly takesPart: boolean;
  readonly isRepresented: boolean;
  /** Whether the event lies there or in something within it. */
  readonly isLocation: boolean;
  /** Whether it is a place of the event itself. */
  readonly isPlace: boolean;
}

/** Who takes part in an event, for whom somebody acts, and where it lies; `locations` is what `locationsOf` says of its places. */
export function involvements(version: EventVersion, locations: readonly string[]): Involvement[] {
  const taking = version.participants.map((participant) => participant.entityId);
  const represented = distinct(version.participants.map((participant) => participant.onBehalfOf));
  return distinct([...taking, ...represented, ...locations])
    .toSorted()
    .map((entityId) => ({
      entityId,
      takesPart: taking.includes(entityId),
      isRepresented: represented.includes(entityId),
      isLocation: locations.includes(entityId),
      isPlace: version.placeIds.includes(entityId),
    }));
}

/** Two who share an event, and whether both of them act in it. */
interface Sharing {
  readonly one: string;
  readonly other: string;
  readonly bothAct: boolean;
}

/** Which two of those share the event, both ways, as `SharedQuery` means it: one takes part, the other does or is its place. */
export function sharings(involved: readonly Involvement[]): Sharing[] {
  const acting = ({ takesPart, isRepresented }: Involvement): boolean => takesPart || isRepresented;
  const partaking = involved.filter((one) => acting(one) || one.isPlace);
  return partaking.flatMap((one) =>
    partaking.flatMap((other) =>
      one !== other && (acting(one) || acting(other))
        ? [{ one: one.entityId, other: other.entityId, bothAct: acting(one) && acting(other) }]
        : [],
    ),
  );
}

/** These places and everything that they lie within; `within` tells the nearest of one place. */
export function locationsOf(placeIds: readonly string[], within: (id: string) => readonly string[]): readonly string[] {
  if (placeIds.length === 0) return placeIds;
  const found = new Set(placeIds);
  for (const id of found) within(id).forEach((container) => found.add(container));
  return [...found];
}

/** The text in which events are searched. */
export function eventText({ title }: Pick<EventVersion, "title">): string {
  let text = textsOfTitles.get(title);
  if (text === undefined) textsOfTitles.set(title, (text = searchText(localized(title))));
  return text;
}

/** Imported events share their titles. */
const textsOfTitles = new WeakMap<Localized, string>();

function localized({ EN, DE }: Localized): string[] {
  return distinct([EN, DE]);
}

function attributionSources(attribution: Attribution | null): (string | null)[] {
  return attribution === null ? [] : [attribution.entityId, ...attributionSources(attribution.via)];
}

/** What there is of some values, each once. Most lists are short, for which a set would be more work. */
export function distinct(values: readonly (string | null | undefined)[]): string[] {
  const found: string[] = [];
  if (values.length > SHORT)
    return [...new Set(values)].filter((value) => value !== null && value !== undefined && value !== "") as string[];
  for (const value of values) if (value && !found.includes(value)) found.push(value);
  return found;
}

const SHORT = 16;
