import type { Cast } from "./casts/cast.ts";

/** A text that tells the same of others, years later, with the way back to the characters of the text that it was made from. */
export interface Substituted {
  readonly text: string;
  /** The offset in the first text of an offset in this one; within a replaced word its beginning or its end. */
  readonly original: (offset: number) => number;
}

/** After so many years weekdays come back. */
export const YEARS = 28;

/** Puts a cast into a text and moves its years. */
export function substitute(text: string, cast: Cast): Substituted {
  const pieces: Piece[] = [];
  let [result, at] = ["", 0];
  for (const match of text.matchAll(patternOf(cast))) {
    const replacement = replacementOf(match, cast);
    result += text.slice(at, match.index);
    pieces.push({ from: [match.index, match.index + match[0].length], to: [result.length, result.length + replacement.length] });
    result += replacement;
    at = match.index + match[0].length;
  }
  return { text: result + text.slice(at), original: (offset) => originalOffset(offset, pieces) };
}

/** A stretch of the first text and what it became. */
interface Piece {
  readonly from: readonly [start: number, end: number];
  readonly to: readonly [start: number, end: number];
}

function patternOf({ names, adjectives }: Cast): RegExp {
  const name = names.map(([from]) => RegExp.escape(from)).join("|");
  const stem = adjectives.flatMap(([from]) => [from, capital(from)]).join("|");
  return new RegExp(
    String.raw`(?<!\p{L})(?:(?<name>${name})(?=s?(?!\p{L}))|(?<stem>${stem})(?=(?:e[nmrs]?)?(?!\p{L})))|(?<!\d)(?<year>(?:19|20)\d\d)(?!\d)`,
    "gu",
  );
}

function replacementOf(match: RegExpExecArray, { names, adjectives }: Cast): string {
  const { name, stem, year } = match.groups ?? {};
  if (year !== undefined) return String(Number(year) + YEARS);
  if (name !== undefined) return names.find(([from]) => from === name)?.[1] ?? name;
  const adjective = adjectives.find(([from]) => from === stem?.toLowerCase())?.[1] ?? "";
  return stem === capital(stem ?? "") ? capital(adjective) : adjective;
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function originalOffset(offset: number, pieces: readonly Piece[]): number {
  const piece = pieces.findLast(({ to }) => to[0] <= offset);
  if (piece === undefined) return offset;
  if (offset >= piece.to[1]) return offset - piece.to[1] + piece.from[1];
  return piece.from[offset === piece.to[0] ? 0 : 1];
}
