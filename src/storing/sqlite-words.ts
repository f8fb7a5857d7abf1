import { sql, type Sql } from "./sql.ts";

/** What a text must have, for the full-text index; blank asks for nothing. */
export function textCondition(row: Sql, table: Sql, words: readonly (readonly string[])[] | null): Sql[] {
  const found = rowsWithText(table, words);
  return found === null ? [] : [sql`${row} IN (${found})`];
}

/** The rows whose text has such words; null where it asks for nothing. */
function rowsWithText(table: Sql, words: readonly (readonly string[])[] | null): Sql | null {
  if (words === null) return null;
  if (words.length === 0) return sql`SELECT 0 AS rowid WHERE FALSE`;
  const match = words.map((spellings) => `(${spellings.map((spelling) => `"${spelling}"*`).join(" OR ")})`).join(" AND ");
  return sql`SELECT rowid FROM ${table} WHERE ${table} MATCH ${match}`;
}

/** The versions whose title has such words, or one of whose tellings has them in its quote. */
export function versionsWithWords(words: readonly (readonly string[])[]): Sql {
  return sql`
    ${rowsWithText(sql`event_text`, words) ?? sql`SELECT 0 WHERE FALSE`}
    UNION SELECT t.version FROM event_mention m JOIN version_mention t ON t.mention_id = m.id
      WHERE m.row IN (${rowsWithText(sql`event_mention_text`, words) ?? sql`SELECT 0 WHERE FALSE`})`;
}
