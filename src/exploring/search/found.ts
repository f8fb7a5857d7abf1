import { computed, signal } from "@preact/signals";
import { answerTo } from "../answers.ts";
import { SearchDocument, type SearchQuery } from "../operations.generated.ts";
import { choose, language, view } from "../state.ts";

/** What is typed. */
export const typed = signal("");

/** What the search gave. */
export const found = answerTo(SearchDocument, () => {
  const query = typed.value.trim();
  return query === "" ? null : { query, language: language.value };
});

/** One thing that was found. */
export type Item = SearchQuery["search"]["nodes"][number]["item"];

export const results = computed(() => found.value.data?.search.nodes ?? []);

/** Its name as it is shown. */
export function nameOf(item: Item): string {
  if (item.__typename === "Event") return item.title;
  return item.__typename === "Document" ? (item.documentTitle ?? item.documentName) : item.name;
}

/** Shows what was found: an event or a document in the reader, everybody else by their events. */
export function show(item: Item): void {
  typed.value = "";
  if (item.__typename === "Event") return choose({ event: item.id, claim: null, document: null });
  if (item.__typename === "Document") return choose({ document: item.id, event: null, claim: null });
  if (item.__typename === "Place") return choose({ places: [item.id] });
  const { entities } = view.peek();
  choose({ entities: [...entities.filter((one) => one !== item.id), item.id] });
}
