import { Failure } from "../model/failure.ts";

/** The fields of a mapping, each read once; what is missing, wrong or not known is refused with its place. */
export interface Fields {
  text(key: string): string;
  optionalText(key: string): string | null;
  optionalWord<Word extends string>(key: string, words: readonly Word[]): Word | null;
  /** An object whose values are words of a list. */
  words<Word extends string>(key: string, words: readonly Word[]): ReadonlyMap<string, Word>;
  within(key: string): Fields;
  optionalWithin(key: string): Fields | null;
  /** A list of objects; empty where it is left out. */
  list(key: string): readonly Fields[];
  /** Refuses a field that nobody asked for, which is most often a misspelled one. */
  nothingElse(): void;
}

/** The fields of a value that must be an object; `where` names it in messages. */
export function fieldsOf(where: string, value: unknown): Fields {
  if (!isObject(value)) throw wrong(where, "an object", value);
  const asked = new Set<string>();
  const get = (key: string) => {
    asked.add(key);
    return value[key] ?? null;
  };
  const place = (key: string) => `${where}: ${key}`;
  const optionally =
    <Value>(read: (place: string, found: unknown) => Value) =>
    (key: string): Value | null => {
      const found = get(key);
      return found === null ? null : read(place(key), found);
    };
  return {
    text: (key) => text(place(key), get(key)),
    optionalText: optionally(text),
    optionalWord: (key, words) => optionally((at, found) => word(at, found, words))(key),
    words: (key, words) => wordsByName(place(key), get(key) ?? {}, words),
    within: (key) => fieldsOf(place(key), get(key)),
    optionalWithin: optionally(fieldsOf),
    list: (key) => listOf(place(key), get(key) ?? []),
    nothingElse: () => {
      const other = Object.keys(value).find((key) => !asked.has(key));
      if (other !== undefined) throw wrong(where, `only ${[...asked].join(", ")}`, other);
    },
  };
}

function text(place: string, found: unknown): string {
  if (typeof found === "string" && found !== "") return found;
  throw wrong(place, "a text", found);
}

function word<Word extends string>(place: string, found: unknown, words: readonly Word[]): Word {
  const known = words.find((one) => one === found);
  if (known === undefined) throw wrong(place, `one of ${words.join(", ")}`, found);
  return known;
}

function wordsByName<Word extends string>(place: string, found: unknown, words: readonly Word[]): ReadonlyMap<string, Word> {
  if (!isObject(found)) throw wrong(place, "an object", found);
  return new Map(Object.entries(found).map(([name, one]) => [name, word(`${place}: ${name}`, one, words)]));
}

function listOf(place: string, found: unknown): readonly Fields[] {
  if (!Array.isArray(found)) throw wrong(place, "a list", found);
  return found.map((one, index) => fieldsOf(`${place}, number ${index + 1}`, one));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function wrong(where: string, expected: string, came: unknown): Failure {
  const got = came === null || came === undefined ? "nothing" : JSON.stringify(came).slice(0, 80);
  return new Failure("BAD_USER_INPUT", `${where}: expected ${expected}, got ${got}`);
}
