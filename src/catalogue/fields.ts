import type { Localized } from "../model/entity.ts";
import { isRecord, lineFailure, type Line } from "./json-lines.ts";

/** What is left out of thousands of lines is one and the same nothing. */
const NONE: readonly never[] = Object.freeze([]);
const NOTHING: Readonly<Record<string, never>> = Object.freeze({});

/** Refuses keys that are misspelt or belong to another kind of entry. */
export function refuseOtherKeys(line: Line, known: readonly string[]): void {
  for (const key in line.fields) {
    if (!known.includes(key)) throw lineFailure(line.where, `only the keys ${known.join(", ")}`, key);
  }
}

/** A text that must be there and not be empty. */
export function text(line: Line, key: string): string {
  const value = line.fields[key];
  if (!isText(value)) throw lineFailure(line.where, `a text for "${key}"`, value);
  return value;
}

/** A text or null where it is left out. */
export function optionalText(line: Line, key: string): string | null {
  return line.fields[key] === undefined ? null : text(line, key);
}

/** A text that follows a pattern, or null where it is left out. */
export function matchingText(line: Line, key: string, pattern: RegExp, expected: string): string | null {
  const value = optionalText(line, key);
  if (value !== null && !pattern.test(value)) throw lineFailure(line.where, `${expected} for "${key}"`, value);
  return value;
}

/** One of some texts, or null where it is left out. */
export function choice<Choice extends string>(line: Line, key: string, choices: readonly Choice[]): Choice | null {
  const value = line.fields[key];
  if (value === undefined) return null;
  const found = choices.find((one) => one === value);
  if (found === undefined) throw lineFailure(line.where, `one of ${choices.join(", ")} for "${key}"`, value);
  return found;
}

/** A list of texts without repetition; empty where it is left out. */
export function textList(line: Line, key: string): readonly string[] {
  const value = line.fields[key];
  if (value === undefined) return NONE;
  if (!isTextList(value)) throw lineFailure(line.where, `a list of texts without repetition for "${key}"`, value);
  return value;
}

/** Lists of texts by language code; empty where it is left out. */
export function textsByLanguage(line: Line, key: string): Readonly<Record<string, readonly string[]>> {
  const value = line.fields[key];
  if (value === undefined) return NOTHING;
  if (!isRecord(value)) throw lineFailure(line.where, `lists of texts by language code for "${key}"`, value);
  for (const code in value) {
    const texts = value[code];
    if (!/^[a-z]{2,3}$/u.test(code)) throw lineFailure(line.where, `a language code such as "de" in "${key}"`, code);
    if (!isTextList(texts)) throw lineFailure(line.where, `a list of texts without repetition for "${key}.${code}"`, texts);
  }
  return value as Record<string, readonly string[]>;
}

/** A text per language of the interface; EN must be there where the key is. */
export function localized(line: Line, key: string): Localized {
  const value = line.fields[key];
  if (value === undefined) return NOTHING;
  if (!isRecord(value) || !isText(value["EN"]) || !isText(value["DE"] ?? "-")) {
    throw lineFailure(line.where, `{"EN": …, "DE": …} for "${key}"`, value);
  }
  for (const language in value) {
    if (language !== "EN" && language !== "DE") throw lineFailure(line.where, `only EN and DE in "${key}"`, language);
  }
  return value as Localized;
}

/** A list of objects, each of which is read like a line of its own; empty where it is left out. */
export function objectList(line: Line, key: string): readonly Line[] {
  const value = line.fields[key];
  if (value === undefined) return NONE;
  if (!Array.isArray(value)) throw lineFailure(line.where, `a list of objects for "${key}"`, value);
  return value.map((fields: unknown, index) => {
    const where = `${line.where} ${key}[${index}]`;
    if (!isRecord(fields)) throw lineFailure(where, "an object", fields);
    return { where, fields };
  });
}

function isTextList(value: unknown): value is readonly string[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const one: unknown = value[index];
    if (!isText(one) || value.indexOf(one) !== index) return false;
  }
  return true;
}

/** A text that is not blank; only one that begins with something else than a letter could be. */
function isText(value: unknown): value is string {
  if (typeof value !== "string" || value === "") return false;
  const first = value.charCodeAt(0);
  return (first > SPACE && first < BEYOND_ASCII) || value.trim() !== "";
}

const SPACE = 0x20;
const BEYOND_ASCII = 0x7f;
