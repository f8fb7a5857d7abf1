import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { filesAt } from "../../src/files-at.ts";
import { blockKeys, soughtKeys } from "../../src/merging/block-keys.ts";
import { merge, type Merged } from "../../src/merging/merge.ts";
import { canonicalJson } from "../../src/model/canonical-json.ts";
import { Failure } from "../../src/model/failure.ts";
import type { EventMention } from "../../src/model/mention.ts";
import type { Recognition } from "../../src/model/recognition.ts";
import { recognizeFile } from "../../src/recognize-file.ts";

const SEED = join(import.meta.dirname, "../../seed");
const MAX_BYTES = 2_000_000;
const catalogue = loadCatalogue(join(SEED, "catalogue"));
const recognitions: Recognition[] = [];

beforeAll(async () => {
  for await (const file of filesAt([SEED], {
    folder: SEED,
    except: [join(SEED, "catalogue"), join(SEED, "corrections.jsonl")],
    maxBytes: MAX_BYTES,
  })) {
    if (file instanceof Failure) throw file;
    for (const one of await recognizeFile(file, catalogue, MAX_BYTES)) if (!(one instanceof Failure)) recognitions.push(one);
  }
});

describe("the five texts", () => {
  test("give the same graph in all 120 orders", () => {
    expect(recognitions).toHaveLength(5);
    const graphs = new Set(orders(recognitions).map((order) => canonicalJson(merged(order))));
    expect(graphs.size).toBe(1);
  }, 600_000);

  test("give for the closure of each telling what they give as a whole", () => {
    const all = recognitions.flatMap(({ eventMentions }) => eventMentions);
    const whole = merged(recognitions).events;
    const open = new Map(all.map((mention) => [mention.id, mention]));
    for (let [start] = open.values(); start !== undefined; [start] = open.values()) {
      const part = closure(start, all);
      const ids = new Set(part.map(({ id }) => id));
      for (const id of ids) open.delete(id);
      const restricted = whole.filter(({ links }) => links.some(({ mentionId }) => ids.has(mentionId)));
      expect(canonicalJson(mergedOf(part).events)).toBe(canonicalJson(restricted));
    }
  });

  test("leave the catalogue's other entities out", () => {
    const { entities } = merged(recognitions);
    expect(entities.length).toBeGreaterThan(50);
    expect(entities.length).toBeLessThan(catalogue.entities.size);
  });
});

function merged(order: readonly Recognition[]): Merged {
  return mergedOf(
    order.flatMap(({ eventMentions }) => eventMentions),
    order,
  );
}

function mergedOf(eventMentions: readonly EventMention[], order: readonly Recognition[] = recognitions): Merged {
  return merge({
    documents: order.map(({ document }) => document),
    eventMentions,
    entityMentions: order.flatMap(({ entityMentions }) => entityMentions),
    catalogue,
    corrections: [],
  });
}

/** What can be reached by blocks; a curated fact ties together what it may fit. */
function closure(start: EventMention, all: readonly EventMention[]): EventMention[] {
  const blocking = { catalogue, corrections: [] };
  const found = new Set([start]);
  for (let open = [start]; open.length > 0;) {
    const sought = new Set(open.flatMap((mention) => soughtKeys(mention, blocking)));
    open = all.filter((mention) => !found.has(mention) && blockKeys(mention, blocking).some((key) => sought.has(key)));
    for (const mention of open) found.add(mention);
  }
  return [...found];
}

function orders<Item>(items: readonly Item[]): Item[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) => orders(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}
