import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

/** Answers a request for the page or a part of it, and says whether it was one. */
export type PageAnswer = (request: IncomingMessage, response: ServerResponse, takesGzip: boolean) => boolean;

/** The built page of a folder. Its files are few and are kept in memory, packed once; without a folder there is no page. */
export function pageOf(folder: string | null): PageAnswer {
  const files = folder !== null && existsSync(join(folder, "index.html")) ? filesOf(folder) : new Map<string, PageFile>();
  return (request, response, takesGzip) => {
    const file = files.get((request.url ?? "").split("?", 1)[0] ?? "");
    if (file === undefined || (request.method !== "GET" && request.method !== "HEAD")) return false;
    const body = takesGzip && file.packed !== null ? file.packed : file.whole;
    const encoding = body === file.packed ? { "content-encoding": "gzip" } : {};
    response.writeHead(200, { ...SAFETY, ...file.headers, ...encoding, "content-length": body.length });
    response.end(request.method === "HEAD" ? undefined : body);
    return true;
  };
}

interface PageFile {
  readonly whole: Buffer;
  /** Null for what gains nothing. */
  readonly packed: Buffer | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** The page shows texts of strangers, so that it may load and run nothing but its own files. */
const SAFETY = {
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
};

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

function filesOf(folder: string): Map<string, PageFile> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  const files = names.filter((name) => extname(name) in TYPES).map((name) => [name, fileOf(folder, name)] as const);
  return new Map(files.map(([name, file]) => [name === "index.html" ? "/" : `/${name}`, file]));
}

function fileOf(folder: string, name: string): PageFile {
  const whole = readFileSync(join(folder, name));
  const packed = gzipSync(whole, { level: 9 });
  // The names of all files but the page's own change with what is in them.
  const caching = name === "index.html" ? "no-cache" : "public, max-age=31536000, immutable";
  const headers = { "content-type": TYPES[extname(name)] ?? "", "cache-control": caching, vary: "accept-encoding" };
  return { whole, packed: packed.length < whole.length ? packed : null, headers };
}
