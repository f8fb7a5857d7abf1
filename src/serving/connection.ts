import { Failure } from "../model/failure.ts";
import type { Page, PageRequest } from "../storing/store.ts";

/** A page in the shape of Relay's cursor connections; the total is counted only when it is asked for. */
export interface Connection<Item> {
  readonly edges: readonly { readonly cursor: string; readonly node: Item }[];
  readonly nodes: readonly Item[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly count: () => Promise<number>;
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

/** A store's page as a connection; an item that maps to null has no place in it. */
export function connection<Stored, Item>(
  page: Page<Stored>,
  toItem: (stored: Stored) => Item | null,
  count: () => Promise<number>,
): Connection<Item> {
  const edges = page.items.flatMap(({ item, cursor }) => {
    const node = toItem(item);
    return node === null ? [] : [{ cursor, node }];
  });
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    count,
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
