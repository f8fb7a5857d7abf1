import { labelOf, type LinkType, type Part } from "./neo4j-graph.ts";
import { KINDS } from "../model/kinds.ts";
import { allDays } from "./neo4j-days-by-year.ts";
import type { RecordType } from "./records.ts";

/** Waits for other writers and gives the state before this one. */
export const LOCK = "MERGE (s:Chronik {id: 'store'}) SET s.writing = true REMOVE s.writing RETURN s { .* } AS state";

/** Notes what the graph was made with, and its digest. */
export const WRITE_STATE = "MATCH (s:Chronik {id: 'store'}) SET s += $state";

/** The label by which the records of a type are found, and the labels of what exactly they are. */
export const LABELS: Readonly<Record<RecordType, readonly [base: string, ...kinds: string[]]>> = {
  document: ["Document"],
  entity: ["Entity", "Person", "Country", "Place", "Organization"],
  entityMention: ["EntityMention"],
  eventMention: ["Mention"],
  event: ["Event", "EventVersion", "Current", ...Object.keys(KINDS).map(labelOf)],
};

/** The hashes of the stored records with some ids; null for what others only point to. */
export const HASHES = perType(([base]) => `UNWIND $ids AS id MATCH (n:${base} {id: id}) RETURN id, n.hash AS hash`);

/** Writes the nodes of records that are not there, and gives where each stands. */
export const CREATE_RECORDS = perType(
  ([base]) => `
  UNWIND $rows AS row CREATE (n:${base}) SET n = row.properties SET n:$(row.labels) RETURN n.id AS id, elementId(n) AS element`,
);

/** Writes the nodes of records that are there or are pointed to, and gives where each stands. */
export const MERGE_RECORDS = perType(
  ([base, ...kinds]) => `
  UNWIND $rows AS row MERGE (n:${base} {id: row.properties.id})
  REMOVE n:${["Missing", ...kinds].join(":")} SET n = row.properties SET n:$(row.labels) RETURN n.id AS id, elementId(n) AS element`,
);

/** Turns the nodes of records that are no more into what others may still point to. */
export const FORGET = perType(
  ([base, ...kinds]) => `
  UNWIND $ids AS id MATCH (n:${base} {id: id})
  SET n = {id: id}, n:Missing${kinds.length === 0 ? "" : ` REMOVE n:${kinds.join(":")}`}`,
);

/** Takes away what belongs to records alone; a statement may give the keys that they were found by. */
export const DETACH: Readonly<Record<RecordType, readonly string[]>> = {
  document: [],
  entity: [
    "UNWIND $ids AS id MATCH (:Entity {id: id})-[r:WITHIN|BELONGS_TO|HOLDS_OFFICE_OF|HAS_WORD]->() DELETE r",
    "UNWIND $ids AS id MATCH (:Entity {id: id})-[r:IS_CALLED|SOUNDS_LIKE]->(k) WITH r, k.id AS key DELETE r RETURN DISTINCT key",
  ],
  entityMention: ["UNWIND $ids AS id MATCH (:EntityMention {id: id})-[r:NAMED_IN|MEANS]->() DELETE r"],
  eventMention: [
    "UNWIND $ids AS id MATCH (:Mention {id: id})-[:SAYS]->(c:Claim) DETACH DELETE c",
    "UNWIND $ids AS id MATCH (:Mention {id: id})-[r:IN|NAMES|ATTRIBUTED_TO]->() DELETE r",
    "UNWIND $ids AS id MATCH (:Mention {id: id})-[r:IN_BLOCK]->(k) WITH r, k.id AS key DELETE r RETURN DISTINCT key",
  ],
  event: [
    "UNWIND $ids AS id MATCH (:Event {id: id})<-[:VERSION_OF]-(:EventVersion)-[:HAS_CONFLICT]->(c:Conflict) DETACH DELETE c",
    "UNWIND $ids AS id MATCH (:Event {id: id})<-[:VERSION_OF]-(v:EventVersion) WHERE NOT v:Event DETACH DELETE v",
    "UNWIND $ids AS id MATCH (:Event {id: id})-[r:VERSION_OF|TOOK_PLACE_IN|PART_OF|POSSIBLY_SAME_AS|TOLD_IN]->() DELETE r",
    "UNWIND $ids AS id MATCH (:Event {id: id})<-[r:TELLS_OF|PARTICIPATED_IN|REPRESENTED_IN|HAS_EVENT]-() DELETE r",
  ],
};

