import { describe } from "vitest";
import type { Store } from "../../src/storing/store.ts";
import { eventsContract } from "./contract-events.ts";
import { listsContract } from "./contract-lists.ts";
import { neighboursContract } from "./contract-neighbours.ts";
import { pagesContract } from "./contract-pages.ts";
import { recordsContract } from "./contract-records.ts";
import { writesContract } from "./contract-writes.ts";

/** Opens an empty store with the `blockKeys` of `world.ts`; one at a time is open. What it held before is the opener's to wipe. */
export type Open = () => Promise<Store>;

/** What every store must do. `runs` is how often a property is tried. */
export function storeContract(name: string, open: Open, runs = 100): void {
  describe(`store ${name}`, () => {
    recordsContract(open);
    listsContract(open, runs);
    eventsContract(open, runs);
    neighboursContract(open);
    pagesContract(open, runs);
    writesContract(open, runs);
  });
}
