import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject } from "vitest";
import { crowd } from "../../src/benching/crowd.ts";
import { graphFolder, makingIn, sqliteGraph } from "../../src/benching/serve-graphs.ts";
import { visiting } from "./browser.ts";
import { startServer, type RunningServer } from "./running-server.ts";

const network = (page: Page) => page.getByRole("region", { name: "Who with whom" });
const who = (page: Page, name: string) => network(page).getByRole("button", { name: new RegExp(`^${name}, \\d+ events?$`, "u") });
const names = (page: Page) => network(page).locator(".people tbody th").allInnerTexts();
const said = (page: Page, name: string) => new URL(page.url()).searchParams.getAll(name);

describe("the network", () => {
  const test = visiting();

  test("starts from the two leaders, from so many events on that it can be read", async ({ visit: { page, address } }) => {
    await page.goto(address);
    for (const name of ["Vladimir Putin", "Kim Jong-un", "Russia"]) await who(page, name).waitFor();
    await network(page).getByText("2 shared events").waitFor();
    expect(await network(page).getByRole("list", { name: "What shapes and lines mean" }).innerText()).toMatch(
      /Person\s+Country\s+Place/u,
    );
    await network(page)
      .getByRole("application", { name: /^Network of \d+ names with \d+ ties/u })
      .waitFor();
    expect(page.url()).toBe(`${address}/`);
  });

  test("shows somebody with what they are tied to, and the way back is in the address", async ({ visit: { page, address } }) => {
    await page.goto(address);
    await who(page, "Sergey Lavrov").press("Enter");
    const card = network(page).getByRole("region", { name: "Sergey Lavrov" });
    await card.getByRole("button", { name: /^Choe Son-hui/u }).press("Enter");
    await network(page).getByRole("region", { name: "Between Sergey Lavrov and Choe Son-hui" }).waitFor();
    expect(said(page, "who")).toEqual(["person_sergey-lavrov", "person_choe-son-hui"]);
    await page.goBack();
    await card.waitFor();
    await page.goBack();
    await card.waitFor({ state: "detached" });
  });

  test("expands a node by its button and by two clicks in the picture, and folds it again", async ({
    visit: { page, address },
  }) => {
    await page.goto(`${address}/?least=1`);
    await who(page, "Kim Jong-il").waitFor();
    const before = (await names(page)).length;
    await network(page).getByRole("button", { name: "Expand North Korea" }).press("Enter");
    await expect.poll(async () => (await names(page)).length).toBeGreaterThan(before);
    expect(said(page, "around")).toEqual(["country_kp"]);
    await network(page).getByRole("button", { name: "Fold North Korea" }).press("Enter");
    await expect.poll(async () => (await names(page)).length).toBe(before);
    const [x, y] = await placeOf(page, "--entity-country");
    await page.mouse.dblclick(x, y);
    await expect.poll(() => said(page, "around").join(" ")).toMatch(/^country_\w+$/u);
  });

  test("keeps the places of those who stay when a filter changes", async ({ visit: { page, address } }) => {
    await page.goto(address);
    await who(page, "Russia").waitFor();
    const [x, y] = await placeOf(page, "--entity-country");
    const hint = network(page).locator(".hint");
    const pointedAt = async () => {
      await page.mouse.move(0, 0);
      await page.mouse.move(x, y);
      await hint.waitFor({ timeout: 1_000 }).catch(() => null);
      return (await hint.locator("strong").allInnerTexts()).join();
    };
    await expect.poll(pointedAt).toMatch(/./u);
    const name = await pointedAt();
    const all = await names(page);
    await network(page).getByRole("slider").press("ArrowRight");
    await expect.poll(() => said(page, "least")).toEqual(["3"]);
    await network(page).getByRole("slider").press("ArrowLeft");
    await expect.poll(() => names(page)).toEqual(all);
    await page.getByRole("combobox", { name: "State" }).selectOption("happened");
    // The address changes before the answer is drawn, and the panel gets another size with it.
    await expect.poll(async () => (await names(page)).length).toBeLessThan(all.length);
    await drawn(page);
    await expect.poll(pointedAt).toBe(name);
  });

  test("shows the same when it gets another size, and what somebody turned to stays in the middle", async ({
    visit: { page, address },
  }) => {
    await page.goto(address);
    await who(page, "Russia").waitFor();
    const canvas = network(page).getByRole("application", { name: /^Network/u });
    const [x, y] = await placeOf(page, "--entity-country");
    await canvas.press("ArrowLeft");
    await drawn(page);
    const [aside, down] = await placeOf(page, "--entity-country");
    expect([aside > x, down]).toEqual([true, y]);
    await page.setViewportSize({ width: 1400, height: 700 });
    await drawn(page);
    await page.setViewportSize({ width: 1400, height: 900 });
    await drawn(page);
    expect(await placeOf(page, "--entity-country")).toEqual([aside, down]);
  });

  test("finds the ways between two, with the events behind each step, and a shared address shows them", async ({
    visit: { page, address },
  }) => {
    await page.goto(address);
    await who(page, "Xi Jinping").click();
    await network(page).getByRole("combobox", { name: "Path from Xi Jinping to …" }).fill("kim jong il");
    await network(page).getByRole("option", { name: "Kim Jong-il" }).waitFor();
    await page.keyboard.press("Enter");
    const card = network(page).getByRole("region", { name: "Between Xi Jinping and Kim Jong-il" });
    await card.getByRole("heading", { name: "Path 1, 2 steps" }).waitFor();
    await page.reload();
    await card
      .getByRole("button", { name: /^Visit by Vladimir Putin to North Korea/u })
      .first()
      .click();
    await page.getByRole("region", { name: "Sources" }).getByRole("heading", { name: "What is said about it" }).waitFor();
    expect(said(page, "event")).toHaveLength(1);
  });

  test("hides hubs and brings them back", async ({ visit: { page, address } }) => {
    await page.goto(address);
    await network(page).getByRole("button", { name: "Hide 3 hubs" }).click();
    await who(page, "Vladimir Putin").waitFor({ state: "detached" });
    expect(await names(page)).toContain("Person\nKim Jong-un");
    await network(page).getByRole("button", { name: "Bring back Vladimir Putin" }).press("Enter");
    await who(page, "Vladimir Putin").waitFor();
    await network(page).getByRole("button", { name: "Bring all back" }).press("Enter");
    await who(page, "Russia").waitFor();
    expect(said(page, "without")).toEqual([]);
  });

  test("tells in a period what is certain from what is only possible", async ({ visit: { page, address } }) => {
    await page.goto(`${address}/?from=2023-09-10&to=2023-09-14&who=country_ru`);
    await network(page).getByText("perhaps outside the period").waitFor();
    await network(page)
      .getByRole("button", { name: /Kim Jong-un \d to \d shared events/u })
      .waitFor();
    expect(await names(page)).not.toContain("Person\nXi Jinping");
  });

  test("takes the whole width", async ({ visit: { page, address } }) => {
    await page.goto(address);
    await network(page).getByRole("button", { name: "Full width" }).click();
    await expect.poll(async () => (await network(page).boundingBox())?.width ?? 0).toBeGreaterThan(1_300);
    expect(said(page, "network")).toEqual(["wide"]);
  });
});