/** Writes nodes that belong to others, which stand at `owner`, and gives where each stands. */
export const CREATE_PARTS: Readonly<Record<Part["type"], string>> = {
  Claim: createParts("-[:SAYS]->(n:Claim)"),
  EventVersion: createParts("<-[:VERSION_OF]-(n:EventVersion)"),
  Conflict: createParts("-[:HAS_CONFLICT]->(n:Conflict)"),
};

function createParts(pattern: string): string {
  return `
  UNWIND $rows AS row MATCH (owner) WHERE elementId(owner) = row.owner CREATE (owner)${pattern} SET n = row.properties SET n:$(row.labels)
  RETURN n.id AS id, elementId(n) AS element`;
}

/** Events as they are before they are written. */
export const EVENTS_BEFORE = "UNWIND $ids AS id MATCH (e:Event {id: id}) WHERE e.record IS NOT NULL RETURN e.record AS record";

/** The types of links that tell when events are: those that two entities share, and those in which one acts in a year. */
export type CountType = "SHARES" | "ACTS_IN";

/** What is done with such links by their keys. */
export interface CountStatements {
  /** Adds to those that are there, and tells which these are. */
  readonly grow: string;
  readonly create: string;
  readonly read: string;
  readonly set: string;
  readonly remove: string;
}

/** The statements for each type. */
export const COUNTS: Readonly<Record<CountType, CountStatements>> = {
  SHARES: countStatements("SHARES"),
  ACTS_IN: countStatements("ACTS_IN"),
};

function countStatements(type: CountType): CountStatements {
  // Without being told, the server would go through all of them, as long as there are few.
  const found = (key: string): string => `MATCH ()-[r:${type}]->() USING INDEX r:${type}(key) WHERE r.key = ${key}`;
  return {
    grow: `
  UNWIND $rows AS row ${found("row.key")}
  FOREACH (some IN row.days | SET r[some[0]] = coalesce(r[some[0]], '') + some[1])
  SET r.count = r.count + row.count, r.longer = CASE row.longer WHEN '' THEN r.longer ELSE coalesce(r.longer, '') + row.longer END RETURN row.key AS key`,
    create: `
  UNWIND $rows AS row MATCH (a:Entity {id: row.one}) MATCH (b:Entity {id: row.other}) CREATE (a)-[r:${type}]->(b) SET r = row.counts`,
    read: `
  UNWIND $keys AS key ${found("key")} RETURN key, r.count AS count, ${allDays("r").text} AS days, coalesce(r.longer, '') AS longer`,
    set: `UNWIND $rows AS row ${found("row.key")} SET r = row`,
    remove: `UNWIND $keys AS key ${found("key")} DELETE r`,
  };
}

/** Removes what nothing points to any more. */
export const CLEAN: readonly string[] = [
  ...["Name", "NameKey", "Block"].map(
    (label) => `UNWIND $keys AS key MATCH (n:${label} {id: key}) WHERE NOT EXISTS { (n)--() } DELETE n`,
  ),
  "MATCH (n:Missing) WHERE NOT EXISTS { (n)--() } DELETE n",
];

/** Where the nodes of a label with these ids stand; one that no record describes yet is there for the time being. */
export function elementsOf(label: string): string {
  const created = KEY_LABELS.includes(label) ? "" : " ON CREATE SET n:Missing";
  return `UNWIND $ids AS id MERGE (n:${label} {id: id})${created} RETURN id, elementId(n) AS element`;
}

const KEY_LABELS: readonly string[] = ["Name", "NameKey", "Block"];

/** Writes relationships of one type between nodes that stand at `from` and `to`, which costs a third of looking for their ids. */
export function createLinks(type: LinkType, hasProperties: boolean): string {
  return `
  UNWIND $rows AS row MATCH (a) WHERE elementId(a) = row[0] MATCH (b) WHERE elementId(b) = row[1]
  CREATE (a)-[r:${type}]->(b)${hasProperties ? " SET r = row[2]" : ""}`;
}

function perType(
  statement: (labels: readonly [base: string, ...kinds: string[]]) => string,
): Readonly<Record<RecordType, string>> {
  return {
    document: statement(LABELS.document),
    entity: statement(LABELS.entity),
    entityMention: statement(LABELS.entityMention),
    eventMention: statement(LABELS.eventMention),
    event: statement(LABELS.event),
  };
}
