import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test as plain } from "vitest";

const given = inject("page");

/** A page in a browser. */
export interface Visit {
  readonly page: Page;
  /** Where the server with the five texts is; a query after it opens a view. */
  readonly address: string;
  /** The addresses that the page has asked for so far. */
  readonly requests: readonly string[];
}

/**
 * Tests that get a `visit` each, with a browser of the file's own; skipped where there is no browser. After each test the page
 * must have written no error to its console, and must have asked no other host than its own for anything. The address is that of
 * the server with the five texts where no other is given. What the browser itself says of a server that is off can be forgiven.
 */
export function visiting(
  options: BrowserContextOptions = {},
  address: () => string = () => given?.address ?? "",
  forgiven: RegExp | null = null,
) {
  let browser: Browser | null = null;
  if (given !== null) {
    // A superuser, as in a container, has no sandbox.
    beforeAll(async () => void (browser = await chromium.launch({ executablePath: given.chromium, chromiumSandbox: false })));
    afterAll(() => browser?.close());
  }
  const extended = plain.extend<{ visit: Visit }>({
    // Vitest reads from this pattern that the fixture needs no other.
    // oxlint-disable-next-line no-empty-pattern
    visit: async ({}, use) => {
      const context = await (browser as unknown as Browser).newContext({ ...DESKTOP, ...options });
      try {
        await visit(await context.newPage(), address(), forgiven, use);
      } finally {
        await context.close();
      }
    },
  });
  return extended.skipIf(given === null);
}

const DESKTOP: BrowserContextOptions = { locale: "en-GB", viewport: { width: 1400, height: 900 } };

async function visit(page: Page, address: string, forgiven: RegExp | null, use: (visit: Visit) => Promise<void>): Promise<void> {
  const errors: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => message.type() === "error" && !forgiven?.test(message.text()) && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("request", (request) => requests.push(request.url()));
  await use({ page, address, requests });
  expect(errors, "errors in the console").toEqual([]);
  expect(
    requests.filter((url) => !isOwn(url, page.url())),
    "requests to other hosts",
  ).toEqual([]);
}

function isOwn(url: string, page: string): boolean {
  return url.startsWith("data:") || url.startsWith("blob:") || new URL(url).host === new URL(page).host;
}
