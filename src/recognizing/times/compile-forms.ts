import type { TimeForm, TimeWords } from "../../languages/time-words.ts";
import { asWritten, eitherCase } from "./either-case.ts";
import { DIGIT, needsOf, type Need } from "./form-needs.ts";
import type { Found } from "./resolved.ts";

/** A form made ready for searching. */
export interface CompiledForm {
  readonly form: TimeForm;
  /** Its regular expression, made when it is first asked for: most forms are needed by few texts. */
  readonly pattern: RegExp;
}

/** A language's forms with what each of them needs, and how the presence of each word class in a word is seen. */
interface Compiled {
  readonly forms: readonly (CompiledForm & { readonly needs: readonly Need[] })[];
  readonly classes: WordClasses;
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
  const occurs = (option: string): boolean => (option.startsWith("=") ? small.includes(option.slice(1)) : present.has(option));
  return compiled.forms.filter(({ needs }) => needs.every((need) => need.some(occurs)));
}

/** So many words are kept in memory. */
const KEPT_WORDS = 50_000;

/** The classes that have a word within this one ("Montagabend" has a weekday and a part of the day). */
function classesOf(word: string, { classes, known }: Compiled): readonly string[] {
  const before = known.get(word);
  if (before !== undefined) return before;
  const found = classes.any.test(word) ? classesWithin(word, classes) : [];
  if (known.size >= KEPT_WORDS) known.clear();
  known.set(word, found);
  return found;
}

function classesWithin(word: string, { byStretch }: WordClasses): readonly string[] {
  const found = new Set<string>();
  for (let start = 0; start < word.length; start++)
    for (let end = start + 1; end <= word.length; end++)
      for (const name of byStretch.get(word.slice(start, end)) ?? []) found.add(name);
  return [...found];
}

function compiledFor(words: TimeWords): Compiled {
  const made = COMPILED.get(words);
  if (made !== undefined) return made;
  const forms = words.forms.map((form) => {
    let pattern: RegExp | null = null;
    return {
      form,
      needs: needsOf(form.form),
      get pattern() {
        return (pattern ??= patternOf(form, words));
      },
    };
  });
  const compiled = { forms, classes: wordClasses(words), known: new Map<string, readonly string[]>() };
  COMPILED.set(words, compiled);
  return compiled;
}

/** The longest stretches of letters of the words of all classes, which can occur within longer words. */
interface WordClasses {
  /** Matches a word that has any of them. */
  readonly any: RegExp;
  readonly byStretch: ReadonlyMap<string, readonly string[]>;
}

function wordClasses({ classes }: TimeWords): WordClasses {
  const byStretch = new Map<string, string[]>();
  for (const [name, ofClass] of Object.entries(classes)) {
    for (const word of Object.keys(ofClass)) {
      const stretch = longestStretch(word);
      const names = byStretch.get(stretch) ?? [];
      byStretch.set(stretch, names);
      if (!names.includes(name)) names.push(name);
    }
  }
  return { any: new RegExp([...byStretch.keys()].join("|"), "u"), byStretch };
}

function longestStretch(word: string): string {
  return (word.match(/\p{L}+/gu) ?? []).reduce((one, other) => (other.length > one.length ? other : one), "");
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
