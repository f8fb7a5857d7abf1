import { createRequire } from "node:module";
import type * as Yaml from "yaml";
import type { DocumentMetadata } from "../model/document.ts";
import { parseEdtf } from "../model/edtf.ts";
import { Failure } from "../model/failure.ts";

/** What can be said about a text, as users write it: all keys are optional. */
export interface WrittenMetadata extends DocumentMetadata {
  readonly language: string | null;
}

/** Nothing is said. */
export const NO_METADATA: WrittenMetadata = {
  title: null,
  publisher: null,
  author: null,
  agency: null,
  url: null,
  publishedOn: null,
  language: null,
};

/** What most mistakes have in common: a title with a colon, or one that opens with a bracket. */
const YAML = "YAML, where words with ': ' in them or a mark such as [ in front stand in quotes";

const KEYS = ["title", "publisher", "author", "agency", "publishedOn", "url", "language"] as const;

/** Where metadata stand, for messages, and whether they may hold a note to other readers of the file. */
export interface MetadataPlace {
  readonly file: string;
  readonly firstLine: number;
  readonly mayHaveNote: boolean;
}

/** Reads a YAML mapping of metadata; every value is taken as it is written, and an unknown key or bad value is refused with its line. */
export function parseMetadata(yaml: string, place: MetadataPlace): WrittenMetadata {
  // Loaded when there is something for it to read: most texts come without, and it takes a tenth of a start.
  const { isMap, isNode, isScalar, LineCounter, parseDocument } = createRequire(import.meta.url)("yaml") as typeof Yaml;
  const lines = new LineCounter();
  // A pretty error would count lines from the first of the YAML, which may not be the first of the file.
  const parsed = parseDocument(yaml, { schema: "failsafe", lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + place.firstLine - 1;
  const [error] = parsed.errors;
  if (error !== undefined) throw refusal(place.file, lineAt(error.pos[0]), YAML, error.message.split("\n")[0] ?? "");
  if (parsed.contents === null) return NO_METADATA;
  if (!isMap(parsed.contents)) throw refusal(place.file, place.firstLine, "keys with values", "something else");
  const entries = parsed.contents.items.map(({ key, value }): Entry => {
    const line = isScalar(key) ? lineAt(key.range?.[0] ?? 0) : place.firstLine;
    return {
      key: isScalar(key) ? String(key.value) : "",
      value: isNode(value) ? value.toJSON() : null,
      where: `${place.file}, line ${line}`,
    };
  });
  return metadataFrom(entries, place.mayHaveNote ? ["note"] : []);
}

/** One key with its value, and where it stands. */
export interface Entry {
  readonly key: string;
  readonly value: unknown;
  readonly where: string;
}

/** Checks keys and values; `others` are keys that are allowed and read elsewhere. */
export function metadataFrom(entries: readonly Entry[], others: readonly string[]): WrittenMetadata {
  const written: Record<string, string | null> = { ...NO_METADATA };
  for (const { key, value, where } of entries) {
    if (others.includes(key)) continue;
    if (!KEYS.some((known) => known === key))
      throw new Failure("BAD_USER_INPUT", `${where}: expected one of ${[...KEYS, ...others].join(", ")}, got '${key}'`);
    written[key] = checked(key, value, where);
  }
  return written as unknown as WrittenMetadata;
}

function checked(key: string, value: unknown, where: string): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== "string")
    throw new Failure("BAD_USER_INPUT", `${where}: expected words for '${key}', got ${JSON.stringify(value)}`);
  const text = value.trim();
  if (text === "" || text === "~" || text === "null") return null;
  const expected = expectation(key, text);
  if (expected !== null) throw new Failure("BAD_USER_INPUT", `${where}: expected ${expected}, got '${text}'`);
  return text;
}

/** What the key wants where the value is not that; null where all is well. */
function expectation(key: string, text: string): string | null {
  if (key === "publishedOn" && parseEdtf(text) === null)
    return "an existing day such as 2024-06-19, or another EDTF date, for 'publishedOn'";
  if (key === "language" && !/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(text)) return "a language code such as de for 'language'";
  if (key === "url" && !(URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol)))
    return "an address that begins with http:// or https:// for 'url'";
  return null;
}

function refusal(file: string, line: number, expected: string, got: string): Failure {
  return new Failure("BAD_USER_INPUT", `${file}, line ${line}: expected ${expected}, got ${got}`);
}
