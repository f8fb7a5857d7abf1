import type { EventKind } from "./event.ts";

/** What the kinds of events have in common and how they map to PLOVER (the Political Language Ontology for Verifiable Event Records). */
export interface KindDefinition {
  /** Kinds of one family may be tellings of the same event: a "Besuch" and a "Reise", a "Treffen" and "Gespräche". */
  readonly family: string;
  /** The PLOVER event type and mode; null where PLOVER has none. */
  readonly plover: { readonly type: string; readonly mode: string | null } | null;
  /** Whether such an event happens at one place, so that two places contradict each other. */
  readonly onePlace: boolean;
}

/** Every kind with its definition. */
export const KINDS: Readonly<Record<EventKind, KindDefinition>> = {
  VISIT: { family: "visit", plover: { type: "CONSULT", mode: "visit" }, onePlace: false },
  MEETING: { family: "meeting", plover: { type: "CONSULT", mode: "meet" }, onePlace: true },
  PHONE_CALL: { family: "call", plover: { type: "CONSULT", mode: "phone" }, onePlace: true },
  STATEMENT: { family: "statement", plover: null, onePlace: true },
  PUBLICATION: { family: "statement", plover: null, onePlace: false },
  AGREEMENT: { family: "agreement", plover: { type: "AGREE", mode: null }, onePlace: false },
  TREATY: { family: "agreement", plover: { type: "AGREE", mode: null }, onePlace: false },
  INVITATION: { family: "invitation", plover: { type: "CONSULT", mode: null }, onePlace: false },
  DELIVERY: { family: "delivery", plover: { type: "AID", mode: "military" }, onePlace: false },
  ATTACK: { family: "attack", plover: { type: "ASSAULT", mode: null }, onePlace: false },
  WAR: { family: "attack", plover: { type: "ASSAULT", mode: null }, onePlace: false },
  WEAPON_TEST: { family: "test", plover: { type: "MOBILIZE", mode: "weapons" }, onePlace: false },
  MILITARY_EXERCISE: { family: "exercise", plover: { type: "MOBILIZE", mode: "troops" }, onePlace: false },
  SANCTION: { family: "sanction", plover: { type: "SANCTION", mode: null }, onePlace: false },
  LEGAL_ACTION: { family: "legal", plover: { type: "ACCUSE", mode: null }, onePlace: false },
  APPOINTMENT: { family: "appointment", plover: null, onePlace: false },
  ELECTION: { family: "election", plover: null, onePlace: false },
  FOUNDING: { family: "founding", plover: null, onePlace: false },
  OTHER: { family: "other", plover: null, onePlace: false },
};
