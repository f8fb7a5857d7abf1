import { decodeCursor, encodeCursor, type Position } from "./cursor.ts";
import type { Page, PageRequest } from "./store.ts";

/** What an adapter reads for a page: up to `limit` + 1 items strictly between the two places, walking forward or backward. */
export interface Slice {
  readonly after: Position | null;
  readonly before: Position | null;
  readonly backward: boolean;
  readonly limit: number;
}

/** What an adapter has read, in walking order, and whether anything lies at or beyond each of the two places. */
export interface Read<Item> {
  readonly rows: readonly (Position & { readonly item: Item })[];
  readonly hasBefore: boolean;
  readonly hasAfter: boolean;
}

/** The slice that a page request asks for; its cursors must be those of this list. */
export function sliceOf(list: string, { first, after, last, before }: PageRequest): Slice {
  return {
    after: after === null ? null : decodeCursor(list, after, "after"),
    before: before === null ? null : decodeCursor(list, before, "before"),
    backward: first === null,
    limit: first ?? last ?? 0,
  };
}

/** The page that a slice makes: whether there is more is told exactly, in both directions. */
export function pageOf<Item>(list: string, { backward, limit }: Slice, { rows, hasBefore, hasAfter }: Read<Item>): Page<Item> {
  const kept = rows.slice(0, limit);
  const more = rows.length > limit;
  if (backward) kept.reverse();
  return {
    items: kept.map(({ key, id, item }) => ({ item, cursor: () => encodeCursor(list, { key, id }) })),
    hasNextPage: hasAfter || (!backward && more),
    hasPreviousPage: hasBefore || (backward && more),
  };
}
