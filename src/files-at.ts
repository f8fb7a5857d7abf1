import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { Failure } from "./model/failure.ts";
import { READABLE_ENDINGS } from "./reading/read-file.ts";
import type { TextFile } from "./recognize-file.ts";

/** Where files are looked for, and what is passed over. */
export interface FilesOptions {
  /** Relative paths count from here. */
  readonly folder: string;
  /** Paths that are never taken for texts, such as the catalogue's. */
  readonly except: readonly string[];
  /** Files above this size are refused unread. */
  readonly maxBytes: number;
}

const SIDECAR = ".meta.yaml";

/** The files at these paths: a folder stands for the texts in it and below it, in the order of their names; `-` is standard input. */
export async function* filesAt(paths: readonly string[], options: FilesOptions): AsyncGenerator<TextFile | Failure> {
  for (const path of paths) {
    if (path === "-") yield { file: "standard-input.txt", bytes: await buffer(process.stdin), sidecar: null };
    // `articles/*` names sidecars too; they are read with their texts.
    else if (!path.endsWith(SIDECAR)) yield* at(resolve(options.folder, path), options);
  }
}

async function* at(path: string, options: FilesOptions): AsyncGenerator<TextFile | Failure> {
  const shown = shownPath(path, options.folder);
  try {
    const found = await stat(path);
    if (!found.isDirectory()) yield await textFile(path, found.size, options);
    else yield* inFolder(path, options);
  } catch (error) {
    yield unreadable(shown, error);
  }
}

async function* inFolder(folder: string, options: FilesOptions): AsyncGenerator<TextFile | Failure> {
  const paths = (await namesBelow(folder)).map((name) => join(folder, name)).filter((path) => isText(path, options));
  if (paths.length === 0) {
    yield new Failure(
      "BAD_USER_INPUT",
      `${shownPath(folder, options.folder)}: expected texts (${READABLE_ENDINGS.join(", ")}), got none`,
    );
  }
  for (const path of paths) yield* at(path, options);
}

/** The files below a folder in binary order of their paths, hidden ones left out; links to folders are not followed. */
async function namesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((name) => !name.split(/[\\/]/u).some((part) => part.startsWith(".")))
    .sort();
}

function isText(path: string, { except }: FilesOptions): boolean {
  return hasReadableEnding(path) && !except.some((other) => path === other || path.startsWith(join(other, "/")));
}

function hasReadableEnding(path: string): boolean {
  return READABLE_ENDINGS.some((ending) => path.toLowerCase().endsWith(ending));
}

async function textFile(path: string, size: number, { folder, maxBytes }: FilesOptions): Promise<TextFile | Failure> {
  const file = shownPath(path, folder);
  if (!hasReadableEnding(path)) {
    return new Failure("BAD_USER_INPUT", `${file}: expected a file that ends in ${READABLE_ENDINGS.join(", ")}, got another one`);
  }
  // A file with one JSON value a line holds many texts, and each is measured by itself.
  if (size > maxBytes && !path.toLowerCase().endsWith(".jsonl")) {
    return new Failure("LIMIT_EXCEEDED", `${file}: expected at most ${maxBytes} bytes (MAX_DOCUMENT_BYTES), got ${size}`);
  }
  return { file, bytes: await readFile(path), sidecar: await sidecarOf(path, folder) };
}

async function sidecarOf(path: string, folder: string): Promise<TextFile["sidecar"]> {
  const sidecar = path.replace(/\.[^.]+$/u, SIDECAR);
  try {
    return { file: shownPath(sidecar, folder), bytes: await readFile(sidecar) };
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

function unreadable(path: string, error: unknown): Failure {
  const reasons: Readonly<Record<string, string>> = { ENOENT: "nothing there", EACCES: "no permission", EISDIR: "a folder" };
  const code = codeOf(error);
  if (code === null) throw error;
  return new Failure("BAD_USER_INPUT", `${path}: expected a readable file or folder, got ${reasons[code] ?? code}`, {
    cause: error,
  });
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}

function shownPath(path: string, folder: string): string {
  const within = relative(folder, path);
  return within === "" || within.startsWith("..") ? path : within;
}
