import { expect, test } from "vitest";
import { cutTexts, TEXT_BYTES } from "../../src/benching/cut-texts.ts";
import { documentId, type Document } from "../../src/model/document.ts";

const DOCUMENTS = ["Anna", "Berta"].map((name) => document(name, lines(name)));

test("texts are of one size, and no two of the first hundred are the same", () => {
  const texts = Array.from({ length: 100 }, (_text, number) => cutTexts(DOCUMENTS)(number));
  const sizes = texts.map(({ bytes }) => bytes.length);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(TEXT_BYTES - 2);
  expect(Math.max(...sizes)).toBeLessThan(TEXT_BYTES * 1.1);
  expect(new Set(texts.map(({ bytes }) => Buffer.from(bytes).toString("utf8"))).size).toBe(100);
});

test("a text has the day of the document that it begins with, where that is known", () => {
  const texts = cutTexts([{ ...document("Anna", lines("Anna")), publishedOn: "2031-03-04" }, document("Berta", lines("Berta"))]);
  expect(texts(0).sidecar?.bytes.toString()).toBe("publishedOn: 2031-03-04\n");
  expect(texts(1).sidecar).toBeNull();
});

test("a document that is one long line is cut after a sentence", () => {
  const [text] = [cutTexts([document("Anna", lines("Anna").replaceAll("\n", " "))])(0)];
  expect(Buffer.from(text.bytes).toString("utf8")).toMatch(/^Anna .*\.\n$/u);
  expect(text.bytes.length).toBeLessThan(TEXT_BYTES * 1.1);
});

function lines(name: string): string {
  return Array.from({ length: 60 }, (_line, number) => `${name} sagte am ${number}. Tag der Reise, man komme gut voran.`).join(
    "\n",
  );
}

function document(name: string, text: string): Document {
  const metadata = { title: null, publisher: null, author: null, agency: null, url: null, publishedOn: null };
  return { id: documentId(text), name, ...metadata, language: "de", publicationDateBasis: "UNKNOWN", text };
}
