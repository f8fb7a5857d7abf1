import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, inject } from "vitest";
import { startServer, type RunningServer } from "./running-server.ts";

const CATALOGUE = join(import.meta.dirname, "..", "..", "seed", "catalogue");

/** A server with texts of a test's own, by the names of their files; tells its address while the tests of the file run. */
export function servingTexts(texts: Readonly<Record<string, string>>): () => string {
  let server: RunningServer | null = null;
  const folder = mkdtempSync(join(tmpdir(), "chronik-own-texts-"));
  beforeAll(async () => {
    if (inject("page") === null) return;
    mkdirSync(folder, { recursive: true });
    symlinkSync(CATALOGUE, join(folder, "catalogue"), "dir");
    writeFileSync(join(folder, "corrections.jsonl"), "");
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
    server = await startServer({ SEED: folder });
  });
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return () => server?.address ?? "";
}
