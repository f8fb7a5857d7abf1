import type { TimeForm, TimeWords } from "../../languages/time-words.ts";
import type { Found } from "./resolved.ts";

/** A form made ready for searching. */
export interface CompiledForm {
  readonly form: TimeForm;
  readonly pattern: RegExp;
}

const COMPILED = new WeakMap<TimeWords, readonly CompiledForm[]>();

/** The forms of a language as regular expressions; they are made once. */
export function compiledForms(words: TimeWords): readonly CompiledForm[] {
  const known = COMPILED.get(words);
  if (known !== undefined) return known;
  const compiled = words.forms.map((form) => ({ form, pattern: patternOf(form, words) }));
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
