import { availableParallelism } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT_FOLDER, readSettings } from "../src/settings.ts";

describe("settings", () => {
  test("each has its default", () => {
    expect(readSettings({})).toEqual({
      port: 4000,
      host: "127.0.0.1",
      storeUrl: `sqlite:${join(PROJECT_FOLDER, "data", "chronik.db")}`,
      neo4j: { user: "", password: "", database: null },
      seedFolder: join(PROJECT_FOLDER, "seed"),
      maxDocumentBytes: 2_000_000,
      workers: availableParallelism(),
      requestTimeout: 10_000,
      playground: true,
      introspection: true,
      corsOrigins: [],
    });
  });

  test("a variable that is empty counts as not set, as a compose file leaves it", () => {
    expect(readSettings({ PORT: "", STORE_URL: " ", NEO4J_USER: "", NEO4J_PASSWORD: "" })).toEqual(readSettings({}));
  });

  test.each([
    [{ PORT: "0" }, { port: 0 }],
    [{ PORT: "65535" }, { port: 65_535 }],
    [{ WORKERS: "3" }, { workers: 3 }],
    [{ HOST: "0.0.0.0" }, { host: "0.0.0.0" }],
    [{ STORE_URL: "sqlite::memory:" }, { storeUrl: "sqlite::memory:" }],
    [{ STORE_URL: "sqlite:data/other.db" }, { storeUrl: `sqlite:${join(PROJECT_FOLDER, "data", "other.db")}` }],
    [{ STORE_URL: "sqlite:/srv/chronik.db" }, { storeUrl: "sqlite:/srv/chronik.db" }],
    [{ STORE_URL: "neo4j://localhost" }, { storeUrl: "neo4j://localhost" }],
    [{ STORE_URL: "neo4j+s://x.databases.neo4j.io" }, { storeUrl: "neo4j+s://x.databases.neo4j.io" }],
    [{ STORE_URL: "bolt://localhost:7687" }, { storeUrl: "bolt://localhost:7687" }],
    [{ NEO4J_PASSWORD: "geheim" }, { neo4j: { user: "neo4j", password: "geheim", database: null } }],
    [
      { NEO4J_USER: "reader", NEO4J_PASSWORD: "x", NEO4J_DATABASE: "news" },
      { neo4j: { user: "reader", password: "x", database: "news" } },
    ],
    [{ SEED: "tests/gold" }, { seedFolder: join(PROJECT_FOLDER, "tests", "gold") }],
    [{ REQUEST_TIMEOUT: "500" }, { requestTimeout: 500 }],
    [{ MAX_DOCUMENT_BYTES: "1" }, { maxDocumentBytes: 1 }],
    [
      { PLAYGROUND: "off", INTROSPECTION: "off" },
      { playground: false, introspection: false },
    ],
    [
      { CORS_ORIGINS: "https://a.example, http://localhost:5173" },
      { corsOrigins: ["https://a.example", "http://localhost:5173"] },
    ],
  ])("%j gives %j", (environment, expected) => {
    expect(readSettings(environment)).toMatchObject(expected);
  });

  test.each([
    [{ PORT: "http" }, 'PORT: expected a whole number from 0 to 65535, got "http"'],
    [{ PORT: "65536" }, 'PORT: expected a whole number from 0 to 65535, got "65536"'],
    [{ PORT: "-1" }, 'PORT: expected a whole number from 0 to 65535, got "-1"'],
    [{ PORT: "4e3" }, 'PORT: expected a whole number from 0 to 65535, got "4e3"'],
    [{ MAX_DOCUMENT_BYTES: "2 MB" }, 'MAX_DOCUMENT_BYTES: expected a whole number from 1 to 100000000, got "2 MB"'],
    [{ PLAYGROUND: "yes" }, 'PLAYGROUND: expected on or off, got "yes"'],
    [{ CORS_ORIGINS: "*" }, 'CORS_ORIGINS: expected origins such as https://example.org, separated by commas, got "*"'],
    [
      { CORS_ORIGINS: "https://a.example/path" },
      'CORS_ORIGINS: expected origins such as https://example.org, separated by commas, got "https://a.example/path"',
    ],
    [{ NEO4J_USER: "neo4j" }, 'NEO4J_PASSWORD: expected the password of NEO4J_USER "neo4j", got nothing'],
    [{ STORE_URL: "sqlite:" }, /^STORE_URL: expected sqlite:<file>, .*, got "sqlite:"$/u],
    [{ STORE_URL: "sqlite::other:" }, /^STORE_URL: expected .*, got "sqlite::other:"$/u],
    [{ STORE_URL: "postgres://localhost" }, /^STORE_URL: expected .*, got "postgres:\/\/localhost"$/u],
    [{ STORE_URL: "data/chronik.db" }, /^STORE_URL: expected .*, got "data\/chronik.db"$/u],
  ])("%j is refused", (environment, message) => {
    expect(() => readSettings(environment)).toThrow(message);
  });

  test("a password in the address is refused and not repeated", () => {
    const refused = () => readSettings({ STORE_URL: "neo4j://neo4j:geheim@localhost" });
    expect(refused).toThrow('got "neo4j://…@localhost"');
    expect(refused).not.toThrow("geheim");
  });
});
