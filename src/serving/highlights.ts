import { foldings, nameWords, searchWords } from "../model/search-text.ts";

/** A text in which something was found, and the words of it that were looked for, as UTF-16 units of that text. */
export interface Match {
  readonly matched: string;
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
}

/** What words are looked for: for each one the spellings one of which must begin a word of the text. */
export type Asked = readonly (readonly string[])[];

/** The words that a query asks names for; other texts must spell them. */
export function askedOf(query: string, sounds: boolean): Asked {
  return (sounds ? nameWords(query) : searchWords(query)) ?? [];
}

/** The first of some texts that has all words, or else the one that has most of them, with these words marked. */
export function bestMatch(texts: readonly string[], asked: Asked): Match {
  const [first = ""] = texts;
  let best: Match & { readonly found: number } = { matched: first, highlights: [], found: 0 };
  for (const text of texts) {
    const match = matchIn(text, asked);
    if (match.found > best.found) best = match;
    if (best.found === asked.length) break;
  }
  return { matched: best.matched, highlights: best.highlights };
}

function matchIn(text: string, asked: Asked): Match & { readonly found: number } {
  const words = [...text.matchAll(WORD)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    ...metBy(word, asked),
  }));
  const whole = new Set(words.flatMap((word) => word.whole));
  const found = new Set(words.flatMap((word) => word.begun));
  // Where a word that is asked for stands as a whole, those that only begin so are others: "Un" is not "und".
  const marked = words.filter((word) => word.whole.length > 0 || word.begun.some((number) => !whole.has(number)));
  return { matched: text, highlights: marked.map(({ start, end }) => ({ start, end })), found: found.size };
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The numbers of the asked words that a word of a text begins with, and of those that it is as a whole. */
function metBy(word: string, asked: Asked): { readonly begun: readonly number[]; readonly whole: readonly number[] } {
  const spelled = [...foldings(word), ...(nameWords(word) ?? []).flat()];
  const numbers = (meets: (one: string, spelling: string) => boolean): number[] =>
    asked.flatMap((spellings, number) =>
      spellings.some((spelling) => spelled.some((one) => meets(one, spelling))) ? [number] : [],
    );
  return { begun: numbers((one, spelling) => one.startsWith(spelling)), whole: numbers((one, spelling) => one === spelling) };
}

/** So much text is shown on either side of what was found in a long one. */
const AROUND = 120;

/** A piece of a long text around the first of the words that are looked for, within its line and cut between words. */
export function pieceAround(text: string, asked: Asked): string | null {
  for (const line of text.split("\n")) {
    for (const { index, 0: word } of line.matchAll(WORD)) {
      if (metBy(word, asked).begun.length > 0) return cutOut(line, index, index + word.length);
    }
  }
  return null;
}

function cutOut(line: string, start: number, end: number): string {
  const first = start <= AROUND ? 0 : line.indexOf(" ", start - AROUND) + 1;
  const last = line.length - end <= AROUND ? line.length : line.lastIndexOf(" ", end + AROUND);
  return line.slice(Math.min(first, start), Math.max(last, end)).trim();
}
