import axe from "axe-core";
import type { Page } from "playwright-core";

/** What axe finds on a page: each rule that is broken, with the first element that breaks it. */
export async function violationsOn(page: Page): Promise<readonly (readonly [rule: string, html: string | undefined])[]> {
  // Playwright runs this beside the page's policy, as a tool of the browser would.
  await page.evaluate(axe.source);
  return page.evaluate(async () =>
    (await (window as unknown as { axe: typeof axe }).axe.run()).violations.map(({ id, nodes }) => [id, nodes[0]?.html] as const),
  );
}
