import { describe, expect, it } from "vitest";
import { NO_FILTER, type During, type NeighboursQuery } from "../../src/storing/event-query.ts";
import { openedWorld } from "./opened-world.ts";
import { plainStore } from "./plain-store.ts";
import { ALL } from "./queries.ts";
import type { Open } from "./store.contract.ts";
import { world } from "./world.ts";

const DAYS: readonly (readonly [from: string | null, to: string | null])[] = [
  ["2024-06-18", "2024-06-19"],
  ["2024-01-01", "2024-12-31"],
  ["2000-07-19", "2024-06-18"],
  ["1990-01-01", "2030-12-31"],
  ["2024-06-20", "2024-06-12"],
  [null, "2024-06-18"],
  ["2024-06-18", null],
];

const PERIODS: readonly (During | null)[] = [
  null,
  ...DAYS.flatMap(([from, to]) =>
    (["OVERLAPS", "WITHIN"] as const).flatMap((relation) =>
      (["POSSIBLY", "CERTAINLY"] as const).map((match) => ({ from, to, relation, match, includeUndated: false })),
    ),
  ),
];

/** Who shares most events with some: what stores that know it at once must answer. */
export function neighboursContract(open: Open): void {
  describe("neighbours", () => {
    const store = openedWorld(open);
    const plain = plainStore(world());
    const expected = ({ of, first, without, filter, view }: NeighboursQuery) => {
      const totals = new Map<string, number>();
      for (const [pair, count] of Object.entries(plain.sharedEvents({ of, among: null, filter, view }))) {
        const [, other = ""] = pair.split(" ");
        if (![...of, ...without].includes(other)) totals.set(other, (totals.get(other) ?? 0) + count);
      }
      const all = [...totals].toSorted(([one, most], [other, least]) => least - most || (one < other ? -1 : 1)).map(([id]) => id);
      const members = [...of, ...all.slice(0, first)];
      const pairs = Object.entries(plain.sharedEvents({ of: members, among: members, filter, view }));
      const shared = Object.fromEntries(pairs.filter(([pair]) => isInOrder(pair)));
      return { otherIds: all.slice(0, first), truncated: all.length > first, shared };
    };

    it.each(PERIODS)("are the nearest, with what each two of them share, during %j", async (during) => {
      const ids = world().entities.map(({ id }) => id);
      const queries = [1, 3, 20].flatMap((first) =>
        [...ids.map((id) => [id]), ids.slice(0, 3), ["person_unknown"]].map((of) => ({
          of,
          first,
          without: first === 3 ? ["person_kim"] : [],
          filter: { ...NO_FILTER, during },
          view: ALL,
        })),
      );
      const found = await store().neighbours?.(queries);
      for (const [index, one] of (found ?? []).entries()) {
        if (one === null) continue;
        const shared = Object.fromEntries(one.shared.map(({ entityId, otherId, count }) => [`${entityId} ${otherId}`, count]));
        expect({ ...one, shared }).toEqual(expected(queries[index] as NeighboursQuery));
      }
    });
  });
}

/** A pair comes once, with the lower id first. */
function isInOrder(pair: string): boolean {
  const [one = "", other = ""] = pair.split(" ");
  return one < other;
}
