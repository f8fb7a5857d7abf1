import type { Locator, Page } from "playwright-core";
import { describe, expect } from "vitest";
import { visiting } from "./browser.ts";
import { servingTexts } from "./own-texts.ts";
import { violationsOn } from "./violations.ts";

/** The marked words of a claim lie in what is seen of the page, and in what is seen of their text. */
async function isSeen(mark: Locator): Promise<boolean> {
  return mark.evaluate((element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const frame = element.closest("article")?.getBoundingClientRect();
    const inside = frame !== undefined && top >= frame.top && bottom <= frame.bottom;
    return inside && top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
  });
}

async function openConflict(page: Page, address: string, language: "de" | "en"): Promise<Locator> {
  await page.goto(`${address}/?language=${language}`);
  const where = { de: /widersprechen sich\. Wo: Kosmodrom/u, en: /disagree\. Where: Vostochny/u }[language];
  await page.getByRole("button", { name: where }).click();
  return page.getByRole("region", { name: { de: "Quellen", en: "Sources" }[language] });
}

const CONFLICTS = [
  {
    language: "en",
    heading: "▲ Sources disagree: Where",
    shown: "Vostochny Cosmodrome",
    other: "Vladivostok",
    rule: "Why this one is shown: of the most precise places the one that texts support",
    witness: /^Where Vladivostok: “Wladiwostok” sda\/dpa · 18 June 2024$/u,
    origin: "catalogue",
    history: "How it came",
  },
  {
    language: "de",
    heading: "▲ Die Quellen widersprechen sich: Wo",
    shown: "Kosmodrom Wostotschny",
    other: "Wladiwostok",
    rule: "Warum das gezeigt wird: von den genauesten Orten der, den Texte stützen",
    witness: /^Wo Wladiwostok: „Wladiwostok“ sda\/dpa · 18\. Juni 2024$/u,
    origin: "Katalog",
    history: "Wie es dazu kam",
  },
] as const;

describe("the reader", () => {
  const test = visiting();

  test.for(CONFLICTS)("shows who disagrees, what is shown and why, in the language $language", async (said, { visit }) => {
    const { page, address } = visit;
    const reader = await openConflict(page, address, said.language);
    const conflict = reader.locator("section.conflict");
    await expect.poll(() => conflict.locator("h4").innerText()).toBe(said.heading.replace("▲ ", ""));
    const sides = conflict.locator(".values > li");
    expect(await sides.locator("> b").allInnerTexts()).toEqual([said.shown, said.other]);
    expect(await sides.nth(0).getAttribute("data-shown")).toBe("true");
    expect(await sides.nth(1).getAttribute("data-shown")).toBe("false");
    expect(await conflict.locator(".rule").innerText()).toContain(said.rule);
    // What no text says tells its source.
    expect(await sides.nth(0).locator(".witness").first().innerText()).toMatch(new RegExp(`^${said.origin} Kremlin, `, "u"));
    const history = reader.getByRole("heading", { name: said.history });
    expect(await history.locator("xpath=following-sibling::ol/li").count()).toBeGreaterThan(2);
    await conflict.getByRole("button", { name: said.witness }).click();
    const mark = reader.locator("mark.claim");
    await expect.poll(() => mark.allInnerTexts()).toEqual(["Wladiwostok"]);
    await expect.poll(() => isSeen(mark)).toBe(true);
    expect(await violationsOn(page)).toEqual([]);
  });

  test("leads from passage to passage and from text to text", async ({ visit: { page, address } }) => {
    const reader = await openConflict(page, address, "en");
    const texts = reader.locator(".passages li button");
    await texts.first().waitFor();
    const count = await texts.count();
    expect(count).toBeGreaterThan(2);
    await texts.nth(count - 1).click();
    await expect.poll(() => texts.nth(count - 1).getAttribute("aria-current")).toBe("true");
    await expect.poll(() => isSeen(reader.locator("mark.claim").first())).toBe(true);
    await page.goBack();
    await expect.poll(() => texts.nth(count - 1).getAttribute("aria-current")).toBe("false");
  });

  const MISSING = [
    ["?event=event_0123456789abcdef01234567", "This event is not here (any more)."],
    ["?document=document_0123456789abcdef01234567", "This text is not here (any more)."],
  ] as const;
  test.for(MISSING)("says what is missing at %s and leads back", async ([view, said], { visit: { page, address } }) => {
    await page.goto(`${address}/${view}`);
    await page.getByText(said).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole("status").getByRole("button", { name: "Overview" }).click();
    await page.getByRole("heading", { name: "Where sources differ" }).waitFor();
  });

  test("says that nothing was known of an event yet", async ({ visit: { page, address } }) => {
    await openConflict(page, address, "en");
    const event = new URL(page.url()).searchParams.get("event") ?? "";
    await page.goto(`${address}/?event=${event}&known=2023-01-01&texts=only`);
    await page.getByText(/nothing is known from what was published by 1 January 2023/u).waitFor();
    await page.getByRole("button", { name: "Show everything that is known" }).click();
    await page.getByRole("heading", { name: /^Meeting of Kim Jong-un and Vladimir Putin/u }).waitFor();
  });
});

