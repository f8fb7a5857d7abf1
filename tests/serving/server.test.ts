import { get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createServer } from "../../src/serving/server.ts";
import type { Store } from "../../src/storing/store.ts";
import { typeDefs, worldStore } from "./asking.ts";

let store: Store;
let server: ReturnType<typeof createServer>;
let address: string;

beforeAll(async () => {
  store = await worldStore();
  const options = {
    store,
    typeDefs,
    examples: ["# A first question\n{ statistics { events } }"],
    playground: true,
    introspection: true,
    requestTimeout: 60_000,
  };
  server = createServer({ ...options, corsOrigins: ["https://allowed.example"], maxBodyBytes: 2_000 });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await store.close();
});

describe("the server", () => {
  test("answers a query over HTTP, in full", async () => {
    const response = await post(`{ statistics { documents } node(id: "document_one") { ... on Document { text } } }`);
    expect(await response.json()).toEqual({
      data: { statistics: { documents: 7 }, node: { text: "Übermut 😀 \"quoted\" 'single' \\ back % _ 平壤" } },
    });
  });

  // Whatever stands behind the path, the endpoint answers in general; what is usual is answered without it.
  test.each([
    ["a query", { query: "{ statistics { documents } }" }],
    ["variables", { query: "query ($id: ID!) { event(id: $id) { id } }", variables: { id: "event_visit" } }],
    ["one of two operations", { query: "query A { __typename } query B { a: __typename }", operationName: "B" }],
    ["an operation that is not there", { query: "query A { __typename } query B { a: __typename }", operationName: "C" }],
    ["an error beside data", { query: `{ event(id: "?") { id } statistics { documents } }` }],
    ["a value of another type", { query: "query ($id: ID!) { event(id: $id) { id } }", variables: { id: [] } }],
    ["a missing variable", { query: "query ($id: ID!) { event(id: $id) { id } }" }],
    ["no valid query", { query: "{ persons { id } }" }],
    ["no GraphQL", { query: "{" }],
    ["a mutation", { query: "mutation { __typename }" }],
    [
      "too many objects",
      { query: "{ events(first: 100) { nodes { parts(first: 100) { nodes { parts(first: 100) { nodes { id } } } } } } }" },
    ],
    ["no query", { variables: {} }],
    ["a parameter that nobody knows", { query: "{ __typename }", other: 1 }],
    ["nothing", null],
  ])("answers %s in the usual way as in general", async (_what, body) => {
    for (const accept of ["application/json", "*/*", "application/graphql-response+json, application/json;q=0.9", "text/html"]) {
      const answers = ["", "?"].map(async (behind) => {
        const headers = { "content-type": "application/json", accept };
        const answer = await fetch(`${address}/graphql${behind}`, { method: "POST", headers, body: JSON.stringify(body) });
        return [answer.status, answer.headers.get("content-type"), answer.headers.get("vary"), await answer.text()];
      });
      const [usual, general] = await Promise.all(answers);
      expect(usual).toEqual(general);
    }
  });

  test("leads from / to the playground, which needs nothing from outside and opens with the examples", async () => {
    const leading = await fetch(`${address}/`, { redirect: "manual" });
    expect([leading.status, leading.headers.get("location")]).toEqual([302, "/graphql"]);
    const page = await (await fetch(`${address}/graphql`, { headers: { accept: "text/html" } })).text();
    expect(page).toContain("# A first question");
    expect(page.match(/<(?:script|link)[^>]+(?:src|href)=["']?https?:/gu)).toBeNull();
  });

  test.each([
    ["gzip, deflate, br", "gzip"],
    ["*", "gzip"],
    ["br;q=1, gzip;q=0", null],
    ["identity", null],
  ])("to a client that takes %s a large answer is sent as %s", async (accepted, encoding) => {
    const query = encodeURIComponent("{ __schema { types { name description fields { name description } } } }");
    const headers = { "accept-encoding": accepted, accept: "application/json" };
    const answer = await new Promise<IncomingMessage>((resolve) =>
      get(`${address}/graphql?query=${query}`, { headers }, resolve),
    );
    expect(answer.headers["content-encoding"] ?? null).toBe(encoding);
    expect(answer.headers.vary).toContain("accept-encoding");
    const body = Buffer.concat((await answer.toArray()) as Buffer[]);
    expect(JSON.parse(String(encoding === null ? body : gunzipSync(body)))).toHaveProperty("data.__schema");
  });

  test.each([3_000, 5_000_000])("refuses a body of %d over the limit and says the limit", async (size) => {
    const response = await post(`{ statistics { documents } } # ${"x".repeat(size)}`);
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({
      errors: [{ message: "body: at most 2000 bytes, got more", extensions: { code: "LIMIT_EXCEEDED", limit: 2_000 } }],
    });
  });

  test.each(["variables={x", "extensions={x"])("says what is wrong with %s", async (part) => {
    const response = await fetch(`${address}/graphql?query={__typename}&${part}`, { headers: { accept: "application/json" } });
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringContaining("expected JSON"), extensions: { code: "BAD_USER_INPUT" } }],
    });
  });

  test.each([
    ["https://allowed.example", "https://allowed.example"],
    ["https://other.example", null],
  ])("an origin %s is answered with %s", async (origin, allowed) => {
    const response = await post("{ statistics { documents } }", { origin });
    const header = response.headers.get("access-control-allow-origin");
    expect(header === origin ? header : null).toBe(allowed);
    expect(response.headers.get("access-control-allow-credentials")).toBeNull();
  });

  test("says that it is up, and whether its store answers", async () => {
    expect((await fetch(`${address}/health`)).status).toBe(200);
    expect((await fetch(`${address}/ready`)).status).toBe(200);
    expect((await fetch(`${address}/nothing-here`)).status).toBe(404);
  });

  test("takes no batches and no plain text, so that other pages cannot make a browser ask", async () => {
    const headers = { "content-type": "text/plain" };
    expect((await fetch(`${address}/graphql`, { method: "POST", headers, body: `{"query":"{ __typename }"}` })).status).toBe(415);
    const batch = { method: "POST", headers: { "content-type": "application/json" }, body: `[{"query":"{ __typename }"}]` };
    expect((await fetch(`${address}/graphql`, batch)).status).toBe(400);
  });
});

test("a store that is gone makes the server not ready", async () => {
  const closed = await worldStore();
  const own = createServer({
    store: closed,
    typeDefs,
    examples: [],
    playground: false,
    introspection: true,
    requestTimeout: 60_000,
    corsOrigins: [],
    maxBodyBytes: 1_000,
  });
  await new Promise<void>((listening) => own.listen(0, "127.0.0.1", listening));
  await closed.close();
  const response = await fetch(`http://127.0.0.1:${(own.address() as AddressInfo).port}/ready`);
  own.closeAllConnections();
  own.close();
  expect(response.status).toBe(503);
});

function post(query: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query }),
  });
}
