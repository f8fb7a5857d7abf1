import type { Document } from "../model/document.ts";
import type { Entity } from "../model/entity.ts";
import type { Event } from "../model/event.ts";
import { EMPTY_GRAPH, type Graph } from "../model/graph.ts";
import type { EventMention } from "../model/mention.ts";
import type { Neo4jConnection } from "./neo4j-connection.ts";

/** All at once a large graph would not fit into the server's memory. */
const NODES_AT_ONCE = 2_000;

/**
 * What cannot be made anew, as nodes (:Kept) that hold nothing but records: the texts, and imported events with what they
 * name. All entities come along; who is not needed goes with the rebuild.
 */
const KEEP: readonly string[] = [
  "MATCH (n:Document) WHERE n.record IS NOT NULL WITH n LIMIT $limit CREATE (:Kept {document: n.record}) DETACH DELETE n",
  "MATCH (n:Entity) WHERE n.record IS NOT NULL WITH n LIMIT $limit CREATE (:Kept {entity: n.record}) DETACH DELETE n",
  `MATCH (n:Mention) WHERE n.record IS NOT NULL AND n.origin = 'IMPORT'
  MATCH (e:Event {id: 'event_' + substring(n.id, size('mention_'))}) WITH n, e LIMIT $limit
  CREATE (:Kept {mention: n.record, event: e.record}) DETACH DELETE n, e`,
  "MATCH (n) WHERE NOT n:Kept AND NOT n:Chronik WITH n LIMIT $limit DETACH DELETE n",
];

/** Removes a graph but for what cannot be made anew. An interrupted removal goes on where it ended. */
export async function keepAside({ define }: Neo4jConnection): Promise<void> {
  for (const statement of KEEP) {
    const some = `${statement} RETURN count(*) AS count`;
    while (Number((await define(some, { limit: NODES_AT_ONCE }))[0]?.["count"]) > 0);
  }
}

/** What was kept, texts and entities first. What was given goes when the next is asked for; until then it may be given again. */
export async function* keptGraphs({ read, define }: Neo4jConnection): AsyncGenerator<Graph> {
  for (const name of ["document", "entity", "mention"]) {
    const some = `MATCH (k:Kept) WHERE k.${name} IS NOT NULL RETURN elementId(k) AS element, k { .* } AS kept LIMIT $limit`;
    for (;;) {
      const rows = await read(some, { limit: NODES_AT_ONCE });
      if (rows.length === 0) break;
      yield graphOf(rows.map(({ kept }) => kept as Kept));
      const elements = rows.map(({ element }) => String(element));
      await define("UNWIND $elements AS element MATCH (k) WHERE elementId(k) = element DELETE k", { elements });
    }
  }
}

type Kept = Readonly<Partial<Record<"document" | "entity" | "mention" | "event", string>>>;

function graphOf(kept: readonly Kept[]): Graph {
  const records = <Item>(name: keyof Kept): Item[] =>
    kept.flatMap(({ [name]: record }) => (record === undefined ? [] : [JSON.parse(record) as Item]));
  return {
    ...EMPTY_GRAPH,
    documents: records<Document>("document"),
    entities: records<Entity>("entity"),
    eventMentions: records<EventMention>("mention"),
    events: records<Event>("event"),
  };
}
