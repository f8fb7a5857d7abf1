/** What XML 1.0 cannot hold: most control characters, halves of pairs, and two that are no characters. */
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** White space that a parser would change, and what has a meaning in XML. */
const SPECIAL = /[&<>"\t\n\r\u0085\u2028]/gu;

/** A text for an attribute or an element; what XML cannot hold becomes U+FFFD. */
export function xmlText(text: string): string {
  return text.replace(UNWRITABLE, "\uFFFD").replace(SPECIAL, (character) => NAMED[character] ?? `&#${character.codePointAt(0)};`);
}

const NAMED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Attributes with a blank before each; those without a value are left out. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === null ? "" : ` ${name}="${xmlText(String(value))}"`))
    .join("");
}
