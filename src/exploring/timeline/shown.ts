import { computed } from "@preact/signals";
import { reachOf } from "../dates.ts";
import { events, holdsAll, overview } from "../overview.ts";
import { allTime, densities, period, salience, shownEvents } from "../period.ts";
import { lanes } from "./lanes.ts";
import { preparedLanes } from "./prepared.ts";
import { yearsOfBuckets, yearsOfEvents, type YearCounts } from "./scale.ts";

/** The lanes with their events, those first that are placed first. */
export const prepared = computed(() =>
  preparedLanes(lanes.value, shownEvents.value, ({ id }) => salience.value.get(id) ?? Infinity, densities.value),
);

/** How many events each year has, from which the scale follows. It stays while an answer is waited for. */
export const yearCounts = computed<YearCounts>(() => {
  const buckets = allTime.value.data?.timeline.buckets ?? [];
  if (!holdsAll.value && buckets.length > 0) return yearsOfBuckets(buckets);
  return yearsOfEvents(events.value.flatMap(({ date }) => reachOf(date) ?? []));
});

/** Events without any date, which no picture of time can show. */
export const undated = computed(() =>
  holdsAll.value ? events.value.filter(({ date }) => reachOf(date) === null).length : (allTime.value.data?.timeline.undated ?? 0),
);

/** How the timeline is: what it asks for is on its way, refused, or there, but with nothing in it. */
export const condition = computed(() => {
  const refusal = overview.value.refusal ?? allTime.value.refusal ?? period.value.refusal;
  const { data } = overview.value;
  return {
    refusal,
    waiting: allTime.value.waiting || period.value.waiting,
    nothing: data !== null && data.events.totalCount === 0 ? (data.statistics.events === 0 ? "EMPTY" : "UNFIT") : null,
  } as const;
});
