import type { VerbEntry, VerbForm, VerbMood } from "../verb-entry.ts";
import { buildsPerfectWithBe } from "./be-verbs.ts";
import { STRONG_VERBS, type StrongVerb } from "./strong-verbs.ts";

/** Weak verbs that only look like a strong one with a prefix ("begleiten" has nothing to do with "gleiten"). */
const WEAK_ONLY: ReadonlySet<string> = new Set(["begleiten", "bereiten", "verwenden", "beschaffen", "verschaffen", "verhängen"]);

/** Verbs with weak forms beside their strong ones. */
const WEAK_TOO: ReadonlySet<string> = new Set(["schaffen", "senden", "wenden", "hängen", "entsenden", "versenden"]);

const FIXED_PREFIXES = [
  "be",
  "emp",
  "ent",
  "er",
  "ge",
  "hinter",
  "miss",
  "miß",
  "über",
  "unter",
  "ver",
  "wider",
  "zer",
  "durch",
  "um",
  "wieder",
  "voll",
];

/** All forms of a German verb. A separable prefix is set off by a bar: "an|kommen"; others belong to the word: "übernehmen". */
export function verbEntry(marked: string): VerbEntry {
  const bar = marked.indexOf("|");
  const prefix = bar < 0 ? "" : marked.slice(0, bar);
  const simple = bar < 0 ? marked : marked.slice(bar + 1);
  const paradigms = WEAK_TOO.has(simple) ? [paradigmOf(simple), weakParadigm(simple)] : [paradigmOf(simple)];
  const finite = paradigms.flatMap((paradigm) => finiteForms(simple, paradigm));
  const forms = [
    ...finite.map((form) => ({ ...form, whole: prefix === "" })),
    ...(prefix === "" ? [] : finite.map((form) => ({ ...form, text: prefix + form.text, whole: true }))),
    ...paradigms.flatMap((paradigm) => infiniteForms(prefix, simple, paradigm)),
  ];
  return {
    lemma: prefix + simple,
    prefix: prefix === "" ? null : prefix,
    perfectWithBe: buildsPerfectWithBe(prefix, simple),
    forms: withSwissSpelling(forms),
  };
}

interface Paradigm extends StrongVerb {
  /** Whether the past takes "-en" in the plural ("kamen"), not "-n" ("sagten"). */
  readonly strong: boolean;
}

function paradigmOf(simple: string): Paradigm {
  const fixed = FIXED_PREFIXES.find((prefix) => simple.startsWith(prefix) && STRONG_VERBS.has(simple.slice(prefix.length)));
  const own = STRONG_VERBS.get(simple);
  if (own !== undefined) return { ...own, strong: !own.past.endsWith("e") };
  if (fixed === undefined || WEAK_ONLY.has(simple)) return weakParadigm(simple);
  const base = STRONG_VERBS.get(simple.slice(fixed.length));
  if (base === undefined) return weakParadigm(simple);
  const participle = base.participle.startsWith("ge") ? base.participle.slice(2) : base.participle;
  return {
    present: fixed + base.present,
    past: fixed + base.past,
    participle: fixed + participle,
    strong: !base.past.endsWith("e"),
  };
}

function weakParadigm(simple: string): Paradigm {
  const stem = stemOf(simple);
  const link = /[td]$|(?:ch|[^aeiouäöülrhmn])[mn]$/u.test(stem) ? "e" : "";
  const bare = simple.endsWith("ieren") || hasFixedPrefix(simple);
  return {
    present: `${stem}${link}t`,
    past: `${stem}${link}te`,
    participle: `${bare ? "" : "ge"}${stem}${link}t`,
    strong: false,
  };
}

function hasFixedPrefix(simple: string): boolean {
  // A stem needs a vowel of its own: "erben" is no "er-" verb, "geben" no "ge-" verb.
  return FIXED_PREFIXES.some(
    (prefix) =>
      simple.startsWith(prefix) &&
      /^[^aeiouäöü]*[aeiouäöü].*en$|^[^aeiouäöü]*[aeiouäöü].*[rl]n$/u.test(simple.slice(prefix.length)),
  );
}

function stemOf(simple: string): string {
  return simple.endsWith("en") ? simple.slice(0, -2) : simple.slice(0, -1);
}

function finiteForms(simple: string, paradigm: Paradigm): Omit<VerbForm, "whole">[] {
  const stem = stemOf(simple);
  const plural = paradigm.strong ? `${paradigm.past}${paradigm.past.endsWith("e") ? "n" : "en"}` : `${paradigm.past}n`;
  const unreal = paradigm.strong ? unrealOf(paradigm.past) : null;
  const form = (text: string, mood: VerbMood, number: "SINGULAR" | "PLURAL") => ({ text, mood, number });
  return [
    form(paradigm.present, "PRESENT", "SINGULAR"),
    form(simple, "PRESENT", "PLURAL"),
    form(/[rl]n$/u.test(simple) ? `${stem}e` : `${stem}e`, "REPORTED", "SINGULAR"),
    form(paradigm.past, "PAST", "SINGULAR"),
    form(plural, "PAST", "PLURAL"),
    ...(unreal === null ? [] : [form(unreal, "UNREAL", "SINGULAR"), form(`${unreal}n`, "UNREAL", "PLURAL")]),
  ];
}

/** The second subjunctive of a strong verb: "kam" → "käme". */
function unrealOf(past: string): string | null {
  const match = /^(.*?)(au|a|o|u)([^aou]*)$/u.exec(past);
  const umlauts: Readonly<Record<string, string>> = { a: "ä", o: "ö", u: "ü", au: "äu" };
  if (match === null) return null;
  return `${match[1] ?? ""}${umlauts[match[2] ?? ""] ?? ""}${match[3] ?? ""}e`;
}

function infiniteForms(prefix: string, simple: string, paradigm: Paradigm): VerbForm[] {
  const form = (text: string, mood: VerbMood): VerbForm => ({ text, mood, number: null, whole: true });
  const forms = [form(prefix + paradigm.participle, "PARTICIPLE"), form(prefix + simple, "INFINITIVE")];
  return prefix === "" ? forms : [...forms, form(`${prefix}zu${simple}`, "MARKED_INFINITIVE")];
}

function withSwissSpelling(forms: readonly VerbForm[]): VerbForm[] {
  const swiss = forms
    .filter((form) => form.text.includes("ß"))
    .map((form) => ({ ...form, text: form.text.replaceAll("ß", "ss") }));
  return [...forms, ...swiss];
}
