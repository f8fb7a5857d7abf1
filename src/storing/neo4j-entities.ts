import type { Entity } from "../model/entity.ts";
import { nameWords } from "../model/search-text.ts";
import { cypher, raw } from "./cypher.ts";
import type { Neo4jConnection } from "./neo4j-connection.ts";
import type { Ask, Asked } from "./neo4j-asking.ts";
import { readPages } from "./neo4j-list.ts";
import { entitiesList, entitiesOrder } from "./neo4j-lists.ts";
import { pageOf, sliceOf } from "./page.ts";
import type { EntityQuery, Page } from "./store.ts";

/** The pages of entities. Those whose names have a word that begins so are found in all kinds at once, along an index that tells their order too. */
export async function entityPages(
  connection: Neo4jConnection,
  ask: Ask,
  queries: readonly EntityQuery[],
): Promise<Page<Entity>[]> {
  const byWord = await pagesByWord(ask, queries);
  const others = queries.filter((query) => !byWord.has(query));
  const listed = await readPages<Entity>(
    connection,
    others.map((query) => ({ list: entitiesList(query), page: query.page })),
  );
  const byList = new Map(others.map((query, index) => [query, listed[index]]));
  return queries.map((query) => byWord.get(query) ?? (byList.get(query) as Page<Entity>));
}

async function pagesByWord(ask: Ask, queries: readonly EntityQuery[]): Promise<Map<EntityQuery, Page<Entity>>> {
  const asked = queries.flatMap((query) => {
    const beginnings = beginningsOf(query);
    return beginnings === null ? [] : [{ query, question: questionOf(query, beginnings) }];
  });
  const alike = [...Map.groupBy(asked, ({ question }) => JSON.stringify(question)).values()];
  if (alike.length === 0) return new Map();
  const rows = await ask(alike.flatMap(([one]) => (one === undefined ? [] : [one.question])));
  return new Map(
    alike.flatMap((group, index) =>
      group.map(({ query }) => [query, pageFrom(rows[index]?.["found"] as readonly FoundByWord[], query)] as const),
    ),
  );
}

/** What one of the words of a name must begin with, where nothing else is asked for than the first ones of these. */
function beginningsOf({ text, countryId, page: { first, after, before } }: EntityQuery): readonly string[] | null {
  const [spellings, ...more] = (text === null ? null : nameWords(text)) ?? [];
  if (countryId !== null || first === null || after !== null || before !== null) return null;
  return spellings !== undefined && more.length === 0 && spellings.every((word) => !word.includes(" ")) ? spellings : null;
}

type FoundByWord = readonly [kind: string, key: string, id: string, record: string];

function questionOf({ without, page }: EntityQuery, words: readonly string[]): Asked {
  const others = without.length === 0 ? raw("") : cypher`AND NOT w.entity IN ${without}`;
  const statement = cypher`CALL (q) {
    UNWIND ${words} AS beginning
    MATCH (e)-[w:HAS_WORD]->() USING INDEX w:HAS_WORD(word, kind, entityKey, entity)
    WHERE w.word STARTS WITH beginning AND w.kind IS NOT NULL AND w.entityKey IS NOT NULL AND w.entity IS NOT NULL ${others}
    WITH DISTINCT e, w.kind AS kind, w.entityKey AS key, w.entity AS id ORDER BY key, id
    WITH kind, collect([key, id, e])[..$limit] AS first
    UNWIND first AS place
    RETURN collect([kind, place[0], place[1], place[2].record]) AS found }`;
  return { statement, answers: "found", limit: (page.first ?? 0) + 1 };
}

function pageFrom(found: readonly FoundByWord[], { kind, page }: EntityQuery): Page<Entity> {
  const order = entitiesOrder(kind);
  const rows = found.flatMap(([itsKind, key, id, record]) =>
    itsKind === kind ? [{ key, id, item: JSON.parse(record) as Entity }] : [],
  );
  return pageOf(order, sliceOf(order, page), { rows, hasBefore: false, hasAfter: false });
}
