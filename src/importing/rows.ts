import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { parse } from "csv-parse";
import type { Rejection, Row } from "./row.ts";

/** The formats of files of coded events, by the endings of their names; `.gz` after one is unpacked. */
export const FORMATS = ["csv", "tsv", "jsonl"] as const;

/** A format of files of coded events. */
export type Format = (typeof FORMATS)[number];

/** The format by a file's name; null where it has none of the endings. */
export function formatOf(name: string): Format | null {
  const ending = name.toLowerCase().replace(/\.gz$/u, "").split(".").at(-1);
  return FORMATS.find((format) => format === ending) ?? null;
}

/** The bytes of a file, unpacked where its name ends in `.gz`. */
export function bytesOf(path: string): Readable {
  const bytes = createReadStream(path);
  if (!path.toLowerCase().endsWith(".gz")) return bytes;
  const unpacked = createGunzip();
  bytes.once("error", (error) => unpacked.destroy(error));
  return bytes.pipe(unpacked);
}

/** The rows of a file as they are read, with those that are none. CSV and TSV begin with the names of the columns. */
export function rowsOf(bytes: Readable, format: Format): AsyncIterable<Row | Rejection> {
  return format === "jsonl" ? objects(bytes) : table(bytes, format === "csv" ? "," : "\t");
}

/** RFC 4180; in TSV a quotation mark is a character like others. */
async function* table(bytes: Readable, delimiter: string): AsyncGenerator<Row | Rejection> {
  const quoting = delimiter === "," ? {} : { quote: null };
  const lines = parse({ ...quoting, delimiter, bom: true, info: true, relax_column_count: true, skip_empty_lines: true });
  bytes.once("error", (error) => lines.destroy(error));
  let columns: readonly string[] | null = null;
  for await (const { record, info } of bytes.pipe(lines) as AsyncIterable<Parsed>) {
    const width: number = columns?.length ?? record.length;
    if (columns === null) columns = record.map((name) => name.trim());
    else if (record.length === width)
      yield { line: info.lines, cells: Object.fromEntries(columns.map((name, index) => [name, record[index] ?? ""])) };
    else yield { line: info.lines, reason: `expected ${width} columns, got ${record.length}` };
  }
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

async function* objects(bytes: Readable): AsyncGenerator<Row | Rejection> {
  const lines = createInterface({ input: bytes, crlfDelay: Infinity });
  let line = 0;
  let failed: unknown = null;
  bytes.once("error", (error) => {
    failed = error;
    lines.close();
  });
  for await (const text of lines) {
    line += 1;
    if (text.trim() !== "") yield object(line, text.replace(/^\uFEFF/u, ""));
  }
  if (failed !== null) throw failed;
}

function object(line: number, text: string): Row | Rejection {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { line, reason: `expected a JSON object, got ${JSON.stringify(text.slice(0, 80))}` };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { line, reason: `expected a JSON object, got ${text.slice(0, 80)}` };
  const cells = Object.entries(value).map(([name, cell]) => [name, cellText(cell)] as const);
  const nested = cells.find(([, cell]) => cell === null);
  if (nested) return { line, reason: `column "${nested[0]}": expected a text, number or null, got an object or list` };
  return { line, cells: Object.fromEntries(cells) as Record<string, string> };
}

function cellText(cell: unknown): string | null {
  if (typeof cell === "string") return cell;
  if (cell === null) return "";
  return typeof cell === "object" ? null : JSON.stringify(cell);
}
