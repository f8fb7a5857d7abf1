import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip as gzipWithCallback } from "node:zlib";
import type { GraphQLSchema } from "graphql";
import { Failure } from "../model/failure.ts";
import type { Store } from "../storing/store.ts";
import { executableSchema } from "./executable-schema.ts";
import type { createEndpoint } from "./endpoint.ts";
import { pageOf } from "./page.ts";
import { quickAnswers } from "./quick-answers.ts";

/** What can be set for a server. */
export interface ServerOptions {
  readonly store: Store;
  /** The text of schema.graphql. */
  readonly typeDefs: string;
  /** Queries with which the playground opens. */
  readonly examples: readonly string[];
  /** Origins of web pages that may ask from another host; none by default. */
  readonly corsOrigins: readonly string[];
  /** Whether `/graphql` shows GraphiQL to a browser. */
  readonly playground: boolean;
  /** Whether the schema may be asked for. */
  readonly introspection: boolean;
  /** How long a request may take, in milliseconds. */
  readonly requestTimeout: number;
  /** Largest request body in bytes. */
  readonly maxBodyBytes: number;
  /** The folder of the built page; without one `/` leads to the playground. */
  readonly pageFolder?: string;
  /** Answers what asks for an export, packed or not, and says whether it did. */
  readonly exports?: (request: IncomingMessage, response: ServerResponse, gzip: boolean) => boolean;
}

/** An HTTP server for the endpoint and, at `/`, the page. */
export function createServer(options: ServerOptions): Server {
  const schema = executableSchema(options.typeDefs);
  const answering = { endpoint: endpointOnDemand(options, schema), quick: quickAnswers({ ...options, schema }), options };
  const page = pageOf(options.pageFolder ?? null);
  return createHttpServer((request, response) => {
    if (options.exports?.(request, response, takesGzip(request)) === true) return;
    if (page(request, response, takesGzip(request))) return;
    answer(answering, request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
}

type Endpoint = ReturnType<typeof createEndpoint>;

/** The endpoint takes as long to load as everything else together, and what is usual does not need it. */
function endpointOnDemand(options: ServerOptions, schema: GraphQLSchema): () => Promise<Endpoint> {
  let endpoint: Promise<Endpoint> | undefined;
  return () => (endpoint ??= import("./endpoint.ts").then((loaded) => loaded.createEndpoint({ ...options, schema })));
}

interface Answering {
  readonly endpoint: () => Promise<Endpoint>;
  readonly quick: ReturnType<typeof quickAnswers>;
  readonly options: ServerOptions;
}

async function answer(
  { endpoint, quick, options }: Answering,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.url === "/") return void response.writeHead(302, { location: "/graphql" }).end();
  const body = await readBody(request, options.maxBodyBytes);
  if (body instanceof Failure) return refuse(response, body);
  const answered = isUsual(request, options) ? await quick({ body, accept: request.headers.accept }) : null;
  if (answered !== null)
    return send(request, response, { headers: { "content-type": answered.contentType }, body: answered.text });
  await answerInGeneral(await endpoint(), request, response, body);
}

/** Whether a request needs nothing of what the endpoint does beside executing a query. */
function isUsual({ url, method, headers }: IncomingMessage, { corsOrigins }: ServerOptions): boolean {
  const isForeign = headers.origin !== undefined && corsOrigins.length > 0;
  return url === "/graphql" && method === "POST" && headers["content-type"] === "application/json" && !isForeign;
}

async function answerInGeneral(
  endpoint: Endpoint,
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer<ArrayBuffer>,
): Promise<void> {
  const answered = await endpoint.fetch(`http://${request.headers.host ?? "localhost"}${request.url ?? "/"}`, {
    method: request.method ?? "GET",
    headers: request.headers as Record<string, string>,
    ...(body.length > 0 ? { body } : {}),
  });
  await send(request, response, {
    status: answered.status,
    headers: Object.fromEntries(answered.headers),
    body: Buffer.from(await answered.arrayBuffer()),
  });
}

/** What is sent to a client. */
interface Sent {
  readonly status?: number;
  readonly headers: Readonly<Record<string, string>>;
  /** A text is sent together with the headers, in one piece. */
  readonly body: Buffer | string;
}

async function send(request: IncomingMessage, response: ServerResponse, { status = 200, headers, body }: Sent): Promise<void> {
  const length = Buffer.byteLength(body);
  const packed = length >= SMALLEST_PACKED && takesGzip(request) ? await gzip(body, { level: PACKING_LEVEL }) : null;
  const encoding = packed === null ? {} : { "content-encoding": "gzip" };
  const vary = varyOf(headers["vary"]);
  response.writeHead(status, { ...headers, vary, ...encoding, "content-length": packed?.length ?? length });
  response.end(packed ?? body);
}

const gzip = promisify(gzipWithCallback);

/** What fits into one packet of the network is not sent faster for being smaller. */
const SMALLEST_PACKED = 1_400;

/** Of the nine levels, one that takes little time and packs JSON nearly as well as the others. */
const PACKING_LEVEL = 4;

function takesGzip({ headers }: IncomingMessage): boolean {
  return /(?:^|,)\s*(?:gzip|\*)\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))[\d.]+\s*)?(?:,|$)/iu.test(
    headers["accept-encoding"]?.toString() ?? "",
  );
}

function varyOf(others: string | undefined): string {
  return others === undefined ? "accept-encoding" : `${others}, accept-encoding`;
}

/**
 * Reads a body up to the limit, so that a larger one is refused however long it says it is. What comes after the limit is
 * read and thrown away, because a connection that is cut while the client still sends loses the answer.
 */
function readBody(request: IncomingMessage, limit: number): Promise<Buffer<ArrayBuffer> | Failure> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length <= limit) chunks.push(chunk);
      else resolve(new Failure("LIMIT_EXCEEDED", `body: at most ${limit} bytes, got more`, { details: { limit } }));
    });
    request.on("end", () => resolve(Buffer.concat(chunks)));
    request.on("error", reject);
  });
}

function refuse(response: ServerResponse, failure: Failure): void {
  const errors = [{ message: failure.message, extensions: { code: failure.code, ...failure.details } }];
  response.writeHead(413, { "content-type": "application/json", connection: "close" }).end(JSON.stringify({ errors }));
}
