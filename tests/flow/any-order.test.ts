import fc from "fast-check";
import { afterEach, beforeAll, expect, test } from "vitest";
import { documentId } from "../../src/model/document.ts";
import type { Correction, CorrectionAction } from "../../src/model/correction.ts";
import type { Recognition } from "../../src/model/recognition.ts";
import { EMPTY_GRAPH } from "../../src/model/graph.ts";
import type { Store } from "../../src/storing/store.ts";
import { update, writeWhole } from "../../src/updating.ts";
import { wholeGraph } from "../../src/whole-graph.ts";
import type { Knowledge } from "../../src/workshop.ts";
import { openEmpty } from "./open-empty.ts";
import { knowledge, seedRecognitions, settings } from "./seed-graph.ts";

// The graph is a pure function of documents, catalogue and corrections: shown by its digest over the five texts themselves.

let texts: readonly Recognition[];
let expected: string | undefined;
const open: Store[] = [];

beforeAll(async () => {
  texts = await seedRecognitions();
  expected = await digestOf(texts, knowledge);
});
afterEach(async () => {
  for (const store of open.splice(0)) await store.close();
});

test("all 120 orders of the five texts, one after the other, give the same graph", async () => {
  for (const order of orders(texts)) {
    const store = await opened(knowledge);
    for (const text of order) await update({ store, knowledge, settings }, { put: [text], remove: [] });
    expect((await store.state())?.digest).toBe(expected);
    await store.close();
  }
}, 600_000);

test("whatever was ingested, ingested again, withdrawn and corrected, what is there decides", async () => {
  const step = fc.record({ text: fc.nat(4), remove: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), fc.subarray(corrections()), async (steps, made) => {
      const corrected = { ...knowledge, corrections: made };
      const store = await opened(corrected);
      const present = new Set<Recognition>();
      for (const { text, remove } of steps) {
        const one = texts[text] as Recognition;
        if (remove) present.delete(one);
        else present.add(one);
        await update(
          { store, knowledge: corrected, settings },
          remove ? { put: [], remove: [one.document.id] } : { put: [one], remove: [] },
        );
      }
      expect((await store.state())?.digest).toBe(await digestOf([...present], corrected));
      await store.close();
    }),
    { numRuns: 25, seed: 2024 },
  );
}, 600_000);

test("withdrawing everything leaves nothing behind", async () => {
  const store = await opened(knowledge);
  await update({ store, knowledge, settings }, { put: texts, remove: [] });
  for (const { document } of texts) await update({ store, knowledge, settings }, { put: [], remove: [document.id] });
  expect(await wholeGraph(store)).toEqual(EMPTY_GRAPH);
  expect((await store.state())?.digest).toBe("0".repeat(64));
});

test("a document has its text's id", () => {
  for (const { document } of texts) expect(document.id).toBe(documentId(document.text));
});

async function opened(known: Knowledge): Promise<Store> {
  const store = await openEmpty("sqlite::memory:", known);
  open.push(store);
  return store;
}

async function digestOf(put: readonly Recognition[], known: Knowledge): Promise<string | undefined> {
  const store = await opened(known);
  return (await writeWhole({ store, knowledge: known, settings }, put)).digest;
}

/** Corrections of every type that point at what stands in the texts. */
function corrections(): Correction[] {
  const mentions = texts?.flatMap(({ eventMentions }) => eventMentions) ?? [];
  const target = (index: number) => {
    const { documentId: id, start, end } = mentions[index] as { documentId: string; start: number; end: number };
    return { documentId: id, start, end };
  };
  const actions: CorrectionAction[] =
    mentions.length === 0
      ? []
      : [
          { type: "SAME_EVENT", one: target(0), other: target(mentions.length - 1) },
          { type: "NOT_SAME_EVENT", one: target(1), other: target(30) },
          { type: "SAME_ENTITY", one: { entityId: "person_vladimir-putin" }, other: { entityId: "person_boris-yeltsin" } },
          { type: "REJECT_CLAIM", target: target(2), property: "DATE" },
          { type: "ASSERT_CLAIM", target: target(3), property: "PLACE", value: { entityId: "place_moscow" } },
          { type: "UNDO", correctionId: "correction-0" },
        ];
  return actions.map((action, index) => ({
    id: `correction-${index}`,
    author: "An editor",
    time: `2024-07-0${index + 1}T12:00:00Z`,
    reason: "for the test",
    action,
  }));
}

function orders<Item>(items: readonly Item[]): Item[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) => orders(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}
