import type { EventKind, EventStatus, Support } from "./operations.generated.ts";

/** A lane of the timeline: kinds of events that belong together, with one colour. */
export interface Family {
  /** Its key among the words and, as `--family-…`, among the colours. */
  readonly name: FamilyName;
  readonly kinds: readonly EventKind[];
}

/** The names of the families. */
export type FamilyName = "encounters" | "agreements" | "force" | "measures" | "goods" | "offices" | "words" | "others";

/** From the top of the timeline to its bottom. */
export const FAMILIES: readonly Family[] = [
  { name: "encounters", kinds: ["VISIT", "MEETING", "PHONE_CALL", "INVITATION"] },
  { name: "agreements", kinds: ["AGREEMENT", "TREATY"] },
  { name: "force", kinds: ["WAR", "ATTACK", "WEAPON_TEST", "MILITARY_EXERCISE"] },
  { name: "measures", kinds: ["SANCTION", "LEGAL_ACTION"] },
  { name: "goods", kinds: ["DELIVERY"] },
  { name: "offices", kinds: ["APPOINTMENT", "ELECTION", "FOUNDING"] },
  { name: "words", kinds: ["STATEMENT", "PUBLICATION"] },
  { name: "others", kinds: ["OTHER"] },
];

/** All kinds of events, in the order in which they are offered. */
export const EVENT_KINDS: readonly EventKind[] = FAMILIES.flatMap(({ kinds }) => kinds);

/** All states of an event, in the order in which they are offered. */
export const EVENT_STATUSES: readonly EventStatus[] = [
  "HAPPENED",
  "ONGOING",
  "PLANNED",
  "POSTPONED",
  "CANCELLED",
  "DID_NOT_HAPPEN",
  "HYPOTHETICAL",
];

/** How well an event can be supported, in the order in which it is offered. */
export const SUPPORTS: readonly Support[] = ["STATED", "ATTRIBUTED_ONLY", "DISPUTED"];

/** The family of a kind; one that this page does not know yet is among the others. */
export function familyOf(kind: EventKind): FamilyName {
  return FAMILIES.find(({ kinds }) => kinds.includes(kind))?.name ?? "others";
}
