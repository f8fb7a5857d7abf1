import { describe, expect } from "vitest";
import { visiting } from "./browser.ts";
import { violationsOn } from "./violations.ts";

describe.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
  const test = visiting({ colorScheme });

  test.for(["/", "/?kind=VISIT&known=2024-06-17"])("axe finds nothing on %s, nor with an event open", async (view, { visit }) => {
    const { page, address } = visit;
    await page.goto(address + view);
    const event = page.getByRole("region", { name: "Events" }).getByRole("button").first();
    await event.waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await event.click();
    await page.getByRole("article").waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });
});
