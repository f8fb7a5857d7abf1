import type { Conflict } from "./conflict.ts";
import type { ClaimProperty, ParticipantRole } from "./claim.ts";
import type { Localized } from "./entity.ts";
import type { UncertainDate } from "./uncertain-date.ts";

/** What kind of happening an event is; `kinds.ts` gives each its family and its PLOVER type. */
export type EventKind =
  | "VISIT"
  | "MEETING"
  | "PHONE_CALL"
  | "STATEMENT"
  | "PUBLICATION"
  | "AGREEMENT"
  | "TREATY"
  | "INVITATION"
  | "DELIVERY"
  | "ATTACK"
  | "WAR"
  | "WEAPON_TEST"
  | "MILITARY_EXERCISE"
  | "SANCTION"
  | "LEGAL_ACTION"
  | "APPOINTMENT"
  | "ELECTION"
  | "FOUNDING"
  | "OTHER";

/** How far an event has come. */
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** Every status of an event. */
export const EVENT_STATUSES = [
  "PLANNED",
  "ONGOING",
  "HAPPENED",
  "POSTPONED",
  "CANCELLED",
  "DID_NOT_HAPPEN",
  "HYPOTHETICAL",
] as const;

/** How well an event is supported: stated as fact, only attributed to others, or asserted by some and denied by others. */
export type Support = "STATED" | "ATTRIBUTED_ONLY" | "DISPUTED";

/** Somebody who takes part. */
export interface Participant {
  readonly role: ParticipantRole;
  readonly entityId: string;
  /** The country for which a person acts. */
  readonly onBehalfOf: string | null;
}

/**
 * What an event is for somebody who knows what was published by some day, with or without the catalogue.
 * Versions of one event do not overlap: for one day and one choice of `textOnly` at most one is in force.
 */
export interface EventVersion {
  /** First day on which it is in force, YYYY-MM-DD; `UNDATED` for what rests on documents without a date. */
  readonly knownFrom: string;
  /** First day on which it is no longer in force; `NEVER` for the newest version. */
  readonly knownUntil: string;
  /** Whether it is in force with catalogue facts, without them, or both. */
  readonly scope: "BOTH" | "WITH_CATALOGUE" | "TEXT_ONLY";
  readonly kind: EventKind;
  readonly title: Localized;
  readonly date: UncertainDate | null;
  readonly status: EventStatus;
  readonly support: Support;
  readonly participants: readonly Participant[];
  readonly placeIds: readonly string[];
  /** The event of which this one is a part. */
  readonly partOf: string | null;
  /** Events that this one may be the same as, where a vague telling fits several. */
  readonly possiblySame: readonly string[];
  /** The event's own conflicts; those of its parts are theirs. */
  readonly conflicts: readonly Conflict[];
  /** The tellings that it rests on, by day of publication, document and start. */
  readonly mentionIds: readonly string[];
  readonly documentIds: readonly string[];
  /** Independent sources, mentions and parts, in this order the key of SALIENCE. */
  readonly salience: readonly [sources: number, mentions: number, parts: number];
  /** How each shown value was chosen, in words, by property. */
  readonly rules: Readonly<Partial<Record<ClaimProperty, string>>>;
}

/** Why a telling was taken to tell of this event. */
export interface EventLink {
  readonly mentionId: string;
  readonly reason: string;
}

/** What mentions of the same happening say together. */
export interface Event {
  /** `event_` and the hash of its first mention (publication date, document, start). */
  readonly id: string;
  readonly links: readonly EventLink[];
  readonly versions: readonly EventVersion[];
}

/** The reason that links the telling of an imported row to its event, whose only telling it is. */
export const IMPORTED_ROW = "imported row";

/** Whether an event is that of an imported row. */
export function isImported({ links }: Event): boolean {
  return links[0]?.reason === IMPORTED_ROW;
}

/** The `knownFrom` of what rests on documents without a date: it is in force only where no day of knowledge is asked for. */
export const UNDATED = "9999-12-31";

/** The `knownUntil` of the newest version; later than every day and than `UNDATED`. */
export const NEVER = "9999-99-99";
