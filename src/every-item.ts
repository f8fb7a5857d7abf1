import type { Page, PageRequest } from "./storing/store.ts";

const LARGEST_PAGE = 100;

/** The items of a list of the store, read page by page. */
export async function* everyItem<Item>(read: (page: PageRequest) => Promise<Page<Item>[]>): AsyncGenerator<Item> {
  for (let after: string | null = null; ;) {
    const [page] = await read({ first: LARGEST_PAGE, after, last: null, before: null });
    for (const { item } of page?.items ?? []) yield item;
    if (!page?.hasNextPage) return;
    after = page.items.at(-1)?.cursor() ?? null;
  }
}
