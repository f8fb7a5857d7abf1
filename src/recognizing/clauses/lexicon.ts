import type { EventKind } from "../../model/event.ts";
import type { NounTrigger, VerbTrigger } from "../../languages/event-words.ts";
import type { Language } from "../../languages/language.ts";
import type { VerbEntry, VerbForm } from "../../languages/verb-entry.ts";
import { rememberedFor } from "../../model/remembered.ts";

/** What a word can be as a verb. */
export interface VerbReading {
  readonly verb: VerbEntry;
  readonly form: VerbForm;
}

/** A trigger with the kind whose words it stands among. */
export interface KindOf<Trigger> {
  readonly kind: EventKind;
  readonly trigger: Trigger;
}

/** The words of a language, indexed by their forms. */
export interface Lexicon {
  readonly readings: ReadonlyMap<string, readonly VerbReading[]>;
  readonly prefixes: ReadonlySet<string>;
  readonly verbTriggers: ReadonlyMap<string, readonly KindOf<VerbTrigger>[]>;
  readonly nounForms: ReadonlyMap<string, readonly (KindOf<NounTrigger> & { readonly plural: boolean })[]>;
  /** Beginnings and ends of words that fixed phrases ask for, longest form length first. */
  readonly longestNoun: number;
}

const LEXICONS = new WeakMap<Language, Lexicon>();

/** The lexicon of a language, built once. */
export function lexiconOf(language: Language): Lexicon {
  const known = LEXICONS.get(language);
  if (known !== undefined) return known;
  const lexicon = build(language);
  LEXICONS.set(language, lexicon);
  return lexicon;
}

function build(language: Language): Lexicon {
  const verbTriggers = new Map<string, KindOf<VerbTrigger>[]>();
  const nounForms = new Map<string, (KindOf<NounTrigger> & { plural: boolean })[]>();
  for (const { kind, verbs, nouns } of language.events) {
    for (const trigger of verbs) append(verbTriggers, trigger.lemma, { kind, trigger });
    for (const trigger of nouns) {
      for (const form of trigger.singular) append(nounForms, spelled(form), { kind, trigger, plural: false });
      for (const form of trigger.plural)
        append(nounForms, spelled(form), { kind, trigger, plural: !trigger.singular.includes(form) });
    }
  }
  const entries = new Map<string, VerbEntry>();
  // Helping verbs have a table of their own: "seit" is no form of "sein" here.
  const helping = new Set([...language.clauses.auxiliaries.values()].flatMap((forms) => forms.map(({ lemma }) => lemma)));
  for (const words of language.events)
    for (const { verb } of words.verbs) if (!helping.has(verb.lemma)) entries.set(verb.lemma + (verb.prefix ?? ""), verb);
  for (const verb of language.clauses.verbs)
    if (!entries.has(verb.lemma + (verb.prefix ?? ""))) entries.set(verb.lemma + (verb.prefix ?? ""), verb);
  return {
    readings: readingsOf([...entries.values()]),
    prefixes: new Set([...entries.values()].flatMap(({ prefix }) => prefix ?? [])),
    verbTriggers,
    nounForms,
    longestNoun: Math.max(0, ...[...nounForms.keys()].map((form) => form.length)),
  };
}

function readingsOf(entries: readonly VerbEntry[]): Map<string, VerbReading[]> {
  const readings = new Map<string, VerbReading[]>();
  for (const verb of entries) for (const form of verb.forms) append(readings, spelled(form.text), { verb, form });
  return readings;
}

/** The spelling by which words are compared: lower case, with "ss" for "ß" as in Switzerland. */
export function spelled(word: string): string {
  return word.toLowerCase().replaceAll("ß", "ss");
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** The noun triggers whose form a word is or ends in, the longest form first; a hyphenated word counts by its last part. */
export const nounTriggersOf: (word: string, lexicon: Lexicon) => FoundNoun | null = rememberedFor(foundNoun);

interface FoundNoun {
  readonly entries: readonly (KindOf<NounTrigger> & { readonly plural: boolean })[];
  readonly head: number;
}

function foundNoun(word: string, lexicon: Lexicon): FoundNoun | null {
  const text = spelled(word);
  for (let head = Math.max(0, text.length - lexicon.longestNoun); head < text.length - 2; head++) {
    const found = lexicon.nounForms.get(text.slice(head));
    if (found === undefined) continue;
    const hyphen = head > 0 && text[head - 1] === "-";
    const entries = found.filter(({ trigger }) => head === 0 || hyphen || (trigger.compounds && head >= 3));
    if (entries.length > 0) return { entries, head };
  }
  return null;
}
