import { documentId, type Document } from "../model/document.ts";
import { Failure } from "../model/failure.ts";
import { decode } from "./decode.ts";
import { detectLanguage } from "./detect-language.ts";
import { frontMatter } from "./front-matter.ts";
import { metadataFrom, NO_METADATA, parseMetadata, type WrittenMetadata } from "./metadata.ts";
import { readWebPage } from "./web-page.ts";

/** The endings of files that can be read. */
export const READABLE_ENDINGS = [".txt", ".md", ".html", ".htm", ".json", ".jsonl"] as const;

/** A file, its sidecar `name.meta.yaml` if there is one, and the largest text that is read. */
export interface FileToRead {
  /** The file's name with its ending, as messages shall call it. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sidecar: { readonly file: string; readonly bytes: Uint8Array } | null;
  readonly maxBytes: number;
}

/**
 * The documents of one file: each in its place is read or refused by name, and one that is refused does not stop the
 * others. Metadata stand in one place: a text with front matter and a sidecar is refused, because they could contradict
 * each other; what a web page says about itself gives way to its sidecar key by key.
 */
export async function readFile(request: FileToRead): Promise<readonly (Document | Failure)[]> {
  const ending = READABLE_ENDINGS.find((known) => request.file.toLowerCase().endsWith(known));
  try {
    if (ending === undefined)
      throw new Failure(
        "BAD_USER_INPUT",
        `${request.file}: expected a file that ends in ${READABLE_ENDINGS.join(", ")}, got another one`,
      );
    if (ending === ".json" || ending === ".jsonl") return await readRecords(request, ending);
    return [await readText(request, ending)];
  } catch (error) {
    return [asFailure(request.file, error)];
  }
}

async function readText(request: FileToRead, ending: string): Promise<Document> {
  checkSize(request.file, request.bytes.length, request.maxBytes);
  const whole = decode(request.file, request.bytes);
  const beside =
    request.sidecar === null
      ? null
      : parseMetadata(decode(request.sidecar.file, request.sidecar.bytes), {
          file: request.sidecar.file,
          firstLine: 1,
          mayHaveNote: true,
        });
  if (ending === ".html" || ending === ".htm") {
    const page = await readWebPage(request.file, whole);
    return documentFrom(nameOf(request.file), page.text, beside === null ? page.metadata : filled(beside, page.metadata));
  }
  const { metadata, marked, text } = frontMatter(request.file, whole);
  if (marked && request.sidecar !== null)
    throw new Failure(
      "BAD_USER_INPUT",
      `${request.file}: expected metadata in one place, got front matter and ${request.sidecar.file}`,
    );
  if (text.trim() === "")
    throw new Failure("BAD_USER_INPUT", `${request.file}: expected a text after the front matter, got none`);
  return documentFrom(nameOf(request.file), text, beside ?? metadata);
}

/** One object, a list of objects, or one object a line, each with `text`, optionally `name`, and the keys of metadata. */
async function readRecords(request: FileToRead, ending: ".json" | ".jsonl"): Promise<readonly (Document | Failure)[]> {
  if (request.sidecar !== null)
    throw new Failure(
      "BAD_USER_INPUT",
      `${request.file}: expected metadata within the file, got ${request.sidecar.file} beside it`,
    );
  const whole = decode(request.file, request.bytes);
  const records = ending === ".jsonl" ? linesOf(request.file, whole) : listOf(request.file, whole);
  return Promise.all(
    records.map(async ({ where, name, value }) => {
      try {
        return await documentOf(where, name, value(), request.maxBytes);
      } catch (error) {
        return asFailure(where, error);
      }
    }),
  );
}

/** A record that is parsed only when it is its turn, so that a bad one is refused alone. */
interface RecordToRead {
  readonly where: string;
  readonly name: string;
  readonly value: () => unknown;
}

function linesOf(file: string, whole: string): readonly RecordToRead[] {
  return whole.split("\n").flatMap((line, index) =>
    line.trim() === ""
      ? []
      : [
          {
            where: `${file}, line ${index + 1}`,
            name: `${nameOf(file)}-${index + 1}`,
            value: () => parseJson(`${file}, line ${index + 1}`, line),
          },
        ],
  );
}

function listOf(file: string, whole: string): readonly RecordToRead[] {
  const value = parseJson(file, whole);
  if (!Array.isArray(value)) return [{ where: file, name: nameOf(file), value: () => value }];
  return value.map((item: unknown, index) => ({
    where: `${file}, item ${index + 1}`,
    name: `${nameOf(file)}-${index + 1}`,
    value: () => item,
  }));
}

async function documentOf(where: string, name: string, value: unknown, maxBytes: number): Promise<Document> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Failure("BAD_USER_INPUT", `${where}: expected an object with 'text', got ${kindOf(value)}`);
  const { text, name: ownName } = value as { readonly text?: unknown; readonly name?: unknown };
  if (typeof text !== "string" || text.trim() === "")
    throw new Failure("BAD_USER_INPUT", `${where}: expected words in 'text', got ${text === "" ? "none" : kindOf(text)}`);
  if (ownName !== undefined && (typeof ownName !== "string" || ownName.trim() === ""))
    throw new Failure("BAD_USER_INPUT", `${where}: expected words for 'name', got ${kindOf(ownName)}`);
  checkSize(where, Buffer.byteLength(text), maxBytes);
  const entries = Object.entries(value).map(([key, written]) => ({ key, value: written, where }));
  return documentFrom(ownName ?? name, text.replace(/^\ufeff/u, ""), metadataFrom(entries, ["text", "name", "note"]));
}

function parseJson(where: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Failure(
      "BAD_USER_INPUT",
      `${where}: expected JSON, got ${cause instanceof Error ? cause.message : "something else"}`,
      { cause },
    );
  }
}

async function documentFrom(name: string, text: string, metadata: WrittenMetadata): Promise<Document> {
  const language = metadata.language ?? (await detectLanguage(text));
  return {
    id: documentId(text),
    name,
    ...metadata,
    language,
    publicationDateBasis: metadata.publishedOn === null ? "UNKNOWN" : "GIVEN",
    text,
  };
}

function filled(first: WrittenMetadata, second: WrittenMetadata): WrittenMetadata {
  const keys = Object.keys(NO_METADATA) as (keyof WrittenMetadata)[];
  return Object.fromEntries(keys.map((key) => [key, first[key] ?? second[key]])) as unknown as WrittenMetadata;
}

function checkSize(where: string, bytes: number, maxBytes: number): void {
  if (bytes > maxBytes) throw new Failure("BAD_USER_INPUT", `${where}: expected at most ${maxBytes} bytes, got ${bytes}`);
}

function nameOf(file: string): string {
  return (file.split(/[\\/]/u).at(-1) ?? file).replace(/\.[^.]+$/u, "");
}

function kindOf(value: unknown): string {
  return value === undefined
    ? "nothing"
    : value === null
      ? "null"
      : Array.isArray(value)
        ? "a list"
        : typeof value === "object"
          ? "an object"
          : JSON.stringify(value);
}

function asFailure(where: string, error: unknown): Failure {
  return error instanceof Failure
    ? error
    : new Failure(
        "BAD_USER_INPUT",
        `${where}: expected a text that can be read, got ${error instanceof Error ? error.message : String(error)}`,
        { cause: error },
      );
}
