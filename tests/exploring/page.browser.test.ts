import { describe, expect } from "vitest";
import { visiting } from "./browser.ts";

describe("the page", () => {
  const test = visiting();

  test("tells the story of the five texts without a click, in two questions at most", async ({
    visit: { page, address, requests },
  }) => {
    await page.goto(address);
    const list = page.getByRole("region", { name: "Events" });
    for (const year of ["2000", "2023", "2024"]) await list.getByRole("heading", { name: year, exact: true }).waitFor();
    await list.getByRole("button", { name: "Visit by Vladimir Putin to North Korea" }).first().waitFor();
    await page.getByRole("button", { name: /Sources disagree\. Where: Vostochny Cosmodrome ≠ Vladivostok/u }).waitFor();
    await page.getByRole("button", { name: /^Kim Jong-un, \d+ events$/u }).waitFor();
    expect(requests.filter((url) => url.endsWith("/graphql")).length).toBeLessThanOrEqual(2);
  });

  test("is painted within a second, and less than 250 kB of packed scripts and styles come over the wire", async ({
    visit: { page, address },
  }) => {
    await page.goto(address);
    await page.getByRole("region", { name: "Events" }).getByRole("button").first().waitFor();
    // On a busy machine the browser notes its first paint only after the page is there to be asked.
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
    const { paint, bytes } = await page.evaluate(() => ({
      paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Infinity,
      bytes: (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
        .filter(({ name }) => /\.(?:js|css)$/u.test(name))
        .map(({ transferSize }) => transferSize),
    }));
    expect(paint).toBeLessThan(1_000);
    expect(bytes.length).toBeGreaterThan(1);
    expect(Math.min(...bytes)).toBeGreaterThan(0);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(250_000);
  });

  test("draws the timeline on its canvas", async ({ visit: { page, address } }) => {
    await page.goto(address);
    const canvas = page.getByRole("img", { name: /^Timeline of \d+ events/u });
    await expect.poll(async () => (await canvas.boundingBox())?.height ?? 0).toBeGreaterThan(200);
    const colours = await canvas.evaluate((element: HTMLCanvasElement) => {
      const data = element.getContext("2d")?.getImageData(0, 0, element.width, element.height).data ?? [];
      return new Set(new Uint32Array((data as Uint8ClampedArray).buffer)).size;
    });
    expect(colours).toBeGreaterThan(50);
  });

  test("follows an event to the sentence that says so, and the address says where one is", async ({
    visit: { page, address },
  }) => {
    await page.goto(address);
    await page
      .getByRole("button", { name: /Meeting of Kim Jong-un and Vladimir Putin at Vostochny/u })
      .first()
      .click();
    const reader = page.getByRole("region", { name: "Sources" });
    await reader
      .getByRole("button", { name: /^Where Vladivostok/u })
      .first()
      .click();
    await expect.poll(() => reader.locator("mark.claim").allInnerTexts()).toEqual(["Wladiwostok"]);
    expect(new URL(page.url()).searchParams.get("claim")).not.toBeNull();
    await page.goBack();
    await expect.poll(() => new URL(page.url()).searchParams.get("claim")).toBeNull();
    await page.goBack();
    await reader.getByRole("heading", { name: "Where sources differ" }).waitFor();
  });

  test("is no longer than its panels, whatever is open", async ({ visit: { page, address } }) => {
    await page.goto(address);
    await page.getByRole("button", { name: /Where: Vostochny/u }).click();
    await page.getByRole("article").waitFor();
    const { height, end } = await page.evaluate(() => ({
      height: document.documentElement.scrollHeight,
      end: (document.querySelector("main")?.getBoundingClientRect().bottom ?? 0) + scrollY,
    }));
    expect(height).toBeLessThanOrEqual(Math.ceil(end) + 1);
  });

  test("shows what a shared address says", async ({ visit: { page, address } }) => {
    await page.goto(`${address}/?with=person_kim-jong-il&kind=VISIT&language=de&known=2024-06-18`);
    const list = page.getByRole("region", { name: "Ereignisse" });
    await list.getByRole("button").first().waitFor();
    expect(await list.getByRole("button").allInnerTexts()).toEqual([
      expect.stringContaining("Besuch von Wladimir Putin in Nordkorea"),
    ]);
    expect(await page.getAttribute("html", "lang")).toBe("de");
    const chips = page.getByRole("button", { name: /aus der Auswahl nehmen$/u });
    expect(await chips.allInnerTexts()).toEqual(["mit Kim Jong-il ×", "Besuch ×", "Bekannt bis 18. Juni 2024 ×"]);
  });

  test("finds by another spelling, with the keyboard alone", async ({ visit: { page, address } }) => {
    await page.goto(address);
    await page.getByRole("combobox", { name: "Search" }).fill("wladimir putin");
    await page
      .getByRole("option", { name: /Vladimir Putin/u })
      .first()
      .waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).searchParams.getAll("with")).toEqual(["person_vladimir-putin"]);
  });
});

describe("the page on a phone, at night, in German", () => {
  const test = visiting({ locale: "de-DE", viewport: { width: 390, height: 844 }, colorScheme: "dark" });

  test("is as wide as the phone", async ({ visit: { page, address } }) => {
    await page.goto(address);
    await page.getByRole("heading", { name: "Ereignisse" }).waitFor();
    await page.getByRole("heading", { name: "2024", exact: true }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
