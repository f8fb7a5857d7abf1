/** How tests reach a Neo4j that they may fill and wipe. */
export interface Neo4jAccess {
  readonly url: string;
  readonly user: string;
  readonly password: string;
  /** Null for the server's default database. */
  readonly database: string | null;
}

/** A Neo4j for the length of one test run. */
export interface Neo4jServer {
  readonly access: Neo4jAccess;
  /** Where it comes from, for one line of output. */
  readonly origin: string;
  stop(): Promise<void>;
}

/** Prints a line of progress. */
export type Say = (line: string) => void;
