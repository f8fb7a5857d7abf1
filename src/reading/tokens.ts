import type { Span } from "../model/span.ts";
import type { Token } from "../model/reading.ts";
import type { ReadingWords } from "../languages/reading-words.ts";

const PIECE = new RegExp(
  [
    String.raw`https?:\/\/[^\s]+|(?:www|pic)\.[^\s]+`, // an address
    String.raw`[@#][\p{L}\p{N}_]+`, // a handle or hashtag
    String.raw`\.{2,}|…`, // an ellipsis
    String.raw`\p{N}+(?:[.,:/]\p{N}+)*(?:\p{Ll}{1,3}(?![\p{L}\p{N}]))?(?:[-‐‑][\p{L}\p{N}]+)*`, // a number, a clock time, "1980er", "71-Jährige"
    String.raw`(?:\p{L}\.)+\p{L}(?=\.)`, // "z.B", whose last full stop is joined below
    String.raw`[\p{L}\p{M}\p{N}\u00ad]+(?:[-‐‑'’‘:*_][\p{L}\p{N}\u00ad]+)*(?:[-‐‑](?![\p{L}\p{N}-]))?`, // a word, with its hyphens
    String.raw`[^\s\u00a0]`, // a single mark
  ].join("|"),
  "gu",
);

const INITIAL = /^(?:\p{Lu}|\p{Lu}\p{Ll})$/u;
const ROMAN = /^[IVX]+$/u;
const SHORT_NUMBER = /^\p{N}{1,2}$/u;

/**
 * The words and marks of one sentence. A full stop belongs to its token after an abbreviation, an initial or an ordinal
 * number ("Dr.", "K.", "19."); elsewhere, and always at the sentence's end, it is a token of its own.
 */
export function tokensOf(text: string, sentence: Span, words: ReadingWords | null): readonly Token[] {
  const pieces = [...text.slice(sentence.start, sentence.end).matchAll(PIECE)].map((match) =>
    token(text, sentence.start + match.index, match[0].length),
  );
  const lastWord = pieces.findLastIndex((piece) => /[\p{L}\p{N}]/u.test(piece.text));
  const tokens: Token[] = [];
  for (const [index, piece] of pieces.entries()) {
    const last = tokens.at(-1);
    const joins = piece.text === "." && last !== undefined && last.end === piece.start && index < lastWord;
    if (joins && keepsStop(last.text, words)) tokens[tokens.length - 1] = token(text, last.start, last.text.length + 1);
    else tokens.push(piece);
  }
  return tokens;
}

/** Whether a full stop after this word is part of the word: an abbreviation, an initial, an ordinal. */
function keepsStop(word: string, words: ReadingWords | null): boolean {
  return (
    SHORT_NUMBER.test(word) || INITIAL.test(word) || ROMAN.test(word) || (words?.abbreviations.has(word.toLowerCase()) ?? false)
  );
}

function token(text: string, start: number, length: number): Token {
  return { start, end: start + length, text: text.slice(start, start + length) };
}
