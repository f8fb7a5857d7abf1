import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject } from "vitest";
import { madeEvents } from "../../src/benching/coded-events.ts";
import { panned } from "../../src/benching/panned.ts";
import { makingIn, sqliteGraph } from "../../src/benching/serve-graphs.ts";
import { visiting } from "./browser.ts";
import { startServer, type RunningServer } from "./running-server.ts";

const timelineOf = (page: Page) => page.getByRole("region", { name: "Timeline", exact: true });
const marksOf = (page: Page) => timelineOf(page).getByRole("list", { name: /^Events in the timeline/u });
const said = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

describe("the timeline of the five texts", () => {
  const test = visiting();

  test.for([
    /^Visit by Vladimir Putin to North Korea, July 2000$/u,
    /^Meeting of Kim Jong-un and Vladimir Putin at Vostochny Cosmodrome, 13 September 2023, sources disagree$/u,
    /^Visit by Vladimir Putin to North Korea, 18 to 19 June 2024, sources disagree$/u,
  ])("shows %s at once", async (name, { visit: { page, address } }) => {
    await page.goto(address);
    await marksOf(page).getByRole("button", { name }).waitFor();
  });

  test("leaves room for everything else on the first screen", async ({ visit: { page, address } }) => {
    await page.goto(address);
    await marksOf(page).getByRole("button").first().waitFor();
    expect((await timelineOf(page).boundingBox())?.height).toBeLessThan(380);
    for (const name of ["Events", "Who with whom", "Sources"]) {
      const box = await page.getByRole("region", { name, exact: true }).boundingBox();
      expect(900 - (box?.y ?? 900), name).toBeGreaterThan(380);
    }
  });

  test("is walked through with arrow keys, one event in the order of the tab key, and Enter opens", async ({
    visit: { page, address },
  }) => {
    await page.goto(address);
    const marks = marksOf(page);
    await marks.getByRole("button").first().waitFor();
    await expect.poll(() => marks.locator('button[tabindex="0"]').count()).toBe(1);
    await marks.locator('button[tabindex="0"]').focus();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
    const first = await focused();
    expect(first).toMatch(/^Founding of North Korea, 1948$/u);
    await page.keyboard.press("ArrowRight");
    const second = await focused();
    expect(second).not.toBe(first);
    await page.keyboard.press("ArrowLeft");
    expect(await focused()).toBe(first);
    await page.keyboard.press("Enter");
    await page.getByRole("article").waitFor();
    expect(said(page, "event")).not.toBeNull();
    await expect.poll(focused).toBe(first);
    await page.keyboard.press("+");
    await expect.poll(() => said(page, "from")).not.toBeNull();
  });

  test("counts what it has no room for, and a click on the count comes closer", async ({ visit: { page, address } }) => {
    await page.goto(address);
    const crowd = marksOf(page)
      .getByRole("button", { name: /^\d+ more, Words, .* to \d+ \w+ 2024: come closer$/u })
      .last();
    await crowd.click();
    await expect.poll(() => said(page, "from")).toMatch(/^2024-0[56]/u);
    await timelineOf(page)
      .getByText(/^\d+ in this period/u)
      .waitFor();
    await page.goBack();
    await expect.poll(() => said(page, "from")).toBeNull();
  });

  test("tells what lies in a period for certain from what may", async ({ visit: { page, address } }) => {
    await page.goto(`${address}/?from=2023-09-10&to=2023-09-20`);
    // A meeting of one of its days, and what has lasted since 2022.
    const count = timelineOf(page).getByText(/^\d+ in this period, 2 of them certainly$/u);
    const possible = Number.parseInt(await count.innerText(), 10);
    const list = page.getByRole("region", { name: "Events", exact: true });
    expect(possible).toBeGreaterThan(7);
    expect(await list.getByRole("button").count()).toBe(possible);
    expect(await list.getByText("perhaps in this period").count()).toBe(possible - 2);
  });

  test("has lanes by participant, as the address says", async ({ visit: { page, address } }) => {
    await page.goto(address);
    await marksOf(page).getByRole("button").first().waitFor();
    await timelineOf(page).getByRole("button", { name: "participants" }).click();
    await marksOf(page)
      .getByRole("button", { name: /^\d+ more, Vladimir Putin,/u })
      .first()
      .waitFor();
    expect(said(page, "lanes")).toBe("participants");
    await page.reload();
    expect(await timelineOf(page).getByRole("button", { name: "participants" }).getAttribute("aria-pressed")).toBe("true");
  });

  test("has a period that keys move, the pointer draws and the wheel narrows", async ({ visit: { page, address } }) => {
    await page.goto(address);
    const first = timelineOf(page).getByRole("slider", { name: "First day of the period" });
    expect(await first.getAttribute("aria-valuetext")).toBe("1 January 1948");
    await first.press("ArrowRight");
    await expect.poll(() => said(page, "from")).not.toBeNull();
    await first.press("Escape");
    await expect.poll(() => said(page, "from")).toBeNull();
    const strip = await timelineOf(page).locator(".brushed").boundingBox();
    const { x = 0, y = 0, width = 0 } = strip ?? {};
    await page.mouse.move(x + width * 0.7, y + 10);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.9, y + 10, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => said(page, "from")).toMatch(/^202/u);
    const from = said(page, "from") ?? "";
    await page.mouse.move(x + width / 2, y + 150);
    await page.mouse.wheel(0, -300);
    await expect.poll(() => said(page, "from") ?? "").not.toBe(from);
  });
});

