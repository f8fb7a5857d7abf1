/** The items of a JSON array that comes in batches, each on a line of its own; the brackets are the caller's. */
export async function* jsonItems(batches: AsyncIterable<readonly object[]>): AsyncIterable<string> {
  let between = "\n";
  for await (const batch of batches) {
    if (batch.length === 0) continue;
    yield between + batch.map((item) => JSON.stringify(item)).join(",\n");
    between = ",\n";
  }
}

/** An object without what is null or an empty list. */
export function present(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
}
