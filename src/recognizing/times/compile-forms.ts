import type { TimeForm, TimeWords } from "../../languages/time-words.ts";
import type { Found } from "./resolved.ts";

/** A form made ready for searching. */
export interface CompiledForm {
  readonly form: TimeForm;
  readonly pattern: RegExp;
  /** Word classes, and DIGIT, without which no match is possible. */
  readonly needs: readonly string[];
}

/** A language's forms, and how the presence of each word class in a sentence is seen. */
interface Compiled {
  readonly forms: readonly CompiledForm[];
  readonly classes: readonly (readonly [name: string, pattern: RegExp])[];
}

const COMPILED = new WeakMap<TimeWords, Compiled>();

/** The forms of a language that can occur in a sentence, as regular expressions; they are made once. */
export function formsFor(sentence: string, words: TimeWords): readonly CompiledForm[] {
  const { forms, classes } = compiled(words);
  const present = new Set(classes.filter(([, pattern]) => pattern.test(sentence)).map(([name]) => name));
  return forms.filter(({ needs }) => needs.every((name) => present.has(name)));
}

function compiled(words: TimeWords): Compiled {
  const known = COMPILED.get(words);
  if (known !== undefined) return known;
  const forms = words.forms.map((form) => ({ form, pattern: patternOf(form, words), needs: needsOf(form.form) }));
  const classes = Object.keys(words.classes).map((name) => [name, new RegExp(alternatives(words, name), "iu")] as const);
  const made: Compiled = { forms, classes: [...classes, [DIGIT, /\d/u]] };
  COMPILED.set(words, made);
  return made;
}

const DIGIT = "DIGIT";

/** What stands in no optional group, no lookaround and no group of alternatives is needed. */
function needsOf(form: string): readonly string[] {
  let rest = form.replaceAll("<<", "").replaceAll(">>", "");
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest.replace(/\((?<inside>[^()]*)\)(?<times>\??)/gu, (_whole: string, inside: string, times: string) => {
      const open = times !== "" || inside.includes("|") || /^\?(?:<?[=!]|<)/u.test(inside);
      return open ? "" : inside.replace(/^\?:/u, "");
    });
  }
  const classes = [...rest.matchAll(/\{(?<name>[a-z]+)\d?\}/gu)].map((match) => match.groups?.["name"] ?? "");
  return rest.includes("|") ? [] : [...new Set([...classes, ...(/\\d(?!\?)/u.test(rest) ? [DIGIT] : [])])];
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
  return new RegExp(
    String.raw`(?<![\p{L}\d])(?<![\p{L}\d][.,:])(?<!\p{L}[-/])(?:${source})(?![\p{L}\d])(?!-\p{L})(?![.,:]\d)`,
    form.exact === true ? "dgu" : "dgiu",
  );
}

function alternatives(words: TimeWords, name: string): string {
  const list = Object.keys(words.classes[name] ?? {}).toSorted(
    (one, other) => other.length - one.length || (one < other ? -1 : 1),
  );
  if (list.length === 0) throw new Error(`time words: expected a class '${name}', got none`);
  return list.map((word) => word.replace(/[.*+?^${}()|[\]\\-]/gu, String.raw`\$&`)).join("|");
}

function className(group: string): string {
  return group.replace(/\d$/u, "");
}
