import { describe } from "vitest";
import { importPromises } from "./import-promises.ts";
import { openEmpty } from "./open-empty.ts";
import { knowledge } from "./seed-graph.ts";

describe("coded events in SQLite", () => {
  importPromises(() => openEmpty("sqlite::memory:", knowledge));
});
