import { all, cypher, raw, withRow, type Cypher, type CypherValue } from "./cypher.ts";
import type { Position } from "./cursor.ts";
import type { Neo4jConnection, Row } from "./neo4j-connection.ts";
import { pageOf, sliceOf, type Slice } from "./page.ts";
import type { Page, PageRequest } from "./store.ts";

/** A list in the database, ordered by key, then id. */
export interface Neo4jList {
  /** Names the order in cursors. */
  readonly order: string;
  /** The variable of the nodes that are listed, once each. */
  readonly node: string;
  /** Clauses that find the nodes; what comes after them may be a WHERE. */
  readonly from: Cypher;
  readonly where: readonly Cypher[];
  /** Properties of the node. */
  readonly key: string;
  readonly id: string;
  /** An expression for the record of the node. */
  readonly record: string;
}

/** The page of each list; what is asked alike is asked in one statement. */
export async function readPages<Item>(
  connection: Neo4jConnection,
  queries: readonly { readonly list: Neo4jList; readonly page: PageRequest }[],
): Promise<Page<Item>[]> {
  const slices = queries.map(({ list, page }) => sliceOf(list.order, page));
  const asked = queries.map(({ list }, index) => ({
    ...pageStatement(list, slices[index] as Slice),
    limit: (slices[index] as Slice).limit + 1,
  }));
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
  const rows = await askTogether(
    connection,
    lists.map((list) => ({ ...countStatement(list), limit: 0 })),
  );
  return rows.map((row) => Number(row["count"]));
}

/** What the nodes of each list have in these properties, alike ones together and counted: the values, then how many. */
export async function countAlike(
  connection: Neo4jConnection,
  lists: readonly Neo4jList[],
  properties: readonly string[],
): Promise<(readonly (readonly unknown[])[])[]> {
  const alike = lists.map(({ node, from, where, key, id }) => {
    const values = raw(properties.map((property) => `${node}.${property}`).join(", "));
    const statement = cypher`CALL (q) { ${from} WHERE ${all([...where, ...indexed({ key, id })])}
      WITH [${values}] AS values, count(*) AS count RETURN collect(values + [count]) AS alike }`;
    return { statement, answers: "alike", limit: 0 };
  });
  const rows = await askTogether(connection, alike);
  return rows.map((row) => row["alike"] as readonly (readonly unknown[])[]);
}

/** A question: its statement, which may use the row `q`, and the names that it returns. */
export interface Asked {
  readonly statement: Cypher;
  readonly answers: string;
  readonly limit: number;
}

/** Runs one statement for all that differ only in their values, and gives the answers in the order of the questions. */
export async function askTogether({ read }: Neo4jConnection, questions: readonly Asked[]): Promise<Row[]> {
  const groups = new Map<string, { text: string; limit: number; rows: Record<string, CypherValue>[] }>();
  for (const [index, { statement, answers, limit }] of questions.entries()) {
    const { text, values } = withRow(statement, "q");
    const whole = `UNWIND $queries AS q ${text} RETURN q.index AS index, ${answers}`;
    const group = groups.get(`${limit} ${whole}`) ?? { text: whole, limit, rows: [] };
    group.rows.push({ ...values, index });
    groups.set(`${limit} ${whole}`, group);
  }
  const answers: Row[] = [];
  await Promise.all(
    [...groups.values()].map(async ({ text, limit, rows }) => {
      for (const row of await read(text, { queries: rows, limit })) answers[Number(row["index"])] = row;
    }),
  );
  return answers;
}

/** The records are read after the page is cut, so that only those of its items are. */
function pageStatement(list: Neo4jList, { after, before, backward }: Slice): Omit<Asked, "limit"> {
  const { node, from, where, key, id, record } = list;
  const direction = backward ? "DESC" : "ASC";
  const places = [...(after === null ? [] : [beyond(list, ">", after)]), ...(before === null ? [] : [beyond(list, "<", before)])];
  const conditions = all([...where, ...indexed(list), ...places]);
  const items = cypher`CALL (q) { ${from} WHERE ${conditions}
    WITH ${raw(node)} ORDER BY ${raw(key)} ${raw(direction)}, ${raw(id)} ${raw(direction)} LIMIT $limit
    RETURN collect([${raw(key)}, ${raw(id)}, ${raw(record)}]) AS items }`;
  const hasBefore = after === null ? cypher`` : existence(list, beyond(list, "<=", after), "hasBefore");
  const hasAfter = before === null ? cypher`` : existence(list, beyond(list, ">=", before), "hasAfter");
  const answers = ["items", ...(after === null ? [] : ["hasBefore"]), ...(before === null ? [] : ["hasAfter"])].join(", ");
  return { statement: cypher`${items} ${hasBefore} ${hasAfter}`, answers };
}

function existence({ node, from, where, key, id }: Neo4jList, condition: Cypher, name: string): Cypher {
  return cypher`CALL (q) { ${from} WHERE ${all([...where, ...indexed({ key, id }), condition])} WITH ${raw(node)} LIMIT 1 RETURN count(*) > 0 AS ${raw(name)} }`;
}

function countStatement({ node, from, where, key, id }: Neo4jList): Omit<Asked, "limit"> {
  const conditions = all([...where, ...indexed({ key, id })]);
  return { statement: cypher`CALL (q) { ${from} WHERE ${conditions} RETURN count(${raw(node)}) AS count }`, answers: "count" };
}

/** An index of several properties is used only where each has a condition, and these are true of all that is listed. */
function indexed({ key, id }: Pick<Neo4jList, "key" | "id">): Cypher[] {
  return [raw(`${key} >= '' AND ${id} IS NOT NULL`)];
}

/** The first comparison is implied by the second, and is what the index is searched by. */
function beyond({ key, id }: Neo4jList, comparison: ">" | ">=" | "<" | "<=", place: Position): Cypher {
  const [one, strict] = [raw(comparison.startsWith(">") ? ">=" : "<="), raw(comparison.charAt(0))];
  const ties = cypher`${raw(id)} ${raw(comparison)} ${place.id}`;
  return cypher`${raw(key)} ${one} ${place.key} AND (${raw(key)} ${strict} ${place.key} OR ${ties})`;
}
