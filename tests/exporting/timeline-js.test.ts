import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Store } from "../../src/storing/store.ts";
import { worldStore } from "../serving/asking.ts";
import { anyText, exported, exportedTexts } from "./exporting.ts";

/*
 * TimelineJS has a package (@knight-lab/timelinejs), but its reading of dates and slides loads only with a whole DOM: the
 * module for dates imports the one for the network, which wants `window`, `getComputedStyle` and `DOMParser` where it stands.
 * So what is written is compared with the format as https://timeline.knightlab.com/docs/json-format.html describes it.
 */

interface Slide {
  readonly unique_id: string;
  readonly group: string;
  readonly start_date: object;
  readonly end_date?: object;
  readonly display_date: string;
  readonly text: { readonly headline: string; readonly text: string };
}
interface Timeline {
  readonly events: readonly Slide[];
  readonly title: { readonly text: { readonly headline: string; readonly text: string } };
}

let store: Store;
beforeAll(async () => {
  store = await worldStore();
});
afterAll(() => store.close());

describe("TimelineJS", () => {
  test.each([
    [
      "a duration",
      "event_visit",
      { year: 2024, month: 6, day: 18 },
      { year: 2024, month: 6, day: 19 },
      "18 June 2024 to 19 June 2024",
    ],
    ["a day", "event_talks", { year: 2024, month: 6, day: 19 }, undefined, "19 June 2024"],
    [
      "an unknown day within a week",
      "event_week",
      { year: 2024, month: 6, day: 10 },
      { year: 2024, month: 6, day: 16 },
      "some time from 10 June 2024 to 16 June 2024",
    ],
    ["an open beginning", "event_toast", { year: 2024, month: 6, day: 19 }, undefined, "19 June 2024 or earlier"],
    ["an open end", "event_war", { year: 2022, month: 2, day: 24 }, undefined, "since 24 February 2022"],
    ["a decade", "event_decade", { year: 1990, month: 1, day: 1 }, { year: 1999, month: 12, day: 31 }, "1990s"],
  ])("shows %s", async (_case, id, start, end, words) => {
    const slide = (await timeline(store)).events.find((one) => one.unique_id === id);
    expect([slide?.start_date, slide?.end_date, slide?.display_date]).toEqual([start, end, words]);
  });

  test("shows a month as one", async () => {
    const [old] = (await timeline(store, { view: { knownBy: null, textOnly: true } })).events.filter(
      ({ unique_id: id }) => id === "event_old",
    );
    expect(old).toMatchObject({ start_date: { year: 2000, month: 7 }, display_date: "July 2000", group: "visit" });
  });

  test("cites the text, and groups by kind in the language that is asked for", async () => {
    const slide = (await timeline(store, { language: "DE" })).events.find(({ unique_id: id }) => id === "event_visit");
    expect(slide).toMatchObject({ group: "Besuch", text: { headline: "Besuch Putins in Pjöngjang" } });
    expect(slide?.text.text).toBe(
      "<p>geschehen</p><blockquote>erwartet “…”</blockquote><p>Größe in Pjöngjang, Straße &#38; Söhne, 2024-06-18</p>",
    );
  });

  test("says how many events it cannot show, and tells which", async () => {
    const leftOut: string[] = [];
    const { title } = await timeline(store, { leaveOut: (id) => void leftOut.push(id) });
    expect(leftOut).toEqual(["event_always", "event_undated"]);
    expect(title.text.text).toBe("2 undated events are not shown.");
  });

  test("has the members that the format describes, and no others", async () => {
    const { events, ...rest } = await timeline(store);
    expect(Object.keys(rest)).toEqual(["title"]);
    const members = new Set(["unique_id", "group", "start_date", "end_date", "display_date", "text"]);
    expect(events.flatMap((slide) => Object.keys(slide)).filter((name) => !members.has(name))).toEqual([]);
    expect(new Set(events.map((slide) => slide.unique_id)).size).toBe(events.length);
    for (const { start_date: start } of events) expect(start).toHaveProperty("year");
  });

  test("is HTML that shows every text as it is", async () => {
    const property = fc.asyncProperty(fc.array(anyText(), { maxLength: 4 }), async (titles) => {
      const { events } = JSON.parse(await exportedTexts("timelinejs", titles)) as Timeline;
      const shown = events.map(({ text }) => (text.headline === "" ? "" : shownText(text.headline)));
      expect(shown).toEqual(titles.map((title) => title || "visit"));
      expect(events.filter(({ text }) => /[<>"']/u.test(text.headline))).toEqual([]);
    });
    await fc.assert(property, { numRuns: 40 });
  });
});

async function timeline(from: Store, wanted: Parameters<typeof exported>[2] = {}): Promise<Timeline> {
  return JSON.parse(await exported(from, "timelinejs", wanted)) as Timeline;
}

function shownText(html: string): string {
  return html.replace(/&#(?<code>\d+);/gu, (_match, code: string) => String.fromCodePoint(Number(code)));
}
