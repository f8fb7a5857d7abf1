import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { exportGraph } from "../../src/export-graph.ts";
import { EXPORTERS } from "../../src/exporting/index.ts";
import { EMPTY_GRAPH } from "../../src/model/graph.ts";
import { NO_FILTER } from "../../src/storing/event-query.ts";
import { openStore } from "../../src/storing/index.ts";
import type { Store } from "../../src/storing/store.ts";
import { counting } from "../serving/asking.ts";
import { MADE } from "../storing/opened-world.ts";
import { blockKeys, event, version, world } from "../storing/world.ts";
import { exported } from "./exporting.ts";
import { EVENTS, manyEvents } from "./many-events.ts";

const FORMATS = Object.keys(EXPORTERS);

let store: Store;
beforeEach(async () => {
  store = await openStore("sqlite::memory:", { blockKeys });
});
afterEach(() => store.close());

describe.each(FORMATS)("the export as %s", (format) => {
  test("has every event once, however many batches they are, and reads none of them alone", async () => {
    await store.write({ put: manyEvents(), remove: [] }, MADE);
    const { store: counted, calls } = counting(store);
    const text = await exported(counted, format);
    const ids = new Set(text.match(/event_[0-9]{5}\b/gu));
    expect(ids.size).toBe(EVENTS);
    const reads = [...calls].filter(([name]) => name !== "state").map(([, count]) => count);
    expect(Math.max(...reads)).toBeLessThanOrEqual(12);
  });

  test("is the same bytes whatever the graph was written in", async () => {
    await store.write({ put: world(), remove: [] }, MADE);
    const other = await openStore("sqlite::memory:", { blockKeys });
    const { documents, entities, entityMentions, eventMentions, events } = world();
    await other.write(
      { put: { ...EMPTY_GRAPH, eventMentions: eventMentions.toReversed(), events: events.toReversed() }, remove: [] },
      MADE,
    );
    await other.write(
      { put: { ...EMPTY_GRAPH, documents: documents.toReversed(), entities: entities.toReversed(), entityMentions }, remove: [] },
      MADE,
    );
    const texts = [await exported(store, format), await exported(other, format)];
    await other.close();
    expect(texts[1]).toBe(texts[0]);
  });

  test("fails rather than to mix two states of the graph", async () => {
    await store.write({ put: manyEvents(), remove: [] }, MADE);
    const pieces = piecesOf(format)[Symbol.asyncIterator]();
    for (let taken = 0; taken < 3; taken++) await pieces.next();
    await store.write(
      { put: { ...EMPTY_GRAPH, events: [event("event_new", version({ date: "2031-03-04" }))] }, remove: [] },
      MADE,
    );
    await expect(rest(pieces)).rejects.toThrow("export: expected a graph that stays the same, but it was changed meanwhile");
  });
});

test("stops reading when nobody takes the pieces any more", async () => {
  await store.write({ put: manyEvents(), remove: [] }, MADE);
  const { store: counted, calls } = counting(store);
  for await (const piece of piecesOf("csv", counted)) if (piece.includes("event_")) break;
  expect(calls.get("eventList")).toBe(1);
});

function piecesOf(format: string, from = store): AsyncIterable<string> {
  const exporter = EXPORTERS[format];
  if (exporter === undefined) throw new Error(`there is no format ${format}`);
  const view = { knownBy: null, textOnly: false };
  return exportGraph({ exporter, filter: NO_FILTER, view, language: "EN", store: () => from });
}

async function rest(pieces: AsyncIterator<string>): Promise<void> {
  while ((await pieces.next()).done !== true);
}
