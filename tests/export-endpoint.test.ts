import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { exportEndpoint } from "../src/export-endpoint.ts";
import { EXPORTERS } from "../src/exporting/index.ts";
import { EMPTY_GRAPH } from "../src/model/graph.ts";
import { NO_FILTER } from "../src/storing/event-query.ts";
import { createServer } from "../src/serving/server.ts";
import type { Store } from "../src/storing/store.ts";
import { exported } from "./exporting/exporting.ts";
import { manyEvents } from "./exporting/many-events.ts";
import { asking, counting, typeDefs, worldStore } from "./serving/asking.ts";
import { MADE } from "./storing/opened-world.ts";
import { event, version } from "./storing/world.ts";

const FORMATS = Object.keys(EXPORTERS);
const ORIGIN = "https://allowed.example";

let store: Store;
let calls: ReadonlyMap<string, number>;
let server: ReturnType<typeof createServer>;
let address: string;

beforeEach(async () => {
  store = await worldStore();
  const counted = counting(store);
  calls = counted.calls;
  const options = { store: counted.store, typeDefs, corsOrigins: [ORIGIN], requestTimeout: 60_000 };
  const rest = { examples: [], playground: false, introspection: false, maxBodyBytes: 1_000 };
  server = createServer({ ...options, ...rest, exports: exportEndpoint(options) });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await store.close();
});

describe("GET /export", () => {
  test.each(["/export", "/export/"])("%s lists the formats with what each loses", async (path) => {
    const { formats } = (await (await fetch(address + path)).json()) as { formats: Record<string, unknown>[] };
    expect(formats.map(({ format }) => format)).toEqual(FORMATS);
    expect(formats[0]).toMatchObject({ extension: "csv", address: "/export/csv", losses: EXPORTERS["csv"]?.losses });
  });

  test.each(FORMATS)("sends %s as the command writes it, as a file", async (format) => {
    const response = await fetch(`${address}/export/${format}`);
    expect(response.status).toBe(200);
    const { mediaType, extension } = EXPORTERS[format] ?? {};
    expect(response.headers.get("content-type")).toBe(mediaType);
    expect(response.headers.get("content-disposition")).toBe(`attachment; filename="chronik.${extension}"`);
    expect(Buffer.from(await response.arrayBuffer()).toString("utf8")).toBe(await exported(store, format));
  });

  test("takes a filter, a view and a language", async () => {
    const filter = { kinds: ["VISIT"], actors: { allOf: ["person_kim"] } };
    const query = new URLSearchParams({
      filter: JSON.stringify(filter),
      knownBy: "2024-06-19",
      textOnly: "true",
      language: "de",
    });
    const text = await (await fetch(`${address}/export/graphml?${query}`)).text();
    expect(text).toBe(
      await exported(store, "graphml", {
        filter: {
          ...NO_FILTER,
          kinds: ["VISIT"],
          actors: { allOf: ["person_kim"], anyOf: [], noneOf: [], includeRepresentatives: true },
        },
        view: { knownBy: "2024-06-19", textOnly: true },
        language: "DE",
      }),
    );
    expect(text).toContain("Besuch Putins in Pjöngjang");
  });

  test("is packed for those who take that", async () => {
    const { headers, body } = await raw("/export/csv", { "accept-encoding": "gzip" });
    expect(headers).toMatchObject({ "content-encoding": "gzip", vary: "accept-encoding, origin" });
    expect(gunzipSync(body).toString("utf8")).toBe(await exported(store, "csv"));
  });

  test.each([
    [ORIGIN, ORIGIN],
    ["https://other.example", undefined],
  ])("a page of %s may read it: %s", async (origin, allowed) => {
    expect((await raw("/export", { origin })).headers["access-control-allow-origin"]).toBe(allowed);
  });

  test.each([
    ["an unknown format", "/export/xls", 404, "NOT_FOUND", `export: expected one of ${FORMATS.join(", ")}, got "xls"`],
    [
      "what every object has",
      "/export/toString",
      404,
      "NOT_FOUND",
      `export: expected one of ${FORMATS.join(", ")}, got "toString"`,
    ],
    [
      "an unknown parameter",
      "/export/csv?filtr={}",
      400,
      "BAD_USER_INPUT",
      'export: expected filter, knownBy, textOnly, language as parameters, got "filtr"',
    ],
    [
      "a parameter twice",
      "/export/csv?knownBy=2024&knownBy=2025",
      400,
      "BAD_USER_INPUT",
      "knownBy: expected it once, got it 2 times",
    ],
    [
      "a filter that is no JSON",
      "/export/csv?filter=x",
      400,
      "BAD_USER_INPUT",
      'filter: expected an EventFilter as JSON such as {"kinds":["MEETING"]}, got "x"',
    ],
  ])("refuses %s", async (_case, path, status, code, message) => {
    const response = await fetch(address + path);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ message, extensions: { code } }] });
  });

  test("lists the formats to those who ask for another", async () => {
    expect(await (await fetch(`${address}/export/xls`)).json()).toMatchObject({ errors: [{ extensions: { formats: FORMATS } }] });
  });

  test.each([
    ["filter", { kinds: ["MEETNG"] }],
    ["filter", { kinds: "MEETING", colour: "red" }],
    ["filter", [1]],
    ["filter", { during: { from: "2024-02-30" } }],
    ["filter", { during: { from: "2024-06-02", to: "2024-06-01" } }],
    ["filter", { locatedIn: ["place_nowhere"] }],
    ["filter", { actors: { anyOf: ["event_visit"] } }],
    ["filter", { documents: ["what?"] }],
    ["knownBy", "yesterday"],
    ["textOnly", "maybe"],
  ])("refuses %s %j in the words of the API", async (name, value) => {
    const query = `query ($filter: EventFilter, $knownBy: Date, $textOnly: Boolean) {
      events(filter: $filter, knownBy: $knownBy, textOnly: $textOnly) { totalCount } }`;
    const told = (await asking(store)(query, { [name]: value })).errors?.[0];
    const response = await fetch(
      `${address}/export/csv?${name}=${encodeURIComponent(typeof value === "string" ? value : JSON.stringify(value))}`,
    );
    expect(response.status).toBe(400);
    const { message, extensions } = told ?? {};
    expect(await response.json()).toEqual({ errors: [{ message, extensions }] });
  });

  test.each(["POST", "DELETE"])("does not take %s", async (method) => {
    const response = await fetch(`${address}/export/csv`, { method });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });

  test("leaves every other address to the API", async () => {
    expect((await fetch(`${address}/exports`)).status).toBe(404);
    expect((await fetch(`${address}/export/csv/more`)).status).toBe(404);
    expect(
      await (await fetch(`${address}/graphql?query={__typename}`, { headers: { accept: "application/json" } })).json(),
    ).toEqual({
      data: { __typename: "Query" },
    });
  });
});

