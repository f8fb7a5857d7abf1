import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

/** Texts of 20 March 2015 with the lines of the events that they tell, by what is hard to see in them. */
export type Tables = Readonly<Record<string, readonly (readonly [text: string, ...events: string[]])[]>>;

/** Tries each text: it tells these events and no others. */
export function tellsAll(tables: Tables): void {
  describe.each(Object.entries(tables))("%s", (_name, cases) => {
    test.each(cases.map(([text, ...events]) => ({ text, events })))("$text", ({ text, events }) => {
      expect(told(text)).toEqual(events);
    });
  });
}
