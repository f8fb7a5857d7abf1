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

/** The events in order of time, or the first of them where there are many. */
export const events = computed<readonly EventSummary[]>(() => overview.value.data?.events.nodes ?? []);

/** The most salient events, the most salient one first. */
export const salientEvents = computed<readonly EventSummary[]>(() => overview.value.data?.salient.nodes ?? []);

/** Whether the overview holds all events that the filter leaves, so that nothing more need be asked. */
export const holdsAll = computed(() => events.value.length >= (overview.value.data?.events.totalCount ?? 0));
