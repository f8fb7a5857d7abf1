import { computed } from "@preact/signals";
import { answerTo } from "./answers.ts";
import { OverviewDocument, type OverviewQuery } from "./operations.generated.ts";
import { filter, knowledge, language } from "./state.ts";

/** An event as timeline and list show it. */
export type EventSummary = OverviewQuery["events"]["nodes"][number];

/** What the page asks first; the timeline, the list, the filters and the reader's first page share it. */
export const overview = answerTo(OverviewDocument, () => ({
  filter: filter.value,
  ...knowledge.value,
  language: language.value,
}));

/** The events in order of time. */
export const events = computed<readonly EventSummary[]>(() => overview.value.data?.events.nodes ?? []);

/** How salient an event is: 0 for the most salient one, infinite for those that are not among the first. */
export const salience = computed<ReadonlyMap<string, number>>(
  () => new Map((overview.value.data?.salient.nodes ?? []).map(({ id }, rank) => [id, rank])),
);