describe("the timeline of nearly ten thousand events", () => {
  const test = visiting();
  const folder = mkdtempSync(join(tmpdir(), "chronik-timeline-"));
  let server: RunningServer;
  if (inject("page") !== null) {
    beforeAll(async () => {
      const making = makingIn({ path: folder, end: () => {} }, () => {});
      const graph = await sqliteGraph("many", madeEvents(35), making, { vague: 0.2, conflicting: 0.02 });
      server = await startServer(graph.environment);
    }, 180_000);
    afterAll(async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    });
  }

  const open = async (page: Page, view = "") => {
    await page.goto(server.address + view);
    await timelineOf(page)
      .getByText(/\d+ (?:events|in this period)/u)
      .waitFor();
    await marksOf(page)
      .getByRole("button", { name: /^\d+ more/u })
      .first()
      .waitFor();
  };

  test("counts all of them in place, and Enter on a count comes closer", async ({ visit: { page } }) => {
    await open(page);
    const crowds = marksOf(page).getByRole("button", { name: /^\d+ more/u });
    const counted = async () => {
      const names = await crowds.evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label") ?? ""));
      return names.reduce((sum, name) => sum + Number.parseInt(name, 10), 0);
    };
    await expect.poll(counted).toBeGreaterThan(8_000);
    expect(await counted()).toBeLessThan(10_000);
    // The list shows the most salient of them and says how the others come into sight.
    await page.getByText(/^\d,\d{3} more\. Come closer in the timeline/u).waitFor();
    await crowds.nth(5).press("Enter");
    await expect.poll(() => said(page, "from")).not.toBeNull();
    await timelineOf(page)
      .getByText(/^\d{2,3} in this period/u)
      .waitFor();
    const list = page.getByRole("region", { name: "Events", exact: true });
    await expect.poll(() => list.getByRole("button").count()).toBeGreaterThan(10);
  });

  test("lists some of every part of a period, and nothing beside it", async ({ visit: { page } }) => {
    await open(page, "/?from=2009-01-01&to=2010-12-31");
    const days = page.getByRole("region", { name: "Events", exact: true }).locator(".when");
    for (const half of [/^\d+ (?:January|February) 2009/u, /^\d+ (?:May|June) 2009/u, /^\d+ (?:September|October) 2010/u])
      await days.filter({ hasText: half }).first().waitFor();
    const told = await days.allInnerTexts();
    expect(told.filter((day) => /^\d+ \w+ (?!2009|2010)\d{4}/u.test(day))).toEqual([]);
  });

  test("moves without stuttering, because it moves what is drawn and draws nothing anew", async ({ visit: { page } }) => {
    await open(page, "/?from=2009-01-01&to=2010-12-31");
    const { frames, longest, shapes } = await page.evaluate(panned, { selector: ".stage", duration: 2_000 });
    expect(shapes).toBe(0);
    process.stdout.write(`Panning ${frames.toFixed(0)} frames a second, the longest took ${longest.toFixed(0)} ms\n`);
    // What a busy machine without a graphics card reaches in any case; the figure above is the one to look at.
    expect(frames).toBeGreaterThan(5);
  });
});

describe("the timeline says", () => {
  const test = visiting();

  test("that nothing fits a selection", async ({ visit: { page, address } }) => {
    await page.goto(`${address}/?kind=WAR&status=HYPOTHETICAL`);
    await timelineOf(page).getByText("No events fit this selection.").waitFor();
  });

  test("that an answer is on its way, and why there is none", async ({ visit: { page, address } }) => {
    const body = { errors: [{ message: "store: gone", extensions: { code: "STORE_UNAVAILABLE" } }] };
    let answer = () => {};
    const waited = new Promise<void>((resolve) => (answer = resolve));
    await page.route("**/graphql", async (route) => {
      await waited;
      await route.fulfill({ json: body });
    });
    await page.goto(address);
    await page.getByRole("status").filter({ hasText: "Loading" }).first().waitFor();
    answer();
    await timelineOf(page).getByRole("alert").waitFor();
    await page.unroute("**/graphql");
    await timelineOf(page).getByRole("button", { name: "Try again" }).click();
    await marksOf(page).getByRole("button").first().waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  test("the whole of a title that is very long or runs from right to left, beside its event", async ({
    visit: { page, address },
  }) => {
    const long = `${"A very long title ".repeat(30)}end`;
    const arabic = "زيارة فلاديمير بوتين إلى كوريا الشمالية";
    await page.route("**/graphql", async (route) => {
      const answered = await route.fetch();
      const titles = new Map([
        ["Founding of North Korea", long],
        ["War of Russia against Ukraine", arabic],
      ]);
      const text = await answered.text();
      await route.fulfill({ response: answered, body: [...titles].reduce((all, [from, to]) => all.replaceAll(from, to), text) });
    });
    await page.goto(address);
    for (const title of [long, arabic]) {
      const mark = marksOf(page).getByRole("button", { name: title });
      await mark.hover();
      const hint = timelineOf(page).locator(".hint");
      await expect.poll(() => hint.locator("strong").innerText()).toBe(title);
      const box = await hint.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1_400);
    }
  });

  test("that there are no events yet", async ({ visit: { page } }) => {
    const seed = mkdtempSync(join(tmpdir(), "chronik-empty-"));
    for (const kept of ["catalogue", "corrections.jsonl", "playground"])
      cpSync(join(import.meta.dirname, "..", "..", "seed", kept), join(seed, kept), { recursive: true });
    const server = await startServer({ SEED: seed });
    try {
      await page.goto(server.address);
      await timelineOf(page)
        .getByText(/^No events yet/u)
        .waitFor();
    } finally {
      await server.stop();
      rmSync(seed, { recursive: true, force: true });
    }
  });
});
