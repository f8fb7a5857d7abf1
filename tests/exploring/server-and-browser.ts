import type { TestProject } from "vitest/node";
import { findChromium } from "../../src/benching/chromium.ts";
import { startServer } from "./running-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Null where there is no browser; then the tests of the page are skipped. */
    page: { readonly address: string; readonly chromium: string } | null;
  }
}

/** Gives the tests of the project `browser` a server with the five texts, and the browser of this machine. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chromium = findChromium(process.env);
  if (chromium === null) {
    const reason = "neither CHROMIUM_PATH nor chromium, chromium-browser or google-chrome in the path is there.";
    if (!["", "0", "false"].includes(process.env["CI"] ?? "")) throw new Error(`A browser is needed where CI is set: ${reason}`);
    process.stderr.write(`The tests of the page are skipped: ${reason}\n`);
    project.provide("page", null);
    return async () => {};
  }
  const server = await startServer();
  project.provide("page", { address: server.address, chromium });
  return () => server.stop();
}
