/**
 * The source of a regular expression in which the first letter of each word may be small or capital, save in groups
 * `(?-i:…)`, whose letters stand for themselves. A pattern is made so rather than with the flags and modifiers of the
 * language: once much of it is compiled, V8 compiles patterns without optimizing, and those with modifiers then match
 * nothing; and letters by property are slow under the flag.
 */
export function eitherCase(source: string): string {
  const piece = new RegExp(PIECE, "uy");
  let out = "";
  let depth = 0;
  /** The depth of the group in which letters stand for themselves; null outside. */
  let exactAt: number | null = null;
  let within = false;
  while (piece.lastIndex < source.length) {
    const [found = ""] = piece.exec(source) ?? [];
    if (found === "") throw new Error(`pattern: expected a regular expression, got ${source}`);
    if (found === ")" && exactAt === depth) exactAt = null;
    if (found === EXACT) exactAt ??= depth + 1;
    depth += found.startsWith("(") ? 1 : found === ")" ? -1 : 0;
    out += found === EXACT ? "(?:" : exactAt !== null || within ? found : bothCases(found);
    within = /^\p{L}$/u.test(found);
  }
  return out;
}

/** The source of a regular expression all of whose letters stand for themselves. */
export function asWritten(source: string): string {
  return source.replaceAll(EXACT, "(?:");
}

/** The text with words in capitals as they are written elsewhere, character for character; abbreviations alone stay. */
export function withoutCapitals(text: string): string {
  if (!/\p{Lu}{4}/u.test(text)) return text;
  return text.replace(/(?<=\p{Lu})\p{Lu}+/gu, (letters) => {
    const small = letters.toLowerCase();
    return small.length === letters.length ? small : letters;
  });
}

const EXACT = "(?-i:";

/** Escapes, sets of characters, group openings with their names, quantifiers, names of word classes, or single characters. */
const PIECE = String.raw`\\[pP]\{[^}]*\}|\\u[0-9a-f]{4}|\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<[=!]|[=!:]|<\w+>|-i:))?|\{(?:\d+(?:,\d*)?|[a-z]+\d?)\}|[^]`;

/** The source of a pattern for a letter, small or capital; anything else stays what it is. */
export function bothCases(piece: string): string {
  if (!/^\p{L}$/u.test(piece)) return piece;
  const forms = [...new Set([piece.toLowerCase(), piece.toUpperCase()])].filter((form) => form.length === piece.length);
  return forms.length > 1 ? `[${forms.join("")}]` : piece;
}
