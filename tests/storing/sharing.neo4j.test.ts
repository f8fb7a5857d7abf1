import fc from "fast-check";
import { expect, it } from "vitest";
import { openStore } from "../../src/storing/index.ts";
import { allDays, BOUNDS, wholeDays, parts, yearsIn } from "../../src/storing/neo4j-days-by-year.ts";
import { describeOnNeo4j, rowsOf } from "../neo4j/given.ts";
import { wipe } from "../neo4j/wipe.ts";
import { anyChanges } from "./any-change.ts";
import { MADE } from "./opened-world.ts";
import { blockKeys, world } from "./world.ts";

/** What each two share, as it follows from the links of versions that are in force for who knows everything. */
const WANTED = `
  MATCH (v:Current)
  CALL (v) {
    MATCH (v)<-[:TAKES_PART_IN|PARTICIPATED_IN|REPRESENTED_IN]-(x:Entity) RETURN x, 1 AS acts
    UNION MATCH (v)-[:LIES_IN|TOOK_PLACE_IN]->(x:Entity) RETURN x, 0 AS acts }
  WITH v, x, max(acts) AS acts
  WITH v, collect({ id: x.id, acts: acts }) AS all
  UNWIND all AS one UNWIND all AS other
  WITH v, one, other WHERE one.id < other.id AND one.acts + other.acts > 0
  WITH one.id + ' ' + other.id AS pair, v,
    CASE v.earliest = v.latest WHEN true THEN v.earliest ELSE null END AS day,
    CASE v.earliest <> v.latest WHEN true THEN v.earliest + v.beginsBy + v.endsFrom + v.latest ELSE null END AS other
  ORDER BY pair, day, other
  RETURN pair, count(v) AS count, collect(day) AS days, collect(other) AS others ORDER BY pair`;

const FOUND = `
  MATCH (a:Entity)-[s:SHARES]->(b:Entity)
  RETURN s.key AS pair, a.id + ' ' + b.id AS ends, s.count AS count, ${allDays("s").text} AS days, coalesce(s.longer, '') AS longer ORDER BY pair`;

/** In which years each acts, as it follows from the same links. */
const WANTED_ACTS = `
  MATCH (v:Current)<-[:TAKES_PART_IN|PARTICIPATED_IN|REPRESENTED_IN]-(x:Entity)
  WITH DISTINCT v, x, CASE v.earliest = v.latest WHEN true THEN v.earliest ELSE null END AS day,
    CASE v.earliest <> v.latest WHEN true THEN v.earliest + v.beginsBy + v.endsFrom + v.latest ELSE null END AS other
  WITH x.id + ' ' + coalesce(left(day, 4), 'any') AS pair, v, day, other ORDER BY pair, day, other
  RETURN pair, count(v) AS count, collect(day) AS days, collect(other) AS others ORDER BY pair`;

const FOUND_ACTS = `
  MATCH (a:Entity)-[s:ACTS_IN]->(a)
  RETURN s.key AS pair, a.id + substring(s.key, size(a.id)) AS ends, s.count AS count, ${allDays("s").text} AS days, coalesce(s.longer, '') AS longer
  ORDER BY pair`;

/** What stands in the list of each entity, as it follows from the other links of versions. */
const WANTED_LISTS = `
  MATCH (v:EventVersion)
  CALL (v) {
    MATCH (v)<-[:TAKES_PART_IN|PARTICIPATED_IN|REPRESENTED_IN]-(x:Entity) RETURN x, x.id AS list
    UNION MATCH (v)-[:LIES_IN|TOOK_PLACE_IN]->(x:Entity) RETURN x, 'in ' + x.id AS list }
  RETURN list, x.id AS entity, v.id AS version, v.eventId AS eventId, v.dateKey AS dateKey, v.dateDescKey AS dateDescKey, v.reach AS reach
  ORDER BY list, version`;

const FOUND_LISTS = `
  MATCH (x:Entity)-[r:HAS_EVENT]->(v)
  RETURN r.list AS list, x.id AS entity, v.id AS version, r.eventId AS eventId, r.dateKey AS dateKey, r.dateDescKey AS dateDescKey, r.reach AS reach
  ORDER BY list, version`;

/** How many events of each kind begin and end when, as it follows from their days. */
const WANTED_COUNTS = `
  MATCH (v:Current)
  UNWIND [['EARLIEST', v.earliest], ['LATEST', v.latest]] AS day
  UNWIND CASE day[1] WHEN IS NULL THEN ['U', 'UM', 'UD'] ELSE ['Y' + left(day[1], 4), 'M' + left(day[1], 7), 'D' + day[1]] END AS period
  RETURN day[0] + ' ' + period AS id, v.kind AS kind, count(v) AS count ORDER BY id, kind`;

const FOUND_COUNTS = `
  MATCH (c:EventCount) UNWIND [name IN keys(c) WHERE name <> 'id'] AS kind
  RETURN c.id AS id, kind, c[kind] AS count ORDER BY id, kind`;

function readable({ pair, ends, count, days, longer }: Record<string, unknown>) {
  expect(ends).toBe(pair);
  return {
    pair,
    count,
    days: yearsIn(String(days)).flatMap(wholeDays).toSorted(),
    others: parts(String(longer), BOUNDS).toSorted(),
  };
}

describeOnNeo4j("who shares events with whom, who acts when, what is in whose list, and how many events are when,", (access) => {
  it("stands on links as it follows from the events, whatever was written", async () => {
    await fc.assert(
      fc.asyncProperty(anyChanges(), async (changes) => {
        await wipe(access, { schema: false });
        const store = await openStore(access.url, { blockKeys, neo4j: access });
        for (const change of [{ put: world(), remove: [] }, ...changes]) await store.write(change, MADE);
        await store.close();
        for (const [statement, wanted] of [
          [FOUND, WANTED],
          [FOUND_ACTS, WANTED_ACTS],
        ] as const) {
          expect((await rowsOf(access, statement)).map(readable)).toEqual(await rowsOf(access, wanted));
        }
        expect(await rowsOf(access, FOUND_LISTS)).toEqual(await rowsOf(access, WANTED_LISTS));
        expect(await rowsOf(access, FOUND_COUNTS)).toEqual(await rowsOf(access, WANTED_COUNTS));
      }),
      { numRuns: 10 },
    );
  });
});
