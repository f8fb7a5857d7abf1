import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { documentId } from "../../src/model/document.ts";
import { merge, type Merged } from "../../src/merging/merge.ts";
import { recognizeDocument } from "../../src/recognize-file.ts";
import { documentOf } from "../document-of.ts";
import { OF_ONE_EVENT, OF_TWO_EVENTS, type TwoTexts } from "./told-by-two.ts";

const CATALOGUE = loadCatalogue("seed/catalogue");

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
  const all = [...OF_ONE_EVENT, ...OF_TWO_EVENTS].flatMap(([, , one, other]) => [one, other]);
  const crowd = graphOf([...new Map(all.map((text) => [text[1], text])).values()]);
  const texts = crowd.events.map(({ links, versions }) => {
    const mentions = new Set(links.map(({ mentionId }) => mentionId));
    const told = crowd.eventMentions.filter(({ id }) => mentions.has(id)).map(({ documentId }) => documentId);
    return { kind: versions.at(-1)?.kind, told: new Set(told) };
  });
  const together = ([, kind, [, one], [, other]]: TwoTexts) =>
    texts.filter(({ told }) => told.has(documentId(one)) && told.has(documentId(other))).map((event) => event.kind ?? kind);

  test.each(OF_ONE_EVENT)("%s: still one %s", (...pair) => {
    expect(together(pair as unknown as TwoTexts)).toContain(pair[1]);
  });

  test.each(OF_TWO_EVENTS)("%s: still two %s", (...pair) => {
    expect(together(pair as unknown as TwoTexts)).toEqual([]);
  });
});

function graphOf(texts: readonly TwoTexts[2][]): Merged {
  const recognitions = texts.map(([published, text]) => recognizeDocument(documentOf(text, published), CATALOGUE));
  return merge({
    documents: recognitions.map(({ document }) => document),
    eventMentions: recognitions.flatMap(({ eventMentions }) => eventMentions),
    entityMentions: recognitions.flatMap(({ entityMentions }) => entityMentions),
    catalogue: CATALOGUE,
    corrections: [],
  });
}

/** Each event with the number of texts that tell of it. */
function told({ events, eventMentions }: Merged): readonly (readonly [kind: string | undefined, texts: number])[] {
  const texts = new Map(eventMentions.map(({ id, documentId }) => [id, documentId ?? undefined]));
  const textsOf = (event: Merged["events"][number]) =>
    new Set(event.links.flatMap(({ mentionId }) => texts.get(mentionId) ?? [])).size;
  return events.map((event) => [event.versions.at(-1)?.kind, textsOf(event)]);
}
