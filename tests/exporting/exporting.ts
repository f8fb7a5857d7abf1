import { exportGraph, type Export } from "../../src/export-graph.ts";
import { EXPORTERS } from "../../src/exporting/index.ts";
import { EMPTY_GRAPH } from "../../src/model/graph.ts";
import { NO_FILTER } from "../../src/storing/event-query.ts";
import { openStore } from "../../src/storing/index.ts";
import type { Store } from "../../src/storing/store.ts";
import fc from "fast-check";
import { MADE } from "../storing/opened-world.ts";
import { blockKeys, entity, event, version } from "../storing/world.ts";

/** All that is known, unfiltered and in English. */
const EVERYTHING = { filter: NO_FILTER, view: { knownBy: null, textOnly: false }, language: "EN" } as const;

/** The whole text of an export. */
export async function exported(store: Store, format: string, wanted: Partial<Export> = {}): Promise<string> {
  const exporter = EXPORTERS[format];
  if (exporter === undefined) throw new Error(`there is no format ${format}`);
  const pieces: string[] = [];
  for await (const piece of exportGraph({ ...EVERYTHING, exporter, store: () => store, ...wanted })) pieces.push(piece);
  return pieces.join("");
}

/** The export of events with these titles, in their order, in each of which somebody of this name takes part. */
export async function exportedTexts(format: string, titles: readonly string[], name = ""): Promise<string> {
  const store = await openStore("sqlite::memory:", { blockKeys });
  const events = titles.map((EN, index) =>
    event(`event_${String(index).padStart(3, "0")}`, version({ title: { EN }, date: "2031-03-04", who: ["person_a"] })),
  );
  await store.write({ put: { ...EMPTY_GRAPH, entities: [entity("person_a", name)], events }, remove: [] }, MADE);
  try {
    return await exported(store, format);
  } finally {
    await store.close();
  }
}

/** Texts of everything that UTF-8 can hold, full of what formats have a use of their own for. */
export function anyText(): fc.Arbitrary<string> {
  const special = fc.constantFrom(
    "=",
    "+",
    "-",
    "@",
    "'",
    '"',
    "\t",
    "\r",
    "\n",
    ",",
    ";",
    " ",
    "|",
    "&",
    "<",
    ">",
    "]]>",
    "ä",
    "😀",
  );
  const units = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: special }), fc.string({ unit: controls() }));
  return units.filter((text) => text.isWellFormed());
}

function controls(): fc.Arbitrary<string> {
  return fc.integer({ min: 0, max: 0x9f }).map((code) => String.fromCodePoint(code));
}
