import { all, cypher, raw, union, unionAll, type Cypher } from "./cypher.ts";
import type { Position } from "./cursor.ts";
import { askTogether, type Asked } from "./neo4j-asking.ts";
import type { Neo4jConnection } from "./neo4j-connection.ts";
import { pageOf, sliceOf, type Slice } from "./page.ts";
import type { Page, PageRequest } from "./store.ts";

/** A list in the database, ordered by key, then id. */
export interface Neo4jList {
  /** Names the order in cursors. */
  readonly order: string;
  /** The variable of the nodes that are listed, once each. */
  readonly node: string;
  /** Where some of the nodes are found, together all of them. */
  readonly sources: readonly Source[];
  readonly where: readonly Cypher[];
  /** A property that is the same for all, which the index that they are walked by begins with. */
  readonly shared?: string;
  /** How its pages are found, if that is quicker. */
  readonly pages?: (slice: Slice) => PageStatement;
  /** Where they are counted, if that is quicker: each with all of its conditions. */
  readonly counted?: readonly Source[];
  /** Properties of the node. */
  readonly key: string;
  readonly id: string;
  /** An expression for the record of the node. */
  readonly record: string;
}

/** Finds some of the nodes of a list. */
export interface Source {
  /** Clauses after which a WHERE may come. */
  readonly from: Cypher;
  readonly where: readonly Cypher[];
  /** Whether it may find a node more than once, or one that another source finds too. */
  readonly repeats?: boolean;
}

/** The page of each list; what is asked alike is asked in one statement. */
export async function readPages<Item>(
  connection: Neo4jConnection,
  queries: readonly { readonly list: Neo4jList; readonly page: PageRequest }[],
): Promise<Page<Item>[]> {
  const slices = queries.map(({ list, page }) => sliceOf(list.order, page));
  const asked = queries.map(({ list }, index) => {
    const slice = slices[index] as Slice;
    return { ...(list.pages?.(slice) ?? pageStatement(list, slice)), limit: slice.limit + 1 };
  });
  const rows = await askTogether(connection, asked);
  return queries.map(({ list }, index) => {
    const { items, hasBefore, hasAfter } = rows[index] ?? {};
    const read = (items as readonly [string, string, string][]).map(([key, id, record]) => ({
      key,
      id,
      item: JSON.parse(record) as Item,
    }));
    return pageOf(list.order, slices[index] as Slice, { rows: read, hasBefore: hasBefore === true, hasAfter: hasAfter === true });
  });
}

/** How many items each list has. */
export async function countItems(connection: Neo4jConnection, lists: readonly Neo4jList[]): Promise<number[]> {
  const rows = await askTogether(connection, lists.map(countQuestion));
  return rows.map((row) => Number(row["count"]));
}

/** How many items a list has, as `count`. */
export function countQuestion(list: Neo4jList): Asked {
  return { ...countStatement(list), limit: 0 };
}

/** What the nodes of a list have in these properties, alike ones together and counted, as `alike`: the values, then how many. */
export function alikeQuestion(list: Neo4jList, properties: readonly string[]): Asked {
  const values = raw(properties.map((property) => `${list.node}.${property}`).join(", "));
  const statement = cypher`CALL (q) { ${nodes(list, [], "")}
    WITH [${values}] AS values, count(*) AS count RETURN collect(values + [count]) AS alike }`;
  return { statement, answers: "alike", limit: 0 };
}

/** What finds a page of a list: its `items`, and whether something is before and behind them. */
export type PageStatement = Omit<Asked, "limit">;

/** The expressions that a list is ordered by. */
export interface Order {
  readonly key: string;
  readonly id: string;
}

