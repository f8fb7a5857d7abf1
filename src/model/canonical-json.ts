/** JSON with the keys of every object in binary order, so that equal values have equal bytes. */
export function canonicalJson(value: unknown): string {
  // Most of what is written is in order already, and to see that costs less than to make it so.
  return JSON.stringify(isInOrder(value) ? value : inOrder(value));
}

function isInOrder(value: unknown): boolean {
  if (value === null || typeof value !== "object") return true;
  if (Array.isArray(value)) return value.every(isInOrder);
  const fields = value as Readonly<Record<string, unknown>>;
  let before = "";
  for (const key of Object.keys(fields)) {
    const field = fields[key];
    if (key < before || (typeof field === "object" && field !== null && !isInOrder(field))) return false;
    before = key;
  }
  return true;
}

function inOrder(value: unknown): unknown {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(fields.map(([key, field]) => [key, inOrder(field)]));
}
