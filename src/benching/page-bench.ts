import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { Failure } from "../model/failure.ts";
import { PROJECT_FOLDER } from "../settings.ts";
import { startServer } from "./asked-server.ts";
import { median, type Bench, type BenchOptions, type Figure } from "./bench.ts";
import { findChromium } from "./chromium.ts";
import { madeEvents } from "./coded-events.ts";
import { crowd } from "./crowd.ts";
import { panned, type Panned } from "./panned.ts";
import { graphFolder, makingIn, sqliteGraph, type GraphFolder } from "./serve-graphs.ts";

/** So many events has the timeline that is panned. */
const EVENTS = 10_000;
/** How long a picture is panned, in milliseconds. */
const DURATION = 2_000;

/** The page in the Chromium of this machine: what comes over the wire, what is seen when, and how smoothly pictures move. */
export const pageBench: Bench = {
  about: "how large the page is, how soon it is seen, and how smoothly its pictures move, in the Chromium of this machine",
  options: {
    part: { value: "number", about: `10 takes a tenth of the ${EVENTS} events of the timeline; default: 1` },
    keep: { value: "folder", about: "where graphs are kept for the next time; default: they are made anew" },
  },
  run: async (options) => {
    const executablePath = findChromium(process.env);
    if (executablePath === null)
      throw new Failure("BAD_USER_INPUT", "bench: expected CHROMIUM_PATH, or chromium or google-chrome in the path, got none");
    const folder = graphFolder(options.values["keep"] ?? null);
    // Only this bench needs it, and an installation may do without.
    const { chromium } = await import("playwright-core");
    // A superuser, as in a container, has no sandbox.
    const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
    try {
      return [...sizes(), ...(await seen(browser, folder, options)), ...(await moved(browser, folder, options))];
    } finally {
      await browser.close();
      folder.end();
    }
  },
};

function sizes(): Figure[] {
  const dist = join(PROJECT_FOLDER, "dist");
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
  const packed = (end: string) =>
    files.filter((file) => file.endsWith(end)).reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0);
  return [
    { name: "scripts", words: "JavaScript, packed", value: packed(".js") / 1_000, unit: "kB" },
    { name: "styles", words: "style sheets, packed", value: packed(".css") / 1_000, unit: "kB" },
  ];
}

/** The five texts of the seed in a browser that knows nothing of the page yet. */
async function seen(browser: Browser, folder: GraphFolder, { rounds, report }: BenchOptions): Promise<Figure[]> {
  report("Starting the server on the five texts …");
  return withServer({ STORE_URL: `sqlite:${join(folder.path, "five-texts.db")}` }, async (address) => {
    const times: Seen[] = [];
    for (let number = 1; number <= rounds; number++) {
      report(`Opening the page … ${number} of ${rounds} times`);
      times.push(await inPage(browser, async (page) => firstSeen(page, address)));
    }
    const figure = (name: keyof Seen, words: string) => ({
      name,
      words,
      value: median(times.map((one) => one[name])),
      unit: "ms",
    });
    return [figure("firstPaint", "first paint"), figure("story", "the events of the five texts are seen")];
  });
}

interface Seen {
  readonly firstPaint: number;
  readonly story: number;
}

async function firstSeen(page: Page, address: string): Promise<Seen> {
  await page.goto(address);
  await page.locator(".list .event").first().waitFor();
  return page.evaluate(async () => {
    const named = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    // A frame after they are there, they are seen.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return { firstPaint: named("first-contentful-paint"), story: performance.now() };
  });
}

async function moved(browser: Browser, folder: GraphFolder, options: BenchOptions): Promise<Figure[]> {
  const making = makingIn(folder, options.report);
  const events = madeEvents(34).slice(0, EVENTS / Number(options.values["part"] ?? 1));
  const many = await sqliteGraph("page-timeline", events, making, { vague: 0.2, conflicting: 0.02 });
  const crowded = await sqliteGraph("page-network", crowd(), making);
  const timeline = {
    name: "timeline",
    selector: ".stage",
    view: "/?from=2009-01-01&to=2010-12-31",
    what: `${events.length} events`,
  };
  const network = { name: "network", selector: ".drawing canvas", view: "/?most=300&least=1", what: "300 names" };
  return [
    ...(await withServer(many.environment, (address) => pannedIn(browser, address, timeline, options))),
    ...(await withServer(crowded.environment, (address) => pannedIn(browser, address, network, options))),
  ];
}

interface Moved {
  readonly name: string;
  readonly selector: string;
  readonly view: string;
  readonly what: string;
}

async function pannedIn(
  browser: Browser,
  address: string,
  { name, selector, view, what }: Moved,
  { rounds, report }: BenchOptions,
): Promise<Figure[]> {
  const all: Panned[] = [];
  for (let number = 1; number <= rounds; number++) {
    report(`Panning the ${name} … ${number} of ${rounds} times`);
    all.push(
      await inPage(browser, async (page) => {
        await page.goto(address + view);
        await page.waitForLoadState("networkidle");
        // Pictures are prepared while nothing else is done.
        await page.waitForTimeout(1_000);
        return page.evaluate(panned, { selector, duration: DURATION });
      }),
    );
  }
  const figure = (key: keyof Panned, words: string, unit: string) => ({
    name: `${name}.${key}`,
    words: `${name} of ${what}: ${words}`,
    value: median(all.map((one) => one[key])),
    unit,
  });
  return [
    figure("frames", "frames while panning", "a second"),
    figure("longest", "the longest of them", "ms"),
    figure("work", "work of the page for one", "ms"),
  ];
}

async function inPage<Result>(browser: Browser, act: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext({ locale: "en-GB", viewport: { width: 1400, height: 900 } });
  try {
    return await act(await context.newPage());
  } finally {
    await context.close();
  }
}

async function withServer<Result>(
  environment: Readonly<Record<string, string>>,
  act: (address: string) => Promise<Result>,
): Promise<Result> {
  const server = await startServer(environment, JSON.stringify({ query: "{ statistics { events } }" }));
  try {
    return await act(new URL(server.url).origin);
  } finally {
    await server.stop();
  }
}
