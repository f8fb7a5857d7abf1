import type { AuxiliaryUse, ClauseRelation } from "../../languages/clause-words.ts";
import type { VerbMood } from "../../languages/verb-entry.ts";
import type { VerbReading } from "../../languages/verb-entry.ts";
import type { Phrase } from "./phrases.ts";

/** What kind of clause it is. */
export type ClauseType = "MAIN" | "SUBORDINATE" | "RELATIVE" | "INFINITIVE" | "VERBLESS";

/** A full verb of a clause with the form in which it is used. */
export interface VerbUse {
  /** Index of the word that carries the verb, and of its separated prefix. */
  readonly word: number;
  readonly prefixWord: number | null;
  readonly readings: readonly VerbReading[];
  readonly form: "FINITE" | "PARTICIPLE" | "INFINITIVE";
  /** The words between the coordinators around it, in which its arguments are looked for first. */
  readonly from: number;
  readonly to: number;
}

/** The verbs of a clause together. */
export interface VerbGroup {
  /** Index of the finite word; null for an infinitive or verbless clause. */
  readonly finite: number | null;
  readonly mood: VerbMood | null;
  readonly number: "SINGULAR" | "PLURAL" | null;
  readonly passive: boolean;
  readonly perfect: boolean;
  readonly future: boolean;
  readonly modal: string | null;
  /** The helping verb of the finite word; null where it is a full verb. */
  readonly helper: AuxiliaryUse | null;
  /** The modal as it stands in the text. */
  readonly modalWord: number | null;
  readonly uses: readonly VerbUse[];
}

/** A clause: its words need not stand side by side. */
export interface Clause {
  readonly index: number;
  readonly type: ClauseType;
  readonly relation: ClauseRelation | null;
  /** The subordinating or relative word. */
  readonly introducer: number | null;
  /** The clause that it hangs on; null for the first main clause. */
  readonly parent: number | null;
  /** The clause to its left that it shares a subject with, where it has none of its own. */
  readonly coordinatedWith: number | null;
  /** Indices of its words, ascending. */
  readonly words: readonly number[];
  readonly verbs: VerbGroup;
  readonly phrases: readonly Phrase[];
  readonly quoted: boolean;
}

/** "hatte getroffen": whether a clause tells of what came before what is told around it. */
export function looksBack({ verbs }: Pick<Clause, "verbs">): boolean {
  return verbs.mood === "PAST" && verbs.perfect;
}

/** The verb of a clause among whose words some stand, from the first to the last. */
export function verbAround({ verbs }: Pick<Clause, "verbs">, first: number, last = first): VerbUse | undefined {
  return verbs.uses.find(({ from, to }) => from <= first && last <= to);
}

/** Whether one of some verbs tells something in a clause. */
export function hasVerb({ verbs }: Pick<Clause, "verbs">, lemmas: Pick<ReadonlySet<string>, "has">): boolean {
  return verbs.uses.some(({ readings }) => readings.some(({ verb }) => lemmas.has(verb.lemma)));
}
