import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { merge, type Merged } from "../../src/merging/merge.ts";
import { documentId } from "../../src/model/document.ts";
import { recognizeDocument } from "../../src/recognize-file.ts";
import { documentOf } from "../document-of.ts";
import type { TwoTexts } from "./told-by-two.ts";

const CATALOGUE = loadCatalogue("seed/catalogue");

/** The graph of some texts. */
export function graphOf(texts: readonly TwoTexts[2][]): Merged {
  const recognitions = texts.map(([published, text]) => recognizeDocument(documentOf(text, published), CATALOGUE));
  return merge({
    documents: recognitions.map(({ document }) => document),
    eventMentions: recognitions.flatMap(({ eventMentions }) => eventMentions),
    entityMentions: recognitions.flatMap(({ entityMentions }) => entityMentions),
    catalogue: CATALOGUE,
    corrections: [],
  });
}

/** The graph of all texts of some pairs, each text once. */
export function graphOfAll(pairs: readonly TwoTexts[]): Merged {
  const all = pairs.flatMap(([, , one, other]) => [one, other]);
  return graphOf([...new Map(all.map((text) => [text[1], text])).values()]);
}

/** The kinds of the events of which both texts of a pair tell. */
export function together({ events, eventMentions }: Merged, [, kind, [, one], [, other]]: TwoTexts): readonly string[] {
  const texts = new Map(eventMentions.map((mention) => [mention.id, mention.documentId]));
  const [first, second] = [documentId(one), documentId(other)];
  return events
    .filter(({ links }) => {
      const told = new Set(links.map(({ mentionId }) => texts.get(mentionId)));
      return told.has(first) && told.has(second);
    })
    .map(({ versions }) => versions.at(-1)?.kind ?? kind);
}
