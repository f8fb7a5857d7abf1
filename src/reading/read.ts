import type { Language } from "../languages/language.ts";
import type { Document } from "../model/document.ts";
import type { Reading, Sentence } from "../model/reading.ts";
import { blocksOf } from "./blocks.ts";
import { partsOf } from "./parts.ts";
import { sentencesOf } from "./sentences.ts";
import { tokensOf } from "./tokens.ts";

/** A document made ready for recognizing: what belongs to the page set apart, the rest in sentences and words. */
export function read(document: Document, language: Language | null): Reading {
  const words = language?.reading ?? null;
  const { text } = document;
  const parts = partsOf(text, blocksOf(text), words);
  const sentences = parts.flatMap((part): Sentence[] =>
    part.kind === "BOILERPLATE" ? [] : sentencesOf(text, part, words).map((span): Sentence =>
      ({ ...span, kind: part.kind as Sentence["kind"], paragraph: part.paragraph, layer: 0, tokens: tokensOf(text, span, words) })));
  const boilerplate = parts.filter((part) => part.kind === "BOILERPLATE").map(({ start, end }) => ({ start, end }));
  return { document, layers: [{ publishedOn: document.publishedOn }], sentences, boilerplate };
}
