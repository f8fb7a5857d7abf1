import { createHash } from "node:crypto";

/** How the day of publication is known: given as metadata, stated by the text, inferred from it, or not at all. */
export type PublicationDateBasis = "GIVEN" | "STATED" | "INFERRED" | "UNKNOWN";

/** What is said about a text beside the text itself; every field may be unknown. */
export interface DocumentMetadata {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly agency: string | null;
  readonly url: string | null;
  /** An EDTF expression. */
  readonly publishedOn: string | null;
}

/** An immutable text with its metadata. */
export interface Document extends DocumentMetadata {
  /** `document_` and a hash of the text alone, so that the same text is the same document everywhere. */
  readonly id: string;
  /** The file's name without its extension. */
  readonly name: string;
  /** A BCP 47 language code such as `de`; `und` where it could not be told. */
  readonly language: string;
  readonly publicationDateBasis: PublicationDateBasis;
  /** The whole text; every offset counts its UTF-16 units. */
  readonly text: string;
}

/** The id of the document with this text. */
export function documentId(text: string): string {
  return `document_${createHash("sha256").update(text, "utf8").digest("hex").slice(0, 24)}`;
}
