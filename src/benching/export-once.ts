import { exportGraph } from "../export-graph.ts";
import { EXPORTERS } from "../exporting/index.ts";
import { readSettings } from "../settings.ts";
import { NO_FILTER, NO_OWNER } from "../storing/event-query.ts";
import { openStore } from "../storing/index.ts";
import { WHOLE_VIEW } from "../model/view.ts";

/** What one export took. */
export interface Exported {
  readonly events: number;
  readonly bytes: number;
  readonly milliseconds: number;
  /** The most memory of the process, in megabytes. */
  readonly peak: number;
}

// A program of its own that exports a whole graph once and throws away what is written.
const { storeUrl, neo4j } = readSettings(process.env);
const exporter = EXPORTERS[process.argv[2] ?? ""];
if (exporter === undefined) throw new Error(`export-once: expected a format, got ${process.argv[2]}`);
const store = await openStore(storeUrl, { blockKeys: () => [], neo4j });
const view = WHOLE_VIEW;
const page = { first: 1, after: null, last: null, before: null };
const begin = performance.now();
let bytes = 0;
for await (const piece of exportGraph({ exporter, filter: NO_FILTER, view, language: "EN", store: () => store }))
  bytes += Buffer.byteLength(piece);
const milliseconds = performance.now() - begin;
const [events = 0] = await store.eventCount([{ ...NO_OWNER, filter: NO_FILTER, orderBy: "DATE", view, page }]);
await store.close();
const exported: Exported = { events, bytes, milliseconds, peak: process.resourceUsage().maxRSS / 1024 };
process.stdout.write(`${JSON.stringify(exported)}\n`);
