import { parseEdtf } from "../model/edtf.ts";
import type { Act } from "../languages/acts/act.ts";
import { KINDS } from "../model/kinds.ts";
import type { EventMention } from "../model/mention.ts";
import { actsOf } from "./acts.ts";
import { dayKeys, type DayKeys } from "./day-keys.ts";
import { familyNamesOf, type FamilyNames } from "./family-names.ts";
import type { World } from "./geography.ts";
import { matchingTime, type MatchingTime } from "./matching-range.ts";
import { principalsOf, type Principals } from "./principals.ts";

/** Families that are told of as others are: what crashes is an accident by its verb and a disaster by its noun. */
const AS_ANOTHER: Readonly<Record<string, string>> = { accident: "disaster" };

const DAY_LENGTH = "YYYY-MM-DD".length;

/** An event mention with what is compared when two of them are asked whether they tell of one event. */
export interface Telling {
  readonly mention: EventMention;
  readonly family: string;
  readonly principals: Principals;
  readonly time: MatchingTime;
  /** What its word tells of in particular. */
  readonly acts: readonly Act[];
  /** The family names of those whom no catalogue lists. */
  readonly familyNames: FamilyNames;
  /** Named places; a described place names none. */
  readonly places: readonly string[];
  /** Under which days it is found by tellings that do not name the same. */
  readonly days: DayKeys;
  /** Publication day (undated last), document and start, by which tellings are ordered everywhere. */
  readonly order: string;
}

/** Prepares a mention for comparing. */
export function telling(mention: EventMention, world: World): Telling {
  const family = familyOf(mention);
  const [principals, time, acts] = [principalsOf(mention, family, world), matchingTime(mention, family), actsOf(mention)];
  const places = mention.claims.flatMap((claim) =>
    claim.property === "PLACE" && claim.entityId !== null ? [claim.entityId] : [],
  );
  return {
    mention,
    family,
    principals,
    time,
    acts,
    familyNames: familyNamesOf(mention, world),
    places,
    days: dayKeys({ family, principals, time, acts }, places, world),
    order: orderOf(mention),
  };
}

/** Whether both stand in one text. */
export function inOneText(one: Telling, other: Telling): boolean {
  return one.mention.documentId !== null && one.mention.documentId === other.mention.documentId;
}

/** The family of a mention: its own where recognizing tells more than the kind does, such as an arrival among meetings. */
export function familyOf(mention: EventMention): string {
  const family = (mention as { readonly family?: string | null }).family ?? KINDS[mention.kind].family;
  return AS_ANOTHER[family] ?? family;
}

/** The day by which a mention is known, YYYY-MM-DD; null where its document has no date. */
export function knownOn(mention: EventMention): string | null {
  // Nearly always it is a day, and this is asked very often.
  if (mention.publishedOn?.length === DAY_LENGTH && !/[^0-9-]/u.test(mention.publishedOn)) return mention.publishedOn;
  return mention.publishedOn === null ? null : (parseEdtf(mention.publishedOn)?.latest ?? null);
}

/** Sorts tellings and mentions alike on every machine. */
export function byOrder(one: { readonly order: string }, other: { readonly order: string }): number {
  return one.order < other.order ? -1 : one.order > other.order ? 1 : 0;
}

function orderOf(mention: EventMention): string {
  const start = String(mention.start ?? 0).padStart(9, "0");
  return [knownOn(mention) ?? "9999-99-99", mention.documentId ?? "~", start, mention.id].join(" ");
}
