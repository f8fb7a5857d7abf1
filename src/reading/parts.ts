import type { ReadingWords } from "../languages/reading-words.ts";
import type { SentenceKind } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import type { Block } from "./blocks.ts";
import { trimmed } from "./sentences.ts";

/** A stretch of one block with what it is in the make-up of the text. */
export interface Part extends Span {
  readonly kind: SentenceKind | "BOILERPLATE";
  /** Number of its block. */
  readonly paragraph: number;
}

/** What every block of a text is, with credits, bylines and datelines cut off; in the order of the text. */
export function partsOf(text: string, blocks: readonly Block[], words: ReadingWords | null): readonly Part[] {
  if (words === null) return blocks.map((block, paragraph) => ({ start: block.start, end: block.end, kind: "BODY", paragraph }));
  const page = framed(text, blocks, words);
  const title = titleOf(text, blocks, page, words);
  return blocks.flatMap((block, paragraph) => {
    if (page[paragraph] === true || (title !== null && paragraph < title && isLabel(text, block)))
      return [part(block, "BOILERPLATE", paragraph)];
    const kind = paragraph === title ? "TITLE" : kindOf(text, blocks, paragraph, words);
    return cut(text, block, kind, words).map(([span, cutKind]) => part(span, cutKind, paragraph));
  });
}

/** Which blocks belong to the page: labels, links, notices to the reader, author boxes, repetitions. */
function framed(text: string, blocks: readonly Block[], words: ReadingWords): readonly boolean[] {
  const page: boolean[] = [];
  const seen = new Set<string>();
  const headings: string[] = [];
  const chronicle = isChronicle(text, blocks, words);
  let [links, previous] = [false, ""];
  for (const block of blocks) {
    const line = text.slice(block.start, block.end);
    links = isLink(line, words) || (links && !endsSentence(line));
    const repeated =
      seen.has(line) || headings.some((heading) => line.startsWith(heading) && line.length < heading.length + CREDIT);
    page.push(links || repeated || isFrame(line, words, chronicle) || isNotice(line, words) || words.authorLabels.test(previous));
    if (headings.length < TOP && !endsSentence(line) && line.length > 20) headings.push(line);
    seen.add(line);
    previous = line;
  }
  return page;
}

/** So many headings at the top may come back as captions, with a credit of at most so many characters. */
const TOP = 10;
const CREDIT = 60;

/** A label for other articles, alone on its line or with their titles; a sentence that begins with its words is none. */
function isLink(line: string, words: ReadingWords): boolean {
  const label = words.linkLabels.exec(line)?.[0];
  return label !== undefined && (!endsSentence(line) || /^\s*(?:[:–|]|- )/u.test(line.slice(label.length)));
}

/** A line that dates the text is no longer than this. */
const LONGEST_DATED = 100;

function isFrame(line: string, words: ReadingWords, chronicle: boolean): boolean {
  const dated = line.length < LONGEST_DATED && words.published.some((pattern) => pattern.test(line));
  const bare = words.bareDay.test(line);
  return (
    [words.labels, words.authorLabels, words.aboutArticle, words.byline].some((pattern) => pattern.test(line)) ||
    (bare ? !chronicle : dated)
  );
}

/** Whether lines that are nothing but a day name several of them, as the headings of a chronicle do. */
function isChronicle(text: string, blocks: readonly Block[], words: ReadingWords): boolean {
  const lines = blocks.map((block) => text.slice(block.start, block.end)).filter((line) => line.length < LONGEST_DATED);
  return new Set(lines.map((line) => words.bareDay.exec(line)?.[0].trim()).filter((day) => day !== undefined)).size > 1;
}

/** A block of more words is a paragraph of the text unless the publisher speaks of itself again and again. */
const LONGEST_NOTICE = 60;
const LONGEST_APPEAL = 300;

/** A notice speaks to the reader about the page: any two of address, self-reference and words of the page, or two of the last. */
function isNotice(line: string, words: ReadingWords): boolean {
  const own = line.replace(/„[^„“”]*[“”]|"[^"]*"|«[^«»]*»|»[^«»]*«/gu, " ");
  const count = (pattern: RegExp) =>
    [...own.matchAll(new RegExp(pattern.source, "giu".replace("i", pattern.ignoreCase ? "i" : "")))].length;
  const [address, self, page] = [count(words.readerAddress), count(words.publisherSelf), count(words.pageWords)];
  const length = wordCount(own);
  if (length > LONGEST_NOTICE) return length <= LONGEST_APPEAL && self >= 3 && address + page >= 2;
  return Math.min(address, 1) + Math.min(self, 1) + Math.min(page, 1) >= 2 || page >= 2 || /^[.,;]/u.test(own);
}

