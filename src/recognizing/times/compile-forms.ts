import type { TimeForm, TimeWords } from "../../languages/time-words.ts";
import { remembered } from "../../model/remembered.ts";
import { alternativesOf, type Alternatives } from "./alternatives.ts";
import { asWritten, eitherCase } from "./either-case.ts";
import { classFinder, type ClassFinder } from "./word-classes.ts";
import { DIGIT, needsOf, type Need } from "./form-needs.ts";
import { inOneByte, patternInOneByte } from "./one-byte.ts";
import type { Found } from "./resolved.ts";

/** A form made ready for searching. */
export interface CompiledForm {
  readonly form: TimeForm;
  /** Its regular expression for texts in one byte, made when it is first asked for: most forms are needed by few texts. */
  readonly pattern: RegExp;
}

/** A language's forms with what each of them needs, and how the presence of each word class in a word is seen. */
interface Compiled {
  readonly forms: readonly (CompiledForm & { readonly needs: readonly CompiledNeed[] })[];
  readonly classesOf: ClassFinder;
}

/** The options of a need: names of word classes, and letters that are spelled out. */
interface CompiledNeed {
  readonly classes: readonly string[];
  readonly letters: readonly string[];
}

const COMPILED = new WeakMap<TimeWords, Compiled>();

/** The forms of a language that can occur in a sentence, as regular expressions; they are made once. */
export function formsFor(sentence: string, words: TimeWords): readonly CompiledForm[] {
  const compiled = compiledFor(words);
  const small = sentence.toLowerCase();
  const present = new Set(/\d/u.test(sentence) ? [DIGIT] : []);
  for (const [word] of small.matchAll(/\p{L}+/gu)) for (const name of compiled.classesOf(word)) present.add(name);
  const isPresent = (name: string): boolean => present.has(name);
  const contains = remembered((letters) => small.includes(letters));
  return compiled.forms.filter(({ needs }) =>
    needs.every(({ classes, letters }) => classes.some(isPresent) || letters.some(contains)),
  );
}

function compiledNeed(need: Need): CompiledNeed {
  const isSpelled = (option: string): boolean => option.startsWith("=");
  return {
    classes: need.filter((option) => !isSpelled(option)),
    letters: need.filter(isSpelled).map((option) => inOneByte(option.slice(1))),
  };
}

function compiledFor(words: TimeWords): Compiled {
  const made = COMPILED.get(words);
  if (made !== undefined) return made;
  const alternatives = alternativesOf(words);
  const forms = words.forms.map((form) => {
    let pattern: RegExp | null = null;
    return {
      form,
      needs: needsOf(form.form).map(compiledNeed),
      get pattern() {
        return (pattern ??= patternOf(form, alternatives));
      },
    };
  });
  const compiled = { forms, classesOf: classFinder(words) };
  COMPILED.set(words, compiled);
  return compiled;
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
const BEFORE = String.raw`(?<!\p{L}[-/.,:]?|\d[.,:]?)`;
const AFTER = String.raw`(?!-?\p{L}|[.,:]?\d)`;

function patternOf({ form, exact = false }: TimeForm, alternatives: Alternatives): RegExp {
  const spaced = form.replace(
    /(?<!\[[^\]]*) (?<optional>\??)/gu,
    (_whole: string, optional: string) => String.raw`[\s\u00a0]${optional === "" ? "+" : "*"}`,
  );
  const source = casesOf(spaced, exact)
    .replace(/\{(?<name>[a-z]+\d?)\}/gu, (_whole: string, name: string) => `(?<${name}>${alternatives(className(name), exact)})`)
    .replaceAll("<<", "(?<marked>")
    .replaceAll(">>", ")");
  // Where a group stands takes time to find out, and only a marked one is asked for it.
  return new RegExp(patternInOneByte(`${BEFORE}(?:${source})${AFTER}`), source.includes("(?<marked>") ? "dg" : "g");
}

function casesOf(source: string, exact: boolean): string {
  return exact ? asWritten(source) : eitherCase(source);
}

function className(group: string): string {
  return group.replace(/\d$/u, "");
}
