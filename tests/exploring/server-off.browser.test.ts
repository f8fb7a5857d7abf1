import { afterAll, beforeAll, describe, expect, inject } from "vitest";
import { visiting } from "./browser.ts";
import { startServer, type RunningServer } from "./running-server.ts";
import { violationsOn } from "./violations.ts";

describe("a server that is off", () => {
  let server: RunningServer | null = null;
  if (inject("page") !== null) {
    beforeAll(async () => void (server = await startServer()));
    afterAll(() => server?.stop());
  }
  const test = visiting({}, () => server?.address ?? "", /ERR_CONNECTION_REFUSED/u);

  test("is told wherever something was asked, what was there stays, and it is asked again", async ({
    visit: { page, address },
  }) => {
    await page.goto(address);
    const list = page.getByRole("region", { name: "Events", exact: true });
    const sources = page.getByRole("region", { name: "Sources" });
    await list.getByRole("button").first().waitFor();
    await page.waitForLoadState("networkidle");
    await server?.stop();
    await list
      .getByRole("button", { name: /^Visit by Vladimir Putin to North Korea/u })
      .first()
      .click();
    await sources.getByRole("alert").getByText("The server cannot be reached.").waitFor();
    expect(await list.getByRole("button").count()).toBeGreaterThan(50);
    expect(await violationsOn(page)).toEqual([]);

    await page.getByRole("combobox", { name: "Kind" }).selectOption("VISIT");
    for (const name of ["Timeline", "Events", "Who with whom", "Sources"])
      await page.getByRole("region", { name, exact: true }).getByText("The server cannot be reached.").waitFor();
    expect(await violationsOn(page)).toEqual([]);

    const search = page.getByRole("search");
    await search.getByRole("combobox").fill("putin");
    await search.getByText("The server cannot be reached.").waitFor();
    expect(await search.getByText("Nothing found").count()).toBe(0);

    server = await startServer({ PORT: new URL(address).port });
    await search.getByRole("button", { name: "Try again" }).click();
    await search
      .getByRole("option", { name: /Vladimir Putin/u })
      .first()
      .waitFor();
    await list
      .getByRole("button", { name: /^Visit by Vladimir Putin to North Korea/u })
      .first()
      .waitFor();
    await sources.getByRole("heading", { name: /^Visit by Vladimir Putin/u }).waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
  });
});
