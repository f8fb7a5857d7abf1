import type { Event } from "../model/event.ts";
import { dateBounds } from "../model/date-bounds.ts";
import { isCountedByKind, periodName, periodsOf, rangesOf, sumOfKinds } from "./counted-periods.ts";
import { cypher } from "./cypher.ts";
import type { EventQuery } from "./event-query.ts";
import { askTogether } from "./neo4j-asking.ts";
import type { Neo4jConnection, Run } from "./neo4j-connection.ts";
import { batches } from "./neo4j-put.ts";
import { currentVersions } from "./neo4j-version-rows.ts";

/** How many events of each kind have a bound in a period; kinds without any are missing. */
type KindCounts = Readonly<Record<string, number>>;

/** What `(:EventCount)` says: its id is a bound with a period behind it, such as `LATEST M2024-06`, and its other properties are kinds. */
type Stored = Readonly<Record<string, number | string>> & { readonly id: string };

/** How many events each query has, from what is counted with each write; null where nothing counted says so. All are asked for in one statement. */
export async function countedByKind(connection: Neo4jConnection, queries: readonly EventQuery[]): Promise<(number | null)[]> {
  const byPeriod = new Map(queries.filter(isCountedByKind).map((query) => [periodName(query), query]));
  const rows = await askTogether(connection, [...byPeriod.values()].map(countsQuestion));
  const counts = new Map([...byPeriod.keys()].map((period, index) => [period, summed(rows[index]?.["counts"])]));
  return queries.map((query) => (isCountedByKind(query) ? sumOfKinds(query, counts.get(periodName(query)) ?? new Map()) : null));
}

function countsQuestion({ filter: { during } }: EventQuery) {
  const ranges = rangesOf(during).map(({ bound, from, below, sign }) => ({
    from: `${bound} ${from}`,
    below: `${bound} ${below}`,
    sign,
  }));
  const statement = cypher`CALL (q) {
    UNWIND ${ranges} AS range MATCH (c:EventCount) WHERE c.id >= range.from AND c.id < range.below
    RETURN collect([range.sign, c { .* }]) AS counts }`;
  return { statement, answers: "counts", limit: 0 };
}

function summed(found: unknown): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [sign, { id: _id, ...counts }] of (found ?? []) as readonly (readonly [number, Stored])[])
    for (const [kind, count] of Object.entries(counts)) sums.set(kind, (sums.get(kind) ?? 0) + sign * Number(count));
  return sums;
}

/** Brings up to date how many events of each kind begin and end when, after these events have gone and those have come. */
export async function changeKindCounts(run: Run, going: readonly Event[], coming: readonly Event[]): Promise<void> {
  const changes = new Map<string, Map<string, number>>();
  count(changes, going, -1);
  count(changes, coming, 1);
  for (const some of batches([...changes])) {
    const stored = new Map(
      (await run(READ, { ids: some.map(([id]) => id) })).map(({ counts }) => [(counts as Stored).id, counts as Stored]),
    );
    const [rows, emptied] = parted(some.map(([id, change]) => ({ ...changed(stored.get(id), change), id })));
    await run(WRITE, { rows });
    if (emptied.length > 0) await run(REMOVE, { ids: emptied.map(({ id }) => id) });
  }
}

/** Those that say something of a kind, and those that have nothing but their id. */
function parted(rows: readonly Stored[]): [Stored[], Stored[]] {
  const { full = [], empty = [] } = Object.groupBy(rows, (row) => (Object.keys(row).length > 1 ? "full" : "empty"));
  return [full, empty];
}

const READ = "UNWIND $ids AS id MATCH (c:EventCount {id: id}) RETURN c { .* } AS counts";
const WRITE = "UNWIND $rows AS row MERGE (c:EventCount {id: row.id}) SET c = row";
const REMOVE = "UNWIND $ids AS id MATCH (c:EventCount {id: id}) DELETE c";

function count(changes: Map<string, Map<string, number>>, events: readonly Event[], sign: 1 | -1): void {
  for (const { kind, date } of currentVersions(events)) {
    for (const [bound, period] of periodsOf(dateBounds(date))) {
      const id = `${bound} ${period}`;
      const change = changes.get(id) ?? new Map<string, number>();
      changes.set(id, change.set(kind, (change.get(kind) ?? 0) + sign));
    }
  }
}

function changed(stored: Stored | undefined, change: ReadonlyMap<string, number>): KindCounts {
  const { id: _id, ...before } = stored ?? { id: "" };
  const counts = new Map(Object.entries(before).map(([kind, some]) => [kind, Number(some)]));
  for (const [kind, difference] of change) counts.set(kind, (counts.get(kind) ?? 0) + difference);
  return Object.fromEntries([...counts].filter(([, some]) => some !== 0));
}
