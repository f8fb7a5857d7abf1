import { computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import { answerTo } from "../answers.ts";
import type { Refusal } from "../client.ts";
import { FindDocument, type EntityKind, type FindQuery, type SearchKind } from "../operations.generated.ts";
import { sourceLine } from "../reader/source.ts";
import { language } from "../state.ts";
import { paused } from "./paused.ts";

/** Something that can be taken. */
export interface Option {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of its name. */
  readonly about: string | null;
  /** The mark before its name; null for none. */
  readonly kind: EntityKind | null;
}

/** Finds by any spelling among things of some kinds. */
export interface Finder {
  /** What is typed. */
  readonly typed: Signal<string>;
  /** What fits; null where nothing is typed, and until the first answer is there. */
  readonly found: ReadonlySignal<{ readonly options: readonly Option[]; readonly count: number } | null>;
  readonly refusal: ReadonlySignal<Refusal | null>;
}

/** A finder for things of these kinds. */
export function finder(kinds: readonly SearchKind[]): Finder {
  const typed = signal("");
  const query = paused(typed);
  const answer = answerTo(FindDocument, () =>
    query.value === "" ? null : { query: query.value, kinds, language: language.value },
  );
  const found = computed(() => {
    const search = typed.value.trim() === "" ? undefined : answer.value.data?.search;
    return search === undefined
      ? null
      : { options: search.nodes.flatMap(({ item }) => optionOf(item)), count: search.totalCount };
  });
  return { typed, found, refusal: computed(() => answer.value.refusal) };
}

function optionOf(item: FindQuery["search"]["nodes"][number]["item"]): readonly Option[] {
  if (item.__typename === "Document") {
    const { id, documentTitle, documentName } = item;
    return [{ id, name: documentTitle ?? documentName, about: sourceLine(item), kind: null }];
  }
  return item.__typename === "Event" ? [] : [{ id: item.id, name: item.name, about: item.description, kind: item.kind }];
}
