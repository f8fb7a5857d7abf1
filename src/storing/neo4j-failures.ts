import { Neo4jError } from "neo4j-driver";
import { Failure } from "../model/failure.ts";

/** Turns what the driver throws into a failure with the reason and what to do. */
export function attempts(
  name: string,
  database: string | null,
  isClosed: () => boolean,
): <Result>(work: () => Promise<Result>) => Promise<Result> {
  return async (work) => {
    if (isClosed()) throw new Failure("STORE_UNAVAILABLE", `${name}: the store is closed`);
    try {
      return await work();
    } catch (error) {
      const reason = error instanceof Neo4jError ? reasonOf(error, database) : null;
      if (reason === null) throw error;
      throw new Failure("STORE_UNAVAILABLE", `${name}: ${reason}`, { cause: error });
    }
  };
}

const REASONS: readonly (readonly [code: RegExp, reason: string])[] = [
  [
    /^Neo\.ClientError\.Security\.AuthenticationRateLimit$/u,
    "the server refuses to log in for some seconds after wrong passwords; check NEO4J_USER and NEO4J_PASSWORD",
  ],
  [
    /^Neo\.ClientError\.Security\.CredentialsExpired$/u,
    "the server asks for a new password first; change it, then set NEO4J_PASSWORD",
  ],
  [/^Neo\.ClientError\.Security\.Forbidden$/u, "the user may not do this; check the rights of NEO4J_USER"],
  [/^Neo\.ClientError\.Security\./u, "the server refuses the user name or password; check NEO4J_USER and NEO4J_PASSWORD"],
  [
    /^Neo\.TransientError\.General\.(?:MemoryPool)?OutOfMemoryError$/u,
    "the server has too little memory for so large a change; raise its server.memory.heap.max_size or write less at once",
  ],
  [/^Neo\.TransientError\./u, "the server could not do this now; try again"],
];

function reasonOf({ code, message }: Neo4jError, database: string | null): string | null {
  if (code === "Neo.ClientError.Database.DatabaseNotFound")
    return `there is no database ${JSON.stringify(database)}; check NEO4J_DATABASE`;
  const reason = REASONS.find(([pattern]) => pattern.test(code))?.[1];
  if (reason !== undefined) return reason;
  if (code.startsWith("Neo.")) return null;
  return `no Neo4j answers; check that it runs and that STORE_URL has its address and the right scheme (${firstSentence(message)})`;
}

function firstSentence(message: string): string {
  return message.split(/\n|(?<=[.!?])\s/u)[0] ?? "";
}
