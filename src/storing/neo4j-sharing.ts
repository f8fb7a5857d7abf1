import type { Event, EventVersion } from "../model/event.ts";
import { dateBounds, type DateBounds } from "../model/date-bounds.ts";
import { involvements } from "./index-entries.ts";
import type { Run } from "./neo4j-connection.ts";
import { ANY_YEAR, BOUNDS, DAY, daysByYear, parts, wholeDays, yearOf, yearsIn } from "./neo4j-days-by-year.ts";
import { batches } from "./neo4j-put.ts";
import { COUNTS, EVENTS_BEFORE, type CountStatements, type CountType } from "./neo4j-statements.ts";
import { currentVersions } from "./neo4j-version-rows.ts";

/** How many events that are in force for who knows everything there are, and when: what two share, or in which one acts. */
export type Counts = {
  /** Both ids in order, or an id and a year, with a blank between them. */
  readonly key: string;
  readonly count: number;
  /** The days of events of one day, one behind the other in any order: so that a day can be added without the others being looked at. */
  readonly days: string;
  /** The four days of the bounds of other dated events, one behind the other too; so are days in years that others cannot be compared with. */
  readonly longer: string;
};

/** Brings up to date who shares events with whom, and who acts when, after these events have gone and those have come. */
export async function changeCounts(run: Run, going: readonly Event[], coming: readonly Event[]): Promise<void> {
  for (const [type, keysOf] of Object.entries(KEYS) as [CountType, KeysOf][]) {
    const [less, more] = [countsOf(going, keysOf), countsOf(coming, keysOf)];
    for (const some of batches(less)) await shrink(run, some, COUNTS[type]);
    for (const some of batches(more)) await grow(run, some, COUNTS[type]);
  }
}

/** The events with these ids as they are stored. */
export async function eventsBefore(run: Run, ids: readonly string[]): Promise<Event[]> {
  const events: Event[] = [];
  for (const some of batches(ids))
    for (const { record } of await run(EVENTS_BEFORE, { ids: some })) events.push(JSON.parse(String(record)) as Event);
  return events;
}

async function grow(run: Run, more: readonly Counts[], statements: CountStatements): Promise<void> {
  const grown = new Set((await run(statements.grow, { rows: more.map(growing) })).map(({ key }) => key));
  const rows = more.filter(({ key }) => !grown.has(key)).map((one) => ({ counts: stored(one), ...endsOf(one) }));
  await run(statements.create, { rows });
}

function growing({ key, count, days, longer }: Counts) {
  return { key, count, days: Object.entries(daysByYear(days)), longer };
}

/** Days stand by their years. Most have no events of several days, and keep nothing for that. */
function stored({ key, count, days, longer }: Counts) {
  return { key, count, ...daysByYear(days), ...(longer === "" ? {} : { longer }) };
}

/** What acts in a year leads to itself. */
function endsOf({ key }: Counts): { readonly one: string; readonly other: string } {
  const [one = "", other = ""] = key.split(" ");
  return { one, other: other.includes("_") ? other : one };
}

async function shrink(run: Run, less: readonly Counts[], statements: CountStatements): Promise<void> {
  const known = await run(statements.read, { keys: less.map(({ key }) => key) });
  const found = new Map(
    known.map(({ key, count, days, longer }) => [
      String(key),
      { key, count, days: yearsIn(String(days)).flatMap(wholeDays).join(""), longer } as Counts,
    ]),
  );
  const left = less.flatMap((one) => {
    const counts = found.get(one.key);
    return counts === undefined ? [] : [without(counts, one)];
  });
  await run(statements.remove, { keys: left.filter(({ count }) => count === 0).map(({ key }) => key) });
  await run(statements.set, { rows: left.filter(({ count }) => count > 0).map(stored) });
}

function without(all: Counts, less: Counts): Counts {
  return {
    key: all.key,
    count: all.count - less.count,
    days: rest(parts(all.days, DAY), parts(less.days, DAY)).join(""),
    longer: rest(parts(all.longer, BOUNDS), parts(less.longer, BOUNDS)).join(""),
  };
}

/** What is left of some when others are taken away, each as often as it comes. */
function rest(some: readonly string[], others: readonly string[]): string[] {
  const going = new Map<string, number>();
  for (const one of others) going.set(one, (going.get(one) ?? 0) + 1);
  return some.filter((one) => {
    const times = going.get(one) ?? 0;
    if (times > 0) going.set(one, times - 1);
    return times === 0;
  });
}

/** The keys under which a version is counted. */
type KeysOf = (version: EventVersion, bounds: DateBounds | null) => readonly string[];

const KEYS: Readonly<Record<CountType, KeysOf>> = { SHARES: pairsOf, ACTS_IN: yearsOf };

function countsOf(events: readonly Event[], keysOf: KeysOf): Counts[] {
  const found = new Map<string, Counts>();
  for (const version of currentVersions(events)) {
    const bounds = dateBounds(version.date);
    const { days, longer } = daysOf(bounds);
    for (const key of keysOf(version, bounds)) {
      const known = found.get(key) ?? { key, count: 0, days: "", longer: "" };
      found.set(key, { key, count: known.count + 1, days: known.days + days, longer: known.longer + longer });
    }
  }
  return [...found.values()];
}

function daysOf(bounds: DateBounds | null): Pick<Counts, "days" | "longer"> {
  if (bounds === null) return { days: "", longer: "" };
  const { earliest, beginsBy, endsFrom, latest } = bounds;
  return isOneDay(bounds) && yearOf(earliest) !== ANY_YEAR
    ? { days: earliest, longer: "" }
    : { days: "", longer: earliest + beginsBy + endsFrom + latest };
}

function isOneDay({ earliest, latest }: DateBounds): boolean {
  return earliest === latest;
}

/** Two share an event when both have to do with it, and not both only as its places. */
function pairsOf(version: EventVersion): string[] {
  const involved = involvements(version, version.placeIds);
  return involved.flatMap((one, index) =>
    involved
      .slice(index + 1)
      .filter((other) => acts(one) || acts(other))
      .map((other) => `${one.entityId} ${other.entityId}`),
  );
}

function yearsOf(version: EventVersion, bounds: DateBounds | null): string[] {
  const year = bounds !== null && isOneDay(bounds) ? yearOf(bounds.earliest) : ANY_YEAR;
  return involvements(version, [])
    .filter(acts)
    .map(({ entityId }) => `${entityId} ${year}`);
}

/** Whether something takes part or is represented. */
function acts({ takesPart, isRepresented }: { readonly takesPart: boolean; readonly isRepresented: boolean }): boolean {
  return takesPart || isRepresented;
}
