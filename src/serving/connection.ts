import { Failure } from "../model/failure.ts";
import type { Page, PageRequest } from "../storing/store.ts";
import { whenLoaded, type Loaded } from "./loaded.ts";

/** A page in the shape of Relay's cursor connections; it is read, and the total counted, only when that is asked for. */
export interface Connection<Item> {
  readonly edges: () => Loaded<readonly Edge<Item>[]>;
  readonly nodes: () => Loaded<readonly Item[]>;
  readonly pageInfo: () => Loaded<PageInfo>;
  readonly count: () => Promise<number>;
}

interface Edge<Item> {
  readonly cursor: () => string;
  readonly node: Item;
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: () => string | null;
  readonly endCursor: () => string | null;
}

/** Relay's arguments as they come. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** Items on a page where none are asked for, and at most. */
export const DEFAULT_PAGE = 20;
export const LARGEST_PAGE = 100;

/**
 * A page that is read when it is asked for. One at a cursor is read at once, so that a wrong cursor is refused even where
 * nothing but the total is asked for.
 */
export async function pageOnDemand<Stored>(
  { after, before }: PageRequest,
  read: () => Loaded<Page<Stored>>,
): Promise<() => Loaded<Page<Stored>>> {
  if (after === null && before === null) return read;
  const page = await read();
  return () => page;
}

/** A store's page as a connection; an item that maps to null has no place in it. */
export function connection<Stored, Item>(
  read: () => Loaded<Page<Stored>>,
  toItem: (stored: Stored) => Item | null,
  count: () => Promise<number>,
): Connection<Item> {
  let known: Loaded<Known<Item>> | undefined;
  const once = (): Loaded<Known<Item>> => (known ??= whenLoaded(read(), (page) => ({ ...page, edges: edgesOf(page, toItem) })));
  return {
    edges: () => whenLoaded(once(), ({ edges }) => edges),
    nodes: () => whenLoaded(once(), ({ edges }) => edges.map(({ node }) => node)),
    pageInfo: () => whenLoaded(once(), pageInfoOf),
    count,
  };
}

interface Known<Item> extends Pick<Page<Item>, "hasNextPage" | "hasPreviousPage"> {
  readonly edges: readonly Edge<Item>[];
}

function edgesOf<Stored, Item>(page: Page<Stored>, toItem: (stored: Stored) => Item | null): Edge<Item>[] {
  return page.items.flatMap(({ item, cursor }) => {
    const node = toItem(item);
    return node === null ? [] : [{ cursor, node }];
  });
}

function pageInfoOf({ edges, hasNextPage, hasPreviousPage }: Known<unknown>): PageInfo {
  return {
    hasNextPage,
    hasPreviousPage,
    startCursor: () => edges[0]?.cursor() ?? null,
    endCursor: () => edges.at(-1)?.cursor() ?? null,
  };
}

/** Checks Relay's arguments: one of `first` and `last`, 1 to 100; 20 where neither is given. */
export function pageRequest({ first, after, last, before }: PageArguments): PageRequest {
  if (typeof first === "number" && typeof last === "number") {
    throw new Failure("BAD_USER_INPUT", `page: expected first or last, got both (first: ${first}, last: ${last})`);
  }
  for (const [name, value] of [
    ["first", first],
    ["last", last],
  ] as const)
    checkSize(name, value);
  return {
    first: typeof last === "number" ? null : (first ?? DEFAULT_PAGE),
    after: after ?? null,
    last: last ?? null,
    before: before ?? null,
  };
}

function checkSize(name: string, value: number | null | undefined): void {
  if (value === null || value === undefined) return;
  if (value < 1) throw new Failure("BAD_USER_INPUT", `${name}: expected 1 to ${LARGEST_PAGE}, got ${value}`);
  if (value > LARGEST_PAGE) {
    throw new Failure("LIMIT_EXCEEDED", `${name}: at most ${LARGEST_PAGE} items a page, got ${value}`, {
      details: { limit: LARGEST_PAGE, value },
    });
  }
}
