import axe from "axe-core";
import { describe, expect } from "vitest";
import { visiting } from "./browser.ts";

describe.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
  const test = visiting({ colorScheme });

  test.for(["/", "/?kind=VISIT&known=2024-06-17"])("axe finds nothing on %s, nor with an event open", async (view, { visit }) => {
    const { page, address } = visit;
    await page.goto(address + view);
    const event = page.getByRole("region", { name: "Events" }).getByRole("button").first();
    await event.waitFor();
    // Playwright runs this beside the page's policy, as a tool of the browser would.
    await page.evaluate(axe.source);
    const violations = () =>
      page.evaluate(async () =>
        (await (window as unknown as { axe: typeof axe }).axe.run()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
      );
    expect(await violations()).toEqual([]);
    await event.click();
    await page.getByRole("article").waitFor();
    expect(await violations()).toEqual([]);
  });
});
