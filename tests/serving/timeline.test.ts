import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Store } from "../../src/storing/store.ts";
import { asking, counting, fieldOf, worldStore, type Answer } from "./asking.ts";

interface Timeline {
  readonly totalCount: number;
  readonly undated: number;
  readonly buckets: readonly { from: string; to: string; certain: number; possible: number; events: readonly { id: string }[] }[];
}

function timelineIn(answer: Answer): Timeline {
  return fieldOf(answer, "timeline");
}

describe("timeline", () => {
  let store: Store;
  beforeAll(async () => {
    store = await worldStore();
  });
  afterAll(() => store.close());

  test("counts each event once in all, undated ones too, and shows the first of each bucket", async () => {
    const ask = asking(store);
    const answer =
      await ask(`{ timeline(granularity: DECADE) { totalCount undated buckets { from to certain possible events { id } } }
      events { totalCount } }`);
    const timeline = timelineIn(answer);
    expect(timeline.totalCount).toBe(fieldOf<{ totalCount: number }>(answer, "events").totalCount);
    expect(timeline.undated).toBe(2);
    expect(timeline.buckets.every(({ possible, certain }) => possible >= certain && possible > 0)).toBe(true);
    expect(timeline.buckets.every(({ events, possible }) => events.length === Math.min(possible, 5))).toBe(true);
  });

  test("each bucket holds what the list of events finds for its days", async () => {
    const ask = asking(store);
    const periods = fc.record({
      granularity: fc.constantFrom("MONTH", "YEAR", "DECADE"),
      year: fc.integer({ min: 1988, max: 2025 }),
    });
    await fc.assert(
      fc.asyncProperty(periods, async ({ granularity, year }) => {
        const during = `from: "${year}-01-01", to: "${year + 9}-12-31"`;
        const { buckets } = timelineIn(
          await ask(
            `{ timeline(filter: { during: { ${during} } }, granularity: ${granularity}) { buckets { from to certain possible } } }`,
          ),
        );
        for (const { from, to, certain, possible } of buckets) {
          const days = `from: "${from < `${year}` ? `${year}-01-01` : from}", to: "${to > `${year + 9}-12-31` ? `${year + 9}-12-31` : to}"`;
          const found = await ask(`{ possible: events(filter: { during: { ${days} } }) { totalCount }
            certain: events(filter: { during: { ${days}, match: CERTAINLY } }) { totalCount } }`);
          expect(found.data).toMatchObject({ possible: { totalCount: possible } });
          const { totalCount } = fieldOf<{ readonly totalCount: number }>(found, "certain");
          expect(totalCount).toBeLessThanOrEqual(certain);
        }
      }),
      { numRuns: 20 },
    );
  });

  test("asks the store once for the counts and once for the events of all buckets", async () => {
    const { store: counted, calls } = counting(store);
    await asking(counted)(`{ timeline(granularity: DECADE) { buckets { possible events { id } } } }`);
    expect(Object.fromEntries(calls)).toEqual({ eventDays: 1, eventList: 1 });
  });

  test("too many buckets are refused with the next coarser granularity", async () => {
    const { errors } = await asking(store)(`{ timeline(granularity: DAY) { totalCount } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: "LIMIT_EXCEEDED", limit: 500 });
    expect(errors?.[0]?.message).toContain("ask for MONTH");
  });
});
