import { effect, signal, type ReadonlySignal } from "@preact/signals";
import { attempts, refusalOf } from "./answers.ts";
import { ask, type Refusal } from "./client.ts";
import type { TypedDocumentString } from "./operations.generated.ts";

/** What has come of a list that is asked for page by page. */
export interface Pages<Item> {
  readonly items: readonly Item[];
  readonly refusal: Refusal | null;
  readonly waiting: boolean;
}

/** A page of a list as the API gives it. */
export interface Page<Item> {
  readonly nodes: readonly Item[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A list of the API that belongs to something with an id. */
interface Listed<Data, Variables extends { readonly id: string }, Item> {
  readonly question: TypedDocumentString<Data, Variables & { readonly after?: string | null | undefined }>;
  readonly variables: () => Variables | null;
  readonly pageIn: (data: Data) => Page<Item> | undefined;
  /** Whether a further page is needed beside those that have come; all pages are where nothing is said. */
  readonly needsMore?: (items: readonly Item[]) => boolean;
}

/** A list however long it is: what has come is there at once, and the next page is asked for while more is needed. */
export function pagesOf<Data, Variables extends { readonly id: string }, Item>(
  listed: Listed<Data, Variables, Item>,
): ReadonlySignal<Pages<Item>> {
  const pages = signal<Pages<Item>>(NOTHING);
  let shown: string | null = null;
  effect(() => {
    void attempts.value;
    const variables = listed.variables();
    // What is shown of the same thing stays until the new first page replaces it.
    const items = variables !== null && variables.id === shown ? pages.peek().items : [];
    shown = variables?.id ?? null;
    pages.value = { items, refusal: null, waiting: variables !== null };
    if (variables === null) return;
    const abort = new AbortController();
    read(listed, variables, pages, abort.signal).catch((error: unknown) => {
      if (!abort.signal.aborted) pages.value = { items: [], refusal: refusalOf(error), waiting: false };
    });
    return () => abort.abort();
  });
  return pages;
}

const NOTHING = { items: [], refusal: null, waiting: false } as const;

async function read<Data, Variables extends { readonly id: string }, Item>(
  { question, pageIn, needsMore = () => true }: Listed<Data, Variables, Item>,
  variables: Variables,
  pages: { value: Pages<Item> },
  abort: AbortSignal,
): Promise<void> {
  let items: readonly Item[] = [];
  let after: string | null = null;
  do {
    const page: Page<Item> | undefined = pageIn(await ask(question, { ...variables, after }, abort));
    items = [...items, ...(page?.nodes ?? [])];
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    const further = after !== null && needsMore(items);
    pages.value = { items, refusal: null, waiting: further };
    if (after !== null && !further) await until(() => needsMore(items), abort);
  } while (after !== null);
}

/** Waits until signals say so. */
function until(condition: () => boolean, abort: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const stop = effect(() => {
      if (!condition()) return;
      resolve();
      queueMicrotask(() => stop());
    });
    abort.addEventListener("abort", () => stop());
  });
}
