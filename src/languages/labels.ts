import type { ClaimProperty, ParticipantRole } from "../model/claim.ts";
import type { InterfaceLanguage } from "../model/entity.ts";
import type { EventKind, EventStatus } from "../model/event.ts";

/** What kinds, statuses and roles are called when a value is printed for people. */
export interface Labels {
  readonly kinds: Readonly<Record<EventKind, string>>;
  readonly statuses: Readonly<Record<EventStatus, string>>;
  readonly roles: Readonly<Record<ParticipantRole, string>>;
  readonly properties: Readonly<Record<ClaimProperty, string>>;
  /** A described place, such as "a place of class SPACEPORT in Russia". */
  readonly describedPlace: (placeClass: string, container: string | null) => string;
  /** Says that so many undated events are not shown. */
  readonly undated: (count: number) => string;
  /** Printed where a thing is not known. */
  readonly unknown: string;
}

/** The labels of each language of the interface. */
export const LABELS: Readonly<Record<InterfaceLanguage, Labels>> = {
  EN: {
    kinds: {
      VISIT: "visit",
      MEETING: "meeting",
      PHONE_CALL: "phone call",
      STATEMENT: "statement",
      PUBLICATION: "publication",
      AGREEMENT: "agreement",
      TREATY: "treaty",
      INVITATION: "invitation",
      DELIVERY: "delivery",
      ATTACK: "attack",
      WAR: "war",
      WEAPON_TEST: "weapon test",
      MILITARY_EXERCISE: "military exercise",
      SANCTION: "sanction",
      LEGAL_ACTION: "legal action",
      APPOINTMENT: "appointment",
      ELECTION: "election",
      FOUNDING: "founding",
      OTHER: "other event",
    },
    statuses: {
      PLANNED: "planned",
      ONGOING: "ongoing",
      HAPPENED: "happened",
      POSTPONED: "postponed",
      CANCELLED: "cancelled",
      DID_NOT_HAPPEN: "did not happen",
      HYPOTHETICAL: "hypothetical",
    },
    roles: {
      PARTICIPANT: "participant",
      HOST: "host",
      VISITOR: "visitor",
      SPEAKER: "speaker",
      ADDRESSEE: "addressee",
      AGENT: "agent",
      TARGET: "target",
      SENDER: "sender",
      RECIPIENT: "recipient",
      SUBJECT: "subject",
    },
    properties: { KIND: "kind", DATE: "date", PLACE: "place", PARTICIPANT: "participant", STATUS: "status", PART_OF: "part of" },
    describedPlace: (placeClass, container) => `a ${placeClass.toLowerCase()}${container ? ` in ${container}` : ""}`,
    undated: (count) => (count === 1 ? "One undated event is not shown." : `${count} undated events are not shown.`),
    unknown: "unknown",
  },
  DE: {
    kinds: {
      VISIT: "Besuch",
      MEETING: "Treffen",
      PHONE_CALL: "Telefonat",
      STATEMENT: "Äußerung",
      PUBLICATION: "Veröffentlichung",
      AGREEMENT: "Vereinbarung",
      TREATY: "Vertrag",
      INVITATION: "Einladung",
      DELIVERY: "Lieferung",
      ATTACK: "Angriff",
      WAR: "Krieg",
      WEAPON_TEST: "Waffentest",
      MILITARY_EXERCISE: "Militärübung",
      SANCTION: "Sanktion",
      LEGAL_ACTION: "juristischer Schritt",
      APPOINTMENT: "Amtswechsel",
      ELECTION: "Wahl",
      FOUNDING: "Gründung",
      OTHER: "anderes Ereignis",
    },
    statuses: {
      PLANNED: "geplant",
      ONGOING: "im Gange",
      HAPPENED: "geschehen",
      POSTPONED: "verschoben",
      CANCELLED: "abgesagt",
      DID_NOT_HAPPEN: "nicht geschehen",
      HYPOTHETICAL: "hypothetisch",
    },
    roles: {
      PARTICIPANT: "Teilnehmer",
      HOST: "Gastgeber",
      VISITOR: "Besucher",
      SPEAKER: "Sprecher",
      ADDRESSEE: "Adressat",
      AGENT: "Handelnder",
      TARGET: "Betroffener",
      SENDER: "Absender",
      RECIPIENT: "Empfänger",
      SUBJECT: "Gegenstand",
    },
    properties: { KIND: "Art", DATE: "Datum", PLACE: "Ort", PARTICIPANT: "Beteiligter", STATUS: "Stand", PART_OF: "Teil von" },
    describedPlace: (placeClass, container) => `ein Ort der Klasse ${placeClass}${container ? ` in ${container}` : ""}`,
    undated: (count) =>
      count === 1 ? "Ein Ereignis ohne Datum ist nicht gezeigt." : `${count} Ereignisse ohne Datum sind nicht gezeigt.`,
    unknown: "unbekannt",
  },
};
