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

/** A German verb. A separable prefix is set off by a bar: "an|kommen"; others belong to the word: "übernehmen". */
export function verbEntry(marked: string): VerbEntry {
  const [prefix, simple] = parted(marked);
  return {
    lemma: prefix + simple,
    prefix: prefix === "" ? null : prefix,
    perfectWithBe: buildsPerfectWithBe(prefix, simple),
  };
}

/** The separable prefix of a marked verb, empty where it has none, and the verb without it. */
export function parted(marked: string): readonly [prefix: string, simple: string] {
  const bar = marked.indexOf("|");
  return bar < 0 ? ["", marked] : [marked.slice(0, bar), marked.slice(bar + 1)];
}

/** A form of a verb without separable prefix. */
export interface SimpleForm extends Omit<VerbForm, "whole"> {
  readonly text: string;
}

/** All forms of a verb without separable prefix: the finite ones, participles and infinitives. */
export function simpleForms(simple: string): readonly SimpleForm[] {
  const paradigms = WEAK_TOO.has(simple) ? [paradigmOf(simple), weakParadigm(simple)] : [paradigmOf(simple)];
  return [
    ...paradigms.flatMap((paradigm) => finiteForms(simple, paradigm)),
    ...paradigms.flatMap(({ participle }) => [form(participle, "PARTICIPLE", null), form(simple, "INFINITIVE", null)]),
  ];
}

function form(text: string, mood: VerbMood, number: VerbForm["number"]): SimpleForm {
  return { text, mood, number };
}

interface Paradigm extends StrongVerb {
  /** Whether the past takes "-en" in the plural ("kamen"), not "-n" ("sagten"). */
  readonly strong: boolean;
}

function paradigmOf(simple: string): Paradigm {
  const own = STRONG_VERBS.get(simple);
  if (own !== undefined) return { ...own, strong: !own.past.endsWith("e") };
  const fixed = FIXED_PREFIXES.find((prefix) => simple.startsWith(prefix) && STRONG_VERBS.has(simple.slice(prefix.length)));
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

function finiteForms(simple: string, paradigm: Paradigm): SimpleForm[] {
  const stem = stemOf(simple);
  const plural = paradigm.strong ? `${paradigm.past}${paradigm.past.endsWith("e") ? "n" : "en"}` : `${paradigm.past}n`;
  const unreal = paradigm.strong ? [unrealOf(paradigm.past), OTHER_UNREAL.get(paradigm.past) ?? null] : [];
  return [
    form(paradigm.present, "PRESENT", "SINGULAR"),
    form(simple, "PRESENT", "PLURAL"),
    form(`${stem}e`, "REPORTED", "SINGULAR"),
    // "es handle sich um …".
    ...(stem.endsWith("el") ? [form(`${stem.slice(0, -2)}le`, "REPORTED", "SINGULAR")] : []),
    form(paradigm.past, "PAST", "SINGULAR"),
    form(plural, "PAST", "PLURAL"),
    ...unreal
      .filter((one) => one !== null)
      .flatMap((one) => [form(one, "UNREAL", "SINGULAR"), form(`${one}n`, "UNREAL", "PLURAL")]),
  ];
}

/** Strong verbs whose second subjunctive has another vowel than their past: "stand" → "stünde" beside "stände". */
const OTHER_UNREAL: ReadonlyMap<string, string> = new Map([
  ["stand", "stünde"],
  ["half", "hülfe"],
  ["starb", "stürbe"],
  ["warf", "würfe"],
  ["warb", "würbe"],
  ["verdarb", "verdürbe"],
  ["begann", "begönne"],
  ["gewann", "gewönne"],
  ["befahl", "beföhle"],
]);

/** The second subjunctive of a strong verb: "kam" → "käme". */
function unrealOf(past: string): string | null {
  const match = /^(.*?)(au|a|o|u)([^aou]*)$/u.exec(past);
  const umlauts: Readonly<Record<string, string>> = { a: "ä", o: "ö", u: "ü", au: "äu" };
  if (match === null) return null;
  return `${match[1] ?? ""}${umlauts[match[2] ?? ""] ?? ""}${match[3] ?? ""}e`;
}
