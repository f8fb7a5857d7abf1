import { append } from "../../model/append.ts";
import type { EventKind } from "../../model/event.ts";
import type { NounTrigger, VerbTrigger } from "../../languages/event-words.ts";
import type { Language } from "../../languages/language.ts";
import { rememberedFor } from "../../model/remembered.ts";

/** A trigger with the kind whose words it stands among. */
export interface KindOf<Trigger> {
  readonly kind: EventKind;
  readonly trigger: Trigger;
}

/** The words of a language, indexed by their forms. */
export interface Lexicon {
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
  return {
    verbTriggers,
    nounForms,
    longestNoun: Math.max(0, ...[...nounForms.keys()].map((form) => form.length)),
  };
}

/** The spelling by which words are compared: lower case, with "ss" for "ß" as in Switzerland. */
export function spelled(word: string): string {
  return word.toLowerCase().replaceAll("ß", "ss");
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
