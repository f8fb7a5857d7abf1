/**
 * What must occur in a sentence for a form of words to match there: word classes by name, DIGIT, and letters that the
 * form spells out, behind an equals sign and in small letters. Looking for these first saves most searches.
 */
export function needsOf(form: string): readonly string[] {
  const source = form.replaceAll("<<", "").replaceAll(">>", "");
  return [...alternativesFrom({ source, at: 0 })];
}

/** Stands for a figure among the needs. */
export const DIGIT = "DIGIT";

/** So many letters of a word are worth looking for. */
const LITERAL = 3;

/** A position in the source of a form that moves on while it is read. */
interface Cursor {
  readonly source: string;
  at: number;
}

type Needs = ReadonlySet<string>;

const NONE: Needs = new Set();

/** Reads alternatives up to a closing bracket; needed is what all of them need. */
function alternativesFrom(cursor: Cursor): Needs {
  const all: Needs[] = [];
  do {
    if (cursor.source[cursor.at] === "|") cursor.at += 1;
    all.push(sequenceFrom(cursor));
  } while (cursor.source[cursor.at] === "|");
  const [first = NONE, ...others] = all;
  return new Set([...first].filter((need) => others.every((other) => contains(other, need))));
}

function contains(needs: Needs, need: string): boolean {
  return (
    needs.has(need) ||
    (need.startsWith("=") && [...needs].some((other) => other.startsWith("=") && other.includes(need.slice(1))))
  );
}

function sequenceFrom(cursor: Cursor): Needs {
  const needs = new Set<string>();
  let literal = "";
  while (cursor.at < cursor.source.length && !"|)".includes(cursor.source[cursor.at] ?? "")) {
    const piece = pieceFrom(cursor);
    const letter = piece.letter !== null && !piece.optional;
    if (!letter && literal.length >= LITERAL) needs.add(`=${literal}`);
    literal = letter ? literal + (piece.letter ?? "") : "";
    if (!piece.optional) for (const need of piece.needs) needs.add(need);
  }
  if (literal.length >= LITERAL) needs.add(`=${literal}`);
  return needs;
}

/** A letter, a class, a figure, a set of characters or a group, with the quantifier behind it. */
interface Piece {
  readonly needs: Needs;
  readonly letter: string | null;
  readonly optional: boolean;
}

function pieceFrom(cursor: Cursor): Piece {
  const first = cursor.source.charAt(cursor.at);
  if (!MARKS.test(first)) return letterFrom(cursor, first);
  const rest = cursor.source.slice(cursor.at);
  const plain = /^(?:\\[pP]\{[^}]*\}|\\.|\[(?:\\.|[^\]])*\]|\{(?<name>[a-z]+)\d?\})/u.exec(rest);
  if (plain !== null) {
    cursor.at += plain[0].length;
    const name = plain.groups?.["name"];
    const needs = name === undefined ? (plain[0] === String.raw`\d` ? new Set([DIGIT]) : NONE) : new Set([name]);
    return { needs, letter: null, optional: isOptional(cursor) };
  }
  return first === "(" ? groupFrom(cursor, rest) : letterFrom(cursor, first);
}

/** What begins something else than a single character. */
const MARKS = /^[\\[{(]/;

function letterFrom(cursor: Cursor, character: string): Piece {
  cursor.at += 1;
  const letter = /^\p{L}$/u.test(character) ? character.toLowerCase() : null;
  return { needs: NONE, letter, optional: isOptional(cursor) };
}

function groupFrom(cursor: Cursor, rest: string): Piece {
  const opening = /^\((?:\?(?:<[=!]|[=!]|<[a-zA-Z0-9]+>|-i:|:))?/u.exec(rest)?.[0] ?? "(";
  cursor.at += opening.length;
  const needs = alternativesFrom(cursor);
  cursor.at += 1;
  return { needs: opening.endsWith("!") ? NONE : needs, letter: null, optional: isOptional(cursor) };
}

/** Reads a quantifier; what may be missing is not needed. */
function isOptional(cursor: Cursor): boolean {
  if (!"?*+{".includes(cursor.source[cursor.at] ?? " ")) return false;
  const quantifier = /^(?:[?*+]|\{(?<least>\d+)(?:,\d*)?\})\??/u.exec(cursor.source.slice(cursor.at));
  cursor.at += quantifier?.[0].length ?? 0;
  return quantifier !== null && /^(?:[?*]|\{0)/u.test(quantifier[0]);
}
