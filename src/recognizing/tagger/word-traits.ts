import { NO_HASH, hashOf } from "./hash.ts";
import type { ListsOf } from "./known-words.ts";

/** What of a word its neighbours look at too, as hashes. */
export interface WordTraits {
  readonly text: string;
  /** In lower case; of the same length as the text, or the text itself. */
  readonly lower: string;
  readonly word: number;
  readonly lowerWord: number;
  /** Kinds of characters, repetitions left out: "Xx-Xx", "X.", "0". */
  readonly shape: number;
  /** The shape with its lengths, up to four of a kind. */
  readonly longShape: number;
  readonly prefix: number;
  readonly suffix: number;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** The lists in which a word with a capital stands, and what it has before its first and after its last hyphen, each plus one; else 0. */
  readonly known: number;
  readonly knownFirst: number;
  readonly knownLast: number;
}

/** What stands before the beginning and after the end of a sentence. */
export const OUTSIDE: WordTraits = {
  text: "",
  lower: "",
  word: 1,
  lowerWord: 2,
  shape: 3,
  longShape: 4,
  prefix: 5,
  suffix: 6,
  capital: false,
  known: 0,
  knownFirst: 0,
  knownLast: 0,
};

const KINDS = { UPPER: 1, LOWER: 2, DIGIT: 3, OTHER_LETTER: 4 } as const;
const DIGITS = /\p{N}/u;
const LETTERS = /[\p{L}\p{M}]/u;

/** Marks that differ from source to source and mean the same. */
const SAME_MARKS: Readonly<Record<string, string>> = {
  "„": '"',
  "“": '"',
  "”": '"',
  "«": '"',
  "»": '"',
  "‚": "'",
  "‘": "'",
  "’": "'",
  "‹": "'",
  "›": "'",
  "''": '"',
  "``": '"',
  "—": "–",
  "−": "–",
  "--": "–",
  "...": "…",
};

/** What a word shows by itself and in lists of words. */
export function wordTraits(word: string, listsOf: ListsOf): WordTraits {
  const text = SAME_MARKS[word] ?? word;
  const lowered = text.toLowerCase();
  // A few letters of other languages grow in lower case; places in both must agree.
  const lower = lowered.length === text.length ? lowered : text;
  const end = lower.length;
  const capital = kindOf(text.charCodeAt(0)) === KINDS.UPPER;
  return {
    text,
    lower,
    word: hashOf(text, 0, end),
    lowerWord: hashOf(lower, 0, end),
    ...shapesOf(text),
    prefix: hashOf(lower, 0, Math.min(3, end)),
    suffix: hashOf(lower, Math.max(0, end - 3), end),
    capital,
    ...(capital ? knownIn(lower, listsOf) : UNKNOWN),
  };
}

const UNKNOWN = { known: 0, knownFirst: 0, knownLast: 0 } as const;

function knownIn(lower: string, listsOf: ListsOf): Pick<WordTraits, "known" | "knownFirst" | "knownLast"> {
  const known = listsOf(lower, 0, lower.length) + 1;
  const hyphen = lower.indexOf("-");
  if (hyphen <= 0) return { known, knownFirst: 0, knownLast: 0 };
  return {
    known,
    knownFirst: listsOf(lower, 0, hyphen) + 1,
    knownLast: listsOf(lower, lower.lastIndexOf("-") + 1, lower.length) + 1,
  };
}

function shapesOf(text: string): { readonly shape: number; readonly longShape: number } {
  let [shape, longShape, before, run] = [NO_HASH, NO_HASH, -1, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code) || code + 8;
    run = kind === before ? run + 1 : 1;
    before = kind;
    if (run === 1) shape = Math.imul(shape ^ kind, 0x01000193);
    if (run <= 4) longShape = Math.imul(longShape ^ kind, 0x01000193);
  }
  return { shape, longShape };
}

/** Kinds of the characters of European scripts, looked up rather than asked each time. */
const TABLE = Uint8Array.from({ length: 0x600 }, (_, code) => kindOfCharacter(String.fromCharCode(code)));

function kindOf(code: number): number {
  return code < TABLE.length ? (TABLE[code] ?? 0) : kindOfCharacter(String.fromCharCode(code));
}

function kindOfCharacter(character: string): number {
  if (DIGITS.test(character)) return KINDS.DIGIT;
  if (!LETTERS.test(character)) return 0;
  if (character !== character.toLowerCase()) return KINDS.UPPER;
  return character !== character.toUpperCase() ? KINDS.LOWER : KINDS.OTHER_LETTER;
}
