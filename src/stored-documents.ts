import type { Document } from "./model/document.ts";
import type { Store } from "./storing/store.ts";

/** The documents of a store, page by page. */
export async function* storedDocuments(store: Store): AsyncGenerator<Document> {
  for (let after: string | null = null; ;) {
    const request = { first: 100, after, last: null, before: null };
    const [page] = await store.documentList([
      { ofEvent: null, text: null, publisher: null, publishedFrom: null, publishedTo: null, page: request },
    ]);
    for (const { item } of page?.items ?? []) yield item;
    if (!page?.hasNextPage) return;
    after = page.items.at(-1)?.cursor ?? null;
  }
}
