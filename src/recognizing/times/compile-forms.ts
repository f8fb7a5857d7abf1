import type { TimeForm, TimeWords } from "../../languages/time-words.ts";
import { DIGIT, needsOf } from "./form-needs.ts";
import type { Found } from "./resolved.ts";

/** A form made ready for searching. */
export interface CompiledForm {
  readonly form: TimeForm;
  readonly pattern: RegExp;
}

/** A language's forms with what each of them needs, and how the presence of each word class in a word is seen. */
interface Compiled {
  readonly forms: readonly (CompiledForm & { readonly needs: bigint; readonly letters: readonly string[] })[];
  readonly classes: readonly RegExp[];
  /** The classes of words that were met before. */
  readonly known: Map<string, bigint>;
}

const COMPILED = new WeakMap<TimeWords, Compiled>();

/** The forms of a language that can occur in a sentence, as regular expressions; they are made once. */
export function formsFor(sentence: string, words: TimeWords): readonly CompiledForm[] {
  const compiled = compiledFor(words);
  const small = sentence.toLowerCase();
  let present = /\d/u.test(sentence) ? 1n : 0n;
  for (const [word] of small.matchAll(/\p{L}+/gu)) present |= classesOf(word, compiled);
  return compiled.forms.filter(
    ({ needs, letters }) => (needs & ~present) === 0n && letters.every((letter) => small.includes(letter)),
  );
}

/** So many words are kept in memory. */
const KEPT_WORDS = 50_000;

/** A bit for each class that has a word within this one ("Montagabend" has a weekday and a part of the day). */
function classesOf(word: string, { classes, known }: Compiled): bigint {
  const before = known.get(word);
  if (before !== undefined) return before;
  const found = classes.reduce((bits, pattern, index) => (pattern.test(word) ? bits | (2n << BigInt(index)) : bits), 0n);
  if (known.size >= KEPT_WORDS) known.clear();
  known.set(word, found);
  return found;
}

function compiledFor(words: TimeWords): Compiled {
  const made = COMPILED.get(words);
  if (made !== undefined) return made;
  const names = Object.keys(words.classes);
  const bit = (need: string) => (need === DIGIT ? 1n : 2n << BigInt(names.indexOf(need)));
  const forms = words.forms.map((form) => {
    const all = needsOf(form.form);
    const needs = all.filter((need) => !need.startsWith("=")).reduce((bits, need) => bits | bit(need), 0n);
    const letters = all.filter((need) => need.startsWith("=")).map((need) => need.slice(1));
    return { form, pattern: patternOf(form, words), needs, letters };
  });
  const compiled = { forms, classes: names.map((name) => wordsWithin(words, name)), known: new Map<string, bigint>() };
  COMPILED.set(words, compiled);
  return compiled;
}

/** The longest stretch of letters of each word of a class, as it can occur within a longer word. */
function wordsWithin(words: TimeWords, name: string): RegExp {
  const stretches = Object.keys(words.classes[name] ?? {}).map((word) =>
    (word.match(/\p{L}+/gu) ?? []).reduce((one, other) => (other.length > one.length ? other : one), ""),
  );
  return new RegExp([...new Set(stretches)].join("|"), "u");
}

/** What one match of a form found. */
export function foundIn(match: RegExpExecArray, form: TimeForm, words: TimeWords): Found {
  const value = (name: string): number | string | null => {
    const text = match.groups?.[name];
    if (text === undefined) return form.says?.[name] ?? null;
    const known = words.classes[className(name)]?.[text.toLowerCase().replace(/[\s\u00a0]+/gu, " ")];
    return known ?? numberIn(text) ?? text;
  };
  return {
    number: (name) => {
      const found = value(name) ?? value(name.replace(/^(?:number|ordinal)/u, "figure"));
      return typeof found === "number" ? found : null;
    },
    word: (name) => {
      const found = value(name);
      return found === null ? null : String(found);
    },
  };
}

/** A number in figures; a comma parts decimals, full stops part thousands. */
function numberIn(text: string): number | null {
  if (!/^\d+(?:\.\d{3})*(?:,\d+)?$/u.test(text)) return null;
  return Number(text.replaceAll(".", "").replace(",", "."));
}

/**
 * What may stand around an expression. Letters are letters in either case; without `i` the engine need not work out again
 * for each of the patterns which letters belong together, which takes longer than all else at the start.
 */
const BEFORE = String.raw`(?-i:(?<![\p{L}\d])(?<![\p{L}\d][.,:])(?<!\p{L}[-/]))`;
const AFTER = String.raw`(?-i:(?![\p{L}\d])(?!-\p{L})(?![.,:]\d))`;

function patternOf(form: TimeForm, words: TimeWords): RegExp {
  const source = form.form
    .replace(/\{(?<name>[a-z]+\d?)\}/gu, (_whole: string, name: string) => `(?<${name}>${alternatives(words, className(name))})`)
    .replace(
      /(?<!\[[^\]]*) (?<optional>\??)/gu,
      (_whole: string, optional: string) => String.raw`[\s\u00a0]${optional === "" ? "+" : "*"}`,
    )
    .replaceAll("<<", "(?<marked>")
    .replaceAll(">>", ")");
  // Hyphens join words, and full stops or commas figures: neither side of them is an expression of its own.
  return new RegExp(String.raw`${BEFORE}(?:${source})${AFTER}`, form.exact === true ? "dgu" : "dgiu");
}

function alternatives(words: TimeWords, name: string): string {
  const list = Object.keys(words.classes[name] ?? {}).toSorted(
    (one, other) => other.length - one.length || (one < other ? -1 : 1),
  );
  if (list.length === 0) throw new Error(`time words: expected a class '${name}', got none`);
  return list.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)).join("|");
}

function className(group: string): string {
  return group.replace(/\d$/u, "");
}
