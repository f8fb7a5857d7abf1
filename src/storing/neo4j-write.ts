import { canonicalJson } from "../model/canonical-json.ts";
import type { Event } from "../model/event.ts";
import type { GraphChange } from "../model/graph.ts";
import { changedDigest, EMPTY_DIGEST, hashOf } from "./digest.ts";
import type { StoreOptions } from "./index.ts";
import type { Neo4jConnection, Run } from "./neo4j-connection.ts";
import { batches, putRecords, type Putting } from "./neo4j-put.ts";
import { changeKindCounts } from "./neo4j-kind-counts.ts";
import { ROWS_OF } from "./neo4j-rows.ts";
import { NEO4J_SCHEMA_VERSION } from "./neo4j-schema.ts";
import { changeCounts, eventsBefore } from "./neo4j-sharing.ts";
import { CLEAN, DETACH, FORGET, HASHES, LOCK, WRITE_STATE } from "./neo4j-statements.ts";
import { RECORD_TYPES, recordsOf, recordType, type RecordType } from "./records.ts";
import type { MadeWith, StoreState } from "./store.ts";

/** Writes a change and the state after it in one transaction, when other writers are done. A record that is removed and put is put. */
export function writeChange(
  connection: Neo4jConnection,
  change: GraphChange,
  made: MadeWith,
  options: StoreOptions,
  onItsTurn: () => void = () => {},
): Promise<StoreState> {
  return connection.write(async (run) => {
    const locking = run(LOCK);
    // The server may wait for another writer meanwhile; its failure is found below, unless another one comes first.
    locking.catch(() => {});
    const comings = RECORD_TYPES.flatMap((type) => comingsOf(change, type, options));
    const before = (await locking)[0]?.["state"] as Partial<StoreState>;
    onItsTurn();
    const present = await storedHashes(run, [...comings.map(({ id }) => id), ...change.remove]);
    const hashes = new Map([...present].filter(([, hash]) => hash !== null));
    // With other rules or knowledge than before, an unchanged record may have other entries beside it.
    const remade = Object.entries(made).some(([name, value]) => before[name as keyof MadeWith] !== value);
    const changed = comings.filter(({ id, hash }) => remade || hashes.get(id) !== hash);
    const coming = new Set(comings.map(({ id }) => id));
    const going = [...new Set(change.remove)].filter((id) => hashes.has(id) && !coming.has(id));
    const replaced = changed.map(({ id }) => id).filter((id) => hashes.has(id));
    const eventsGone = await eventsBefore(
      run,
      [...replaced, ...going].filter((id) => recordType(id) === "event"),
    );
    const keys = await detach(run, [...replaced, ...going], going);
    await putRecords(
      run,
      changed.map((coming) => ({ ...coming, isNew: !present.has(coming.id) })),
    );
    await countAnew(run, eventsGone, eventsAmong(change, changed));
    if (replaced.length + going.length > 0) for (const statement of CLEAN) await run(statement, { keys });
    const went = [...replaced, ...going].map((id) => hashes.get(id) ?? "0");
    const digest = digestAfter(before, changed, went);
    const state = { ...made, schemaVersion: NEO4J_SCHEMA_VERSION, digest };
    await run(WRITE_STATE, { state });
    return state;
  });
}

/** Brings up to date what is counted of events after some have gone and others have come. */
async function countAnew(run: Run, going: readonly Event[], coming: readonly Event[]): Promise<void> {
  await changeCounts(run, going, coming);
  await changeKindCounts(run, going, coming);
}

/** The events of a change that are written, the last one where an id comes twice. */
function eventsAmong({ put }: GraphChange, changed: readonly Coming[]): Event[] {
  const written = new Set(changed.map(({ id }) => id));
  const events = new Map(put.events.map((event) => [event.id, event]));
  return [...events.values()].filter(({ id }) => written.has(id));
}

function digestAfter({ digest }: Partial<StoreState>, coming: readonly Coming[], went: readonly string[]): string {
  return changedDigest(
    digest ?? EMPTY_DIGEST,
    coming.map(({ hash }) => numberOf(hash)),
    went.map(numberOf),
  );
}

/** What the store says about its graph; null before the first write. */
export async function readState({ read }: Neo4jConnection): Promise<StoreState | null> {
  const [row] = await read("MATCH (s:Chronik {id: 'store'}) WHERE s.digest IS NOT NULL RETURN s { .* } AS state");
  if (row === undefined) return null;
  const { schemaVersion, digest, ruleVersion, catalogueDigest, correctionsDigest } = row["state"] as StoreState;
  return { schemaVersion, digest, ruleVersion, catalogueDigest, correctionsDigest };
}

type Coming = Omit<Putting, "isNew">;

/** The records of a type that are to be put, the last one where an id comes twice. */
function comingsOf<Type extends RecordType>(change: GraphChange, type: Type, options: StoreOptions): Coming[] {
  const comings = recordsOf(change.put, type).map((record): Coming => {
    const text = canonicalJson(record);
    const hash = hashOf(type, text).toString(16).padStart(64, "0");
    return { type, id: record.id, record: text, hash, rows: () => ROWS_OF[type](record, options) };
  });
  return [...new Map(comings.map((coming) => [coming.id, coming])).values()];
}

/** The hashes of what has these ids; null where no record describes it. */
async function storedHashes(run: Run, ids: readonly string[]): Promise<Map<string, string | null>> {
  const hashes = new Map<string, string | null>();
  for (const [type, ofType] of byType(ids)) {
    for (const some of batches(ofType))
      for (const { id, hash } of await run(HASHES[type], { ids: some })) hashes.set(String(id), hash as string | null);
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

function byType(ids: readonly string[]): Map<RecordType, string[]> {
  return Map.groupBy(ids, recordType);
}

function numberOf(hash: string): bigint {
  return BigInt(`0x${hash}`);
}