/** The block that is the title: the first heading before the first paragraph, or a first line that is printed again later. */
function titleOf(text: string, blocks: readonly Block[], page: readonly boolean[], words: ReadingWords): number | null {
  for (const [index, block] of blocks.entries()) {
    if (page[index] === true) continue;
    const line = text.slice(block.start, block.end);
    const again = blocks.some((other, later) => later > index && text.slice(other.start, other.end) === line);
    if (
      isHeading(line) &&
      !words.captionMark.test(line) &&
      !words.credit.test(line.slice(0, 2)) &&
      !isKicker(text, blocks, index, page)
    )
      return index;
    if (again && line.length < 200) return index;
    if (endsSentence(line)) return null;
  }
  return null;
}

/** A label of at most three words above a longer heading. */
function isKicker(text: string, blocks: readonly Block[], index: number, page: readonly boolean[]): boolean {
  const next = blocks.findIndex((_block, later) => later > index && page[later] !== true);
  const follower = blocks[next];
  return (
    isLabel(text, blocks[index]!) &&
    follower !== undefined &&
    isHeading(text.slice(follower.start, follower.end)) &&
    !isLabel(text, follower)
  );
}

function isLabel(text: string, block: Span): boolean {
  return wordCount(text.slice(block.start, block.end)) <= 3;
}

function kindOf(text: string, blocks: readonly Block[], index: number, words: ReadingWords): SentenceKind {
  const line = text.slice(blocks[index]!.start, blocks[index]!.end);
  const next = blocks[index + 1];
  const twice = next !== undefined && text.slice(next.start, next.end) === line;
  if (words.credit.test(line) || (wordCount(line) <= 40 && words.captionMark.test(line)) || (twice && !endsSentence(line)))
    return "CAPTION";
  return isHeading(line) ? "SUBHEADING" : "BODY";
}

function isHeading(line: string): boolean {
  return (
    wordCount(line) <= 25 &&
    (!endsSentence(line) ||
      (/[?!]["“”»]?$/u.test(line) && wordCount(line) <= 12) ||
      (line.endsWith(":") && wordCount(line) <= 4)) &&
    /\p{L}/u.test(line)
  );
}

function endsSentence(line: string): boolean {
  return /[.!?…:]["“”»«’)\]]*$|https?:\/\/\S+$|pic\.\S+$/u.test(line);
}

function wordCount(line: string): number {
  return line.split(/[\s\u00a0]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The block without what agencies and photographers put before and after it. */
function cut(text: string, block: Span, kind: SentenceKind, words: ReadingWords): readonly (readonly [Span, Part["kind"]])[] {
  const line = text.slice(block.start, block.end);
  const edges = edgesOf(line, kind, words);
  const inner = trimmed(text, { start: block.start + edges.start, end: block.start + edges.end });
  if (kind === "CAPTION" && isLabel(text, inner)) return [[block, "BOILERPLATE"]];
  const pieces: (readonly [Span, Part["kind"]])[] = [
    [trimmed(text, { start: block.start, end: inner.start }), "BOILERPLATE"],
    [inner, kind],
    [trimmed(text, { start: inner.end, end: block.end }), "BOILERPLATE"],
  ];
  return pieces.filter(([span]) => span.end > span.start);
}

function edgesOf(line: string, kind: SentenceKind, words: ReadingWords): Span {
  let [start, end] = [0, line.length];
  if (kind === "BODY") start = words.dateline.exec(line)?.[0].length ?? 0;
  if (kind === "CAPTION") {
    for (const match of line.matchAll(new RegExp(words.credit.source, "gu"))) {
      if (match.index === 0) start = match[0].replace(/(?<=\.).*$/u, "").length;
      else if (match.index > 0) end = Math.min(end, match.index);
    }
  }
  if (kind === "TITLE") {
    const tail = words.titleTail.exec(line);
    if (tail !== null && words.byline.test(line.slice(tail.index).trim())) end = tail.index;
  }
  return start < end ? { start, end } : { start: 0, end: line.length };
}

function part(span: Span, kind: Part["kind"], paragraph: number): Part {
  return { start: span.start, end: span.end, kind, paragraph };
}
