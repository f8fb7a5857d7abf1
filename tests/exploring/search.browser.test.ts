import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { visiting } from "./browser.ts";
import { violationsOn } from "./violations.ts";

const chosen = (page: Page, name: string) => new URL(page.url()).searchParams.getAll(name);

describe("the search", () => {
  const test = visiting();

  const SPELLINGS = [
    ["Kim Tschong-un", "Kim Jong-un"],
    ["Kim Dschong Un", "Kim Jong-un"],
    ["KIM JONG UN", "Kim Jong-un"],
    ["wladimir putin", "Vladimir Putin"],
    ["Pjoengjang", "Pyongyang"],
    ["Wostotschny", "Vostochny Cosmodrome"],
  ] as const;
  test.for(SPELLINGS)("finds by the spelling %s", async ([typed, name], { visit: { page, address } }) => {
    await page.goto(address);
    await page.getByRole("combobox", { name: "Search" }).fill(typed);
    const first = page.locator("#found").getByRole("option").first();
    await expect.poll(() => first.innerText()).toContain(name);
  });

  test("is used with the keyboard alone, group by group", async ({ visit: { page, address } }) => {
    await page.goto(address);
    await page.getByRole("heading", { name: "2024", exact: true }).waitFor();
    await page.keyboard.press("Control+k");
    const field = page.getByRole("combobox", { name: "Search" });
    await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.type("putin");
    for (const group of ["People", "Events", "Texts"]) await page.getByRole("group", { name: group }).waitFor();
    expect(await page.locator("#found").getByRole("option").first().locator("mark").allInnerTexts()).toEqual(["Putin"]);
    const active = () => field.getAttribute("aria-activedescendant");
    expect(await active()).toBe("found-0");
    await page.keyboard.press("ArrowDown");
    expect(await active()).toBe("found-1");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    const last = (await page.locator("#found").getByRole("option").count()) - 1;
    expect(await active()).toBe(`found-${last}`);
    expect(await page.locator(`#found-${last}`).getAttribute("aria-selected")).toBe("true");
    expect(await violationsOn(page)).toEqual([]);
    // The last group is that of texts, which the reader opens.
    await page.keyboard.press("Enter");
    await page.getByRole("article").waitFor();
    expect(chosen(page, "document")).toHaveLength(1);
    await field.fill("kim");
    await page.locator("#found").getByRole("option").first().waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator("#found").isVisible()).toBe(false);
    expect(await field.inputValue()).toBe("");
  });

  test("says that nothing is found", async ({ visit: { page, address } }) => {
    await page.goto(address);
    await page.getByRole("combobox", { name: "Search" }).fill("Xyzzy");
    await page.getByText("Nothing found for “Xyzzy”.").waitFor();
  });

  test("asks once where somebody types quickly", async ({ visit: { page, address, requests } }) => {
    await page.goto(address);
    await page.getByRole("heading", { name: "2024", exact: true }).waitFor();
    await page.getByRole("combobox", { name: "Search" }).focus();
    const before = requests.length;
    await page.keyboard.type("wladimir", { delay: 10 });
    await page.locator("#found").getByRole("option").first().waitFor();
    expect(requests.length - before).toBeLessThanOrEqual(2);
  });
});

