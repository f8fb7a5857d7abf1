import type { SqlValue } from "./sql.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";

/** Writes one row of a table, a new one where `row` is null, and gives its number. */
export function put(
  connection: SqliteConnection,
  table: string,
  row: number | null,
  columns: Readonly<Record<string, SqlValue>>,
): number {
  const values = Object.values(columns);
  if (row === null) return connection.run({ text: insertion(table, columns), values });
  const names = Object.keys(columns);
  const assignments = names.map((name) => `${name} = ?`).join(", ");
  connection.run({ text: `UPDATE ${table} SET ${assignments} WHERE row = ?`, values: [...values, row] });
  return row;
}

/** The statement that adds a row to a table. A table is always given the same columns. */
function insertion(table: string, columns: Readonly<Record<string, SqlValue>>): string {
  let text = insertions.get(table);
  if (text === undefined) {
    const names = Object.keys(columns);
    text = `INSERT INTO ${table} (${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")})`;
    insertions.set(table, text);
  }
  return text;
}

const insertions = new Map<string, string>();
