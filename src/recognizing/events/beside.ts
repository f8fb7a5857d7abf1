import type { Trigger } from "../../languages/event-words.ts";
import type { Clause } from "../clauses/clause.ts";
import { antecedentOf } from "./relative-argument.ts";
import type { SceneSentence } from "./scene.ts";

/** Whether the words around a trigger are those of its sense: one of those asked for, none of those excluded. */
export function besideHolds(trigger: Trigger, clause: Clause, own: number, sentence: SceneSentence): boolean {
  const outer = clause.type === "RELATIVE" ? antecedentOf(clause, sentence).map((phrase) => phrase.head) : [];
  const others = [...clause.words, ...outer]
    .filter((index) => index !== own)
    .flatMap((index) => sentence.words[index]?.lower ?? []);
  const stands = (pattern: string) => pattern.split("+").every((part) => others.some((word) => fits(word, part)));
  if (trigger.without.some(stands)) return false;
  return trigger.beside.length === 0 || trigger.beside.some(stands);
}

/** "-vertrag" is the end of a word, "=kraft" the whole of it, "vereinbarung" its beginning; "=zum+-könig" asks for two words. */
function fits(word: string, pattern: string): boolean {
  const plain = pattern.replaceAll("ß", "ss");
  if (plain.startsWith("=")) return word === plain.slice(1);
  return plain.startsWith("-") ? word.endsWith(plain.slice(1)) : word.startsWith(plain);
}
