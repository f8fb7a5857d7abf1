import neo4j, { isInt, Neo4jError, type Driver, type QueryResult, type Session } from "neo4j-driver";
import { Failure } from "../model/failure.ts";
import type { CypherValue } from "./cypher.ts";
import { timedOut, timeLeft, type Deadline } from "./deadline.ts";
import type { StoreOptions } from "./index.ts";
import { attempts } from "./neo4j-failures.ts";
import { noting, type Latest } from "./neo4j-generation.ts";

const SECONDS_TO_CONNECT = 5;
const SECONDS_FOR_A_CONNECTION = 8;

/** The values of a statement by name. */
export type Parameters = Readonly<Record<string, CypherValue>>;

/** A row of an answer by name. */
export type Row = Readonly<Record<string, unknown>>;

/** Runs one statement. */
export type Run = (statement: string, parameters?: Parameters) => Promise<readonly Row[]>;

/** A Neo4j database. Everything it throws is a `Failure` where its receiver can act on it. */
export interface Neo4jConnection {
  /** The address without secrets. */
  readonly name: string;
  /**
   * The same connection for some reads that belong together, whose generations are noted, and which the server ends, and
   * which throw TIMEOUT, when they last beyond a deadline.
   */
  readonly within: (deadline: Deadline) => Neo4jConnection;
  /** Runs a statement that only reads. */
  readonly read: Run;
  /** Runs a statement that changes the schema, which can be no part of a transaction that writes. */
  readonly define: Run;
  /** Runs the work in one transaction, wholly or not at all. */
  readonly write: <Result>(work: (run: Run) => Promise<Result>) => Promise<Result>;
  /** The generation of the graph that was read last; null where none is known. It comes with the rows of what is read within a deadline. */
  generation(): string | null;
  /** Whether all that was read here, within a deadline, is of this generation. */
  wasOf(generation: string): Promise<boolean>;
  /** How many statements were run. */
  statements(): number;
  close(): Promise<void>;
}

/** Connects to the database at an address such as `neo4j://host`; whether it answers shows with the first statement. */
export function connectNeo4j(url: string, { neo4j: access }: StoreOptions): Neo4jConnection {
  const name = withoutSecrets(url);
  let isClosed = false;
  const attempt = attempts(name, access?.database ?? null, () => isClosed);
  const driver = openDriver(url, name, access);
  const sessionFor = sessionsOf(driver, url, access?.database ?? null);
  let statements = 0;
  const counted =
    (run: (statement: string, parameters: Row) => Promise<QueryResult>): Run =>
    async (statement, parameters = {}) => {
      statements += 1;
      return (await run(statement, withIntegers(parameters) as Row)).records.map((record) => record.toObject());
    };
  const alone =
    (mode: Mode, deadline: Deadline | null = null): Run =>
    (statement, parameters) =>
      timed(deadline, (settings) =>
        attempt(() =>
          inSession(sessionFor(mode), (session) =>
            counted((text, values) => session.run(text, values, settings))(statement, parameters),
          ),
        ),
      );
  const latest: Latest = { generation: null };
  const open: Neo4jConnection = {
    name,
    within: (deadline) => ({ ...open, ...noting(alone("READ", deadline), latest) }),
    generation: () => latest.generation,
    wasOf: async () => false,
    read: alone("READ"),
    define: alone("WRITE"),
    write: (work) => attempt(() => inSession(sessionFor("WRITE"), (session) => inTransaction(session, counted, work))),
    statements: () => statements,
    close: async () => {
      isClosed = true;
      await driver.close();
    },
  };
  return open;
}

type Mode = "READ" | "WRITE";

function sessionsOf(driver: Driver, url: string, database: string | null): (mode: Mode) => Session {
  // Reads see what this process has written, on whichever member of a cluster they run; of one server they do so anyway.
  const managed = url.startsWith("neo4j") ? { bookmarkManager: neo4j.bookmarkManager() } : {};
  return (defaultAccessMode) => driver.session({ defaultAccessMode, ...managed, ...(database && { database }) });
}

/** Gives a statement the time that is left, after which the server ends it. */
async function timed<Result>(
  deadline: Deadline | null,
  work: (settings: { readonly timeout?: number }) => Promise<Result>,
): Promise<Result> {
  if (deadline === null) return work({});
  try {
    return await work({ timeout: timeLeft(deadline) });
  } catch (error) {
    throw error instanceof Neo4jError && TIMED_OUT.test(error.code) ? timedOut(deadline) : error;
  }
}

const TIMED_OUT = /^Neo\.ClientError\.Transaction\.TransactionTimedOut/u;

function openDriver(url: string, name: string, access: StoreOptions["neo4j"]): Driver {
  const user = access?.user ?? "";
  try {
    return neo4j.driver(url, user === "" ? undefined : neo4j.auth.basic(user, access?.password ?? ""), {
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      // Nobody reads what the server advises; otherwise it is worked out and sent with each answer.
      notificationFilter: { minimumSeverityLevel: "OFF" },
      connectionTimeout: SECONDS_TO_CONNECT * 1000,
      connectionAcquisitionTimeout: SECONDS_FOR_A_CONNECTION * 1000,
    });
  } catch (cause) {
    throw new Failure("BAD_USER_INPUT", `STORE_URL: expected an address such as neo4j://host or bolt://host:7687, got ${name}`, {
      cause,
    });
  }
}

async function inSession<Result>(session: Session, work: (session: Session) => Promise<Result>): Promise<Result> {
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}

async function inTransaction<Result>(
  session: Session,
  counted: (run: (statement: string, parameters: Row) => Promise<QueryResult>) => Run,
  work: (run: Run) => Promise<Result>,
): Promise<Result> {
  const transaction = await session.beginTransaction();
  try {
    const result = await work(counted((text, values) => transaction.run(text, values)));
    await transaction.commit();
    return result;
  } finally {
    // Closing rolls back what was not committed.
    await transaction.close();
  }
}

/** Numbers of JavaScript would become floats, which `LIMIT` refuses and which differ from integers elsewhere. */
function withIntegers(value: unknown): unknown {
  if (typeof value === "number") return Number.isInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== "object" || isInt(value)) return value;
  // What has no numbers in it, as most of what is written, is not copied.
  if (Array.isArray(value)) {
    const parts = value.map(withIntegers);
    return parts.some((part, index) => part !== value[index]) ? parts : value;
  }
  const changed = Object.entries(value).flatMap(([name, part]) => {
    const whole = withIntegers(part);
    return whole === part ? [] : [[name, whole] as const];
  });
  return changed.length === 0 ? value : { ...value, ...Object.fromEntries(changed) };
}

function withoutSecrets(url: string): string {
  return url.replace(/\/\/[^/@]*@/u, "//…@");
}
