import type { EntityKind } from "../model/entity.ts";
import { nameWords } from "../model/search-text.ts";
import { listed, sql, type Sql } from "./sql.ts";
import { timely, type SqliteConnection } from "./sqlite-connection.ts";
import type { SqliteList } from "./sqlite-list.ts";
import { rowsWithText } from "./sqlite-words.ts";
import type { EntityQuery } from "./store.ts";

/**
 * The lists of the entities that queries ask for. What has some words is looked up once for all kinds: few are gathered, and
 * of many enough are soon found in order.
 */
export function entityLists(connection: SqliteConnection): (query: EntityQuery) => SqliteList {
  const known = new Map<string, Gathered>();
  return (query) => {
    const gathered = query.text === null ? null : (known.get(query.text) ?? gather(connection, query.text));
    if (query.text !== null && gathered !== null) known.set(query.text, gathered);
    return entitiesList(query, gathered);
  };
}

/** The entities that have the words of a text: a statement for their rows, and as JSON, by kind, where there are few. */
interface Gathered {
  readonly rows: Sql | null;
  readonly few: ReadonlyMap<string, string> | null;
}

const MANY_ENTITIES = 500;

function gather(connection: SqliteConnection, text: string): Gathered {
  const words = nameWords(text);
  if (words === null) return { rows: null, few: null };
  const rows = rowsWithText(sql`entity_text`, words);
  const count = connection.get(sql`SELECT count(*) AS count FROM (${rows} LIMIT ${MANY_ENTITIES + 1})`);
  if (Number(count?.["count"]) > MANY_ENTITIES) return { rows, few: null };
  const found = connection.all(sql`
    SELECT e.kind, json_group_array(e.row) AS rows FROM (${rows}) AS found CROSS JOIN entity e ON e.row = found.rowid GROUP BY e.kind`);
  return { rows, few: new Map(found.map((one) => [String(one["kind"]), String(one["rows"])])) };
}

function entitiesList({ kind, countryId, without }: EntityQuery, gathered: Gathered | null): SqliteList {
  const { rows = null, few = null } = gathered ?? {};
  const where = [
    sql`e.kind = ${kind}`,
    timely(sql`e.row`),
    ...(without.length === 0 ? [] : [sql`e.id NOT IN ${listed(without)}`]),
    ...(rows === null || few !== null ? [] : [sql`e.row IN (${rows})`]),
    ...(countryId === null ? [] : [sql`e.row IN (SELECT entity FROM entity_country WHERE country_id = ${countryId})`]),
  ];
  return {
    order: `entities ${kind}`,
    table: sql`entity`,
    row: sql`e.row`,
    key: sql`e.entity_key`,
    id: sql`e.id`,
    parts: few === null ? [{ from: sql`entity e`, where }] : partsOf(few, kind, where),
  };
}

function partsOf(few: ReadonlyMap<string, string>, kind: EntityKind, where: readonly Sql[]): SqliteList["parts"] {
  const rows = few.get(kind);
  if (rows === undefined) return [];
  const from = sql`json_each(${rows}) AS found CROSS JOIN entity e ON e.row = found.value`;
  return [{ from, where }];
}
