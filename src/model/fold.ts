const LETTERS: Readonly<Record<string, string>> = { ß: "ss", ø: "o", ł: "l", đ: "d", æ: "ae", œ: "oe", ı: "i" };

const BEYOND_ASCII = /[^\0-\x7f]/;

/**
 * The form in which names and texts are compared and searched: lower case, without diacritics, with plain spaces.
 * It is done in code, on write and on query, because SQLite and Neo4j fold differently ("malmo" finds Malmö in one only).
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most names have nothing that needs more, and thousands of them are folded at the start.
  if (!BEYOND_ASCII.test(lower)) return lower.replace(/[^a-z0-9]+/g, " ").trim();
  const plain = lower.normalize("NFKD").replace(/\p{M}+/gu, "");
  return plain
    .replace(/[ßøłđæœı]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
