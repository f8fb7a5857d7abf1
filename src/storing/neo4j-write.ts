import { canonicalJson } from "../model/canonical-json.ts";
import type { GraphChange } from "../model/graph.ts";
import { changedDigest, EMPTY_DIGEST, hashOf } from "./digest.ts";
import type { StoreOptions } from "./index.ts";
import type { Neo4jConnection, Run } from "./neo4j-connection.ts";
import { LINK_ENDS, PART_OWNERS, type Link, type LinkType, type Part } from "./neo4j-graph.ts";
import { ROWS_OF, type RecordRows } from "./neo4j-rows.ts";
import { NEO4J_SCHEMA_VERSION } from "./neo4j-schema.ts";
import {
  CLEAN,
  CREATE_PARTS,
  createLinks,
  DETACH,
  elementsOf,
  FORGET,
  HASHES,
  LABELS,
  LOCK,
  MERGE_RECORDS,
  WRITE_STATE,
} from "./neo4j-statements.ts";
import { RECORD_TYPES, recordsOf, recordType, type RecordType } from "./records.ts";
import type { MadeWith, StoreState } from "./store.ts";

/** What one statement is given at most: as many rows, or as many characters of canonical JSON. */
const ROWS_AT_ONCE = 2_000;
const CHARACTERS_AT_ONCE = 4_000_000;

/** Writes a change and the state after it in one transaction. A record that is removed and put is put. */
export function writeChange(
  connection: Neo4jConnection,
  change: GraphChange,
  made: MadeWith,
  options: StoreOptions,
): Promise<StoreState> {
  return connection.write(async (run) => {
    const [locked] = await run(LOCK);
    const before = locked?.["state"] as Partial<StoreState>;
    const comings = RECORD_TYPES.flatMap((type) => comingsOf(change, type, options));
    const hashes = await storedHashes(run, [...comings.map(({ id }) => id), ...change.remove]);
    // With other rules or knowledge than before, an unchanged record may have other entries beside it.
    const remade = Object.entries(made).some(([name, value]) => before[name as keyof MadeWith] !== value);
    const changed = comings.filter(({ id, hash }) => remade || hashes.get(id) !== hash);
    const coming = new Set(comings.map(({ id }) => id));
    const going = [...new Set(change.remove)].filter((id) => hashes.has(id) && !coming.has(id));
    const replaced = changed.map(({ id }) => id).filter((id) => hashes.has(id));
    const keys = await detach(run, [...replaced, ...going], going);
    await put(run, changed);
    if (replaced.length + going.length > 0) for (const statement of CLEAN) await run(statement, { keys });
    const went = [...replaced, ...going].map((id) => numberOf(hashes.get(id) ?? "0"));
    const digest = changedDigest(
      before.digest ?? EMPTY_DIGEST,
      changed.map(({ hash }) => numberOf(hash)),
      went,
    );
    const state = { ...made, schemaVersion: NEO4J_SCHEMA_VERSION, digest };
    await run(WRITE_STATE, { state });
    return state;
  });
}

/** What the store says about its graph; null before the first write. */
export async function readState({ read }: Neo4jConnection): Promise<StoreState | null> {
  const [row] = await read("MATCH (s:Chronik {id: 'store'}) WHERE s.digest IS NOT NULL RETURN s { .* } AS state");
  if (row === undefined) return null;
  const { schemaVersion, digest, ruleVersion, catalogueDigest, correctionsDigest } = row["state"] as StoreState;
  return { schemaVersion, digest, ruleVersion, catalogueDigest, correctionsDigest };
}

interface Coming {
  readonly type: RecordType;
  readonly id: string;
  readonly record: string;
  readonly hash: string;
  readonly rows: () => RecordRows;
}

/** The records of a type that are to be put, the last one where an id comes twice. */
function comingsOf<Type extends RecordType>(change: GraphChange, type: Type, options: StoreOptions): Coming[] {
  const comings = recordsOf(change.put, type).map((record): Coming => {
    const text = canonicalJson(record);
    const hash = hashOf(type, text).toString(16).padStart(64, "0");
    return { type, id: record.id, record: text, hash, rows: () => ROWS_OF[type](record, options) };
  });
  return [...new Map(comings.map((coming) => [coming.id, coming])).values()];
}

