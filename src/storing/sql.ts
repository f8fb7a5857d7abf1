/** A value that a statement is given. */
export type SqlValue = string | number | null;

/** A piece of SQL with the values of its parameters in their order. */
export interface Sql {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

/** SQL whose embedded values become parameters and whose embedded pieces become part of it; lists become JSON. */
export function sql(strings: TemplateStringsArray, ...parts: readonly (Sql | SqlValue | readonly string[])[]): Sql {
  if (parts.every(isValue)) return { text: plainText(strings), values: parts };
  const pieces = parts.map(piece);
  const text = strings.map((string, index) => string + (pieces[index]?.text ?? "")).join("");
  return { text, values: pieces.flatMap(({ values }) => values) };
}

/** SQL as it stands, such as the name of a column; never something that a client sent. */
export function raw(text: string): Sql {
  return { text, values: [] };
}

/** All of the conditions, true where there are none. */
export function all(conditions: readonly Sql[]): Sql {
  if (conditions.length === 0) return raw("TRUE");
  return { text: conditions.map(({ text }) => text).join(" AND "), values: conditions.flatMap(({ values }) => values) };
}

/** The rows of a list of values, for `IN`; of a single value, as most are, no list is made. */
export function listed(values: readonly string[]): Sql {
  const [only, ...others] = values;
  if (only !== undefined && others.length === 0) return sql`(${only})`;
  return sql`(SELECT value FROM json_each(${values}))`;
}

/** The text of a statement that embeds values alone is the same each time; rows are written with thousands of them a second. */
function plainText(strings: TemplateStringsArray): string {
  let text = plainTexts.get(strings);
  if (text === undefined) plainTexts.set(strings, (text = strings.join("?")));
  return text;
}

const plainTexts = new WeakMap<TemplateStringsArray, string>();

function isValue(part: Sql | SqlValue | readonly string[]): part is SqlValue {
  return part === null || typeof part !== "object";
}

function piece(part: Sql | SqlValue | readonly string[]): Sql {
  if (isValue(part)) return { text: "?", values: [part] };
  if (!("text" in part)) return { text: "?", values: [JSON.stringify(part)] };
  return part;
}
