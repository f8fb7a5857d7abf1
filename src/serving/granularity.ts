/** The length of the buckets of a timeline. */
export type Granularity = "DAY" | "MONTH" | "YEAR" | "DECADE";

/** How days are put into buckets of one length; buckets are numbered in the order of time. */
interface Lengths {
  readonly indexOf: (day: string) => number;
  readonly daysOf: (index: number) => readonly [first: string, last: string];
  /** What to ask for where there are too many buckets of this length. */
  readonly coarser: Granularity | null;
}

const DAY_IN_MILLISECONDS = 86_400_000;

/** The four lengths. */
export const GRANULARITIES: Readonly<Record<Granularity, Lengths>> = {
  DAY: {
    indexOf: (day) => Date.parse(`${day}T00:00:00Z`) / DAY_IN_MILLISECONDS,
    daysOf: (index) => [dayAt(index * DAY_IN_MILLISECONDS), dayAt(index * DAY_IN_MILLISECONDS)],
    coarser: "MONTH",
  },
  MONTH: {
    indexOf: (day) => yearOf(day) * 12 + Number(day.slice(5, 7)) - 1,
    daysOf: (index) => daysOfMonths(index, 1),
    coarser: "YEAR",
  },
  YEAR: { indexOf: yearOf, daysOf: (year) => daysOfMonths(year * 12, 12), coarser: "DECADE" },
  DECADE: {
    indexOf: (day) => Math.floor(yearOf(day) / 10),
    daysOf: (decade) => daysOfMonths(decade * 120, 120),
    coarser: null,
  },
};

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** The first and the last day of some months from one on, which are counted from the year 0. */
function daysOfMonths(first: number, count: number): readonly [string, string] {
  return [dayAt(startOf(first)), dayAt(startOf(first + count) - DAY_IN_MILLISECONDS)];
}

function startOf(month: number): number {
  // Date.UTC takes the years 0 to 99 for those of the twentieth century.
  return new Date(Date.UTC(2000, 0, 1)).setUTCFullYear(Math.floor(month / 12), month % 12, 1);
}

function dayAt(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
