import { sql, type Sql } from "./sql.ts";

/** What is asked for: for each word the spellings one of which must begin a word of the text. */
type Asked = readonly (readonly string[])[];

/** What a text must have, for the full-text index; null asks for nothing. */
export function textCondition(row: Sql, table: Sql, words: Asked | null): Sql[] {
  return words === null ? [] : [sql`${row} IN (${rowsWithText(table, words)})`];
}

/** The versions whose title has such words, or one of whose tellings has them in its quote. */
export function versionsWithWords(words: Asked): Sql {
  return sql`
    ${rowsWithText(sql`event_text`, words)}
    UNION SELECT t.version FROM event_mention m JOIN version_mention t ON t.mention_id = m.id
      WHERE m.row IN (${rowsWithText(sql`event_mention_text`, words)})`;
}

/** The rows of a full-text index that have such words. */
export function rowsWithText(table: Sql, words: Asked): Sql {
  if (words.length === 0) return sql`SELECT 0 AS rowid WHERE FALSE`;
  const match = words.map((spellings) => `(${spellings.map((spelling) => `"${spelling}"*`).join(" OR ")})`).join(" AND ");
  return sql`SELECT rowid FROM ${table} WHERE ${table} MATCH ${match}`;
}
