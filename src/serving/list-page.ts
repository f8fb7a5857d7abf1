import { Failure } from "../model/failure.ts";
import type { Page, PageRequest } from "../storing/store.ts";

/** Cuts a page out of a list that is known as a whole, such as the mentions of one event. A cursor names an item, so it survives growth. */
export function listPage<Item extends { readonly id: string }>(list: readonly Item[], request: PageRequest): Page<Item> {
  const from = request.after === null ? 0 : position(list, request.after, "after") + 1;
  const to = request.before === null ? list.length : position(list, request.before, "before");
  const start = request.last === null ? from : Math.max(from, to - request.last);
  const end = request.first === null ? to : Math.min(to, from + request.first);
  return {
    items: list.slice(start, Math.max(start, end)).map((item) => ({ item, cursor: () => encode(item.id) })),
    hasNextPage: end < list.length,
    hasPreviousPage: start > 0,
  };
}

function encode(id: string): string {
  return Buffer.from(`item ${id}`, "utf8").toString("base64url");
}

function position(list: readonly { readonly id: string }[], cursor: string, argument: string): number {
  const [, id] = /^item (\S+)$/u.exec(Buffer.from(cursor, "base64url").toString("utf8")) ?? [];
  const index = id === undefined ? -1 : list.findIndex((item) => item.id === id);
  if (index >= 0) return index;
  const message = `${argument}: expected the cursor of an item of this list, got ${JSON.stringify(cursor.slice(0, 64))}`;
  throw new Failure("BAD_USER_INPUT", message);
}