async function storedHashes(run: Run, ids: readonly string[]): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for (const [type, ofType] of byType(ids)) {
    for (const some of batches(ofType))
      for (const { id, hash } of await run(HASHES[type], { ids: some })) hashes.set(String(id), String(hash));
  }
  return hashes;
}

/** Takes away what belongs to these records alone, and gives the keys of names and blocks that may be nobody's now. */
async function detach(run: Run, ids: readonly string[], going: readonly string[]): Promise<string[]> {
  const keys = new Set<string>();
  for (const [type, ofType] of byType(ids)) {
    for (const some of batches(ofType)) {
      for (const statement of DETACH[type]) for (const { key } of await run(statement, { ids: some })) keys.add(String(key));
    }
  }
  for (const [type, ofType] of byType(going)) for (const some of batches(ofType)) await run(FORGET[type], { ids: some });
  return [...keys];
}

async function put(run: Run, changed: readonly Coming[]): Promise<void> {
  for (const some of batches(changed, ({ record }) => record.length)) {
    const elements = newElements(run);
    const rows = some.map((coming) => ({ ...coming, ...coming.rows() }));
    for (const [type, ofType] of Map.groupBy(rows, (row) => row.type)) {
      const records = ofType.map(({ id, record, hash, label, properties }) => ({
        labels: label === null ? [] : [label],
        properties: { ...properties, id, record, hash },
      }));
      elements.add(LABELS[type][0], await run(MERGE_RECORDS[type], { rows: records }));
    }
    await putParts(
      run,
      rows.flatMap(({ parts }) => parts),
      elements,
    );
    await putLinks(
      run,
      rows.flatMap(({ links }) => links),
      elements,
    );
  }
}

/** Where nodes stand in the database, by label and id. Those that were just written are known, others are looked up once. */
function newElements(run: Run) {
  const known = new Map<string, Map<string, string>>();
  const of = (label: string) => {
    const found = known.get(label) ?? new Map<string, string>();
    known.set(label, found);
    return found;
  };
  const add = (label: string, rows: readonly Readonly<Record<string, unknown>>[]) => {
    for (const { id, element } of rows) of(label).set(String(id), String(element));
  };
  return {
    add,
    find: async (label: string, ids: Iterable<string>) => {
      const unknown = [...new Set(ids)].filter((id) => !of(label).has(id));
      for (const some of batches(unknown)) add(label, await run(elementsOf(label), { ids: some }));
      return (id: string) => of(label).get(id) ?? "";
    },
  };
}

type Elements = ReturnType<typeof newElements>;

async function putParts(run: Run, parts: readonly Part[], elements: Elements): Promise<void> {
  const byPartType = Map.groupBy(parts, ({ type }) => type);
  for (const type of ["Claim", "EventVersion", "Conflict"] as const) {
    for (const some of batches(byPartType.get(type) ?? [])) {
      const at = await elements.find(
        PART_OWNERS[type],
        some.map(({ owner }) => owner),
      );
      const rows = some.map(({ owner, properties }) => ({ owner: at(owner), properties }));
      elements.add(type, await run(CREATE_PARTS[type], { rows }));
    }
  }
}

async function putLinks(run: Run, links: readonly Link[], elements: Elements): Promise<void> {
  const byLinkType = Map.groupBy(links, ({ type }) => type);
  for (const type of Object.keys(LINK_ENDS) as LinkType[]) {
    const [fromLabel, toLabel] = LINK_ENDS[type];
    for (const some of batches(byLinkType.get(type) ?? [])) {
      const from = await elements.find(
        fromLabel,
        some.map((link) => link.from),
      );
      const to = await elements.find(
        toLabel,
        some.map((link) => link.to),
      );
      const rows = some.map((link) => ({ from: from(link.from), to: to(link.to), properties: link.properties }));
      await run(createLinks(type), { rows });
    }
  }
}

function byType(ids: readonly string[]): Map<RecordType, string[]> {
  return Map.groupBy(ids, recordType);
}

function batches<Item>(items: readonly Item[], size: (item: Item) => number = () => 0): Item[][] {
  const made: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const current = made.at(-1);
    room -= size(item);
    if (current && room > 0 && current.length < ROWS_AT_ONCE) {
      current.push(item);
      continue;
    }
    made.push([item]);
    room = CHARACTERS_AT_ONCE - size(item);
  }
  return made;
}

function numberOf(hash: string): bigint {
  return BigInt(`0x${hash}`);
}
