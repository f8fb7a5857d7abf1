import { isKind } from "../model/entity.ts";
import type { Document } from "../model/document.ts";
import type { EventVersion, Participant } from "../model/event.ts";
import { KINDS } from "../model/kinds.ts";
import type { EventMention } from "../model/mention.ts";
import { composeTitle } from "./compose-title.ts";
import { conflictsOf } from "./conflicts.ts";
import type { World } from "./geography.ts";
import type { Happening } from "./happening.ts";
import { placeValues } from "./place-values.ts";
import { actors } from "./principals.ts";
import { seen, seenParts, witnesses, type Knowing } from "./seen.ts";
import { shownDate, type OwnDate, type ShownDate } from "./shown-date.ts";
import { shownParticipants } from "./shown-participants.ts";
import { ownPlaces, shownPlaces } from "./shown-places.ts";
import { shownKind, shownStatus, support } from "./shown-status.ts";

/** What an event is for somebody who knows so much, without saying since when. */
export type Snapshot = Omit<EventVersion, "knownFrom" | "knownUntil" | "scope">;

/** What snapshots are made with. */
export interface Backdrop {
  /** The catalogue, and what it does not list as these texts call it, so that a text elsewhere changes no title. */
  readonly worldOf: (documentIds: readonly string[]) => World;
  readonly documents: ReadonlyMap<string, Pick<Document, "id" | "name" | "publisher" | "agency">>;
  readonly ownDateOf: OwnDate;
}

/** What of its surroundings a snapshot depends on; equal ones give equal snapshots. */
export function surroundingsKey(happening: Happening, knowing: Knowing, { ownDateOf }: Backdrop): string {
  const count = (one: Happening) => seen(one, knowing).length;
  const { whole } = happening;
  const journey = whole === null ? [] : [whole, ...whole.parts.filter(({ family }) => family === "tour")];
  const date = whole === null ? null : ownDateOf(whole, knowing);
  return [
    count(happening),
    ...withinOf(happening).map(count),
    ".",
    ...happening.possiblySame.map(count),
    ".",
    ...journey.map(count),
    date?.date?.edtf,
    date?.date?.basis,
  ].join(" ");
}

/** The event as it is known; null where nothing is. */
export function snapshot(happening: Happening, knowing: Knowing, { worldOf, documents, ownDateOf }: Backdrop): Snapshot | null {
  const mentions = seen(happening, knowing);
  if (mentions.length === 0) return null;
  const ofParts = withinParts(happening, knowing);
  const documentIds = documentsOf([...mentions, ...ofParts]);
  const values = shownValues(
    happening,
    { mentions, ofParts, world: worldOf(documentIds), date: shownDate(happening, knowing, ownDateOf) },
    knowing,
  );
  const whole = happening.whole !== null && seen(happening.whole, knowing).length > 0 ? happening.whole : null;
  return {
    ...values,
    support: support(mentions),
    partOf: whole?.id ?? null,
    possiblySame: happening.possiblySame.filter((other) => seen(other, knowing).length > 0).map(({ id }) => id),
    mentionIds: mentions.map(({ id }) => id),
    documentIds,
    salience: [sources(documentIds, documents), mentions.length, seenParts(happening, knowing).length],
    rules: { ...values.rules, ...(whole === null || happening.wholeReason === null ? {} : { PART_OF: happening.wholeReason }) },
  };
}

/** What the values are chosen from. */
interface Told {
  readonly mentions: readonly EventMention[];
  readonly ofParts: readonly EventMention[];
  readonly world: World;
  readonly date: ShownDate;
}

/** The values of the properties, with the rules by which they were chosen and what contradicts them. */
function shownValues(happening: Happening, { mentions, ofParts, world, date: { date, rule: dateRule } }: Told, knowing: Knowing) {
  const { kind, rule: kindRule } = shownKind(mentions);
  const { status, rule: statusRule } = shownStatus(mentions);
  const participants = shownParticipants(mentions);
  const onJourney = KINDS[kind].onePlace ? toldOfJourney(happening, participants, knowing) : [];
  const own = ownPlaces(placeValues(mentions, world, onJourney), KINDS[kind].onePlace, world);
  const { ids: placeIds, rule: placeRule } = shownPlaces(own, happening, knowing, world);
  const [eventId, family, placeId] = [happening.id, happening.family, own.ids[0] ?? null];
  const shown = { eventId, kind, family, date, dateRule, placeId, placeRule: own.rule ?? "", parts: ofParts, onJourney };
  const rules: EventVersion["rules"] = {
    KIND: kindRule,
    STATUS: statusRule,
    DATE: dateRule,
    PARTICIPANT: "everybody who takes part by some telling",
    ...(placeRule === null ? {} : { PLACE: placeRule }),
  };
  const title = composeTitle(
    { kind, family, participants, placeIds, told: toldOften(mentions), word: calledBy(mentions) },
    world,
  );
  return { kind, title, date, status, participants, placeIds, conflicts: conflictsOf(mentions, shown, world), rules };
}

/** The noun of the first text that calls the event by one; German nouns have a capital letter. */
function calledBy(mentions: readonly EventMention[]): string | null {
  const quotes = mentions.flatMap(({ claims }) =>
    claims.filter(({ property }) => property === "KIND").map(({ quote }) => quote ?? ""),
  );
  return quotes.find((quote) => /^\p{Lu}[\p{L}-]+$/u.test(quote)) ?? null;
}

/** The tellings of the journey of which the event is a part, and of other parts of it, at which all of its people are. */
function toldOfJourney({ whole }: Happening, participants: readonly Participant[], knowing: Knowing): readonly EventMention[] {
  if (whole === null) return [];
  const people = participants.map(({ entityId }) => entityId).filter((id) => isKind(id, "person"));
  const mentions = [whole, ...seenParts(whole, knowing)]
    .filter(({ family }) => family === "visit" || family === "tour")
    .flatMap((one) => seen(one, knowing));
  return mentions.filter(
    (mention) => people.length > 1 && people.every((id) => actors(mention).some((claim) => claim.entityId === id)),
  );
}

/** A text tells of the whole when it tells of a part. */
function withinParts(happening: Happening, knowing: Knowing): readonly EventMention[] {
  return withinOf(happening).flatMap((part) => seen(part, knowing));
}

/** The parts of an event and theirs. */
function withinOf(happening: Happening): readonly Happening[] {
  return happening.parts.flatMap((part) => [part, ...withinOf(part)]);
}

function documentsOf(mentions: readonly EventMention[]): readonly string[] {
  return [...new Set(mentions.flatMap(({ documentId }) => documentId ?? []))].sort();
}

/** Texts of one agency, or else of one publisher, are one source. */
function sources(documentIds: readonly string[], documents: Backdrop["documents"]): number {
  return new Set(
    documentIds.map((id) => {
      const document = documents.get(id);
      return document?.agency ?? document?.publisher ?? id;
    }),
  ).size;
}

function toldOften(mentions: readonly EventMention[]): ReadonlyMap<string, number> {
  const told = witnesses(mentions, "PARTICIPANT").flatMap(({ claim }) => claim.entityId ?? []);
  return new Map([...Map.groupBy(told, (id) => id)].map(([id, all]) => [id, all.length]));
}
