import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { Failure } from "../model/failure.ts";
import { timeLeft, type Deadline } from "./deadline.ts";
import { sql, type Sql } from "./sql.ts";

/** Prepared statements that are kept; there are as many as there are combinations of filters in use. */
const MOST_STATEMENTS = 500;

/** An open database; statements are prepared once. Everything it throws is a `Failure` where its receiver can act on it. */
export interface SqliteConnection {
  readonly name: string;
  /** The same connection whose statements throw TIMEOUT when they last beyond a deadline. */
  within(deadline: Deadline): SqliteConnection;
  all(statement: Sql): readonly Readonly<Record<string, unknown>>[];
  get(statement: Sql): Readonly<Record<string, unknown>> | undefined;
  /** Runs a statement and gives the row that it inserted. */
  run(statement: Sql): number;
  /** Runs statements without parameters. */
  execute(statements: string): void;
  /** Runs the work in one write transaction, wholly or not at all; within another one it is a part of that. */
  write<Result>(work: () => Result): Result;
  /** The same for work that waits in between, as for what is still being read. Nothing else is written meanwhile. */
  writeSlowly<Result>(work: () => Promise<Result>): Promise<Result>;
  close(): void;
}

/** Opens or creates the file of an address `sqlite:<path>`, or a database in memory for `sqlite::memory:`. */
export function connectSqlite(url: string, lockTimeout = 5000): SqliteConnection {
  const path = url.slice("sqlite:".length);
  if (path === "")
    throw new Failure("BAD_USER_INPUT", "STORE_URL: expected sqlite:<path> or sqlite::memory:, got sqlite: without a path");
  const attempt = attempts(url);
  return attempt(() => {
    if (path !== ":memory:") ensureFile(url, path);
    const database = new DatabaseSync(path, { timeout: lockTimeout, enableForeignKeyConstraints: true, defensive: true });
    return connection(url, database, attempt);
  });
}

type Attempt = <Result>(work: () => Result) => Result;

function connection(name: string, database: DatabaseSync, attempt: Attempt): SqliteConnection {
  const statements = new Map<string, StatementSync>();
  const prepared = (text: string): StatementSync => {
    const known = statements.get(text);
    if (known) return known;
    if (statements.size >= MOST_STATEMENTS) statements.clear();
    const statement = database.prepare(text);
    statements.set(text, statement);
    return statement;
  };
  const timed = timer(database);
  const reading = (deadline: Deadline | null): Pick<SqliteConnection, "all" | "get"> => ({
    all: ({ text, values }) => attempt(() => timed(deadline, () => prepared(text).all(...values))),
    get: ({ text, values }) => attempt(() => timed(deadline, () => prepared(text).get(...values))),
  });
  const open: SqliteConnection = {
    name,
    within: (deadline) => ({ ...open, ...reading(deadline) }),
    ...reading(null),
    run: ({ text, values }) => attempt(() => Number(prepared(text).run(...values).lastInsertRowid)),
    execute: (statements) => attempt(() => database.exec(statements)),
    write: (work) => attempt(() => inTransaction(database, work)),
    writeSlowly: (work) => slowly(attempt, database, work),
    close: () => {
      statements.clear();
      if (database.isOpen) database.close();
    },
  };
  return open;
}

/**
 * Ends statements that last too long. SQLite runs in this thread, so nothing from outside could stop it; instead statements
 * call a function of ours with every so many rows (`timely`), which throws when the time is up.
 */
function timer(database: DatabaseSync): <Result>(deadline: Deadline | null, work: () => Result) => Result {
  let current: Deadline | null = null;
  database.function("within_time", { directOnly: true }, () => {
    if (current !== null) timeLeft(current);
    return 1;
  });
  return (deadline, work) => {
    if (deadline !== null) timeLeft(deadline);
    current = deadline;
    try {
      return work();
    } finally {
      current = null;
    }
  };
}

/** A condition that is true for every row, and for one of 256 looks at the time, which costs nothing that could be measured. */
export function timely(row: Sql): Sql {
  return sql`(${row} & 255 OR within_time())`;
}

function inTransaction<Result>(database: DatabaseSync, work: () => Result): Result {
  if (database.isTransaction) return work();
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

async function slowly<Result>(attempt: Attempt, database: DatabaseSync, work: () => Promise<Result>): Promise<Result> {
  attempt(() => database.exec("BEGIN IMMEDIATE"));
  try {
    const result = await work();
    attempt(() => database.exec("COMMIT"));
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

/** The folder itself may be new, as `data` is after the first start; a longer path that does not exist is a mistake. */
function ensureFile(url: string, path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) {
    const within = join(path, "chronik.db");
    throw new Failure("STORE_UNAVAILABLE", `${url}: expected a file, got a folder; STORE_URL=sqlite:${within} is a file in it`);
  }
  const folder = dirname(resolve(path));
  if (existsSync(folder)) return;
  try {
    mkdirSync(folder);
  } catch (cause) {
    throw new Failure(
      "STORE_UNAVAILABLE",
      `${url}: expected a folder that can be written, but ${folder} does not exist and cannot be made; create it or set STORE_URL`,
      { cause },
    );
  }
}

const REASONS: Readonly<Record<number, string>> = {
  5: "another process writes to the database; end it or try again when it has finished",
  6: "another statement locks the database; try again",
  8: "the file or its folder cannot be written; check its permissions or set STORE_URL to another path",
  10: "the disk reports an error",
  11: "the file is damaged; delete it and ingest again",
  13: "the disk is full",
  14: "the file cannot be opened; check that its folder can be written, or set STORE_URL to another path",
  26: "the file is no database; set STORE_URL to another path",
};

/** Turns what SQLite throws into a failure with the reason and what to do. */
function attempts(url: string): Attempt {
  return (work) => {
    try {
      return work();
    } catch (error) {
      // The lowest byte is the kind of error; the rest says where it arose.
      const code = Number((error as { errcode?: unknown } | null)?.errcode) & 0xff;
      const closed = (error as { code?: unknown } | null)?.code === "ERR_INVALID_STATE" ? "the store is closed" : undefined;
      const reason = REASONS[code] ?? closed;
      if (error instanceof Failure || reason === undefined) throw error;
      throw new Failure("STORE_UNAVAILABLE", `${url}: ${reason}`, { cause: error });
    }
  };
}
