import { LINK_ENDS, labelOf, type LinkType, type Part } from "./neo4j-graph.ts";
import { KINDS } from "../model/kinds.ts";
import type { RecordType } from "./records.ts";

/** Waits for other writers and gives the state before this one. */
export const LOCK = "MERGE (s:Chronik {id: 'store'}) SET s.writing = true REMOVE s.writing RETURN s { .* } AS state";

/** Notes what the graph was made with, and its digest. */
export const WRITE_STATE = "MATCH (s:Chronik {id: 'store'}) SET s += $state";

/** The label by which the records of a type are found, and the labels of what exactly they are. */
const LABELS: Readonly<Record<RecordType, readonly [base: string, ...kinds: string[]]>> = {
  document: ["Document"],
  entity: ["Entity", "Person", "Country", "Place", "Organization"],
  entityMention: ["EntityMention"],
  eventMention: ["Mention"],
  event: ["Event", ...Object.keys(KINDS).map(labelOf)],
};

/** The hashes of the stored records with some ids. */
export const HASHES = perType(
  ([base]) => `UNWIND $ids AS id MATCH (n:${base} {id: id}) WHERE n.hash IS NOT NULL RETURN id, n.hash AS hash`,
);

/** Writes the nodes of records, new or not. */
export const MERGE_RECORDS = perType(
  ([base, ...kinds]) => `
  UNWIND $rows AS row MERGE (n:${base} {id: row.properties.id})
  REMOVE n:${["Missing", ...kinds].join(":")} SET n = row.properties SET n:$(row.labels)`,
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
    "UNWIND $ids AS id MATCH (:Entity {id: id})-[r:WITHIN|BELONGS_TO|HOLDS_OFFICE_OF]->() DELETE r",
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
    "UNWIND $ids AS id MATCH (:Event {id: id})<-[:VERSION_OF]-(v:EventVersion) DETACH DELETE v",
    "UNWIND $ids AS id MATCH (:Event {id: id})-[r:TOOK_PLACE_IN|PART_OF|POSSIBLY_SAME_AS]->() DELETE r",
    "UNWIND $ids AS id MATCH (:Event {id: id})<-[r:TELLS_OF|PARTICIPATED_IN]-() DELETE r",
  ],
};

/** Writes nodes that belong to others. */
export const CREATE_PARTS: Readonly<Record<Part["type"], string>> = {
  Claim: "UNWIND $rows AS row MATCH (m:Mention {id: row.owner}) CREATE (m)-[:SAYS]->(c:Claim) SET c = row.properties",
  EventVersion:
    "UNWIND $rows AS row MATCH (e:Event {id: row.owner}) CREATE (e)<-[:VERSION_OF]-(v:EventVersion) SET v = row.properties",
  Conflict:
    "UNWIND $rows AS row MATCH (v:EventVersion {id: row.owner}) CREATE (v)-[:HAS_CONFLICT]->(c:Conflict) SET c = row.properties",
};

/** Removes what nothing points to any more. */
export const CLEAN: readonly string[] = [
  ...["Name", "NameKey", "Block"].map(
    (label) => `UNWIND $keys AS key MATCH (n:${label} {id: key}) WHERE NOT EXISTS { (n)--() } DELETE n`,
  ),
  "MATCH (n:Missing) WHERE NOT EXISTS { (n)--() } DELETE n",
];

const KEY_LABELS: readonly string[] = ["Name", "NameKey", "Block"];

/** Writes relationships of one type; an end that no record describes yet is there for the time being. */
export function mergeLinks(type: LinkType): string {
  const [from, to] = LINK_ENDS[type].map((label, index) => {
    const node = index === 0 ? "a" : "b";
    const created = KEY_LABELS.includes(label) ? "" : ` ON CREATE SET ${node}:Missing`;
    return `MERGE (${node}:${label} {id: row.${index === 0 ? "from" : "to"}})${created}`;
  });
  return `UNWIND $rows AS row ${from} ${to} CREATE (a)-[r:${type}]->(b) SET r = row.properties`;
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
