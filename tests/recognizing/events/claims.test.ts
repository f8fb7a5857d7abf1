import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { recognized } from "./told.ts";

const TEXTS = readdirSync("seed")
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(`seed/${name}`, "utf8"));

it.each(TEXTS.map((text) => ({ title: text.slice(0, 40), text })))(
  "every claim quotes its text, ids are unique: $title",
  ({ text }) => {
    const { eventMentions } = recognized(text, "2024-06-18");
    expect(eventMentions.length).toBeGreaterThan(5);
    expect(new Set(eventMentions.map(({ id }) => id)).size).toBe(eventMentions.length);
    for (const mention of eventMentions) {
      expect(text.slice(mention.start ?? 0, mention.end ?? 0)).toBe(mention.quote);
      expect((mention.end ?? 0) - (mention.start ?? 0)).toBeLessThanOrEqual(390);
      const properties = mention.claims.map(({ property }) => property);
      expect(properties).toContain("KIND");
      expect(properties).toContain("STATUS");
      for (const claim of mention.claims) {
        expect(text.slice(claim.start ?? 0, claim.end ?? 0)).toBe(claim.quote);
        expect(claim.rule).not.toBe("");
      }
    }
    const wholes = eventMentions.flatMap(({ claims }) => claims).flatMap(({ wholeMentionId }) => wholeMentionId ?? []);
    expect(eventMentions.map(({ id }) => id)).toEqual(expect.arrayContaining(wholes));
  },
);

it("does not read the clock: without a day of publication weekdays stay relative", () => {
  const { eventMentions } = recognized("Bundeskanzlerin Angela Merkel reiste am Montag nach Polen.", null);
  const date = eventMentions.flatMap(({ claims }) => claims).find(({ property }) => property === "DATE");
  expect(eventMentions.map(({ kind }) => kind)).toEqual(["VISIT"]);
  expect(date?.date ?? null).toBeNull();
});
