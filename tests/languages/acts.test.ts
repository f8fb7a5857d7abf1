import { expect, test } from "vitest";
import { ACTS } from "../../src/languages/acts/index.ts";
import { EVENT_WORDS } from "../../src/languages/german/events/index.ts";

const KNOWN = new Set(
  EVENT_WORDS.flatMap(({ kind, verbs, nouns }) => [...verbs, ...nouns].map(({ lemma }) => `${kind} ${lemma}`)),
);

test.each(ACTS)("every word of $name tells of an event", ({ kinds, words }) => {
  expect([...words].filter((word) => !kinds.some((kind) => KNOWN.has(`${kind} ${word}`)))).toEqual([]);
});
