import { availableParallelism } from "node:os";
import { isAbsolute, join } from "node:path";
import { Failure } from "./model/failure.ts";

/** What can be set from outside, checked. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** `sqlite:` with an absolute path or `:memory:`, or the address of a Neo4j. */
  readonly storeUrl: string;
  readonly neo4j: Neo4jSettings;
  /** The folder with the first texts, the catalogue and the corrections. */
  readonly seedFolder: string;
  /** The largest text that is read. */
  readonly maxDocumentBytes: number;
  /** The threads that recognize texts where there are many of them. */
  readonly workers: number;
  /** How long a request may take, in milliseconds; what goes on for it in the store is ended then. */
  readonly requestTimeout: number;
  readonly playground: boolean;
  readonly introspection: boolean;
  /** Origins whose pages may call the API; none by default. */
  readonly corsOrigins: readonly string[];
}

/** How to sign in to Neo4j; an empty user is a server that asks for none. */
export interface Neo4jSettings {
  readonly user: string;
  readonly password: string;
  /** Null is the server's default database. */
  readonly database: string | null;
}

/** Relative paths count from here, wherever a command is called. */
export const PROJECT_FOLDER = join(import.meta.dirname, "..");

const NEO4J_URL = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/[^\s/@]+\/?$/u;

/** Reads the settings; a variable that is not set or empty has its default, and a bad value is refused by name. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const text = (name: string) => environment[name]?.trim() || null;
  return {
    port: wholeNumber("PORT", text("PORT"), { standard: 4000, least: 0, most: 65_535 }),
    host: text("HOST") ?? "127.0.0.1",
    storeUrl: storeUrl(text("STORE_URL") ?? "sqlite:data/chronik.db"),
    neo4j: { ...signIn(text("NEO4J_USER"), text("NEO4J_PASSWORD")), database: text("NEO4J_DATABASE") },
    seedFolder: inProject(text("SEED") ?? "seed"),
    maxDocumentBytes: wholeNumber("MAX_DOCUMENT_BYTES", text("MAX_DOCUMENT_BYTES"), {
      standard: 2_000_000,
      least: 1,
      most: 100_000_000,
    }),
    workers: wholeNumber("WORKERS", text("WORKERS"), { standard: availableParallelism(), least: 1, most: 64 }),
    requestTimeout: wholeNumber("REQUEST_TIMEOUT", text("REQUEST_TIMEOUT"), { standard: 10_000, least: 10, most: 600_000 }),
    playground: onOrOff("PLAYGROUND", text("PLAYGROUND")),
    introspection: onOrOff("INTROSPECTION", text("INTROSPECTION")),
    corsOrigins: origins("CORS_ORIGINS", text("CORS_ORIGINS")),
  };
}

function wholeNumber(name: string, value: string | null, limits: { standard: number; least: number; most: number }): number {
  if (value === null) return limits.standard;
  const number = /^\d{1,12}$/u.test(value) ? Number(value) : Number.NaN;
  if (number >= limits.least && number <= limits.most) return number;
  throw refusal(name, `a whole number from ${limits.least} to ${limits.most}`, value);
}

function onOrOff(name: string, value: string | null): boolean {
  if (value === null || value === "on") return true;
  if (value === "off") return false;
  throw refusal(name, "on or off", value);
}

function origins(name: string, value: string | null): string[] {
  const list = (value ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  for (const origin of list) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
      throw refusal(name, "origins such as https://example.org, separated by commas", origin);
    }
  }
  return list;
}

function signIn(user: string | null, password: string | null): Pick<Neo4jSettings, "user" | "password"> {
  if (password !== null) return { user: user ?? "neo4j", password };
  if (user === null) return { user: "", password: "" };
  throw new Failure("BAD_USER_INPUT", `NEO4J_PASSWORD: expected the password of NEO4J_USER ${JSON.stringify(user)}, got nothing`);
}

function storeUrl(value: string): string {
  if (value === "sqlite::memory:" || NEO4J_URL.test(value)) return value;
  const [, file] = /^sqlite:(?!:)(.+)$/u.exec(value) ?? [];
  if (file !== undefined) return `sqlite:${inProject(file)}`;
  // A password in the address would end up in messages; it belongs into a variable of its own.
  const shown = value.replace(/\/\/.*@/u, "//…@");
  throw refusal(
    "STORE_URL",
    "sqlite:<file>, sqlite::memory:, neo4j://<host> or bolt://<host>:7687, without user and password",
    shown,
  );
}

function inProject(path: string): string {
  return isAbsolute(path) ? path : join(PROJECT_FOLDER, path);
}

function refusal(name: string, expected: string, value: string): Failure {
  return new Failure("BAD_USER_INPUT", `${name}: expected ${expected}, got ${JSON.stringify(value)}`);
}
