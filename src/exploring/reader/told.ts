import { computed } from "@preact/signals";
import { answerTo } from "../answers.ts";
import { DocumentReadDocument, EventToldDocument, type DocumentReadQuery, type EventToldQuery } from "../operations.generated.ts";
import { knowledge, language, view } from "../state.ts";

/** The chosen event with what is claimed of it. */
export type ToldEvent = NonNullable<EventToldQuery["event"]>;
/** One property of one telling of it. */
export type ToldClaim = ToldEvent["claims"]["nodes"][number];
/** A document with its text. */
export type ReadDocument = NonNullable<DocumentReadQuery["document"]>;

export const told = answerTo(EventToldDocument, () => {
  const id = view.value.event;
  return id === null ? null : { id, ...knowledge.value, language: language.value };
});

/** The claims of the chosen event; none while none is chosen. */
export const claims = computed<readonly ToldClaim[]>(() => told.value.data?.event?.claims.nodes ?? []);

/** The document that is shown: the chosen one, or the first that tells of the chosen event. */
const shownDocument = computed<string | null>(
  () => view.value.document ?? claims.value.find(({ mention }) => mention.document !== null)?.mention.document?.id ?? null,
);

export const read = answerTo(DocumentReadDocument, () => (shownDocument.value === null ? null : { id: shownDocument.value }));
