/** A country is that of a text where it is named so many times as often as any other. */
const TIMES = 2;

/** Of the countries of all that a text names the one that it is about: most of them, this often at least, are it. */
export function homeAmong(countries: readonly string[], often: number): string | null {
  const counts = [...Map.groupBy(countries, (country) => country)].map(([country, all]) => [country, all.length] as const);
  const [most, next] = counts.toSorted(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1));
  if (most === undefined || most[1] < often || 2 * most[1] < countries.length) return null;
  return most[1] >= TIMES * (next?.[1] ?? 0) ? most[0] : null;
}
