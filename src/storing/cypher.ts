/** A value that a statement is given. */
export type CypherValue = string | number | boolean | null | readonly CypherValue[] | { readonly [name: string]: CypherValue };

/** A piece of Cypher; each mark in its text stands for the next of its values. */
export interface Cypher {
  readonly text: string;
  readonly values: readonly CypherValue[];
}

const MARK = "\u0000";

/** Cypher whose embedded values become parameters and whose embedded pieces become part of it. */
export function cypher(
  strings: TemplateStringsArray,
  ...parts: readonly (Cypher | string | number | readonly CypherValue[])[]
): Cypher {
  const pieces = parts.map(piece);
  const text = strings.map((string, index) => string + (pieces[index]?.text ?? "")).join("");
  return { text, values: pieces.flatMap(({ values }) => values) };
}

/** Cypher as it stands, such as the name of a property; never something that a client sent. */
export function raw(text: string): Cypher {
  return { text, values: [] };
}

/** All of the conditions, true where there are none. */
export function all(conditions: readonly Cypher[]): Cypher {
  if (conditions.length === 0) return raw("true");
  return { text: conditions.map(({ text }) => `(${text})`).join(" AND "), values: conditions.flatMap(({ values }) => values) };
}

/** Several queries that return the same names, and all that they find. */
export function unionAll(queries: readonly Cypher[]): Cypher {
  return joined(queries, " UNION ALL ");
}

/** Several queries that return the same names, and what they find, once each. */
export function union(queries: readonly Cypher[]): Cypher {
  return joined(queries, " UNION ");
}

function joined(pieces: readonly Cypher[], between: string): Cypher {
  return { text: pieces.map(({ text }) => text).join(between), values: pieces.flatMap(({ values }) => values) };
}

/** The text with its values as `<row>.v0`, `<row>.v1` and so on, and the row: what is asked alike has the same text. */
export function withRow(
  { text, values }: Cypher,
  row: string,
): { readonly text: string; readonly values: Record<string, CypherValue> } {
  const [head = "", ...tail] = text.split(MARK);
  return {
    text: head + tail.map((rest, index) => `${row}.v${index}${rest}`).join(""),
    values: Object.fromEntries(values.map((value, index) => [`v${index}`, value])),
  };
}

function piece(part: Cypher | string | number | readonly CypherValue[]): Cypher {
  return typeof part === "object" && "text" in part ? part : { text: MARK, values: [part] };
}
