import type { Language } from "../languages/language.ts";
import type { ReadingWords } from "../languages/reading-words.ts";
import type { Document } from "../model/document.ts";
import type { Reading, Sentence } from "../model/reading.ts";
import { blocksOf } from "./blocks.ts";
import { layersOf } from "./layers.ts";
import { partsOf, type Part } from "./parts.ts";
import { publicationOf } from "./publication.ts";
import { sentencesOf } from "./sentences.ts";
import { tokensOf } from "./tokens.ts";

/**
 * A document made ready for recognizing: what belongs to the page set apart, the rest in sentences and words. The
 * reading's document has the title and the day of publication that the text itself gives, where metadata give none.
 */
export function read(document: Document, language: Pick<Language, "reading"> | null): Reading {
  const words = language?.reading ?? null;
  const { text } = document;
  const blocks = blocksOf(text);
  const layering = layersOf(text, blocks, words);
  const parts = partsOf(text, blocks, words).map((part): Part =>
    layering.signatures.has(part.paragraph) ? { ...part, kind: "BOILERPLATE" } : part,
  );
  const known: Document = {
    ...document,
    title: document.title ?? titleIn(text, parts),
    ...publicationOf(document, parts, words),
  };
  return {
    document: known,
    layers: [{ publishedOn: known.publishedOn }, ...layering.embedded],
    sentences: parts.flatMap((part) => sentencesIn(text, part, layering.layerOf[part.paragraph] ?? 0, words)),
    boilerplate: parts.filter((part) => part.kind === "BOILERPLATE").map(({ start, end }) => ({ start, end })),
  };
}

function titleIn(text: string, parts: readonly Part[]): string | null {
  const title = parts.find((part) => part.kind === "TITLE");
  return title === undefined ? null : text.slice(title.start, title.end).replace(/[\s\u00a0]+/gu, " ");
}

function sentencesIn(text: string, part: Part, layer: number, words: ReadingWords | null): readonly Sentence[] {
  const { kind, paragraph } = part;
  if (kind === "BOILERPLATE") return [];
  return sentencesOf(text, part, words).map((span) => ({ ...span, kind, paragraph, layer, tokens: tokensOf(text, span, words) }));
}
