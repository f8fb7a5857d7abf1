import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { visiting } from "./browser.ts";

const region = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const said = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

describe("without a mouse", () => {
  const test = visiting();

  test("everything is reached by the tab key, in the order of the page, and is seen when it has the focus", async ({
    visit: { page, address },
  }) => {
    await page.goto(address);
    await region(page, "Events").getByRole("button").first().waitFor();
    await page.waitForLoadState("networkidle");
    const regions: string[] = [];
    for (let count = 0; count < 60; count++) {
      await page.keyboard.press("Tab");
      const { seen, place } = await page.evaluate(focused);
      expect(seen, `${place} is seen`).toBe(true);
      if (place !== regions.at(-1)) regions.push(place);
    }
    expect(regions).toEqual(["skip", "head", "filters", "Timeline", "Events"]);
    await region(page, "Events").getByRole("button").last().focus();
    await page.keyboard.press("Tab");
    expect((await page.evaluate(focused)).place).toBe("Who with whom");
  });

  test("a step back in the list does not hide beneath the heading of its year", async ({ visit: { page, address } }) => {
    await page.goto(address);
    const buttons = region(page, "Events").getByRole("button");
    await buttons.nth(30).waitFor();
    await buttons.nth(30).focus();
    for (let count = 0; count < 20; count++) {
      await page.keyboard.press("Shift+Tab");
      expect(await page.evaluate(focused)).toMatchObject({ seen: true });
    }
  });

  test("the network moves with the arrow keys, and shows whoever is looked at", async ({ visit: { page, address } }) => {
    await page.goto(address);
    const picture = region(page, "Who with whom").getByRole("application");
    await region(page, "Who with whom")
      .getByRole("button", { name: /^Russia, \d+ events$/u })
      .waitFor();
    await page.waitForLoadState("networkidle");
    await picture.focus();
    const drawn = () => picture.evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
    const before = await drawn();
    for (let count = 0; count < 9; count++) await page.keyboard.press("ArrowLeft");
    await expect.poll(drawn).not.toBe(before);
    const away = await drawn();
    await region(page, "Who with whom")
      .getByRole("button", { name: /^Kim Jong-un, \d+ events$/u })
      .click();
    await expect.poll(drawn).not.toBe(away);
  });
});

describe("with a pointer that cannot drag", () => {
  const test = visiting();

  test("the timeline is moved by buttons, and a click on the overview leads there", async ({ visit: { page, address } }) => {
    await page.goto(`${address}/?from=2023-01-01&to=2023-12-31`);
    const timeline = region(page, "Timeline");
    await region(page, "Events").getByRole("button").first().waitFor();
    await timeline.getByRole("button", { name: "Later" }).click();
    await expect.poll(() => said(page, "from")).toMatch(/^2023-0[67]/u);
    await timeline.getByRole("button", { name: "Earlier" }).click();
    await expect.poll(() => said(page, "from")).toMatch(/^202[23]-/u);
    const strip = timeline.locator(".brushed");
    await strip.click({ position: { x: 30, y: 10 } });
    await expect.poll(() => said(page, "to") ?? "").toMatch(/^(?:19|20[01])/u);
  });

  const finger = visiting({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  finger("a tap on the overview leads there, too, and nowhere else", async ({ visit: { page, address } }) => {
    await page.goto(address);
    const strip = region(page, "Timeline").locator(".brushed");
    await region(page, "Events").getByRole("button").first().waitFor();
    await strip.tap({ position: { x: 300, y: 10 } });
    await expect.poll(() => said(page, "from")).toMatch(/^20/u);
    await page.waitForTimeout(500);
    expect([...new URL(page.url()).searchParams.keys()]).toEqual(["from", "to"]);
  });

  test("what is said of an event stays while one reads it, and Escape takes it away", async ({ visit: { page, address } }) => {
    await page.goto(address);
    const mark = region(page, "Timeline").getByRole("button", { name: /^Founding of North Korea/u });
    const hint = region(page, "Timeline").locator(".hint");
    await mark.hover();
    await hint.waitFor();
    await page.waitForTimeout(700);
    await hint.hover();
    await page.waitForTimeout(300);
    expect(await hint.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    await hint.waitFor({ state: "detached" });
  });
});

describe("with other colours and larger letters", () => {
  const forced = visiting({ forcedColors: "active" });

  forced("what is chosen stands out in forced colours, and pictures have them too", async ({ visit: { page, address } }) => {
    await page.goto(address);
    const chosen = region(page, "Timeline").getByRole("button", { name: "kinds" });
    const other = region(page, "Timeline").getByRole("button", { name: "participants" });
    const ground = (locator: typeof chosen) => locator.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await ground(chosen)).not.toBe(await ground(other));
    const canvas = region(page, "Timeline").getByRole("img");
    await region(page, "Events").getByRole("button").first().waitFor();
    const blues = () =>
      canvas.evaluate((element: HTMLCanvasElement) => {
        const { data } = element.getContext("2d")?.getImageData(0, 0, element.width, element.height) ?? { data: [] };
        const isBlue = (at: number) =>
          (data[at] ?? 0) + 40 < (data[at + 2] ?? 0) && (data[at + 1] ?? 0) + 20 < (data[at + 2] ?? 0);
        return Array.from({ length: data.length / 4 }, (_pixel, place) => 4 * place).filter(isBlue).length;
      });
    await expect.poll(blues).toBe(0);
    await page.emulateMedia({ forcedColors: "none" });
    await page.reload();
    await expect.poll(blues).toBeGreaterThan(100);
  });

  const small = visiting({ viewport: { width: 320, height: 640 } });

  small.for(["/", "/?kind=MEETING&who=person_vladimir-putin", "/?from=2023-01-01&to=2024-06-30"])(
    "at 400 % nothing of %s has to be scrolled sideways, nor with an event open",
    async (view, { visit: { page, address } }) => {
      await page.goto(address + view);
      await region(page, "Events").getByRole("button").first().click();
      await page.getByRole("article").waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    },
  );

  const plain = visiting();

  plain("with wider spaced letters nothing is cut off", async ({ visit: { page, address } }) => {
    await page.goto(address);
    await region(page, "Events").getByRole("button").first().click();
    await page.getByRole("article").waitFor();
    const cut = await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>("body *")) {
        element.style.setProperty("letter-spacing", "0.12em", "important");
        element.style.setProperty("word-spacing", "0.16em", "important");
        element.style.setProperty("line-height", "1.5", "important");
      }
      return [...document.querySelectorAll<HTMLElement>("button, summary, h2, h3, label, output")]
        .filter((element) => element.offsetParent !== null && element.textContent !== "")
        .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
        .map((element) => element.textContent.slice(0, 40));
    });
    expect(cut).toEqual([]);
  });
});

/** Where the focus is, and whether all of it, or as much as fits, is in front of everything else. */
function focused(): { readonly seen: boolean; readonly place: string } {
  const element = document.activeElement as HTMLElement;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const points = [
    [(left + right) / 2, top + 3],
    [(left + right) / 2, bottom - 3],
  ] as const;
  // What no pointer meets is asked for with one that does.
  element.style.pointerEvents = "auto";
  const seen = points.every(([x, y]) => {
    const front = document.elementFromPoint(x, y);
    return front !== null && (element.contains(front) || front.contains(element));
  });
  element.style.pointerEvents = "";
  const around = element.closest<HTMLElement>("section, .filters, .head, .skip");
  const heading = around?.querySelector("h2")?.textContent ?? "";
  return { seen, place: around?.tagName === "SECTION" ? heading : (around?.className ?? "") };
}
