import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { visiting } from "./browser.ts";
import { violationsOn } from "./violations.ts";

async function openMenu(page: Page, view: string, label = "Take away"): Promise<void> {
  await page.goto(view);
  await page.locator(".list .event").first().waitFor();
  await page.getByText(label, { exact: true }).click();
}

const titles = (page: Page) => page.locator(".list .event .title").allInnerTexts();

describe("what can be taken away", () => {
  const test = visiting({ permissions: ["clipboard-read", "clipboard-write"] });

  test("a link shows somebody else the same", async ({ visit: { page, address } }) => {
    await openMenu(page, `${address}/?kind=VISIT&known=2024-06-18`);
    await page.getByRole("button", { name: "Copy the link" }).click();
    await page.getByRole("status").getByText("The link is copied").waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${address}/?kind=VISIT&known=2024-06-18`);
    const shown = await titles(page);
    const other = await page.context().newPage();
    await other.goto(link);
    await other.locator(".list .event").first().waitFor();
    expect(await titles(other)).toEqual(shown);
  });

  const FORMATS = ["CSV", "JSON-LD", "GEXF", "GraphML", "Cytoscape", "TimelineJS"];
  test.for(FORMATS)("%s has what is filtered", async (format, { visit: { page, address } }) => {
    await openMenu(page, `${address}/?kind=VISIT&known=2024-06-18&from=2024-01-01`);
    const link = page.getByRole("link", { name: new RegExp(`^${format}`, "u") });
    const answer = await page.request.get(address + (await link.getAttribute("href")));
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-disposition"]).toMatch(/^attachment; filename="chronik\./u);
    if (format !== "CSV") return;
    const rows = (await answer.text()).trim().split(/\r?\n/u).slice(1);
    expect(rows.length).toBe((await titles(page)).length);
    await page.getByText(`${rows.length} events of this selection`).waitFor();
    expect(rows.length).toBeGreaterThan(0);
  });

  test("a question runs in the playground as it stands", async ({ visit: { page, address } }) => {
    await openMenu(
      page,
      `${address}/?kind=VISIT&with=person_kim-jong-il&known=2024-06-18&texts=only&language=de&from=2000-01-01`,
      "Mitnehmen",
    );
    const events = page.getByRole("link", { name: "Diese Ereignisse" });
    const href = (await events.getAttribute("href")) ?? "";
    const query = new URL(href, address).searchParams.get("query") ?? "";
    expect(query).toContain(
      `$filter: EventFilter = { actors: { allOf: ["person_kim-jong-il"] }, kinds: [VISIT], during: { from: "2000-01-01" } }`,
    );
    const answer = await page.request.post(`${address}/graphql`, { data: { query } });
    const { data } = (await answer.json()) as { data: { events: { nodes: { title: string }[] } } };
    expect(data.events.nodes.map(({ title }) => title)).toEqual(await titles(page));
    const [playground] = await Promise.all([page.context().waitForEvent("page"), events.click()]);
    await playground.locator(".graphiql-query-editor").getByText("person_kim-jong-il").first().waitFor({ timeout: 40_000 });
  });

  test("the chosen event and the network have questions too", async ({ visit: { page, address } }) => {
    await openMenu(page, address);
    await page.locator(".list .event").first().click();
    await page.getByRole("article").waitFor();
    await page.getByText("Take away", { exact: true }).click();
    for (const name of ["The chosen event", "The network"]) {
      const href = (await page.getByRole("link", { name }).getAttribute("href")) ?? "";
      const query = new URL(href, address).searchParams.get("query");
      const answer = await page.request.post(`${address}/graphql`, { data: { query } });
      expect(await answer.json()).not.toHaveProperty("errors");
    }
  });

  test.for(["en", "de"])("the menu is closed by Escape, and axe finds nothing in it in %s", async (language, { visit }) => {
    const { page, address } = visit;
    await openMenu(page, `${address}/?language=${language}`, language === "de" ? "Mitnehmen" : "Take away");
    await page.locator(".take-away .menu").waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".take-away .menu").isVisible()).toBe(false);
  });

  test.for(["Timeline", "Network"])(
    "the picture %s is saved as PNG and as SVG",
    async (picture, { visit: { page, address } }) => {
      await openMenu(page, address);
      const save = async (format: string): Promise<Buffer> => {
        const [file] = await Promise.all([
          page.waitForEvent("download"),
          page.getByRole("button", { name: `${picture}: ${format}` }).click(),
        ]);
        return readFileSync(await file.path());
      };
      const png = await save("PNG");
      expect(png.subarray(1, 4).toString()).toBe("PNG");
      expect(png.readUInt32BE(16)).toBeGreaterThan(600);
      const svg = (await save("SVG")).toString("utf8");
      expect(svg).toContain(picture === "Timeline" ? "Visit by Vladimir Putin to North Korea</text>" : "Kim Jong-un</text>");
      // A browser refuses what is no XML, or no picture.
      const size = await page.evaluate(async (source) => {
        const image = new Image();
        image.src = `data:image/svg+xml,${encodeURIComponent(source)}`;
        await image.decode();
        return image.naturalWidth;
      }, svg);
      expect(size).toBeGreaterThan(300);
    },
  );
});
