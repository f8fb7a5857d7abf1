import type { Trigger } from "../../languages/event-words.ts";
import { remembered } from "../../model/remembered.ts";
import type { Clause } from "../clauses/clause.ts";
import { antecedentOf } from "./relative-argument.ts";
import type { Scene, SceneSentence } from "./scene.ts";

/** Whether the words around a trigger are those of its sense: one of those asked for, none of those excluded. */
export function besideHolds(trigger: Trigger, clause: Clause, own: number, sentence: SceneSentence, scene: Scene): boolean {
  if (trigger.without.length === 0 && trigger.beside.length === 0) return true;
  const outer = clause.type === "RELATIVE" ? antecedentOf(clause, sentence, scene).map((phrase) => phrase.head) : [];
  const others = [...clause.words, ...outer]
    .filter((index) => index !== own)
    .flatMap((index) => sentence.words[index]?.lower ?? []);
  const stands = (pattern: string) => partsOf(pattern).every((fits) => others.some(fits));
  if (trigger.without.some(stands)) return false;
  return trigger.beside.length === 0 || trigger.beside.some(stands);
}

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
