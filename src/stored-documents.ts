import { everyItem } from "./every-item.ts";
import type { Document } from "./model/document.ts";
import type { Store } from "./storing/store.ts";

/** The documents of a store, page by page. */
export function storedDocuments(store: Store): AsyncGenerator<Document> {
  return everyItem((page) =>
    store.documentList([{ ofEvent: null, text: null, publisher: null, publishedFrom: null, publishedTo: null, page }]),
  );
}