/** After two frames what is asked of the picture is drawn, and what changed in size is measured. */
const drawn = (page: Page) =>
  page.evaluate(() => new Promise<void>((done) => void requestAnimationFrame(() => requestAnimationFrame(() => done()))));

/** A point of the page as far within a mark of a colour as there is one. */
async function placeOf(page: Page, colour: string): Promise<readonly [number, number]> {
  const canvas = network(page).getByRole("application", { name: /^Network/u });
  const find = () =>
    canvas.evaluate((element: HTMLCanvasElement, name) => {
      const { left, top } = element.getBoundingClientRect();
      const [red, green, blue] = (/#(..)(..)(..)/u.exec(getComputedStyle(element).getPropertyValue(name)) ?? [])
        .slice(1)
        .map((two) => Number.parseInt(two, 16));
      const context = element.getContext("2d") as CanvasRenderingContext2D;
      const { data, width, height } = context.getImageData(0, 0, element.width, element.height);
      const fits = (x: number, y: number) => {
        const at = 4 * (y * width + x);
        return data[at] === red && data[at + 1] === green && data[at + 2] === blue;
      };
      for (let reach = 17; reach > 4; reach--)
        for (let y = reach; y < height - reach; y++)
          for (let x = reach; x < width - reach; x++)
            if ([-reach, 0, reach].every((across) => [-reach, 0, reach].every((down) => fits(x + across, y + down))))
              return [left + x, top + y];
      return null;
    }, colour);
  await expect.poll(find).not.toBeNull();
  await canvas.scrollIntoViewIfNeeded();
  return (await find()) as [number, number];
}

const LONG = `Allgemeiner ${"Bundes".repeat(30)}verband`;
const ARABIC = "مجلس التعاون لدول الخليج العربية";

describe("a network of many", () => {
  const test = visiting();
  let server: RunningServer | null = null;
  const folder = graphFolder(null);
  const making = makingIn(folder, () => {});
  const idOf = (name: string) => making.names.entityOf(name).id;
  if (inject("page") !== null) {
    beforeAll(async () => {
      const { environment } = await sqliteGraph("network", crowd([LONG, ARABIC]), making);
      server = await startServer(environment);
    });
    afterAll(async () => {
      await server?.stop();
      folder.end();
    });
  }

  test("says what it leaves out, shows more, and never all edges at once", async ({ visit: { page } }) => {
    await page.goto(server?.address ?? "");
    await network(page)
      .getByText(/^the \d+ foremost$/u)
      .waitFor();
    const first = (await names(page)).length;
    await network(page).getByRole("button", { name: "Up to 100" }).click();
    await network(page).getByRole("button", { name: "Up to 300" }).click();
    await network(page).getByRole("slider").press("Home");
    await expect.poll(async () => (await names(page)).length).toBeGreaterThan(Math.max(first, 250));
    expect([said(page, "most"), said(page, "least")]).toEqual([["300"], ["1"]]);
  });

  test("lets the filters find whoever is not among the first hundred", async ({ visit: { page } }) => {
    await page.goto(server?.address ?? "");
    const field = page.getByRole("combobox", { name: "Who", exact: true });
    await field.fill("actor 297");
    await page.getByRole("listbox", { name: "Who", exact: true }).getByRole("option", { name: "Actor 297" }).waitFor();
    await field.press("Enter");
    await expect.poll(() => said(page, "with")).toEqual([idOf("Actor 297")]);
    await who(page, "Actor 297").waitFor();
  });

  test("keeps very long names and names from right to left within its width", async ({ visit: { page } }) => {
    await page.goto(`${server?.address}/?with=${idOf(LONG)}&who=${idOf(LONG)}`);
    await network(page).getByRole("heading", { name: LONG }).waitFor();
    const arabic = network(page).getByRole("rowheader", { name: ARABIC }).locator("span[dir=auto]");
    expect(await arabic.evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
    const panel = network(page).locator(".scrolled");
    expect(await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
  });

  test("says that somebody is alone", async ({ visit: { page } }) => {
    await page.goto(`${server?.address}/?with=${idOf("Actor 7")}&from=1900-01-01&to=1900-12-31`);
    await network(page).getByText("Actor 7 shares no events with anybody in this selection.").waitFor();
    expect(await names(page)).toEqual(["Organization\nActor 7"]);
  });
});
