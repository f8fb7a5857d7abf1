import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Store } from "../../src/storing/store.ts";
import { worldStore } from "../serving/asking.ts";
import { anyText, exported, exportedTexts } from "./exporting.ts";

type Row = Readonly<Record<string, string>>;

let store: Store;
beforeAll(async () => {
  store = await worldStore();
});
afterAll(() => store.close());

describe("CSV", () => {
  test("is read by a strict parser: a header and a row for each event, in the order of their dates", async () => {
    const rows = read(await exported(store, "csv"));
    expect(rows.map(({ id }) => id).slice(0, 3)).toEqual(["event_decade", "event_old", "event_war"]);
    expect(rows.map(({ id }) => id).slice(-2)).toEqual(["event_always", "event_undated"]);
  });

  test("says who, where, when and in which words", async () => {
    expect(read(await exported(store, "csv", { language: "DE" })).find(({ id }) => id === "event_visit")).toEqual({
      id: "event_visit",
      kind: "VISIT",
      title: "Besuch Putins in Pjöngjang",
      date: "2024-06-18/2024-06-19",
      date_in_words: "18. Juni 2024 bis 19. Juni 2024",
      earliest: "2024-06-18",
      latest: "2024-06-19",
      date_precision: "INTERVAL",
      date_basis: "STATED",
      status: "HAPPENED",
      support: "STATED",
      participants: "Wladimir Putin (Besucher, Russland) | Kim Jong-un (Gastgeber, Nordkorea)",
      participant_ids: "person_putin | person_kim",
      participant_roles: "VISITOR | HOST",
      on_behalf_of_ids: "country_russia | country_korea",
      places: "Pjöngjang",
      place_ids: "place_pyongyang",
      part_of: "",
      conflicts: "",
      independent_sources: "2",
      tellings: "2",
      documents: "alpha | beta",
      quote: "erwartet “…”",
      quote_document_id: "document_one",
      quote_start: "0",
      quote_end: "9",
    });
  });

  test("begins with a byte order mark and ends its lines as RFC 4180 wants", async () => {
    const text = await exported(store, "csv");
    expect(text.startsWith("\uFEFFid,kind,title,")).toBe(true);
    expect(text.replaceAll("\r\n", "").match(/[\r\n]/u)).toBeNull();
    expect(text.endsWith("\r\n")).toBe(true);
  });

  test.each([
    ["=1+1", "'=1+1"],
    ["+49 30", "'+49 30"],
    ["-2", "'-2"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\tx", "'\tx"],
    ["'=x", "''=x"],
    ["＝1", "'＝1"],
    ["a=b", "a=b"],
    ["'s Gravenhage", "'s Gravenhage"],
  ])("keeps %j from being a formula", async (title, cell) => {
    expect((await titlesOf([title]))[0]).toBe(cell);
  });

  test("gives back every text that it was given", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText()), async (titles) => {
        const unguarded = (await titlesOf(titles)).map((cell) => cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/u, ""));
        expect(unguarded).toEqual(titles);
      }),
      { numRuns: 40 },
    );
  });
});

function read(text: string): Row[] {
  return parse(text, { bom: true, columns: true, record_delimiter: "\r\n" });
}

/** The cells of events with these titles. */
async function titlesOf(titles: readonly string[]): Promise<string[]> {
  return read(await exportedTexts("csv", titles)).map(({ title = "" }) => title);
}
