import { documentId, type Document } from "../src/model/document.ts";

/** A German document of a text and its day of publication, about which nothing else is known. */
export function documentOf(text: string, publishedOn: string | null): Document {
  return {
    id: documentId(text),
    name: "case",
    title: null,
    publisher: null,
    author: null,
    agency: null,
    url: null,
    publishedOn,
    language: "de",
    publicationDateBasis: publishedOn === null ? "UNKNOWN" : "GIVEN",
    text,
  };
}
