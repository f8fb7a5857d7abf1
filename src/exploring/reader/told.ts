import { computed, signal } from "@preact/signals";
import { answerTo } from "../answers.ts";
import {
  ClaimsToldDocument,
  DocumentReadDocument,
  EventToldDocument,
  NamesReadDocument,
  type ClaimToldFragment,
  type DocumentReadQuery,
  type EventToldQuery,
  type NamesReadQuery,
  type WitnessFragment,
} from "../operations.generated.ts";
import { pagesOf } from "../pages.ts";
import { knowledge, language, view } from "../state.ts";
import { partAt, partsOf } from "./parts.ts";

/** The chosen event. */
export type ToldEvent = NonNullable<EventToldQuery["event"]>;
/** One property of one telling of it. */
export type ToldClaim = ClaimToldFragment;
/** Whoever says something, and where. */
export type Witness = WitnessFragment;
/** A document with its text. */
export type ReadDocument = NonNullable<DocumentReadQuery["document"]>;
/** A name in a document. */
type ReadName = NonNullable<NamesReadQuery["document"]>["mentions"]["nodes"][number];

const chosenEvent = computed(() => {
  const id = view.value.event;
  return id === null ? null : { id, ...knowledge.value, language: language.value };
});

export const told = answerTo(EventToldDocument, () => chosenEvent.value);

/** All claims of the chosen event. */
export const claims = pagesOf({
  question: ClaimsToldDocument,
  variables: () => chosenEvent.value,
  pageIn: ({ event }) => event?.claims,
});

/** The document that is shown: the chosen one, or the first that tells of the chosen event. */
const shownDocument = computed<string | null>(
  () => view.value.document ?? claims.value.items.find(({ mention }) => mention.document !== null)?.mention.document?.id ?? null,
);

export const read = answerTo(DocumentReadDocument, () => (shownDocument.value === null ? null : { id: shownDocument.value }));

/** Which part of the document was turned to; null for the one with what is marked. */
export const turned = signal<{ readonly document: string; readonly claim: string | null; readonly part: number } | null>(null);

/** What the reader shows of the document: a long text comes in parts. */
export const page = computed(() => {
  const document = read.value.data?.document;
  if (!document) return null;
  const parts = partsOf(document.text);
  const { value } = turned;
  const isTurned = value?.document === document.id && value.claim === view.value.claim;
  const place = isTurned ? value.part : partAt(parts, markedAt(document.id) ?? 0);
  return { document, parts, place, part: parts[place] ?? { start: 0, end: 0 } };
});

/** Where the first of what is marked begins. */
function markedAt(document: string): number | null {
  const own = claims.value.items.filter(({ mention }) => mention.document?.id === document);
  const chosen = own.find(({ id }) => id === view.value.claim) ?? own[0];
  return chosen?.start ?? chosen?.mention.start ?? null;
}

/** The names in the document, as far as the part that is shown reaches. */
export const names = pagesOf<NamesReadQuery, { readonly id: string; readonly language: "DE" | "EN" }, ReadName>({
  question: NamesReadDocument,
  variables: () => (shownDocument.value === null ? null : { id: shownDocument.value, language: language.value }),
  pageIn: ({ document }) => document?.mentions,
  needsMore: (items) => (items.at(-1)?.start ?? 0) < (page.value?.part.end ?? 0),
});
