import { computed, signal } from "@preact/signals";
import { answerTo } from "../answers.ts";
import { SearchDocument, type FoundFragment, type SearchQuery } from "../operations.generated.ts";
import { choose, language, view } from "../state.ts";
import { paused } from "./paused.ts";

/** What is typed. */
export const typed = signal("");

/** One thing that was found, and where. */
export type Result = FoundFragment["nodes"][number];
/** The thing itself. */
export type Item = Result["item"];

/** What things are found by, in the order in which they are shown. */
const GROUPS = ["PERSON", "COUNTRY", "PLACE", "ORGANIZATION", "EVENT", "DOCUMENT"] as const satisfies (keyof SearchQuery)[];

const asked = paused(typed);

/** What the search gave. */
export const found = answerTo(SearchDocument, () => {
  const query = asked.value;
  return query === "" ? null : { query, language: language.value };
});

/** What was found, group by group; each result knows its place among all of them. */
export const groups = computed(() => {
  const { data } = found.value;
  let before = 0;
  return GROUPS.flatMap((name) => {
    const { nodes = [], totalCount = 0 } = data?.[name] ?? {};
    const first = before;
    before += nodes.length;
    return nodes.length === 0 ? [] : [{ name, totalCount, first, nodes }];
  });
});

/** All that was found, as the arrow keys go through it. */
export const results = computed(() => groups.value.flatMap(({ nodes }) => nodes));

/** Shows what was found: an event or a document in the reader, what lies somewhere by its place, everybody else by their events. */
export function show(item: Item): void {
  typed.value = "";
  if (item.__typename === "Event") return choose({ event: item.id, claim: null, document: null });
  if (item.__typename === "Document") return choose({ document: item.id, event: null, claim: null });
  const { entities, places } = view.peek();
  if (item.__typename === "Place") return choose({ places: [...places.filter((one) => one !== item.id), item.id] });
  choose({ entities: [...entities.filter((one) => one !== item.id), item.id] });
}
