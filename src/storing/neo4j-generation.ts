import type { Neo4jConnection, Run } from "./neo4j-connection.ts";

/** The generation that was read last. */
export interface Latest {
  generation: string | null;
}

/** Reads whose rows tell of what generation they are, and whether all of them are of the same. */
export function noting(run: Run, latest: Latest): Pick<Neo4jConnection, "read" | "wasOf"> {
  const seen = new Set<string | null>();
  let isSure = false;
  const read: Run = async (statement, parameters) => {
    const rows = await run(withGeneration(statement), parameters);
    // What finds nothing does not tell of what generation that is.
    isSure = rows.length > 0 && (isSure || seen.size === 0);
    return rows.map(({ generation, ...row }, index) => {
      if (index > 0) return row;
      latest.generation = generation as string | null;
      seen.add(latest.generation);
      return row;
    });
  };
  const wasOf = async (generation: string): Promise<boolean> => {
    if (!isSure) await read("RETURN true AS isThere");
    return seen.size === 1 && seen.has(generation);
  };
  return { read, wasOf };
}

/** The beginning of the digest comes with each row: it is another one after each write. */
function withGeneration(statement: string): string {
  return `OPTIONAL MATCH (store:Chronik {id: 'store'}) WITH left(store.digest, 16) AS generation CALL () { ${statement} } RETURN *`;
}