describe("the reader on a phone", () => {
  const test = visiting({ viewport: { width: 390, height: 844 } });

  test("shows the sentence of a claim", async ({ visit: { page, address } }) => {
    const reader = await openConflict(page, address, "en");
    await reader
      .getByRole("button", { name: /^Where Vladivostok/u })
      .first()
      .click();
    await expect.poll(() => isSeen(reader.locator("mark.claim").first())).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

const MARKUP = `<img src=x onerror="document.title='broken'"><b>Fett</b>`;
const ARABIC = "التقى بوتين وكيم في بيونغ يانغ.";
const LINES = Array.from({ length: 400 }, (_line, number) =>
  [
    `Im Absatz ${number} steht wenig Neues über Wladimir Putin und Kim Jong-un, über Russland und Nordkorea;`,
    "der Rest des Absatzes ist nur dazu da, dass der Text so lang wird, wie kaum ein Zeitungstext es ist.",
  ].join(" "),
);
const LONG = [
  MARKUP,
  ARABIC,
  ...LINES,
  "Wladimir Putin traf Kim Jong-un am 3. Mai 2021 in Wladiwostok.",
  "Das ist das Ende.",
].join("\n\n");
const TITLE = `${"Ein Titel, der kein Ende nimmt, ".repeat(12)}aber doch`;

describe("a text that is long, has markup and two directions", () => {
  const address = servingTexts({ "long.md": `---\ntitle: "${TITLE}"\npublishedOn: 2021-05-04\nlanguage: de\n---\n${LONG}` });
  const test = visiting({}, address);

  test("is shown as text, part by part, with all its names and the marked words", async ({ visit: { page } }) => {
    await page.goto(address());
    await page.getByRole("region", { name: "Sources" }).getByRole("button", { name: TITLE }).click();
    const text = page.getByRole("article");
    await text.getByText(MARKUP).waitFor();
    expect(await text.locator("img, b").count()).toBe(0);
    expect(await text.getByText(ARABIC).evaluate((paragraph) => getComputedStyle(paragraph).direction)).toBe("rtl");
    await expect.poll(() => text.locator(".name").count()).toBeGreaterThan(300);
    await text.getByText("Part 1 of 3").first().waitFor();
    await text.getByRole("button", { name: "Further" }).first().click();
    await text.getByText("Part 2 of 3").first().waitFor();
    await expect.poll(() => text.locator(".name").count()).toBeGreaterThan(300);
    expect(await page.title()).toBe("Chronik");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1400);
  });

  test("opens where an event is told", async ({ visit: { page } }) => {
    await page.goto(address());
    await page
      .getByRole("region", { name: "Events" })
      .getByRole("button", { name: /Vladivostok/u })
      .first()
      .click();
    await page.getByText("Part 3 of 3").first().waitFor();
    await page
      .getByRole("button", { name: /^Where Vladivostok/u })
      .first()
      .click();
    const mark = page.locator("mark.claim");
    await expect.poll(() => mark.allInnerTexts()).toEqual(["Wladiwostok"]);
    await expect.poll(() => isSeen(mark)).toBe(true);
  });
});

describe("a graph without texts", () => {
  const address = servingTexts({});
  const test = visiting({}, address);

  test("says how texts come in", async ({ visit: { page } }) => {
    await page.goto(address());
    await page.getByText("npm run ingest -- article.txt").waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });
});
