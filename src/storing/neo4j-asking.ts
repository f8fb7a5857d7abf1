import { withRow, type Cypher, type CypherValue } from "./cypher.ts";
import type { Neo4jConnection, Row } from "./neo4j-connection.ts";

/** A question: its statement, which may use the row `q`, and the names that it returns. */
export interface Asked {
  readonly statement: Cypher;
  readonly answers: string;
  readonly limit: number;
}

/** Runs one statement for all that differ only in their values, and gives the answers in the order of the questions. */
export async function askTogether({ read }: Neo4jConnection, questions: readonly Asked[]): Promise<Row[]> {
  const answers: Row[] = [];
  await Promise.all(
    alikeOnes(questions).map(async ({ text, answers: names, limit, rows }) => {
      const statement = `UNWIND $queries AS q ${text} RETURN q.index AS index, ${names}`;
      for (const row of await read(statement, { queries: rows, limit })) answers[Number(row["index"])] = row;
    }),
  );
  return answers;
}

/** Asks some questions and gives the answers in their order. */
export type Ask = (questions: readonly Asked[]) => Promise<Row[]>;

/**
 * Asks all that is asked in one moment, by whatever reads, in one statement: for what is found by an index at once, the way to
 * the server and back takes longer than the search.
 */
export function gathering(connection: Neo4jConnection): Ask {
  let waiting: { readonly questions: readonly Asked[]; readonly answered: PromiseWithResolvers<Row[]> }[] = [];
  const askAll = async (): Promise<void> => {
    const all = waiting;
    waiting = [];
    try {
      const answers = await askAsOne(
        connection,
        all.flatMap(({ questions }) => questions),
      );
      for (const { questions, answered } of all) answered.resolve(answers.splice(0, questions.length));
    } catch (error) {
      for (const { answered } of all) answered.reject(error);
    }
  };
  return (questions) => {
    const answered = Promise.withResolvers<Row[]>();
    // What a request asks at the same time has been asked when everything else that it does now is done.
    if (waiting.push({ questions, answered }) === 1) setImmediate(() => void askAll());
    return answered.promise;
  };
}

async function askAsOne(connection: Neo4jConnection, questions: readonly Asked[]): Promise<Row[]> {
  const groups = alikeOnes(questions);
  if (groups.length < 2) return askTogether(connection, questions);
  const parts = groups.map(({ text, answers }, group) => {
    const row = answers.split(", ").map((name) => `${name}: ${name}`);
    return `CALL () { UNWIND $queries${group} AS q ${text.replaceAll("$limit", `$limit${group}`)}
      RETURN collect({ index: q.index, ${row.join(", ")} }) AS answers${group} }`;
  });
  const names = groups.map((_group, group) => `answers${group}`);
  const parameters = groups.flatMap(({ limit, rows }, group) => [
    [`queries${group}`, rows] as const,
    [`limit${group}`, limit] as const,
  ]);
  const [found = {}] = await connection.read(`${parts.join(" ")} RETURN ${names.join(", ")}`, Object.fromEntries(parameters));
  const answers: Row[] = [];
  for (const row of names.flatMap((name) => found[name] as Row[])) answers[Number(row["index"])] = row;
  return answers;
}

/** Questions that differ only in their values, each with its place among all. */
interface AlikeOnes extends Pick<Asked, "answers" | "limit"> {
  readonly text: string;
  readonly rows: Record<string, CypherValue>[];
}

function alikeOnes(questions: readonly Asked[]): AlikeOnes[] {
  const groups = new Map<string, AlikeOnes>();
  for (const [index, { statement, answers, limit }] of questions.entries()) {
    const { text, values } = withRow(statement, "q");
    const key = `${limit} ${answers} ${text}`;
    const group = groups.get(key) ?? { text, answers, limit, rows: [] };
    group.rows.push({ ...values, index });
    groups.set(key, group);
  }
  return [...groups.values()];
}
