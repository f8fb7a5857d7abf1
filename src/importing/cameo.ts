import type { ParticipantRole } from "../model/claim.ts";
import type { EventKind } from "../model/event.ts";
import { fold } from "../model/fold.ts";
import { remembered } from "../model/remembered.ts";
import { CAMEO_WORDS } from "./cameo-words.ts";

/** What a coder's word says of an event: its kind, and the roles of who does it and to whom. */
export interface CodedKind {
  readonly kind: EventKind;
  readonly roles: readonly [source: ParticipantRole, target: ParticipantRole];
}

/**
 * What a word or code of CAMEO (Conflict and Mediation Event Observations, codebook 1.1b3 of 2012) is here: `Make a visit`
 * and `042` are a VISIT. Null for a word that is none of its. A code counts by its longest beginning that is listed.
 */
export const cameoKind = remembered((value): CodedKind | null => {
  const code = /^\d{2,4}$/u.test(value) ? value : CODES.get(fold(value));
  if (code === undefined) return null;
  for (let length = code.length; length >= 2; length -= 1) {
    const found = KINDS_BY_CODE[code.slice(0, length)];
    if (found) return found;
  }
  return null;
});

const CODES: ReadonlyMap<string, string> = new Map(
  Object.entries(CAMEO_WORDS).flatMap(([code, words]) => words.map((word) => [fold(word), code] as const)),
);

const SAID = { kind: "STATEMENT", roles: ["SPEAKER", "ADDRESSEE"] } as const;
const MET = { kind: "MEETING", roles: ["PARTICIPANT", "PARTICIPANT"] } as const;
const AGREED = { kind: "AGREEMENT", roles: ["PARTICIPANT", "PARTICIPANT"] } as const;
const DELIVERED = { kind: "DELIVERY", roles: ["SENDER", "RECIPIENT"] } as const;
const PROSECUTED = { kind: "LEGAL_ACTION", roles: ["AGENT", "TARGET"] } as const;
const PUNISHED = { kind: "SANCTION", roles: ["AGENT", "TARGET"] } as const;
const ATTACKED = { kind: "ATTACK", roles: ["AGENT", "TARGET"] } as const;
const DONE = { kind: "OTHER", roles: ["AGENT", "TARGET"] } as const;

/** The kinds by the beginnings of codes. An intention, an appeal, a demand and a threat are statements: nothing else has happened yet. */
const KINDS_BY_CODE: Readonly<Record<string, CodedKind>> = {
  "01": SAID,
  "02": SAID,
  "03": SAID,
  "04": MET,
  "041": { kind: "PHONE_CALL", roles: ["PARTICIPANT", "PARTICIPANT"] },
  "042": { kind: "VISIT", roles: ["VISITOR", "HOST"] },
  "043": { kind: "VISIT", roles: ["HOST", "VISITOR"] },
  "05": DONE,
  "051": SAID,
  "052": SAID,
  "053": SAID,
  "055": SAID,
  "056": SAID,
  "057": AGREED,
  "06": DONE,
  "07": DELIVERED,
  "074": DONE,
  "075": DONE,
  "08": DONE,
  "0871": AGREED,
  "09": PROSECUTED,
  "10": SAID,
  "11": SAID,
  "115": PROSECUTED,
  "116": PROSECUTED,
  "12": SAID,
  "13": SAID,
  "14": DONE,
  "15": DONE,
  "150": { kind: "MILITARY_EXERCISE", roles: ["AGENT", "TARGET"] },
  "16": DONE,
  "163": PUNISHED,
  "17": DONE,
  "172": PUNISHED,
  "173": PROSECUTED,
  "18": ATTACKED,
  "19": ATTACKED,
  "20": ATTACKED,
};
