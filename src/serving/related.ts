import type { SharedEvents } from "../storing/event-query.ts";
import { connection, pageOnDemand, type Connection } from "./connection.ts";
import type { Context } from "./context.ts";
import type { EntityParent, RelatedEntityParent } from "./parents.ts";
import type { PageRequest } from "../storing/store.ts";
import type { EventFilter } from "../storing/event-query.ts";
import { sharedBy } from "./network.ts";
import { sortedPage } from "../storing/sorted-page.ts";

/** The entities that share events with one, those with most of them first, ties by id. */
export async function relatedConnection(
  { id, view }: EntityParent,
  filter: EventFilter,
  page: PageRequest,
  { load }: Context,
): Promise<Connection<RelatedEntityParent>> {
  const shared = await sharedBy([id], null, { filter, view }, load);
  const rows = shared.map((one) => ({ key: keyOf(one), id: one.otherId, item: one })).toSorted(byKey);
  return connection(
    await pageOnDemand(page, () => sortedPage("related entities", rows, page)),
    ({ otherId, count }) => ({ entityId: otherId, sharedEvents: count, view }),
    () => Promise.resolve(rows.length),
  );
}

const MOST = 999_999_999;

/** Ascends while the number of shared events descends. */
function keyOf({ count }: SharedEvents): string {
  return String(MOST - count).padStart(9, "0");
}

function byKey(one: { readonly key: string; readonly id: string }, other: { readonly key: string; readonly id: string }): number {
  if (one.key !== other.key) return one.key < other.key ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
