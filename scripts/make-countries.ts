import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The names of a country by its ISO code, as pinned in `country-names.json`. */
export type CountryNames = Readonly<
  Record<string, { readonly EN: string; readonly DE: string; readonly more: readonly string[] }>
>;

/**
 * The lines of `seed/catalogue/countries.jsonl` from the own table and the pinned names. Nothing is asked of the machine's
 * Intl, so the same two files give the same bytes everywhere; `--names` pins the names anew.
 */
export function makeCountries(table: string, pinned: CountryNames): string {
  const [header = "", ...rows] = table.trim().split("\n");
  const countries = rows.map((row) => country(cells(header, row), pinned));
  return countries
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map((one) => `${JSON.stringify(one)}\n`)
    .join("");
}

interface CountryLine {
  readonly id: string;
  readonly [key: string]: unknown;
}

function cells(header: string, row: string): Record<string, string> {
  const values = row.split(";");
  const keys = header.split(";");
  if (values.length !== keys.length)
    throw new Error(`countries.csv: expected ${keys.length} cells, got ${values.length} in ${row}`);
  return Object.fromEntries(keys.map((key, index) => [key, values[index] ?? ""]));
}

function country(row: Record<string, string>, pinned: CountryNames): CountryLine {
  const code = row["code"] ?? "";
  const known = code === "" ? undefined : pinned[code];
  const EN = row["nameEN"] || (known?.EN ?? "");
  const DE = row["nameDE"] || (known?.DE ?? "");
  const de = names(DE, [...list(row["namesDE"]), ...(known === undefined ? [] : [known.DE, ...known.more])]);
  const en = names(EN, [...list(row["namesEN"]), ...(known === undefined ? [] : [known.EN])]);
  const adjectives = list(row["adjectives"]);
  const inhabitants = list(row["inhabitants"]).flatMap(inhabitantForms);
  return {
    id: `country_${row["id"]}`,
    name: { EN, DE },
    names: { de, en },
    ...(row["wikidata"] ? { wikidataId: row["wikidata"] } : {}),
    ...(code ? { code } : {}),
    ...(adjectives.length > 0 ? { adjectives: { de: adjectives } } : {}),
    ...(inhabitants.length > 0 ? { inhabitants: { de: inhabitants } } : {}),
    ...(row["capital"] ? { capitalId: `place_${row["capital"]}` } : {}),
    within: list(row["within"]).map((region) => `place_${region}`),
    provenance: known === undefined ? "own table" : "own table; names also from Unicode CLDR and i18n-iso-countries",
  };
}

function list(cell: string | undefined): string[] {
  return cell ? cell.split(",") : [];
}

/** The names beside the shown one. Those with "(…)", "&" or a comma are made for lists of countries and stand in no text. */
function names(shown: string, others: readonly string[]): string[] {
  return [...new Set(others)].filter((name) => name !== shown && !/[(&,]| - /u.test(name));
}

/** The forms of an inhabitant by the rule of its ending; a word with `=` is taken as it is. */
function inhabitantForms(word: string): string[] {
  if (word.startsWith("=")) return [word.slice(1)];
  if (word.endsWith("e")) return [word, `${word}n`, `${word.slice(0, -1)}in`, `${word.slice(0, -1)}innen`];
  return [word, `${word}${word.endsWith("er") ? "n" : "en"}`, `${word}in`, `${word}innen`];
}

async function pinNames(file: string): Promise<void> {
  const countries = (await import("i18n-iso-countries")).default;
  const languages = { DE: new Intl.DisplayNames("de", { type: "region" }), EN: new Intl.DisplayNames("en", { type: "region" }) };
  const { default: german } = await import("i18n-iso-countries/langs/de.json", { with: { type: "json" } });
  countries.registerLocale(german);
  const names = Object.keys(countries.getAlpha2Codes())
    .sort()
    .map((code) => {
      const more = countries.getNames("de", { select: "all" })[code] ?? [];
      return `  ${JSON.stringify(code)}: ${JSON.stringify({ EN: languages.EN.of(code), DE: languages.DE.of(code), more })}`;
    });
  writeFileSync(file, `{\n${names.join(",\n")}\n}\n`);
}

if (import.meta.main) {
  const names = join(import.meta.dirname, "country-names.json");
  if (process.argv.includes("--names")) await pinNames(names);
  const table = readFileSync(join(import.meta.dirname, "countries.csv"), "utf8");
  const lines = makeCountries(table, JSON.parse(readFileSync(names, "utf8")) as CountryNames);
  writeFileSync(join(import.meta.dirname, "../seed/catalogue/countries.jsonl"), lines);
}