describe("a large export", () => {
  beforeEach(async () => {
    const graph = manyEvents();
    const eventMentions = graph.eventMentions.map((mention) => ({ ...mention, quote: "x".repeat(20_000) }));
    await store.write({ put: { ...graph, eventMentions }, remove: [] }, MADE);
  });

  test("waits for a client that takes nothing, and ends when the client leaves", async () => {
    const response = await paused("/export/csv");
    await quiet();
    const read = calls.get("eventList") ?? 0;
    expect(read).toBeLessThan(5);
    response.destroy();
    await quiet();
    expect(calls.get("eventList")).toBeLessThanOrEqual(read + 1);
  });

  test("is cut where the graph is changed meanwhile, so that nobody takes it for the whole", async () => {
    const response = await paused("/export/csv");
    await quiet();
    await store.write(
      { put: { ...EMPTY_GRAPH, events: [event("event_new", version({ date: "2031-03-04" }))] }, remove: [] },
      MADE,
    );
    await expect(response.toArray()).rejects.toThrow("aborted");
  });

  test("waits until one of four others has ended", async () => {
    const others = await Promise.all([1, 2, 3, 4].map(() => paused("/export/csv")));
    const refused = await fetch(`${address}/export/csv`);
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "10"]);
    expect(await refused.json()).toMatchObject({
      errors: [
        {
          message: "export: at most 4 at once, got 5; try again when one has ended",
          extensions: { code: "LIMIT_EXCEEDED", limit: 4, value: 5 },
        },
      ],
    });
    for (const other of others) other.destroy();
    await quiet();
    expect((await fetch(`${address}/export/csv`)).status).toBe(200);
  });
});

function answered(path: string, headers: Record<string, string> = {}): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(address + path, { headers, agent: false }, resolve).on("error", reject);
  });
}

async function raw(
  path: string,
  headers: Record<string, string>,
): Promise<{ headers: IncomingMessage["headers"]; body: Buffer }> {
  const response = await answered(path, headers);
  return { headers: response.headers, body: Buffer.concat((await response.toArray()) as Buffer[]) };
}

/** An answer of which nothing is taken. */
async function paused(path: string): Promise<IncomingMessage> {
  const response = await answered(path);
  response.pause();
  return response;
}

/** Until nothing has been read for a while. */
async function quiet(): Promise<void> {
  for (let before = -1; before !== calls.get("state");) {
    before = calls.get("state") ?? 0;
    await new Promise((resolve) => void setTimeout(resolve, 300));
  }
}
