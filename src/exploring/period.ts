import { computed } from "@preact/signals";
import { answerTo } from "./answers.ts";
import { dayAt, dayOf } from "./dates.ts";
import { AllTimeDocument, PeriodDocument, type EventFilter, type Granularity, type PeriodQuery } from "./operations.generated.ts";
import { events, holdsAll, overview, salientEvents, type EventSummary } from "./overview.ts";
import { filter, filterWithPeriod, knowledge, language, view } from "./state.ts";
import { lanes, MOST_LANES } from "./timeline/lanes.ts";

/** How many events are when. */
export type Density = NonNullable<PeriodQuery["density0"]>;

/** So many events are asked for in each lane and in each stretch of the period; more would find no room. */
const EACH = 24;
/** So many stretches has a period, so that what is equally salient does not all lie at its beginning. */
const STRETCHES = 6;

/** How many events are when over all time; nothing is asked where the overview holds all events. */
export const allTime = answerTo(AllTimeDocument, () => {
  const { earliest = null, latest = null } = overview.value.data?.statistics ?? {};
  if (holdsAll.value || earliest === null || latest === null) return null;
  return { filter: filter.value, granularity: granularityOf(earliest, latest), ...knowledge.value };
});

/** What lies in the chosen period, and how much somewhat beyond; nothing is asked where the overview holds all events. */
export const period = answerTo(PeriodDocument, () => {
  const { earliest = null, latest = null } = overview.value.data?.statistics ?? {};
  if (holdsAll.value || earliest === null || latest === null) return null;
  const { from, to } = view.value;
  const isAll = from === null && to === null;
  const [first, last] = isAll ? [earliest, latest] : widened(from ?? earliest, to ?? latest);
  return {
    filter: filterWithPeriod.value,
    certain: { ...filter.value, during: { from, to, match: "CERTAINLY" } } satisfies EventFilter,
    ...(Object.fromEntries(
      asked(isAll ? {} : { during: { from, to } }, isAll ? {} : { during: { from: first, to: last } }),
    ) as Asked),
    ...(Object.fromEntries(stretches(from ?? earliest, to ?? latest)) as Stretches),
    each: EACH,
    granularity: granularityOf(first, last),
    ...knowledge.value,
    language: language.value,
  };
});

type Numbers = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
type Asked = Record<`with${Numbers}`, boolean> & Record<`lane${Numbers}` | `around${Numbers}`, EventFilter | null>;
type Stretches = Record<`stretch${0 | 1 | 2 | 3 | 4 | 5}`, EventFilter>;

function asked(during: EventFilter, around: EventFilter): (readonly [string, unknown])[] {
  return Array.from({ length: MOST_LANES }, (_lane, number) => lanes.value[number]?.filter ?? null).flatMap((own, number) => [
    [`lane${number}`, own && { ...own, ...during }] as const,
    [`around${number}`, own && { ...own, ...around }] as const,
    [`with${number}`, own !== null] as const,
  ]);
}

function stretches(from: string, to: string): (readonly [string, EventFilter])[] {
  const [begin, length] = [dayAt(from).getTime(), (dayAt(to).getTime() - dayAt(from).getTime()) / STRETCHES];
  const day = (number: number) => dayOf(new Date(begin + number * length));
  return Array.from({ length: STRETCHES }, (_stretch, number) => [
    `stretch${number}`,
    { ...filter.value, during: { from: day(number), to: day(number + 1) } },
  ]);
}

/** Lists of the answer, each with its events from the most salient one on. */
const lists = computed(() => {
  const { data } = period.value;
  const all = [
    ...lanes.value.map((_lane, number) => data?.[`events${number as Numbers}`]),
    ...(data ? [data.stretch0, data.stretch1, data.stretch2, data.stretch3, data.stretch4, data.stretch5] : []),
  ];
  return all.map((list) => list?.nodes ?? []);
});

/** The density of each lane, by its key; empty where the overview holds all events, and until an answer is there. */
export const densities = computed<ReadonlyMap<string, Density>>(() => {
  const data = period.value.data;
  return new Map(
    lanes.value.flatMap(({ key }, number) => {
      const density = data?.[`density${number as Numbers}`];
      return density ? [[key, density] as const] : [];
    }),
  );
});

/** The events that can be shown in the chosen period, in order of time. */
export const shownEvents = computed<readonly EventSummary[]>(() => {
  if (holdsAll.value) return events.value;
  const known = new Map(
    [...(period.value.data ? lists.value.flat() : events.value), ...salientEvents.value].map((event) => [event.id, event]),
  );
  return [...known.values()].sort((one, other) => (startOf(one) < startOf(other) ? -1 : 1));
});

/** How salient an event is: 0 for the most salient one, infinite for those that are not among the first. */
export const salience = computed<ReadonlyMap<string, number>>(() => {
  const ranks = new Map(salientEvents.value.map(({ id }, rank) => [id, rank]));
  if (holdsAll.value) return ranks;
  for (const list of lists.value) {
    for (const [rank, { id }] of list.entries()) if (!ranks.has(id)) ranks.set(id, salientEvents.value.length + rank);
  }
  return ranks;
});

/** How many events may lie in the chosen period, and how many do however vague their dates are; null until that is known. */
export const counts = computed<{ readonly possible: number; readonly certain: number } | null>(() => {
  if (overview.value.data === null) return null;
  if (!holdsAll.value) {
    const { possible, certain } = period.value.data ?? {};
    return possible && certain ? { possible: possible.totalCount, certain: certain.totalCount } : null;
  }
  const inside = events.value.filter((event) => mayLieInPeriod(event));
  return { possible: inside.length, certain: inside.filter((event) => liesInPeriod(event)).length };
});

/** Whether an event may lie in the chosen period; without a period, all do. */
export function mayLieInPeriod({ date }: EventSummary): boolean {
  const { from, to } = view.value;
  if (from === null && to === null) return true;
  if (date === null || (date.earliest === null && date.latest === null)) return false;
  return (to === null || (date.earliest ?? "") <= to) && (from === null || date.latest === null || date.latest >= from);
}

/** Whether an event lies in the chosen period wherever in its range its date is; a slash in EDTF is a duration, all of it. */
export function liesInPeriod(event: EventSummary): boolean {
  if (!mayLieInPeriod(event)) return false;
  const { from, to } = view.value;
  const { edtf = "", earliest = null, latest = null } = event.date ?? {};
  if ((from === null && to === null) || edtf.includes("/")) return true;
  return (from === null || (earliest !== null && earliest >= from)) && (to === null || (latest !== null && latest <= to));
}

function startOf({ date }: EventSummary): string {
  return date?.earliest ?? date?.latest ?? "~";
}

/** Half as much again on both sides, so that what comes into sight while moving is there. */
function widened(from: string, to: string): readonly [from: string, to: string] {
  const half = Math.max(DAY, (dayAt(to).getTime() - dayAt(from).getTime()) / 2);
  return [new Date(dayAt(from).getTime() - half), new Date(dayAt(to).getTime() + half)].map((moment) =>
    dayOf(moment < YEAR_ONE ? YEAR_ONE : moment),
  ) as [string, string];
}

const DAY = 86_400_000;
const YEAR_ONE = dayAt("0001-01-01");

/** A timeline has at most 500 buckets; the finest granularity that stays below that whatever the events are. */
function granularityOf(from: string, to: string): Granularity {
  const days = (dayAt(to).getTime() - dayAt(from).getTime()) / DAY;
  return days < 490 ? "DAY" : days < 14_900 ? "MONTH" : days < 180_000 ? "YEAR" : "DECADE";
}
