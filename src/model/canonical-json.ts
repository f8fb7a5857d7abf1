/** JSON with the keys of every object in binary order, so that equal values have equal bytes. */
export function canonicalJson(value: unknown): string {
  // Most of what is written is in order already, and to see that costs less than to make it so.
  return JSON.stringify(isInOrder(value) ? value : inOrder(value));
}

function isInOrder(value: unknown): boolean {
  if (value === null || typeof value !== "object") return true;
  if (Array.isArray(value)) {
    for (const item of value) if (!isInOrder(item)) return false;
    return true;
  }
  let before = "";
  // Millions of records are looked at, of which a list of keys each would only be garbage.
  for (const key in value) {
    if (key < before) return false;
    const field = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof field === "object" && field !== null && !isInOrder(field)) return false;
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