describe("the filters", () => {
  const test = visiting();
  const FILTERS = [
    ["Kind", "VISIT", "kind", "Visit"],
    ["State", "PLANNED", "status", "planned"],
    ["Support", "ATTRIBUTED_ONLY", "support", "only attributed"],
  ] as const;

  test.for(FILTERS)(
    "%s: what is chosen is a chip and an address, and goes back",
    async (filter, { visit: { page, address } }) => {
      const [label, value, parameter, chip] = filter;
      await page.goto(address);
      const events = page.getByRole("region", { name: "Events" });
      const count = async () => Number((await events.locator("header .count").first().innerText()).split(" ")[0]);
      await events.getByRole("button").first().waitFor();
      const all = await count();
      await page.getByRole("combobox", { name: label, exact: true }).selectOption(value);
      const taken = page.getByRole("button", { name: `${chip}: take out of the selection` });
      await taken.waitFor();
      expect(chosen(page, parameter)).toEqual([value]);
      await expect.poll(count).toBeLessThan(all);
      await page.goBack();
      await taken.waitFor({ state: "detached" });
      await expect.poll(count).toBe(all);
      await page.goForward();
      await taken.click();
      await expect.poll(count).toBe(all);
      expect(chosen(page, parameter)).toEqual([]);
    },
  );

  const PICKED = [
    ["Who", "kim tschong il", "with", "person_kim-jong-il", "with Kim Jong-il"],
    ["Place", "Pjoengjang", "place", "place_pyongyang", "Pyongyang"],
    ["Source", "kameradschaftliche", "source", null, "Nordkorea lobt „kameradschaftliche“ Beziehungen zu Russland"],
  ] as const;

  test.for(PICKED)(
    "%s: anything is found by any spelling of %s, with the keyboard alone",
    async (picked, { visit: { page, address } }) => {
      const [label, typed, parameter, id, chip] = picked;
      await page.goto(address);
      const field = page.getByRole("combobox", { name: label, exact: true });
      await field.focus();
      await page.keyboard.press("ArrowDown");
      const options = page.getByRole("listbox", { name: label, exact: true }).getByRole("option");
      await expect.poll(() => options.count()).toBeGreaterThan(4);
      expect(await violationsOn(page)).toEqual([]);
      await page.keyboard.type(typed);
      await page.getByText("1 result", { exact: true }).waitFor();
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: new RegExp(`^${chip}.*: take out of the selection$`, "u") }).waitFor();
      if (id !== null) expect(chosen(page, parameter)).toEqual([id]);
      expect(chosen(page, parameter)).toHaveLength(1);
      expect(await field.inputValue()).toBe("");
    },
  );

  test("what was known by a day is set with the keyboard", async ({ visit: { page, address } }) => {
    await page.goto(address);
    const slider = page.getByRole("slider", { name: /^Known by/u });
    await page.getByRole("button", { name: /Where: Vostochny/u }).waitFor();
    await slider.focus();
    await page.keyboard.press("Home");
    await expect.poll(() => chosen(page, "known")).toEqual(["2024-01-16"]);
    expect(await slider.getAttribute("aria-valuetext")).toBe("16 January 2024");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => chosen(page, "known")).toEqual(["2024-06-14"]);
    await page.getByRole("button", { name: /Where: Vostochny/u }).waitFor({ state: "detached" });
    await page.goBack();
    await expect.poll(() => chosen(page, "known")).toEqual(["2024-01-16"]);
    await page.keyboard.press("End");
    await expect.poll(() => chosen(page, "known")).toEqual([]);
  });

  test("an address that names somebody unknown says so, and leads back", async ({ visit: { page, address } }) => {
    await page.goto(`${address}/?with=person_nobody&language=de`);
    await page.getByText("Etwas in dieser Auswahl gibt es hier nicht (mehr).").first().waitFor();
    await page.getByRole("button", { name: /person_nobody \(hier unbekannt\)/u }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole("button", { name: "Alles zeigen" }).first().click();
    await page.getByRole("heading", { name: "2024", exact: true }).waitFor();
  });
});

describe("an answer that does not come", () => {
  const test = visiting();
  const CODES = [
    ["STORE_UNAVAILABLE", "en", "The database does not answer just now.", "Try again"],
    ["TIMEOUT", "de", "Die Antwort dauert zu lange. Bitte enger auswählen oder noch einmal versuchen.", "Noch einmal versuchen"],
    ["LIMIT_EXCEEDED", "en", "That is more than is answered at once. Please select less.", "Show everything"],
    ["AMBIGUOUS", "de", "Der Name passt auf mehrere.", "Alles zeigen"],
  ] as const;

  // That the API answers so is held by its own tests; here it is the wire that says it.
  test.for(CODES)("is told for %s, and asked for again", async ([code, language, said, button], { visit: { page, address } }) => {
    const errors = [{ message: "events: expected less, got more", extensions: { code } }];
    await page.route("**/graphql", (route) => route.fulfill({ json: { errors } }));
    await page.goto(`${address}/?language=${language}&kind=VISIT`);
    await page.getByText(said).first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.unroute("**/graphql");
    await page.getByRole("button", { name: button }).first().click();
    await page.getByRole("heading", { name: "2024", exact: true }).waitFor();
    await page.getByText(said).first().waitFor({ state: "detached" });
  });

  test("is waited for visibly where it is slow", async ({ visit: { page, address } }) => {
    let go = () => {};
    const slow = new Promise<void>((resolve) => (go = resolve));
    await page.route("**/graphql", async (route) => {
      await slow;
      await route.continue();
    });
    await page.goto(address);
    await page.getByText("Loading …").first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
    go();
    await page.getByRole("heading", { name: "2024", exact: true }).waitFor();
    await expect.poll(() => page.getByText("Loading …").count()).toBe(0);
  });
});
