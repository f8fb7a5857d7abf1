import { hash } from "node:crypto";
import type { Claim } from "./claim.ts";
import type { EntityKind } from "./entity.ts";
import type { EventKind, EventStatus } from "./event.ts";
import type { Span } from "./span.ts";
import type { UncertainDate } from "./uncertain-date.ts";

/** Where a fact comes from. */
export type Origin = "TEXT" | "CATALOGUE" | "CORRECTION" | "IMPORT";

/** Whether a telling asserts, denies or questions its event. */
export type Polarity = "ASSERTED" | "DENIED" | "QUESTIONED";

/** A name, role phrase or pronoun in a document, and what it was resolved to. */
export interface EntityMention extends Span {
  readonly id: string;
  readonly documentId: string;
  readonly quote: string;
  /** Null where it could not be decided; it is never guessed. */
  readonly entityId: string | null;
  readonly kind: EntityKind | null;
  /** The name in its base form ("Keller" for "Kellers") where the mention is a name; null for a pronoun or role phrase. */
  readonly name: string | null;
  /** The rule that resolved it, in words, such as "catalogue alias" or "office of the country named beside it". */
  readonly resolvedBy: string;
}

/** A date, duration or vague time that a document mentions, whether or not it could be turned into a value. */
export interface TimeMention extends Span {
  readonly quote: string;
  /** Null for a duration, for a vague word, for a relative date without an anchor and for a day that does not exist. */
  readonly date: UncertainDate | null;
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** The TimeML value such as `2024-06-19TMO`, `P2D` or `PRESENT_REF`; null where there is none. */
  readonly timeml: string | null;
}

/** Who says so: an entity, or the words where it is none; `via` passed it on. */
export interface Attribution {
  readonly entityId: string | null;
  readonly text: string;
  readonly via: Attribution | null;
}

/** One telling of an event: in one document, or by the catalogue, a correction or an imported row. */
export interface EventMention {
  readonly id: string;
  readonly origin: Origin;
  /** The document's name, the curated fact's reference, the correction's author or the name of the import. */
  readonly source: string;
  /** The document and span of the telling; null for a curated or imported one. */
  readonly documentId: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly quote: string | null;
  /** EDTF day on which this was known: the document's publication date or the curated fact's own; null where unknown. */
  readonly publishedOn: string | null;
  readonly kind: EventKind;
  /** The kind's family, or a narrower one where the words tell of another happening of the kind, such as an arrival among meetings. */
  readonly family?: string;
  readonly status: EventStatus;
  /** The text's own word for the status, such as "erwartet". */
  readonly statusWords: string | null;
  readonly polarity: Polarity;
  readonly attribution: Attribution | null;
  /** Every property that this telling states, KIND and STATUS among them. */
  readonly claims: readonly Claim[];
}

/** The id of an event mention: its document (or source), span and kind family. */
export function eventMentionId(source: string, span: Span | null, family: string): string {
  return `mention_${shortHash(`${source} ${span?.start ?? ""} ${span?.end ?? ""} ${family}`)}`;
}

/** The id of an imported row's telling; another mapping changes what it tells and not which telling it is. */
export function importedMentionId(source: string, key: string): string {
  return `mention_${shortHash(`import ${source} ${key}`)}`;
}

/** The id of an entity mention. */
export function entityMentionId(document: string, span: Span): string {
  return `entitymention_${shortHash(`${document} ${span.start} ${span.end}`)}`;
}

function shortHash(text: string): string {
  return hash("sha256", text).slice(0, 24);
}
