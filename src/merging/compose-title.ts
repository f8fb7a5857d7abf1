import { TITLES } from "../languages/titles/index.ts";
import type { TitleWords } from "../languages/titles/title-words.ts";
import { isKind, type InterfaceLanguage, type Localized } from "../model/entity.ts";
import type { EventKind, Participant } from "../model/event.ts";
import { remembered } from "../model/remembered.ts";
import { actsFor, countriesOf, type World } from "./geography.ts";

/** What a title is composed from. */
export interface TitleParts {
  readonly kind: EventKind;
  /** What most texts call it within its kind, such as "arrival". */
  readonly family: string;
  /** The most told of first. */
  readonly participants: readonly Participant[];
  readonly placeIds: readonly string[];
  /** How often each participant is told of. */
  readonly told: ReadonlyMap<string, number>;
  /** The noun by which the texts call the event; null where they tell it by a verb. */
  readonly word: string | null;
}

/** Kinds of events in which states act, whoever acts for them. */
const BETWEEN_STATES: ReadonlySet<EventKind> = new Set([
  "DELIVERY",
  "ATTACK",
  "WAR",
  "SANCTION",
  "WEAPON_TEST",
  "MILITARY_EXERCISE",
  "TREATY",
]);

/** More names than this make no title. */
const MOST_NAMES = 3;

/** The title of an event in each language of the interface: the first pattern of its family or kind all of whose slots can be filled. */
export function composeTitle(parts: TitleParts, world: World): Localized {
  const titles = Object.entries(TITLES).map(([language, words]) => [
    language,
    inLanguage(language as InterfaceLanguage, words, parts, world),
  ]);
  return Object.fromEntries(titles) as Localized;
}

function inLanguage(language: InterfaceLanguage, words: TitleWords, parts: TitleParts, world: World): string {
  const slot = slotsOf(language, words, parts, world);
  for (const pattern of [...(words.familyPatterns[parts.family] ?? []), ...words.patterns[parts.kind]]) {
    const pieces = piecesOf(pattern);
    const filled = pieces.map((piece, index) => (isSlot(index) ? slot(piece) : piece));
    if (!filled.some((text, index) => isSlot(index) && text === "")) return filled.join("");
  }
  return words.patterns[parts.kind].at(-1) ?? parts.kind;
}

/** A pattern in pieces, every second of which is the name of a slot. */
const piecesOf = remembered((pattern): readonly string[] => pattern.split(/\{(\w+)\}/u));

function isSlot(index: number): boolean {
  return index % 2 === 1;
}

/**
 * The text for a slot, made when a pattern asks for it: a role in lower case, `people` for all who take part, `to` and `in`
 * for the place with its preposition, `word` and `family` for what the event is called.
 */
function slotsOf(language: InterfaceLanguage, words: TitleWords, parts: TitleParts, world: World): (slot: string) => string {
  const { family, kind, participants, placeIds, told, word } = parts;
  const names = (of: readonly Participant[]) =>
    listed(
      principal(of, told).map(({ entityId }) => nameOf(entityId, language, world)),
      words,
    );
  const shortened = (of: readonly Participant[]) =>
    BETWEEN_STATES.has(kind) ? statesFirst(of, world) : withoutOwnCountries(of, world);
  const people = () => {
    const acting = shortened(participants.filter(({ role }) => role !== "TARGET" && role !== "SUBJECT"));
    return acting.length > 1 ? names(acting) : "";
  };
  const [place] = placeIds;
  const named: Readonly<Record<string, () => string>> = {
    people,
    to: () => destinations(parts, language, words, world),
    in: () => (place === undefined ? "" : located(place, language, words, world)),
    word: () => word ?? "",
    family: () => words.families[family] ?? "",
  };
  return (slot) => named[slot]?.() ?? names(shortened(participants.filter(({ role }) => role.toLowerCase() === slot)));
}

/** Where a visit leads: to the countries of its places, or to those that are hosts. */
function destinations(
  { participants, placeIds }: TitleParts,
  language: InterfaceLanguage,
  words: TitleWords,
  world: World,
): string {
  const hosts = participants.filter(({ role, entityId }) => role === "HOST" && isKind(entityId, "country"));
  const reached =
    placeIds.length === 0 ? hosts.map(({ entityId }) => entityId) : placeIds.map((id) => countriesOf(id, world)[0] ?? id);
  return listed(
    [...new Set(reached)].map((id) => placed(id, language, words.to, words.toPlaces, world)),
    words,
  );
}

/** Those told of at least half as often as the most told of, so that a delegation does not fill the title. */
function principal(of: readonly Participant[], told: ReadonlyMap<string, number>): readonly Participant[] {
  const most = Math.max(...of.map(({ entityId }) => told.get(entityId) ?? 0));
  return of.filter(({ entityId }) => 2 * (told.get(entityId) ?? 0) >= most);
}

/** A country is left out beside a person who acts for it. */
function withoutOwnCountries(of: readonly Participant[], world: World): readonly Participant[] {
  const represented = of.filter(({ entityId }) => isKind(entityId, "person")).flatMap((one) => countriesOfActor(one, world));
  return of.filter(({ entityId }) => !represented.includes(entityId));
}

/** A person is left out beside the country for which they act. */
function statesFirst(of: readonly Participant[], world: World): readonly Participant[] {
  const states = of.map(({ entityId }) => entityId).filter((id) => isKind(id, "country"));
  return of.filter(
    (one) => !isKind(one.entityId, "person") || !countriesOfActor(one, world).some((country) => states.includes(country)),
  );
}

function countriesOfActor({ entityId, onBehalfOf }: Participant, world: World): readonly string[] {
  return onBehalfOf === null ? actsFor(entityId, world) : [onBehalfOf];
}

function listed(names: readonly string[], words: TitleWords): string {
  if (names.length > MOST_NAMES) return `${names.slice(0, MOST_NAMES).join(", ")}${words.others}`;
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")}${words.and}${names.at(-1) ?? ""}`;
}

/** Places that somebody is at rather than in. */
const SPOTS: ReadonlySet<string> = new Set([
  "SQUARE",
  "BUILDING",
  "RESIDENCE",
  "AIRPORT",
  "SPACEPORT",
  "MILITARY_BASE",
  "NUCLEAR_SITE",
  "BORDER",
]);

function located(id: string, language: InterfaceLanguage, words: TitleWords, world: World): string {
  const isSpot = SPOTS.has(world.get(id)?.placeClass ?? "");
  return isSpot ? words.at(nameOf(id, language, world)) : placed(id, language, words.in, words.inPlaces, world);
}

function placed(
  id: string,
  language: InterfaceLanguage,
  preposition: string,
  exceptions: TitleWords["inPlaces"],
  world: World,
): string {
  const code = world.get(id)?.code;
  return (code ? exceptions[code] : undefined) ?? `${preposition} ${nameOf(id, language, world)}`;
}

function nameOf(id: string, language: InterfaceLanguage, world: World): string {
  const name = world.get(id)?.name;
  return name?.[language] ?? name?.EN ?? name?.DE ?? "?";
}
