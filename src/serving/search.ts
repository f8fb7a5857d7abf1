import { Failure } from "../model/failure.ts";
import type { Entity, EntityKind } from "../model/entity.ts";
import { WHOLE_VIEW } from "../model/view.ts";
import { NO_FILTER, type EventQuery, NO_OWNER } from "../storing/event-query.ts";
import type { DocumentQuery, EntityQuery, Page, PageRequest } from "../storing/store.ts";
import { chainedPage, type Section } from "./chained-page.ts";
import { connection, pageOnDemand, type Connection } from "./connection.ts";
import type { Context } from "./context.ts";
import { eventIn, viewed, type SearchItemParent, type SearchResultParent } from "./parents.ts";
import { sortedPage } from "../storing/sorted-page.ts";

/** What can be searched for. */
export type SearchKind = EntityKind | "EVENT" | "DOCUMENT";

/** The order of kinds in the results. */
const ENTITY_KINDS: readonly EntityKind[] = ["PERSON", "COUNTRY", "ORGANIZATION", "PLACE"];

const LONGEST_QUERY = 200;

/**
 * What a text finds: first entities of exactly this name in any spelling, then those whose names have its words, then events
 * by title and quote, the most salient first, then documents.
 */
export async function searchConnection(
  query: string,
  kinds: readonly SearchKind[] | null,
  page: PageRequest,
  context: Context,
): Promise<Connection<SearchResultParent>> {
  checkQuery(query);
  const asked = (kind: SearchKind): boolean => kinds === null || kinds.length === 0 || kinds.includes(kind);
  const listsBeside = (named: readonly Entity[]): readonly Counted[] => [
    namedList(named),
    ...ENTITY_KINDS.filter(asked).map((kind) => entityList(kind, query, named, isBegin, context)),
    ...(asked("EVENT") ? [eventList(query, context)] : []),
    ...(asked("DOCUMENT") ? [documentList(query, context)] : []),
  ];
  const isBegin = page.first !== null && page.after === null && page.before === null;
  const naming = entitiesNamed(query, ENTITY_KINDS.filter(asked), context);
  // The lists that the page is made of are loaded meanwhile, and once.
  if (isBegin) chainedPage(listsBeside([]), page).catch(() => {});
  const lists = listsBeside(await naming);
  return connection(
    await pageOnDemand(page, () => chainedPage(lists, page)),
    (item) => ({ item, query }),
    async () => (await Promise.all(lists.map(({ count }) => count()))).reduce((sum, count) => sum + count, 0),
  );
}

function checkQuery(query: string): void {
  if (query.length > LONGEST_QUERY) {
    const details = { limit: LONGEST_QUERY, value: query.length };
    throw new Failure("LIMIT_EXCEEDED", `query: at most ${LONGEST_QUERY} characters, got ${query.length}`, { details });
  }
  if (/[\p{L}\p{N}]/u.test(query)) return;
  throw new Failure("BAD_USER_INPUT", `query: expected at least one letter or digit, got ${JSON.stringify(query)}`);
}

/** A list of results that can be counted. */
interface Counted extends Section<SearchItemParent> {
  readonly count: () => Promise<number>;
}

async function entitiesNamed(name: string, kinds: readonly EntityKind[], { load }: Context): Promise<readonly Entity[]> {
  const found = await Promise.all(kinds.map((kind) => load.entitiesByName.load({ kind, name })));
  return found.flat();
}

function namedList(entities: readonly Entity[]): Counted {
  const rows = entities.map((entity, index) => ({
    key: String(index).padStart(6, "0"),
    id: entity.id,
    item: { type: "ENTITY", item: viewed(entity, WHOLE_VIEW) } as const,
  }));
  return {
    name: "named",
    page: async (request) => sortedPage("entities of a name", rows, request),
    count: async () => rows.length,
  };
}

/**
 * Those of a kind beside the ones that are named exactly so. At the beginning these are left out here: they fill as many
 * places of the page as they leave, so that nobody who would follow is needed.
 */
function entityList(kind: EntityKind, text: string, named: readonly Entity[], isBegin: boolean, { load }: Context): Counted {
  const query = { kind, text, countryId: null, without: named.map(({ id }) => id).toSorted() };
  const page = async (request: PageRequest) => {
    const asked = isBegin ? { ...query, without: [] } : query;
    return mapped(await load.entityList.load({ ...asked, page: request } satisfies EntityQuery), (entity) =>
      query.without.includes(entity.id) ? null : { type: "ENTITY" as const, item: viewed(entity, WHOLE_VIEW) },
    );
  };
  return { name: kind, page, count: () => load.entityCount.load({ ...query, page: ANY_PAGE }) };
}

function eventList(words: string, { load }: Context): Counted {
  const query = { ...NO_OWNER, words, filter: NO_FILTER, orderBy: "SALIENCE" as const, view: WHOLE_VIEW };
  const page = async (request: PageRequest) =>
    mapped(await load.eventList.load({ ...query, page: request } satisfies EventQuery), (event) => {
      const item = eventIn(event, WHOLE_VIEW);
      return item && { type: "EVENT" as const, item };
    });
  return { name: "EVENT", page, count: () => load.eventCount.load({ ...query, page: ANY_PAGE }) };
}

function documentList(text: string, { load }: Context): Counted {
  const query = { ofEvent: null, text, publisher: null, publishedFrom: null, publishedTo: null };
  const page = async (request: PageRequest) =>
    mapped(await load.documentList.load({ ...query, page: request } satisfies DocumentQuery), (document) => ({
      type: "DOCUMENT" as const,
      item: viewed(document, WHOLE_VIEW),
    }));
  return { name: "DOCUMENT", page, count: () => load.documentCount.load({ ...query, page: ANY_PAGE }) };
}

/** A count does not look at its page. */
const ANY_PAGE: PageRequest = { first: 1, after: null, last: null, before: null };

function mapped<Stored, Item>({ items, ...page }: Page<Stored>, toItem: (stored: Stored) => Item | null): Page<Item> {
  return {
    ...page,
    items: items.flatMap(({ item, cursor }) => {
      const made = toItem(item);
      return made === null ? [] : [{ item: made, cursor }];
    }),
  };
}
