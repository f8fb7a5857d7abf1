import { append } from "../../model/append.ts";
import { remembered } from "../../model/remembered.ts";
import type { VerbEntry, VerbForm, VerbReading, VerbStock } from "../verb-entry.ts";
import { parted, simpleForms, verbEntry, type SimpleForm } from "./verb-forms.ts";

/**
 * The stock of some thousand marked verbs. Most of them are a simple verb with a separable prefix, so only the forms of the
 * simple ones are kept, and a word is taken apart: that makes a tenth of the objects that all forms would.
 */
export function verbStock(marked: readonly string[]): VerbStock {
  let made: Stock | null = null;
  const stock = (): Stock => (made ??= stockOf(marked));
  return {
    readings: remembered((word) => readingsOf(word, stock())),
    get prefixes() {
      return stock().prefixes;
    },
  };
}

/** A verb with its place in the list; it is made when a text has it. */
interface Listed {
  readonly marked: string;
  readonly prefix: string;
  readonly order: number;
}

interface Stock {
  /** The simple verbs that have a form, with the form and its place among their forms. */
  readonly forms: ReadonlyMap<string, readonly Use[]>;
  readonly prefixes: ReadonlySet<string>;
  readonly longestPrefix: number;
  readonly entry: (marked: string) => VerbEntry;
}

/** A form of a simple verb, and all verbs that are made of that. */
interface Use {
  readonly form: SimpleForm;
  readonly rank: number;
  readonly verbs: readonly Listed[];
}

function stockOf(marked: readonly string[]): Stock {
  const bySimple = new Map<string, Listed[]>();
  for (const [order, each] of marked.entries()) {
    const [prefix, simple] = parted(each);
    append(bySimple, simple, { marked: each, prefix: spelled(prefix), order });
  }
  const forms = new Map<string, Use[]>();
  for (const [simple, verbs] of bySimple)
    for (const [rank, form] of simpleForms(simple).entries()) append(forms, spelled(form.text), { form, rank, verbs });
  const prefixes = new Set([...bySimple.values()].flatMap((verbs) => verbs.map(({ prefix }) => prefix)));
  prefixes.delete("");
  const longestPrefix = Math.max(0, ...[...prefixes].map((prefix) => prefix.length));
  return { forms, prefixes, longestPrefix, entry: remembered(verbEntry) };
}

function spelled(text: string): string {
  return text.replaceAll("ß", "ss");
}

/** A reading with what it is sorted by. */
interface Placed extends VerbReading {
  readonly order: number;
  readonly rank: number;
}

function readingsOf(word: string, stock: Stock): readonly VerbReading[] {
  const found = [...withoutPrefix(word, stock)];
  for (let end = 1; end <= stock.longestPrefix && end < word.length; end++) {
    const prefix = word.slice(0, end);
    if (stock.prefixes.has(prefix)) found.push(...withPrefix(prefix, word.slice(end), stock));
  }
  return found
    .toSorted((one, other) => one.order - other.order || one.rank - other.rank)
    .map(({ verb, form }) => ({ verb, form }));
}

/** The word as the form of a verb without prefix, or a finite one of a verb whose prefix stands elsewhere. */
function withoutPrefix(word: string, stock: Stock): readonly Placed[] {
  return usesOf(word, stock).flatMap(({ form, rank, verbs }) =>
    verbs
      .filter(({ prefix }) => prefix === "" || isFinite(form))
      .map((verb) => placed(verb, { ...plain(form), whole: verb.prefix === "" }, rank, stock)),
  );
}

/** What follows a prefix as the form of a verb with it: "an-kam", "an-gekommen", "an-zu-kommen". */
function withPrefix(prefix: string, rest: string, stock: Stock): readonly Placed[] {
  const own = (verbs: readonly Listed[]): readonly Listed[] => verbs.filter((verb) => verb.prefix === prefix);
  const direct = usesOf(rest, stock).flatMap(({ form, rank, verbs }) =>
    own(verbs).map((verb) => placed(verb, { ...plain(form), whole: true }, rank + MARKED, stock)),
  );
  const marked = rest.startsWith("zu") ? usesOf(rest.slice(2), stock) : [];
  return [
    ...direct,
    ...marked
      .filter(({ form }) => form.mood === "INFINITIVE")
      .flatMap(({ rank, verbs }) =>
        own(verbs).map((verb) => placed(verb, { mood: "MARKED_INFINITIVE", number: null, whole: true }, rank + MARKED, stock)),
      ),
  ];
}

/** Forms with their prefix come after those without it. */
const MARKED = 100;

function usesOf(word: string, { forms }: Stock): readonly Use[] {
  return forms.get(word) ?? [];
}

function placed({ marked, order }: Listed, form: VerbForm, rank: number, stock: Stock): Placed {
  return { verb: stock.entry(marked), form, order, rank };
}

function plain({ mood, number }: SimpleForm): Omit<VerbForm, "whole"> {
  return { mood, number };
}

function isFinite({ mood }: SimpleForm): boolean {
  return mood !== "PARTICIPLE" && mood !== "INFINITIVE";
}
