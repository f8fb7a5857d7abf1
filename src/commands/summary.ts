import type { Outcome } from "../admit.ts";
import type { Document, PublicationDateBasis } from "../model/document.ts";
import type { EntityKind } from "../model/entity.ts";
import type { Recognition } from "../model/recognition.ts";

/** What became of a text, for programs. */
export interface DocumentSummary {
  readonly file: string;
  readonly status: "ADDED" | "REPLACED" | "UNCHANGED";
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly language: string;
  readonly publishedOn: string | null;
  readonly publicationDateBasis: PublicationDateBasis;
  readonly people: number;
  readonly countries: number;
  readonly places: number;
  readonly organizations: number;
  readonly events: number;
  readonly notes: readonly string[];
}

const STATUS: Readonly<Record<DocumentSummary["status"], string>> = {
  ADDED: "read",
  REPLACED: "replaced",
  UNCHANGED: "unchanged",
};

const BASIS: Readonly<Record<PublicationDateBasis, string>> = {
  GIVEN: "given",
  STATED: "stated in the text",
  INFERRED: "inferred from the text",
  UNKNOWN: "not known",
};

/** Counts what was read in a document. */
export function summary({ file, status, recognition }: Outcome): DocumentSummary {
  const { id, name, title, language, publishedOn, publicationDateBasis } = recognition.document;
  const document = { id, name, title, language, publishedOn, publicationDateBasis };
  const counts = {
    people: entities(recognition, "PERSON"),
    countries: entities(recognition, "COUNTRY"),
    places: entities(recognition, "PLACE"),
    organizations: entities(recognition, "ORGANIZATION"),
    events: recognition.eventMentions.length,
  };
  return { file, status, ...document, ...counts, notes: recognition.notes };
}

/** The same in a line, with the notes below it. */
export function summaryLine(read: DocumentSummary): string {
  const counts = [
    count(read.people, "person", "people"),
    count(read.countries, "country", "countries"),
    count(read.places, "place", "places"),
    count(read.organizations, "organization", "organizations"),
    count(read.events, "event", "events"),
  ];
  const line = `${read.name}: ${STATUS[read.status]}, ${heading(read)}published ${publicationDay(read)}; ${counts.join(", ")}`;
  return [line, ...read.notes.map((note) => `  ${note}`)].join("\n");
}

function heading({ title }: DocumentSummary): string {
  if (title === null) return "without a title, ";
  return title.length > 60 ? `“${title.slice(0, 59)}…”, ` : `“${title}”, `;
}

/** The day of publication with how it is known, in words. */
export function publicationDay({
  publishedOn,
  publicationDateBasis,
}: Pick<Document, "publishedOn" | "publicationDateBasis">): string {
  return publishedOn === null ? "on a day that is not known" : `${publishedOn} (${BASIS[publicationDateBasis]})`;
}

function entities({ entityMentions }: Recognition, kind: EntityKind): number {
  return new Set(
    entityMentions.filter((mention) => mention.kind === kind && mention.entityId !== null).map((mention) => mention.entityId),
  ).size;
}

/** A number with its noun. */
export function count(number: number, one: string, several: string): string {
  return `${number} ${number === 1 ? one : several}`;
}
