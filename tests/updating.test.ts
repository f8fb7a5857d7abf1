import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Correction, CorrectionAction } from "../src/model/correction.ts";
import { Failure } from "../src/model/failure.ts";
import type { Recognition } from "../src/model/recognition.ts";
import { recognizeFile } from "../src/recognize-file.ts";
import { update, writeWhole } from "../src/updating.ts";
import { wholeGraph } from "../src/whole-graph.ts";
import type { Workshop } from "../src/workshop.ts";
import { openEmpty } from "./flow/open-empty.ts";
import { knowledge, seedRecognitions, settings } from "./flow/seed-graph.ts";

/** The graph is a function of its documents: however they came and went, its digest is that of merging all of them at once. */
describe("updating", () => {
  let seed: Recognition[] = [];
  /** More texts than the seed's, about other years too, so that a change touches only some of the graph. */
  let texts: Recognition[] = [];

  beforeAll(async () => {
    seed = await seedRecognitions();
    const others = await Promise.all(["h03", "h04"].map((name) => recognized(name, readText("tests/gold-more/texts", name))));
    texts = [...seed, ...others, ...(await Promise.all(seed.map(({ document }) => later(document))))];
  });

  test("leaves nothing behind when everything is withdrawn", async () => {
    const workshop = await open([]);
    await update(workshop, { put: texts, remove: [] });
    const state = await update(workshop, { put: [], remove: texts.map(({ document }) => document.id) });
    expect(Object.values(await wholeGraph(workshop.store)).flat()).toEqual([]);
    expect(state.digest).toBe(NOTHING);
  });

  test("changes nothing when the same text comes again", async () => {
    const workshop = await open([]);
    const first = await update(workshop, { put: texts, remove: [] });
    for (const one of seed) expect(await update(workshop, { put: [one], remove: [] })).toEqual(first);
  });

  test("gives the same graph after any coming and going", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step(12), { minLength: 1, maxLength: 8 }), async (steps) => {
        expect(await digestAfter(steps, [])).toBe(await digestOfWhole(left(steps), []));
      }),
      { numRuns: 30, seed: 1 },
    );
  }, 300_000);

  test("gives the same graph after any coming and going under corrections", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step(12), { minLength: 1, maxLength: 5 }),
        fc.array(anyCorrection(), { minLength: 1, maxLength: 3 }),
        async (steps, drafts) => {
          const corrections = drafts.map((draft, index): Correction => ({
            id: `correction_${index}`,
            author: "a reader",
            time: "2024-07-01T12:00:00Z",
            reason: "a test",
            action: draft(texts),
          }));
          expect(await digestAfter(steps, corrections)).toBe(await digestOfWhole(left(steps), corrections));
        },
      ),
      { numRuns: 20, seed: 2 },
    );
  }, 300_000);

  interface Step {
    readonly text: number;
    readonly action: "PUT" | "PUT_OTHERWISE" | "REMOVE";
  }

  function step(count: number): fc.Arbitrary<Step> {
    return fc.record({ text: fc.nat(count - 1), action: fc.constantFrom("PUT", "PUT_OTHERWISE", "REMOVE") });
  }

  async function digestAfter(steps: readonly Step[], corrections: readonly Correction[]): Promise<string> {
    const workshop = await open(corrections);
    let digest = NOTHING;
    for (const one of steps) {
      const recognition = chosen(one);
      const difference =
        one.action === "REMOVE" ? { put: [], remove: [recognition.document.id] } : { put: [recognition], remove: [] };
      digest = (await update(workshop, difference)).digest;
    }
    await workshop.store.close();
    return digest;
  }

  function left(steps: readonly Step[]): Recognition[] {
    const there = new Map<number, Recognition>();
    for (const one of steps) {
      if (one.action === "REMOVE") there.delete(one.text);
      else there.set(one.text, chosen(one));
    }
    return [...there.values()];
  }

  /** Put otherwise, a text is said to come from somebody else. */
  function chosen({ text, action }: Step): Recognition {
    const recognition = texts[text] as Recognition;
    return action === "PUT_OTHERWISE"
      ? { ...recognition, document: { ...recognition.document, publisher: "Somebody else" } }
      : recognition;
  }
});

const NOTHING = "0".repeat(64);

async function open(corrections: readonly Correction[]): Promise<Workshop> {
  const own = { ...knowledge, corrections };
  return { store: await openEmpty("sqlite::memory:", own), knowledge: own, settings };
}

async function digestOfWhole(recognitions: readonly Recognition[], corrections: readonly Correction[]): Promise<string> {
  const workshop = await open(corrections);
  const { digest } = await writeWhole(workshop, recognitions);
  await workshop.store.close();
  return digest;
}

/** A correction of any kind about any two tellings of the texts. */
function anyCorrection(): fc.Arbitrary<(texts: readonly Recognition[]) => CorrectionAction> {
  const numbers = fc.record({ one: fc.nat(10_000), other: fc.nat(10_000), type: fc.nat(5) });
  return numbers.map(({ one, other, type }) => (texts) => {
    const tellings = texts.flatMap(({ eventMentions }) => eventMentions);
    const names = texts.flatMap(({ entityMentions }) => entityMentions).filter(({ entityId }) => entityId !== null);
    const at = (list: readonly { documentId: string | null; start: number | null; end: number | null }[], number: number) => {
      const { documentId, start, end } = list[number % list.length] as { documentId: string; start: number; end: number };
      return { documentId, start, end };
    };
    const actions: readonly CorrectionAction[] = [
      { type: "SAME_EVENT", one: at(tellings, one), other: at(tellings, other) },
      { type: "NOT_SAME_EVENT", one: at(tellings, one), other: at(tellings, other) },
      { type: "SAME_ENTITY", one: at(names, one), other: at(names, other) },
      { type: "NOT_SAME_ENTITY", one: at(names, one), other: at(names, other) },
      { type: "REJECT_CLAIM", target: at(tellings, one), property: "DATE" },
      { type: "ASSERT_CLAIM", target: at(tellings, one), property: "DATE", value: { date: "2024-06-17" } },
    ];
    return actions[type] as CorrectionAction;
  });
}

/** The same text 28 years later, when the days of the week fall alike; the line makes one that names no year another text. */
function later({ name, text, publishedOn }: Recognition["document"]): Promise<Recognition> {
  const moved = (words: string) => words.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/gu, (year) => String(Number(year) + 28));
  return recognized(`${name}-later`, `${moved(text)}\n\nZweite Fassung.\n`, publishedOn === null ? null : moved(publishedOn));
}

async function recognized(name: string, text: string, publishedOn: string | null = null): Promise<Recognition> {
  const file = `${name}.txt`;
  const sidecar =
    publishedOn === null ? null : { file: `${name}.meta.yaml`, bytes: Buffer.from(`publishedOn: ${publishedOn}\n`, "utf8") };
  const [one] = await recognizeFile(
    { file, bytes: Buffer.from(text, "utf8"), sidecar },
    knowledge.catalogue,
    settings.maxDocumentBytes,
  );
  if (one === undefined || one instanceof Failure) throw one ?? new Error(`${file}: nothing was read`);
  return one;
}

function readText(folder: string, name: string): string {
  return readFileSync(join(import.meta.dirname, "..", folder, `${name}.txt`), "utf8");
}