/** The records are read after the page is cut, so that only those of its items are. */
function pageStatement(list: Neo4jList, slice: Slice): PageStatement {
  const { shared, key, id, record } = list;
  const direction = slice.backward ? "DESC" : "ASC";
  const order = [...(shared === undefined ? [] : [shared]), key, id].map((property) => `${property} ${direction}`).join(", ");
  return pageParts(slice, list, {
    items: (places) => cypher`${nodes(list, places, `ORDER BY ${order} LIMIT $limit`)}
    RETURN collect([${raw(key)}, ${raw(id)}, ${raw(record)}]) AS items`,
    some: (place) => nodes(list, [place], "LIMIT 1"),
  });
}

/** Finds the items of a page between some places, and some item at a place. */
interface PageParts {
  readonly items: (places: readonly Cypher[]) => Cypher;
  readonly some: (place: Cypher) => Cypher;
}

/** The statement of a page of a list that is ordered by a key and an id: its items, and whether anything lies beyond its places. */
export function pageParts({ after, before }: Slice, order: Order, { items, some }: PageParts): PageStatement {
  const exists = (place: Cypher, name: string): Cypher =>
    cypher` CALL (q) { ${some(place)} RETURN count(*) > 0 AS ${raw(name)} }`;
  const places = [
    ...(after === null ? [] : [beyond(order, ">", after)]),
    ...(before === null ? [] : [beyond(order, "<", before)]),
  ];
  const hasBefore = after === null ? raw("") : exists(beyond(order, "<=", after), "hasBefore");
  const hasAfter = before === null ? raw("") : exists(beyond(order, ">=", before), "hasAfter");
  const answers = ["items", ...(after === null ? [] : ["hasBefore"]), ...(before === null ? [] : ["hasAfter"])].join(", ");
  return { statement: cypher`CALL (q) { ${items(places)} }${hasBefore}${hasAfter}`, answers };
}

function countStatement(list: Neo4jList): Omit<Asked, "limit"> {
  if (list.counted !== undefined) {
    const parts = list.counted.map(({ from, where }) => cypher`${from} WHERE ${all(where)} RETURN count(*) AS part`);
    return { statement: cypher`CALL (q) { CALL (q) { ${unionAll(parts)} } RETURN sum(part) AS count }`, answers: "count" };
  }
  return {
    statement: cypher`CALL (q) { ${nodes(list, [], "")} RETURN count(${raw(list.node)}) AS count }`,
    answers: "count",
  };
}

function nodes({ node, sources, where }: Neo4jList, conditions: readonly Cypher[], first: string): Cypher {
  return foundIn(sources, { node, where: [...where, ...conditions], first });
}

/** What is looked for in sources: some first nodes, all where that is empty. */
interface Looking {
  readonly node: string;
  readonly where: readonly Cypher[];
  readonly first: string;
}

/** The nodes that sources find and that fulfil some conditions, once each; of all of them and of those of each source only the first. */
export function foundIn(sources: readonly Source[], { node, where, first }: Looking): Cypher {
  // Each source has its conditions before anything else: put together first, all that it finds would be sorted or compared.
  const parts = sources.map(
    (source) =>
      cypher`${source.from} WHERE ${all([...source.where, ...where])} WITH ${raw(source.repeats ? "DISTINCT " : "")}${raw(`${node} ${first}`)}`,
  );
  const [one = raw("")] = parts;
  if (parts.length === 1) return one;
  const together = sources.some(({ repeats }) => repeats) ? union : unionAll;
  return cypher`CALL (q) { ${together(parts.map((part) => cypher`${part} RETURN ${raw(node)}`))} } WITH ${raw(`${node} ${first}`)}`;
}

/** The first comparison is implied by the second, and is what the index is searched by. */
function beyond({ key, id }: Order, comparison: ">" | ">=" | "<" | "<=", place: Position): Cypher {
  const [one, strict] = [raw(comparison.startsWith(">") ? ">=" : "<="), raw(comparison.charAt(0))];
  const ties = cypher`${raw(id)} ${raw(comparison)} ${place.id}`;
  return cypher`${raw(key)} ${one} ${place.key} AND (${raw(key)} ${strict} ${place.key} OR ${ties})`;
}
