import fc from "fast-check";
import type { Graph } from "../../src/model/graph.ts";
import type { View } from "../../src/model/view.ts";
import type { During, EventFilter, EventQuery, SharedQuery } from "../../src/storing/event-query.ts";
import { events } from "./queries.ts";

const DAYS = [
  "1990-01-01",
  "2000-07-19",
  "2022-02-24",
  "2023-09-14",
  "2024-05-31",
  "2024-06-01",
  "2024-06-14",
  "2024-06-18",
  "2024-06-19",
  "2024-06-30",
  "2030-01-01",
];

/** Any view of a world whose documents appeared on these days. */
export function anyView(): fc.Arbitrary<View> {
  return fc.record({ knownBy: rarely(fc.constantFrom(...DAYS)), textOnly: fc.boolean() });
}

/** Any query for the events of a graph, with few enough filters that it often finds something. */
export function anyEventQuery(graph: Graph): fc.Arbitrary<EventQuery> {
  const [entity, document, event] = [graph.entities, graph.documents, graph.events].map((records) =>
    fc.constantFrom(...records.map(({ id }) => id)),
  ) as [Id, Id, Id];
  return fc
    .record({
      ofEntity: rarely(entity),
      ofDocument: rarely(document, 15),
      partsOf: rarely(event, 15),
      words: rarely(fc.constantFrom("vis", "erw", "besuch pjoengjang", "?", "expec"), 10),
      sharedBy: rarely(fc.tuple(entity, entity), 6),
      touching: rarely(anyDays(), 6),
      orderBy: fc.constantFrom("DATE", "DATE_DESC", "SALIENCE"),
      view: anyView(),
      filter: anyFilter(entity, document, event),
    })
    .map((given) => events(given));
}

/** Any query for the events that entities of a graph share. */
export function anySharedQuery(graph: Graph): fc.Arbitrary<SharedQuery> {
  const ids = fc.uniqueArray(fc.constantFrom(...graph.entities.map(({ id }) => id)), { maxLength: 4 });
  return fc
    .tuple(ids, rarely(ids, 3), anyEventQuery(graph))
    .map(([of, among, { filter, view }]) => ({ of, among, filter: { ...filter, foldParts: false }, view }));
}

type Id = fc.Arbitrary<string>;

function anyFilter(entity: Id, document: Id, event: Id): fc.Arbitrary<Partial<EventFilter>> {
  const some = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 3 });
  const few = fc.array(entity, { maxLength: 1 });
  return fc.record({
    ids: rarely(some(event), 8),
    kinds: rarely(some(fc.constantFrom("VISIT", "MEETING", "STATEMENT", "DELIVERY", "WAR")), 4),
    statuses: rarely(some(fc.constantFrom("HAPPENED", "PLANNED", "ONGOING")), 6),
    supports: rarely(some(fc.constantFrom("STATED", "DISPUTED", "ATTRIBUTED_ONLY")), 6),
    actors: rarely(fc.record({ allOf: few, anyOf: some(entity), noneOf: few, includeRepresentatives: fc.boolean() }), 3),
    locatedIn: rarely(some(entity), 6),
    documents: rarely(some(document), 8),
    during: rarely(anyPeriod(), 3),
    text: rarely(fc.constantFrom("vis", "besuch pjoengjang", "", "?", "grosse", "putin"), 8),
    attributedTo: rarely(some(entity), 12),
    hasConflict: rarely(fc.boolean(), 6),
    outermostOnly: fc.boolean(),
    foldParts: fc.boolean(),
  });
}

function anyDays(): fc.Arbitrary<{ readonly from: string; readonly to: string }> {
  return fc.tuple(fc.constantFrom(...DAYS), fc.constantFrom(...DAYS)).map(([one, other]) => ({
    from: one < other ? one : other,
    to: one < other ? other : one,
  }));
}

function anyPeriod(): fc.Arbitrary<During> {
  return fc
    .record({
      from: fc.option(fc.constantFrom(...DAYS)),
      to: fc.option(fc.constantFrom(...DAYS)),
      relation: fc.constantFrom("OVERLAPS", "WITHIN"),
      match: fc.constantFrom("POSSIBLY", "CERTAINLY"),
      includeUndated: fc.boolean(),
    })
    .filter(({ from, to }) => from === null || to === null || from <= to) as fc.Arbitrary<During>;
}

/** The value once in so many times, else null. */
function rarely<Value>(value: fc.Arbitrary<Value>, times = 4): fc.Arbitrary<Value | null> {
  return fc.oneof({ weight: times - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value });
}
