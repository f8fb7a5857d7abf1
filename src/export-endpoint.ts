import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { Exporter } from "./exporting/exporter.ts";
import { EXPORTERS } from "./exporting/index.ts";
import { exportGraph } from "./export-graph.ts";
import { Failure, type FailureCode } from "./model/failure.ts";
import type { GivenArguments } from "./serving/event-arguments.ts";
import type { ServerOptions } from "./serving/server.ts";
import { deadlineIn } from "./storing/deadline.ts";

/** Exports that run at once; each holds a batch of events in memory and takes its turns with the other requests. */
const MOST_EXPORTS = 4;

/** A client that takes nothing for so many milliseconds is taken to have left. */
const PATIENCE = 60_000;

/** Of the nine levels, one that takes little time. */
const PACKING_LEVEL = 4;

const FORMATS = Object.keys(EXPORTERS);

type Options = Pick<ServerOptions, "store" | "typeDefs" | "requestTimeout" | "corsOrigins">;

/** Answers `GET /export` with the formats and `GET /export/<format>` with an export; false for every other address. */
export function exportEndpoint(options: Options): NonNullable<ServerOptions["exports"]> {
  // Loaded with the first export, because a start needs nothing of it.
  const argumentsOf = remembered(async () => (await import("./serving/event-arguments.ts")).eventArguments(options.typeDefs));
  let running = 0;
  return (request, response, gzip) => {
    const { path, query } = addressOf(request);
    const match = /^\/export(?:\/(?<format>[^/]*))?$/u.exec(path);
    if (match === null) return false;
    const { format = "" } = match.groups ?? {};
    request.resume();
    allowOrigin(request, response, options.corsOrigins);
    const answering = async () => {
      checkMethod(request, response);
      if (format === "") return sendJson(response, 200, { formats: formats() });
      const exporter = exporterOf(format);
      if (running >= MOST_EXPORTS) throw tooMany(response, running + 1);
      running += 1;
      try {
        const store = () => options.store.within(deadlineIn(options.requestTimeout));
        const wanted = await (await argumentsOf())(parametersOf(query), store());
        await store().ready();
        await send(request, response, { exporter, gzip, pieces: exportGraph({ ...wanted, exporter, store }) });
      } finally {
        running -= 1;
      }
    };
    answering().catch((error: unknown) => refuse(response, error));
    return true;
  };
}

function remembered<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}

function addressOf({ url = "/" }: IncomingMessage): { readonly path: string; readonly query: URLSearchParams } {
  const mark = url.indexOf("?");
  return mark < 0
    ? { path: url, query: new URLSearchParams() }
    : { path: url.slice(0, mark), query: new URLSearchParams(url.slice(mark + 1)) };
}

/** Only pages of origins that somebody has listed may read the answer in another page's browser. */
function allowOrigin({ headers }: IncomingMessage, response: ServerResponse, corsOrigins: readonly string[]): void {
  response.setHeader("vary", "accept-encoding, origin");
  if (headers.origin !== undefined && corsOrigins.includes(headers.origin))
    response.setHeader("access-control-allow-origin", headers.origin);
}

function checkMethod({ method = "GET" }: IncomingMessage, response: ServerResponse): void {
  if (method === "GET" || method === "HEAD") return;
  response.setHeader("allow", "GET, HEAD").statusCode = 405;
  throw new Failure("BAD_USER_INPUT", `method: expected GET or HEAD, got ${method}`);
}

function formats(): readonly object[] {
  return FORMATS.map((format) => {
    const { title, mediaType, extension, losses } = exporterOf(format);
    return { format, title, mediaType, extension, losses, address: `/export/${format}` };
  });
}

function exporterOf(format: string): Exporter {
  const exporter = Object.hasOwn(EXPORTERS, format) ? EXPORTERS[format] : undefined;
  if (exporter !== undefined) return exporter;
  const came = JSON.stringify(format.slice(0, 64));
  throw new Failure("NOT_FOUND", `export: expected one of ${FORMATS.join(", ")}, got ${came}`, { details: { formats: FORMATS } });
}

function tooMany(response: ServerResponse, value: number): Failure {
  response.setHeader("retry-after", "10");
  const message = `export: at most ${MOST_EXPORTS} at once, got ${value}; try again when one has ended`;
  return new Failure("LIMIT_EXCEEDED", message, { details: { limit: MOST_EXPORTS, value } });
}

const PARAMETERS = ["filter", "knownBy", "textOnly", "language"] as const;

/** The parameters of an address; an empty one is none, and an unknown one is refused rather than overlooked. */
function parametersOf(query: URLSearchParams): GivenArguments {
  for (const name of query.keys()) {
    const times = query.getAll(name).length;
    if (!PARAMETERS.some((known) => known === name))
      throw new Failure("BAD_USER_INPUT", `export: expected ${PARAMETERS.join(", ")} as parameters, got ${JSON.stringify(name)}`);
    if (times > 1) throw new Failure("BAD_USER_INPUT", `${name}: expected it once, got it ${times} times`);
  }
  const [filter, knownBy, textOnly, language] = PARAMETERS.map((name) => query.get(name) || undefined);
  return { filter, knownBy, textOnly: { true: true, false: false }[textOnly ?? ""] ?? textOnly, language };
}

interface Sending {
  readonly exporter: Exporter;
  readonly gzip: boolean;
  readonly pieces: AsyncIterable<string>;
}

/** Reads on when the client has taken what there was; a client that leaves ends the reading. */
async function send({ method }: IncomingMessage, response: ServerResponse, { exporter, gzip, pieces }: Sending): Promise<void> {
  response.writeHead(200, {
    "content-type": exporter.mediaType,
    "content-disposition": `attachment; filename="chronik.${exporter.extension}"`,
    "x-content-type-options": "nosniff",
    "cache-control": "no-cache",
    ...(gzip ? { "content-encoding": "gzip" } : {}),
  });
  if (method === "HEAD") return void response.end();
  response.setTimeout(PATIENCE, () => response.destroy());
  const source = Readable.from(pieces, { highWaterMark: 1 });
  await (gzip ? pipeline(source, createGzip({ level: PACKING_LEVEL }), response) : pipeline(source, response));
}

const STATUSES: Readonly<Partial<Record<FailureCode, number>>> = {
  LIMIT_EXCEEDED: 503,
  TIMEOUT: 504,
  STORE_UNAVAILABLE: 503,
};

/** Says what is wrong as the API does; where the answer has begun, it is cut, so that nobody takes it for the whole. */
function refuse(response: ServerResponse, error: unknown): void {
  if (!(error instanceof Failure) && !hasLeft(error)) console.error(error);
  if (response.headersSent) return void response.destroy();
  if (!(error instanceof Failure)) {
    const extensions = { code: "INTERNAL_SERVER_ERROR" };
    return sendJson(response, 500, { errors: [{ message: "Unexpected error.", extensions }] });
  }
  const { code, message, details } = error;
  const notThere = code === "NOT_FOUND" && "formats" in details ? 404 : 400;
  const status = response.statusCode === 405 ? 405 : (STATUSES[code] ?? notThere);
  sendJson(response, status, { errors: [{ message, extensions: { code, ...details } }] });
}

function hasLeft(error: unknown): boolean {
  return ["ERR_STREAM_PREMATURE_CLOSE", "ECONNRESET", "EPIPE"].includes(String((error as NodeJS.ErrnoException | null)?.code));
}

function sendJson(response: ServerResponse, status: number, value: object): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" }).end(`${JSON.stringify(value)}\n`);
}
