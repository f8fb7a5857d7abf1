import type { Span } from "../model/span.ts";
import { trimmed } from "./sentences.ts";

/** A line of the text, or several that were broken only to keep them short. */
export interface Block extends Span {
  /** Whether an empty line, or the beginning of the text, stands before it. */
  readonly apart: boolean;
}

/** Lines longer than this are taken as paragraphs and not as pieces of a wrapped one. */
const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 40;

/** The lines of a text that are not empty, with wrapped ones joined. */
export function blocksOf(text: string): readonly Block[] {
  const lines = linesOf(text);
  const width = lines.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  const blocks: Block[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (last !== undefined && !line.apart && continues(text, last, line, width))
      blocks[blocks.length - 1] = { ...last, end: line.end };
    else blocks.push(line);
  }
  return blocks;
}

function linesOf(text: string): readonly Block[] {
  const lines: Block[] = [];
  let apart = true;
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]*(?:\r\n?|[\n\u2028\u2029]|$)/gu)) {
    const line = trimmed(text, { start: match.index, end: match.index + match[0].length });
    if (line.end > line.start) lines.push({ ...line, apart });
    apart = line.end === line.start;
  }
  return lines;
}

/** A line goes on where its last line breaks off before a small letter, or was full up to the width of the whole text. */
function continues(text: string, before: Block, line: Block, width: number): boolean {
  const lastLine = text.slice(Math.max(before.start, text.lastIndexOf("\n", before.end - 1) + 1), before.end);
  const next = text.slice(line.start, line.end);
  if (/^\p{Ll}/u.test(next) && /[\p{L}\p{N},]$/u.test(lastLine)) return true;
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP || /[.!?:…]["“”»«’)\]]*$/u.test(lastLine)) return false;
  return lastLine.length + 1 + (/^\S+/u.exec(next)?.[0].length ?? 0) > width;
}
