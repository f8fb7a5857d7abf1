import type { TimeForm, TimeWords } from "../../languages/time-words.ts";
import { asWritten, eitherCase } from "./either-case.ts";
import { DIGIT, needsOf } from "./form-needs.ts";
import type { Found } from "./resolved.ts";

/** A form made ready for searching. */
export interface CompiledForm {
  readonly form: TimeForm;
  /** Its regular expression, made when it is first asked for: most forms are needed by few texts. */
  readonly pattern: RegExp;
}

/** A language's forms with what each of them needs, and how the presence of each word class in a word is seen. */
interface Compiled {
  readonly forms: readonly (CompiledForm & { readonly needs: readonly string[]; readonly letters: readonly string[] })[];
  readonly classes: readonly (readonly [name: string, pattern: RegExp])[];
  /** The classes of words that were met before. */
  readonly known: Map<string, readonly string[]>;
}

const COMPILED = new WeakMap<TimeWords, Compiled>();

/** The forms of a language that can occur in a sentence, as regular expressions; they are made once. */
export function formsFor(sentence: string, words: TimeWords): readonly CompiledForm[] {
  const compiled = compiledFor(words);
  const small = sentence.toLowerCase();
  const present = new Set(/\d/u.test(sentence) ? [DIGIT] : []);
  for (const [word] of small.matchAll(/\p{L}+/gu)) for (const name of classesOf(word, compiled)) present.add(name);
  return compiled.forms.filter(
    ({ needs, letters }) => needs.every((need) => present.has(need)) && letters.every((letter) => small.includes(letter)),
  );
}

/** So many words are kept in memory. */
const KEPT_WORDS = 50_000;

/** The classes that have a word within this one ("Montagabend" has a weekday and a part of the day). */
function classesOf(word: string, { classes, known }: Compiled): readonly string[] {
  const before = known.get(word);
  if (before !== undefined) return before;
  const found = classes.filter(([, pattern]) => pattern.test(word)).map(([name]) => name);
  if (known.size >= KEPT_WORDS) known.clear();
  known.set(word, found);
  return found;
}

function compiledFor(words: TimeWords): Compiled {
  const made = COMPILED.get(words);
  if (made !== undefined) return made;
  const forms = words.forms.map((form) => {
    const all = needsOf(form.form);
    const needs = all.filter((need) => !need.startsWith("="));
    const letters = all.filter((need) => need.startsWith("=")).map((need) => need.slice(1));
    let pattern: RegExp | null = null;
    return {
      form,
      needs,
      letters,
      get pattern() {
        return (pattern ??= patternOf(form, words));
      },
    };
  });
  const classes = Object.keys(words.classes).map((name) => [name, wordsWithin(words, name)] as const);
  const compiled = { forms, classes, known: new Map<string, readonly string[]>() };
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

/** Hyphens join words, and full stops or commas figures: neither side of them is an expression of its own. */
const BEFORE = String.raw`(?<![\p{L}\d])(?<![\p{L}\d][.,:])(?<!\p{L}[-/])`;
const AFTER = String.raw`(?![\p{L}\d])(?!-\p{L})(?![.,:]\d)`;

function patternOf(form: TimeForm, words: TimeWords): RegExp {
  const source = form.form
    .replace(/\{(?<name>[a-z]+\d?)\}/gu, (_whole: string, name: string) => `(?<${name}>${alternatives(words, className(name))})`)
    .replace(
      /(?<!\[[^\]]*) (?<optional>\??)/gu,
      (_whole: string, optional: string) => String.raw`[\s\u00a0]${optional === "" ? "+" : "*"}`,
    )
    .replaceAll("<<", "(?<marked>")
    .replaceAll(">>", ")");
  return new RegExp(`${BEFORE}(?:${form.exact === true ? asWritten(source) : eitherCase(source)})${AFTER}`, "dgu");
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
