import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, get, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pageOf } from "../../src/serving/page.ts";

const PAGE = `<!doctype html>${"<p>".repeat(100)}`;

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "chronik-built-"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), PAGE);
  writeFileSync(join(folder, "assets", "page-1a2b.js"), "1;");
  writeFileSync(join(folder, "secret.txt"), "not a part of the page");
  const page = pageOf(folder);
  server = createServer((request, response) => {
    if (!page(request, response, request.headers["accept-encoding"] === "gzip")) response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("the page over HTTP", () => {
  test("runs under a policy that allows its own files alone", async () => {
    const { headers } = await answer("/");
    expect(headers["content-security-policy"]?.toString().split("; ").sort()).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "img-src 'self' data: blob:",
      "script-src 'self'",
      "style-src 'self'",
    ]);
    expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "no-referrer" });
  });

  test.each([
    ["/", "no-cache", "text/html; charset=utf-8"],
    ["/?event=one", "no-cache", "text/html; charset=utf-8"],
    ["/assets/page-1a2b.js", "public, max-age=31536000, immutable", "text/javascript; charset=utf-8"],
  ])("%s is kept as %s", async (path, caching, type) => {
    expect((await answer(path)).headers).toMatchObject({ "cache-control": caching, "content-type": type });
  });

  test("is packed for those who take it", async () => {
    const packed = await answer("/", "gzip");
    expect(packed.headers["content-encoding"]).toBe("gzip");
    expect(String(gunzipSync(packed.body))).toBe(PAGE);
    expect(String((await answer("/")).body)).toBe(PAGE);
  });

  test.each(["/secret.txt", "/assets/../secret.txt", "/assets/..%2Fsecret.txt", "/assets/", "/graphql", "//", "/%"])(
    "%s is no part of it",
    async (path) => expect((await answer(path)).status).toBe(404),
  );
});

async function answer(path: string, accepted = "identity") {
  const { port } = server.address() as AddressInfo;
  const options = { port, host: "127.0.0.1", path, headers: { "accept-encoding": accepted } };
  const got = await new Promise<IncomingMessage>((resolve, reject) => get(options, resolve).on("error", reject));
  const body = Buffer.concat((await got.toArray()) as Buffer[]);
  return { status: got.statusCode, headers: got.headers, body };
}
