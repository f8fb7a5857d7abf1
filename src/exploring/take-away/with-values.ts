/**
 * A question with its values as defaults of its variables. The playground takes a question from its address, but no values
 * beside it; so the question runs as it is, and the values can be changed where they stand.
 */
export function withValues(question: string, values: Readonly<Record<string, unknown>>): string {
  const head = question.slice(0, question.indexOf("{"));
  const given = head.replace(/\$(?<name>\w+): [\w[\]!]+/gu, (declared: string, name: string) => {
    const value = values[name];
    return value === undefined || value === null ? declared : `${declared} = ${literal(value, name)}`;
  });
  return (given + question.slice(head.length)).replaceAll(/^ {4}(?=\w)/gmu, "").trim();
}

/** The names under which words of the schema stand, which have no quotation marks. */
const WORDS: readonly string[] = ["kinds", "statuses", "supports", "language", "relation", "match"];

function literal(value: unknown, name: string): string {
  if (Array.isArray(value)) return `[${value.map((one) => literal(one, name)).join(", ")}]`;
  if (typeof value === "string" && WORDS.includes(name)) return value;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, one]) => one !== undefined && one !== null);
  return `{ ${fields.map(([field, one]) => `${field}: ${literal(one, field)}`).join(", ")} }`;
}
