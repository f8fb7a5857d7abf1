import { describe, expect } from "vitest";
import { visiting } from "./browser.ts";
import { servingTexts } from "./own-texts.ts";

const DAY = 86_400_000;
/** More texts than the API gives at once, one for every third day. */
const DAYS = Array.from({ length: 120 }, (_text, number) =>
  new Date(Date.UTC(2023, 0, 1) + 3 * number * DAY).toISOString().slice(0, 10),
);
const TEXTS = Object.fromEntries(
  DAYS.map((day, number) => [
    `text-${String(number).padStart(3, "0")}.md`,
    `---\ntitle: Bericht Nummer ${number}\npublishedOn: ${day}\nlanguage: de\n---\nBericht ${number}: Wladimir Putin traf am ${1 + (number % 28)}. Mai 2021 Kim Jong-un.`,
  ]),
);

describe("more texts than come at once", () => {
  const address = servingTexts(TEXTS);
  const test = visiting({}, address);

  test("have every day from the first to the last on the slider, and each of them is found as a source", async ({
    visit: { page },
  }) => {
    await page.goto(address());
    const said = (name: string) => new URL(page.url()).searchParams.getAll(name);
    const slider = page.getByRole("slider", { name: /^Known by/u });
    await expect.poll(() => slider.getAttribute("max")).toBe(String(3 * 119 + 1));
    await slider.focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => said("known")).toEqual(["2023-01-02"]);
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => said("known")).toEqual([DAYS.at(-1)]);
    const field = page.getByRole("combobox", { name: "Source", exact: true });
    await field.fill("Nummer 119");
    await page.getByRole("listbox", { name: "Source" }).getByRole("option", { name: "Bericht Nummer 119" }).click();
    await page.getByRole("button", { name: /^Bericht Nummer 119: take out/u }).waitFor();
    expect(said("source")).toHaveLength(1);
  });
});
