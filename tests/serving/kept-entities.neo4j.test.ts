import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { EMPTY_GRAPH } from "../../src/model/graph.ts";
import { executableSchema } from "../../src/serving/executable-schema.ts";
import { quickAnswers } from "../../src/serving/quick-answers.ts";
import { connectNeo4j } from "../../src/storing/neo4j-connection.ts";
import { neo4jStore, openNeo4j } from "../../src/storing/neo4j.ts";
import { describeOnNeo4j } from "../neo4j/given.ts";
import { wipe } from "../neo4j/wipe.ts";
import { MADE } from "../storing/opened-world.ts";
import { blockKeys, entity, world } from "../storing/world.ts";
import { typeDefs } from "./asking.ts";

const NAME = "... on Entity { id name }";

/** Questions about somebody, and how many statements they take when everybody in their answers is kept. */
const QUESTIONS: readonly (readonly [what: string, statements: number, query: string])[] = [
  ["nothing but an entity", 1, `{ node(id: "person_kim") { ${NAME} } }`],
  ["an event with who took part", 1, '{ event(id: "event_visit") { id participants { entity { id name } } } }'],
  ["what is not there, and an entity", 2, `{ event(id: "event_none") { id } node(id: "person_kim") { ${NAME} } }`],
];

describeOnNeo4j("entities that are kept", (access) => {
  const options = { blockKeys, neo4j: access };
  const connection = connectNeo4j(access.url, options);
  const store = neo4jStore(connection, options);
  const others = neo4jStore(connectNeo4j(access.url, options), options);
  const schema = executableSchema(typeDefs);
  const quick = quickAnswers({ store, schema, introspection: true, requestTimeout: 60_000 });
  const ask = async (query: string): Promise<string | undefined> =>
    (await quick({ body: Buffer.from(JSON.stringify({ query })), accept: undefined }))?.text;
  beforeAll(async () => {
    await wipe(access, { schema: false });
    await (await openNeo4j(access.url, options)).close();
  });
  beforeEach(async () => void (await others.write({ put: world(), remove: [] }, MADE)));
  afterAll(async () => {
    await store.close();
    await others.close();
  });

  it.each(QUESTIONS)("are not read again for %s", async (_what, statements, query) => {
    const first = await ask(query);
    // Of what generation the graph is, is only known from then on.
    await ask(query);
    const before = connection.statements();
    expect(await ask(query)).toBe(first);
    expect(connection.statements() - before).toBe(statements);
  });

  it.each(QUESTIONS)("are as somebody else has just written them for %s", async (_what, _statements, query) => {
    await ask(query);
    await ask(query);
    await others.write({ put: { ...EMPTY_GRAPH, entities: [entity("person_kim", "Another name")] }, remove: [] }, MADE);
    expect(await ask(query)).toContain("Another name");
  });
});
