/** A stretch of a text that was found, marked where it has the words that were looked for. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly marked: boolean;
}

/** So many characters before the first mark and in all are shown of a long text. */
const BEFORE = 40;
const LONGEST = 140;

/** What is shown of a text that was found: all of a short one, and of a long one what stands around the first mark. */
export function pieceOf(text: string, highlights: readonly { readonly start: number; readonly end: number }[]): Piece[] {
  const first = highlights[0]?.start ?? 0;
  const isShort = text.length <= LONGEST;
  const start = isShort || first <= BEFORE ? 0 : wordBefore(text, first - BEFORE);
  const end = isShort ? text.length : Math.max(wordBefore(text, Math.min(text.length, start + LONGEST)), highlights[0]?.end ?? 0);
  const inside = highlights.filter((mark) => mark.start >= start && mark.end <= end);
  const cuts = [start, ...inside.flatMap((mark) => [mark.start, mark.end]), end];
  const pieces = cuts.slice(0, -1).map((from, place) => {
    const to = cuts[place + 1] ?? end;
    return { text: text.slice(from, to), start: from, marked: place % 2 === 1 };
  });
  const dots = (at: number) => ({ text: "…", start: at, marked: false });
  return [
    ...(start > 0 ? [dots(-1)] : []),
    ...pieces.filter((piece) => piece.text !== ""),
    ...(end < text.length ? [dots(text.length)] : []),
  ];
}

/** The beginning of the word at a place, so that no word is cut. */
function wordBefore(text: string, place: number): number {
  return place >= text.length ? text.length : text.lastIndexOf(" ", place) + 1;
}
