/**
 * One thing without which a form of words cannot match in a sentence: any of these must occur. They are word classes by
 * name, DIGIT, and letters that the form spells out, behind an equals sign and in small letters.
 */
export type Need = readonly string[];

/** All that must occur in a sentence for a form to match there. Looking for that first saves most searches. */
export function needsOf(form: string): readonly Need[] {
  const source = form.replaceAll("<<", "").replaceAll(">>", "");
  return alternativesFrom({ source, at: 0 });
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

type Needs = readonly Need[];

const NONE: Needs = [];

/** Reads alternatives up to a closing bracket: one thing of each of them, and what the first needs like all others. */
function alternativesFrom(cursor: Cursor): Needs {
  const all: Needs[] = [];
  do {
    if (cursor.source[cursor.at] === "|") cursor.at += 1;
    all.push(sequenceFrom(cursor));
  } while (cursor.source[cursor.at] === "|");
  const [first = NONE, ...others] = all;
  if (others.length === 0) return first;
  if (all.some((needs) => needs.length === 0)) return NONE;
  const shared = first.filter((need) => others.every((other) => other.some((one) => implies(one, need))));
  return [...shared, [...new Set(all.flatMap(rarest))]];
}

/** Whether what meets one need meets the other too. */
function implies(one: Need, other: Need): boolean {
  return one.every((option) => other.some((wanted) => option === wanted || (isSpelled(option) && within(wanted, option))));
}

function within(wanted: string, option: string): boolean {
  return isSpelled(wanted) && option.includes(wanted.slice(1));
}

function isSpelled(option: string): boolean {
  return option.startsWith("=");
}

/** What of several needs is met least: few options, and letters rather than a class, the more of them the better. */
function rarest(needs: Needs): Need {
  return needs.reduce((one, other) => (rarity(other) > rarity(one) ? other : one));
}

function rarity(need: Need): number {
  return Math.min(...need.map((option) => (isSpelled(option) ? option.length : 1))) - need.length;
}

function sequenceFrom(cursor: Cursor): Needs {
  const needs: Need[] = [];
  let literal = "";
  while (cursor.at < cursor.source.length && !"|)".includes(cursor.source[cursor.at] ?? "")) {
    const piece = pieceFrom(cursor);
    const letter = piece.letter !== null && !piece.optional;
    if (!letter && literal.length >= LITERAL) needs.push([`=${literal}`]);
    literal = letter ? literal + (piece.letter ?? "") : "";
    if (!piece.optional) needs.push(...piece.needs);
  }
  if (literal.length >= LITERAL) needs.push([`=${literal}`]);
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
  if (!MARKS.includes(first)) return letterFrom(cursor, first);
  const rest = cursor.source.slice(cursor.at);
  const plain = /^(?:\\[pP]\{[^}]*\}|\\.|\[(?:\\.|[^\]])*\]|\{(?<name>[a-z]+)\d?\})/u.exec(rest);
  if (plain !== null) {
    cursor.at += plain[0].length;
    const name = plain.groups?.["name"];
    const needs = name === undefined ? (plain[0] === String.raw`\d` ? [[DIGIT]] : NONE) : [[name]];
    return { needs, letter: null, optional: isOptional(cursor) };
  }
  return first === "(" ? groupFrom(cursor, rest) : letterFrom(cursor, first);
}

/** What begins something else than a single character. */
const MARKS = String.raw`\[{(`;

function letterFrom(cursor: Cursor, character: string): Piece {
  cursor.at += 1;
  const small = character.toLowerCase();
  // Among the letters of the forms, only those of words have capitals.
  const letter = small === character.toUpperCase() ? null : small;
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
