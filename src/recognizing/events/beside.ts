import type { Trigger } from "../../languages/event-words.ts";
import { remembered } from "../../model/remembered.ts";
import type { Clause } from "../clauses/clause.ts";
import { attachedTo } from "./attachment.ts";
import { antecedentOf } from "./relative-argument.ts";
import type { Scene, SceneSentence } from "./scene.ts";

/** Whether the words around a trigger are those of its sense: one of those asked for, none of those excluded. */
export function besideHolds(trigger: Trigger, clause: Clause, own: number, sentence: SceneSentence, scene: Scene): boolean {
  if (trigger.without.length === 0 && trigger.beside.length === 0) return true;
  const outer = clause.type === "RELATIVE" ? antecedentOf(clause, sentence, scene).map((phrase) => phrase.head) : [];
  const taken = prepositionsOfNouns(clause, own, sentence, scene);
  const others = [...clause.words, ...outer]
    .filter((index) => index !== own && !taken.has(index))
    .flatMap((index) => sentence.words[index]?.lower ?? []);
  const stands = (pattern: string) => partsOf(pattern).every((fits) => others.some(fits));
  if (trigger.without.some(stands)) return false;
  return trigger.beside.length === 0 || trigger.beside.some(stands);
}

/**
 * "Nach einem Treffen mit X sprach Y von Erfolgen", "Y sprach nach einem Treffen mit X von Erfolgen": what stands before the verb is one
 * part, and behind "nach" and a meeting its "mit" is that of the meeting.
 */
function prepositionsOfNouns(clause: Clause, own: number, sentence: SceneSentence, scene: Scene): ReadonlySet<number> {
  const { phrases, type, verbs } = clause;
  const { finite } = verbs;
  if (finite === null || !verbs.uses.some(({ word }) => word === own)) return NONE;
  const before = phrases.filter(({ last, preposition }) => type === "MAIN" && last < finite && preposition !== null);
  const after = phrases.filter((phrase, index) => {
    const host = phrase.preposition === null ? undefined : phrases[index - 1];
    const isAfter = scene.language.clauses.senses.after.has(host?.preposition ?? "");
    return isAfter && attachedTo(clause, index, sentence, scene) === index - 1;
  });
  return new Set([...before.slice(1), ...after].map(({ first }) => first));
}

const NONE: ReadonlySet<number> = new Set();

/** Whether a word is one that gives a trigger its sense ("Kraft" beside "treten"). */
export function isBesideWord({ beside }: Trigger, word: string): boolean {
  return beside.some((pattern) => partsOf(pattern).some((fits) => fits(word)));
}

/** "-vertrag" is the end of a word, "=kraft" the whole of it, "vereinbarung" its beginning; "=zum+-könig" asks for two words. */
const partsOf = remembered((pattern) =>
  pattern
    .replaceAll("ß", "ss")
    .split("+")
    .map((part): ((word: string) => boolean) => {
      const rest = part.slice(1);
      if (part.startsWith("=")) return (word) => word === rest;
      return part.startsWith("-") ? (word) => word.endsWith(rest) : (word) => word.startsWith(part);
    }),
);
