import { canonicalJson } from "./model/canonical-json.ts";
import type { Document } from "./model/document.ts";
import { Failure } from "./model/failure.ts";
import type { Recognition } from "./model/recognition.ts";
import type { Store } from "./storing/store.ts";

/** What became of a text. */
export interface Outcome {
  /** The file that it came from. */
  readonly file: string;
  readonly status: "ADDED" | "REPLACED" | "UNCHANGED";
  readonly recognition: Recognition;
}

/** A text on its way into the graph. */
export type Candidate = Pick<Outcome, "file" | "recognition">;

/** The parts of a document that may differ while its text is the same. */
const METADATA = ["name", "title", "publisher", "author", "agency", "url", "publishedOn", "language"] as const;

/**
 * Compares texts with those in the store and with each other. The same text with the same metadata changes nothing; with
 * other metadata it is refused unless it may replace them.
 */
export async function admit(candidates: readonly Candidate[], store: Store, replace: boolean): Promise<(Outcome | Failure)[]> {
  const ids = [...new Set(candidates.map(({ recognition }) => recognition.document.id))];
  const stored = await store.documents(ids);
  const known = new Map(stored.flatMap((document) => (document === null ? [] : [[document.id, document]])));
  return candidates.map((candidate) => {
    const { document } = candidate.recognition;
    const other = known.get(document.id);
    if (other !== undefined && canonicalJson(other) === canonicalJson(document)) return { ...candidate, status: "UNCHANGED" };
    if (other !== undefined && !replace) return refusal(candidate.file, document, other);
    known.set(document.id, document);
    return { ...candidate, status: other === undefined ? "ADDED" : "REPLACED" };
  });
}

function refusal(file: string, document: Document, stored: Document): Failure {
  const differences = METADATA.filter((key) => document[key] !== stored[key]).map(
    (key) => `${key} ${said(document[key])} instead of ${said(stored[key])}`,
  );
  const message = `${file}: expected a new text, or the metadata of ${stored.name}, which has the same text; got ${differences.join(", ")}. --replace takes them over`;
  return new Failure("BAD_USER_INPUT", message, { details: { documentId: stored.id } });
}

function said(value: string | null): string {
  return value === null ? "nothing" : JSON.stringify(value);
}
