import type { ParticipantRole } from "../model/claim.ts";
import type { Document } from "../model/document.ts";
import type { Entity, InterfaceLanguage } from "../model/entity.ts";
import type { EventKind, EventStatus, EventVersion } from "../model/event.ts";
import type { EventMention } from "../model/mention.ts";
import type { UncertainDate } from "../model/uncertain-date.ts";

/** A format in which events are written for another program. */
export interface Exporter {
  /** What it is and for which programs. */
  readonly title: string;
  readonly mediaType: string;
  /** What the name of a file ends with, without a dot. */
  readonly extension: string;
  /** What of the graph does not come along, a sentence each. */
  readonly losses: readonly string[];
  /** Text in pieces, in bounded memory: it waits for the next batch until the last piece is taken. */
  readonly write: (task: ExportTask) => AsyncIterable<string>;
}

/** What is read only where it is written. TELLINGS are event mentions with their claims and documents; WHOLES, which of the events' wholes are exported too. */
export type Need = "TELLINGS" | "WHOLES";

/** What is to be written. */
export interface ExportTask {
  /** Each call is a pass over the same events in the same order, with what it needs beside them and the entities in them. */
  readonly events: (...needs: readonly Need[]) => AsyncIterable<EventBatch>;
  readonly words: ExportWords;
  /** Is told of every event that the format has no place for. */
  readonly leaveOut: (eventId: string) => void;
}

/** Some events in the order of their dates, with what they name, by id. */
export interface EventBatch {
  readonly events: readonly ExportedEvent[];
  readonly entities: ReadonlyMap<string, Entity>;
  readonly mentions: ReadonlyMap<string, EventMention>;
  readonly documents: ReadonlyMap<string, ExportedDocument>;
  /** Ids of those wholes of the events that are exported themselves. */
  readonly wholes: ReadonlySet<string>;
}

/** An event as it stands in the view of the export. */
export interface ExportedEvent extends EventVersion {
  readonly id: string;
}

/** What is said about a text, without the text. */
export type ExportedDocument = Omit<Document, "text">;

/** How values are called in the language of the export. */
export interface ExportWords {
  readonly language: InterfaceLanguage;
  readonly kinds: Readonly<Record<EventKind, string>>;
  readonly statuses: Readonly<Record<EventStatus, string>>;
  readonly roles: Readonly<Record<ParticipantRole, string>>;
  /** What a date means, such as "some time from 10 June 2024 to 16 June 2024". */
  readonly date: (date: UncertainDate) => string;
  /** Says that so many undated events are not shown. */
  readonly undated: (count: number) => string;
}
