import type { CypherValue } from "./cypher.ts";
import type { Run } from "./neo4j-connection.ts";
import { LINK_ENDS, PART_OWNERS, type Link, type Part, type Properties } from "./neo4j-graph.ts";
import type { RecordRows } from "./neo4j-rows.ts";
import { CREATE_PARTS, CREATE_RECORDS, createLinks, elementsOf, LABELS, MERGE_RECORDS } from "./neo4j-statements.ts";
import type { RecordType } from "./records.ts";

/** What one statement is given at most: as many rows, or as many characters of canonical JSON. */
const ROWS_AT_ONCE = 5_000;
const CHARACTERS_AT_ONCE = 4_000_000;

/** A record that is written. */
export interface Putting {
  readonly type: RecordType;
  readonly id: string;
  readonly record: string;
  readonly hash: string;
  /** Whether nothing in the database has its id, so that it need not be looked for. */
  readonly isNew: boolean;
  readonly rows: () => RecordRows;
}

/** Writes records with what belongs to them. What the server need not answer first is sent while it works. */
export async function putRecords(run: Run, puttings: readonly Putting[]): Promise<void> {
  const elements = newElements(run);
  // A link to what comes in a later batch has made a node for it already.
  const linked = new Set<string>();
  let linking: Promise<unknown> = Promise.resolve();
  for (const some of batches(puttings, ({ record }) => record.length)) {
    const rows = some.map((putting) => ({ ...putting, ...putting.rows(), isNew: putting.isNew && !linked.has(putting.id) }));
    await putNodes(run, rows, elements);
    await putParts(
      run,
      rows.flatMap(({ parts }) => parts),
      elements,
    );
    await linking;
    for (const { from, to } of rows.flatMap(({ links }) => links)) linked.add(from).add(to);
    linking = putLinks(
      run,
      rows.flatMap(({ links }) => links),
      elements,
    );
    // Its failure is that of the next one that waits for it, and nobody's before.
    linking.catch(() => {});
  }
  await linking;
}

async function putNodes(run: Run, rows: readonly (Putting & RecordRows)[], elements: Elements): Promise<void> {
  const groups = Map.groupBy(rows, ({ type, isNew }) => (isNew ? CREATE_RECORDS : MERGE_RECORDS)[type]);
  await Promise.all(
    [...groups].map(async ([statement, alike]) => {
      const records = alike.map(({ id, record, hash, labels, properties }) => ({
        labels,
        properties: { ...withoutNulls(properties), id, record, hash },
      }));
      const [base] = LABELS[alike[0]?.type ?? "event"];
      const written = await run(statement, { rows: records });
      elements.add(base, written);
      // An event that is its own version is found under the name of both.
      if (base === "Event") elements.add("EventVersion", written);
    }),
  );
}

/** A property that is null is none; that it is need not be sent. */
function withoutNulls(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
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
    const found = of(label);
    for (const { id, element } of rows) found.set(String(id), String(element));
  };
  return {
    add,
    of,
    learn: async (label: string, ids: Iterable<string>) => {
      const found = of(label);
      const unknown = [...new Set(ids)].filter((id) => !found.has(id));
      for (const some of batches(unknown)) add(label, await run(elementsOf(label), { ids: some }));
    },
  };
}

type Elements = ReturnType<typeof newElements>;

async function putParts(run: Run, parts: readonly Part[], elements: Elements): Promise<void> {
  const byPartType = Map.groupBy(parts, ({ type }) => type);
  for (const type of ["Claim", "EventVersion", "Conflict"] as const) {
    for (const some of batches(byPartType.get(type) ?? [])) {
      const owners = PART_OWNERS[type];
      await elements.learn(
        owners,
        some.map(({ owner }) => owner),
      );
      const rows = some.map(({ owner, labels, properties }) => ({
        owner: elements.of(owners).get(owner) ?? "",
        labels,
        properties,
      }));
      elements.add(type, await run(CREATE_PARTS[type], { rows }));
    }
  }
}

async function putLinks(run: Run, links: readonly Link[], elements: Elements): Promise<void> {
  const ends = new Map<string, Set<string>>();
  for (const { type, from, to } of links) {
    const [fromLabel, toLabel] = LINK_ENDS[type];
    for (const [label, id] of [
      [fromLabel, from],
      [toLabel, to],
    ] as const)
      ends.set(label, (ends.get(label) ?? new Set()).add(id));
  }
  for (const [label, ids] of ends) await elements.learn(label, ids);
  const alike = Map.groupBy(links, ({ type, properties }) => createLinks(type, Object.keys(properties).length > 0));
  await Promise.all(
    [...alike].flatMap(([statement, some]) => batches(some).map((few) => run(statement, { rows: linkRows(few, elements) }))),
  );
}

/** Where each link begins and ends, and its properties, if it has some. */
function linkRows(links: readonly Link[], elements: Elements): CypherValue[] {
  return links.map(({ type, from, to, properties }) => {
    const [fromLabel, toLabel] = LINK_ENDS[type];
    const ends = [elements.of(fromLabel).get(from) ?? "", elements.of(toLabel).get(to) ?? ""];
    return Object.keys(properties).length > 0 ? [...ends, properties] : ends;
  });
}

/** Some at a time, so many that one statement can take them. */
export function batches<Item>(items: readonly Item[], size: (item: Item) => number = () => 0): Item[][] {
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
