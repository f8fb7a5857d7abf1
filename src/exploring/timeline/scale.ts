import { scaleUtc, type ScaleTime } from "d3-scale";
import { dayAt, type Reach } from "../dates.ts";
import type { Density } from "../period.ts";

/** Time to pixels. Years in which much happened are wider, and long stretches without anything are folded away. */
export interface FoldedScale {
  readonly scale: ScaleTime<number, number>;
  /** Where years are folded away, in pixels. */
  readonly folds: readonly { readonly from: number; readonly to: number; readonly years: number }[];
}

/** How many events each year has, and after which moment nothing is. */
export interface YearCounts {
  readonly counts: ReadonlyMap<number, number>;
  readonly end: Date;
}

/** The scale on which all years with events fit into a width; null where there are none. */
export function foldedScale({ counts, end }: YearCounts, width: number): FoldedScale | null {
  if (counts.size === 0) return null;
  const stretches = stretchesOf(counts);
  const folded = stretches.filter(({ weight }) => weight === 0).length;
  const total = stretches.reduce((sum, { weight }) => sum + weight, 0);
  const unit = Math.max(0, width - folded * FOLD_WIDTH) / total;
  const domain = [startOf(stretches[0]?.first ?? 0)];
  const range = [0];
  const folds: { from: number; to: number; years: number }[] = [];
  for (const { first, last, weight } of stretches) {
    const from = range.at(-1) ?? 0;
    const to = from + (weight === 0 ? FOLD_WIDTH : weight * unit);
    domain.push(startOf(last + 1));
    range.push(to);
    if (weight === 0) folds.push({ from, to, years: last - first + 1 });
  }
  // The last year ends with the month in which the last event does, so that nothing empty stands on the right.
  domain[domain.length - 1] = new Date(Math.min(endOfMonth(end).getTime(), (domain.at(-1) as Date).getTime()));
  return { scale: scaleUtc(domain, range), folds };
}

const FOLD_WIDTH = 30;
/** So many years without anything are folded. */
const FOLDED_YEARS = 3;
/** An event of more years than this says nothing about any one of them. */
const TELLING_YEARS = 2;

interface Stretch {
  readonly first: number;
  readonly last: number;
  /** 0 for one that is folded. */
  readonly weight: number;
}

/** The years of events that are all here. */
export function yearsOfEvents(reaches: readonly Reach[]): YearCounts {
  const counts = new Map<number, number>();
  const count = (year: number) => counts.set(year, (counts.get(year) ?? 0) + 1);
  for (const { from, to } of reaches) {
    const first = (from ?? to)?.getUTCFullYear() ?? 0;
    const last = lastYear(to) ?? first;
    if (from === null || last - first >= TELLING_YEARS) [...new Set(from === null ? [last] : [first, last])].forEach(count);
    else for (let year = first; year <= last; year += 1) count(year);
  }
  return { counts, end: new Date(Math.max(...reaches.map(({ from, to }) => (to ?? from)?.getTime() ?? -Infinity)) - 1) };
}

/** The years of events of which only their density is known. What is in every year alike says nothing about any one of them. */
export function yearsOfBuckets(buckets: Density["buckets"]): YearCounts {
  const counts = new Map<number, number>();
  for (const { from, to, possible } of buckets) {
    const [first, last] = [dayAt(from).getUTCFullYear(), dayAt(to).getUTCFullYear()];
    for (let year = first; year <= last; year += 1) counts.set(year, (counts.get(year) ?? 0) + possible);
  }
  const years = [...counts.keys()];
  const isWhole = Math.max(...years) - Math.min(...years) + 1 === counts.size;
  const everywhere = isWhole && counts.size > 1 ? Math.min(...counts.values()) : 0;
  const told = new Map([...counts].filter(([, count]) => count > everywhere));
  return { counts: told.size > 0 ? told : counts, end: dayAt(buckets.at(-1)?.to ?? "0001-01-01") };
}

/** The end of a reach is the moment after its last day. */
function lastYear(to: Date | null): number | null {
  return to === null ? null : new Date(to.getTime() - 1).getUTCFullYear();
}

function stretchesOf(counts: ReadonlyMap<number, number>): Stretch[] {
  const years = [...counts.keys()].sort((one, other) => one - other);
  return years.flatMap((year, place) => {
    const stretch = { first: year, last: year, weight: 1 + Math.sqrt(counts.get(year) ?? 0) };
    const before = years[place - 1];
    if (before === undefined || before === year - 1) return [stretch];
    const missing = year - before - 1;
    return [{ first: before + 1, last: year - 1, weight: missing < FOLDED_YEARS ? missing : 0 }, stretch];
  });
}

function endOfMonth(moment: Date): Date {
  return new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() + 1, 1));
}

function startOf(year: number): Date {
  return dayAt(`${String(year).padStart(4, "0")}-01-01`);
}
