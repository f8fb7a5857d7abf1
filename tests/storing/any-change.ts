import fc from "fast-check";
import type { Graph, GraphChange } from "../../src/model/graph.ts";
import { world } from "./world.ts";

/** A few changes one after the other, each of which puts some records of the world, some of them varied, and removes others. */
export function anyChanges(): fc.Arbitrary<GraphChange[]> {
  return fc.array(
    fc.record({
      put: anyPart(),
      remove: fc.subarray(
        Object.values(world())
          .flat()
          .map(({ id }) => id),
      ),
    }),
    { minLength: 1, maxLength: 4 },
  );
}

/** The graph after a change: what a change both removes and puts is there. */
export function changed(graph: Graph, { put, remove }: GraphChange): Graph {
  const after = <Item extends { readonly id: string }>(old: readonly Item[], now: readonly Item[]): Item[] => [
    ...new Map([...old.filter(({ id }) => !remove.includes(id)), ...now].map((record) => [record.id, record])).values(),
  ];
  return {
    documents: after(graph.documents, put.documents),
    entities: after(graph.entities, put.entities),
    entityMentions: after(graph.entityMentions, put.entityMentions),
    eventMentions: after(graph.eventMentions, put.eventMentions),
    events: after(graph.events, put.events),
  };
}

function anyPart(): fc.Arbitrary<Graph> {
  const { documents, entities, entityMentions, eventMentions, events } = world();
  return fc.record({
    documents: varied(documents, (one, step) => ({ ...one, publishedOn: [null, "2024-06-01", "2023"][step] ?? null })),
    entities: varied(entities, (one, step) => ({
      ...one,
      within: [[], ["country_korea"], ["country_china", "country_russia"]][one.kind === "PLACE" ? step : 0] ?? [],
    })),
    entityMentions: varied(entityMentions, (one, step) => ({
      ...one,
      entityId: [null, "person_kim", "person_putin"][step] ?? null,
    })),
    eventMentions: varied(eventMentions, (one, step) => ({
      ...one,
      attribution: step === 0 ? null : { entityId: "person_kim", text: "Kim", via: null },
    })),
    events: varied(events, (one, step) => ({
      ...one,
      versions:
        step === 0
          ? one.versions.slice(0, 1)
          : one.versions.map((version) => ({ ...version, title: { EN: "Varied" }, partOf: null, placeIds: ["place_square"] })),
    })),
  });
}

/** Some of the records, each as it is or in one of three variants. */
function varied<Item>(records: readonly Item[], vary: (record: Item, step: number) => Item): fc.Arbitrary<Item[]> {
  return fc
    .subarray([...records])
    .chain((some) =>
      fc.tuple(...some.map((record) => fc.integer({ min: 0, max: 5 }).map((step) => (step > 2 ? record : vary(record, step))))),
    );
}
