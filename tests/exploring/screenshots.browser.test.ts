import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { visiting } from "./browser.ts";

const FOLDER = join(import.meta.dirname, "..", "..", "docs");
const test = visiting({ viewport: { width: 1400, height: 900 } });

/** `UPDATE_SCREENSHOTS=1 npx vitest run tests/exploring/screenshots.browser.test.ts` makes those that README.md shows. */
function keep(name: string, picture: Buffer): void {
  expect(picture.readUInt32BE(16)).toBe(1400);
  expect(picture.length).toBeGreaterThan(50_000);
  expect(picture.length).toBeLessThan(600_000);
  if (!process.env["UPDATE_SCREENSHOTS"]) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, name), picture);
}

test("README shows the first screen and the conflict of 2023", async ({ visit: { page, address } }) => {
  await page.goto(address);
  await page.getByRole("heading", { name: "2024", exact: true }).waitFor();
  await page
    .getByRole("button", { name: /^Kim Jong-un/u })
    .first()
    .waitFor({ state: "attached" });
  await page.waitForLoadState("networkidle");
  keep("first-screen.png", await page.screenshot());
  await page.getByRole("button", { name: /disagree\. Where: Vostochny/u }).click();
  await page
    .getByRole("button", { name: /^Where Vladivostok/u })
    .first()
    .click();
  await page.locator("mark.claim").first().waitFor();
  await page.mouse.move(0, 0);
  await page.waitForLoadState("networkidle");
  keep("reader.png", await page.screenshot());
});
