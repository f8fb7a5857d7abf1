import { describe, expect, test } from "vitest";
import type { Merged } from "../../src/merging/merge.ts";
import { graphOf, graphOfAll, together } from "./graph-of-texts.ts";
import { OF_ONE_EVENT, OF_TWO_EVENTS, type TwoTexts } from "./told-by-two.ts";

describe("two texts of one event", () => {
  test.each(OF_ONE_EVENT)("%s: one %s", (_why, kind, one, other) => {
    const graph = graphOf([one, other]);
    expect(told(graph)).toContainEqual([kind, 2]);
  });
});

describe("two texts of two events", () => {
  test.each(OF_TWO_EVENTS)("%s: two %s", (_why, _kind, one, other) => {
    const graph = graphOf([one, other]);
    expect(told(graph).filter(([, texts]) => texts > 1)).toEqual([]);
    expect(new Set(graph.eventMentions.flatMap(({ documentId }) => documentId ?? [])).size).toBe(2);
  });
});

describe("all of these texts in one graph", () => {
  const crowd = graphOfAll([...OF_ONE_EVENT, ...OF_TWO_EVENTS]);

  test.each(OF_ONE_EVENT)("%s: still one %s", (...pair) => {
    expect(together(crowd, pair as unknown as TwoTexts)).toContain(pair[1]);
  });

  test.each(OF_TWO_EVENTS)("%s: still two %s", (...pair) => {
    expect(together(crowd, pair as unknown as TwoTexts)).toEqual([]);
  });
});

/** Each event with the number of texts that tell of it. */
function told({ events, eventMentions }: Merged): readonly (readonly [kind: string | undefined, texts: number])[] {
  const texts = new Map(eventMentions.map(({ id, documentId }) => [id, documentId ?? undefined]));
  const textsOf = (event: Merged["events"][number]) =>
    new Set(event.links.flatMap(({ mentionId }) => texts.get(mentionId) ?? [])).size;
  return events.map((event) => [event.versions.at(-1)?.kind, textsOf(event)]);
}
