import { hash } from "node:crypto";
import type { EventKind, EventStatus } from "./event.ts";
import type { Origin } from "./mention.ts";
import type { UncertainDate } from "./uncertain-date.ts";

/** The properties of an event that a claim can state. */
export type ClaimProperty = "KIND" | "DATE" | "PLACE" | "PARTICIPANT" | "STATUS" | "PART_OF";

/** What somebody does in an event. */
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

/** Every role of a participant. */
export const PARTICIPANT_ROLES = [
  "PARTICIPANT",
  "HOST",
  "VISITOR",
  "SPEAKER",
  "ADDRESSEE",
  "AGENT",
  "TARGET",
  "SENDER",
  "RECIPIENT",
  "SUBJECT",
] as const;

/** The typed value of a claim; only what its property needs is set, the rest is null. */
export interface ClaimValue {
  /** DATE. Null with `words` set where the words could not be turned into a date. */
  readonly date: UncertainDate | null;
  /** The words of a date or status, or of a described place. */
  readonly words: string | null;
  /** PARTICIPANT and PLACE. */
  readonly entityId: string | null;
  readonly role: ParticipantRole | null;
  /** PARTICIPANT: the country whose office the person holds. */
  readonly onBehalfOf: string | null;
  /** PLACE: a described place ("einer der russischen Weltraumstartplätze") names a class within a container, and no place by itself. */
  readonly placeClass: string | null;
  readonly within: string | null;
  readonly kind: EventKind | null;
  readonly status: EventStatus | null;
  /** PART_OF: the mention of the whole, in the same document. */
  readonly wholeMentionId: string | null;
}

/** What an imported row says beside its kind, status and date. */
export interface ImportedFields {
  readonly participants: readonly {
    readonly role: ParticipantRole;
    readonly entityId: string;
    readonly onBehalfOf: string | null;
  }[];
  readonly placeIds: readonly string[];
}

/** One property of one mention; of an imported row, everything that it says. */
export interface Claim extends ClaimValue {
  readonly id: string;
  readonly mentionId: string;
  readonly property: ClaimProperty;
  readonly origin: Origin;
  readonly source: string;
  /** Where the text says so, with `text.slice(start, end) === quote`; null for what no text says. */
  readonly start: number | null;
  readonly end: number | null;
  readonly quote: string | null;
  /** The rule that read it, in words. */
  readonly rule: string;
  /** For IMPORT alone. */
  readonly fields?: ImportedFields;
}

/** Whether a claim witnesses a property of its event. That of an imported row witnesses all of them. */
export function isAbout({ property, fields }: Claim, asked: ClaimProperty): boolean {
  return property === asked || fields !== undefined;
}

/** The entities that a claim names. */
export function entitiesOfClaim({ entityId, onBehalfOf, within, fields }: Claim): (string | null)[] {
  const imported = fields?.participants.flatMap((one) => [one.entityId, one.onBehalfOf]) ?? [];
  return [entityId, onBehalfOf, within, ...imported, ...(fields?.placeIds ?? [])];
}

const NOTHING: ClaimValue = {
  date: null,
  words: null,
  entityId: null,
  role: null,
  onBehalfOf: null,
  placeClass: null,
  within: null,
  kind: null,
  status: null,
  wholeMentionId: null,
};

/**
 * A claim with its id, which starts with its mention's hash and ends with a hash of what it says. Its keys stand in the order
 * of canonical JSON, in which each is written.
 */
export function claim(
  mentionId: string,
  property: ClaimProperty,
  value: Partial<ClaimValue>,
  witness: Pick<Claim, "origin" | "source" | "start" | "end" | "quote" | "rule">,
): Claim {
  const whole: ClaimValue = { ...NOTHING, ...value };
  const { origin, source, start, end, quote, rule } = witness;
  return {
    date: whole.date,
    end,
    entityId: whole.entityId,
    id: claimId(mentionId, [property, whole, origin, source, start, end]),
    kind: whole.kind,
    mentionId,
    onBehalfOf: whole.onBehalfOf,
    origin,
    placeClass: whole.placeClass,
    property,
    quote,
    role: whole.role,
    rule,
    source,
    start,
    status: whole.status,
    wholeMentionId: whole.wholeMentionId,
    within: whole.within,
    words: whole.words,
  };
}

/** The one claim of an imported row, which witnesses all that the row says. */
export function importedClaim(
  mentionId: string,
  value: Pick<ClaimValue, "kind" | "status" | "date" | "words">,
  fields: ImportedFields,
  source: string,
): Claim {
  const { kind, status, date, words } = value;
  const id = claimId(mentionId, ["KIND", { ...NOTHING, kind, status, date, words }, "IMPORT", source, null, null]);
  return { ...IMPORTED, date, fields, id, kind, mentionId, source, status, words };
}

/** What the claims of all imported rows have in common. There are very many of them, and to write into a copy is fast. */
const IMPORTED: Claim = {
  date: null,
  end: null,
  entityId: null,
  fields: { participants: [], placeIds: [] },
  id: "",
  kind: null,
  mentionId: "",
  onBehalfOf: null,
  origin: "IMPORT",
  placeClass: null,
  property: "KIND",
  quote: null,
  role: null,
  rule: "imported row",
  source: "",
  start: null,
  status: null,
  wholeMentionId: null,
  within: null,
  words: null,
};

function claimId(mentionId: string, said: readonly unknown[]): string {
  return `${mentionId.replace("mention_", "claim_")}-${hash("sha256", JSON.stringify(said)).slice(0, 12)}`;
}
