import type { Act } from "../languages/acts/act.ts";
import { ACTS, AGAIN, MEANS, PLUPERFECTS } from "../languages/acts/index.ts";
import { append } from "../model/append.ts";
import type { EventKind } from "../model/event.ts";
import { fold } from "../model/fold.ts";
import type { EventMention } from "../model/mention.ts";
import { wordOfRule } from "../model/telling-word.ts";

/** What some words tell of, by their kind and base form. */
const BY_WORD: ReadonlyMap<string, readonly Act[]> = byWord();

/** What the word of a telling tells of in particular; nothing where it may be any event of the kind. */
export function actsOf({ kind, claims }: EventMention): readonly Act[] {
  const word = claims.map(({ property, rule }) => (property === "KIND" ? wordOfRule(rule) : null)).find((one) => one !== null);
  return BY_WORD.get(keyOf(kind, word ?? "")) ?? [];
}

/** Whether two words may tell of one event: an arrest is no sentence, a coup is no raid. */
export function actsAgree(one: readonly Act[], other: readonly Act[]): boolean {
  if (one.length === 0 || other.length === 0) return [...one, ...other].every(({ alone }) => !alone);
  return shareAct(one, other) !== null;
}

/** What both tell of; null where they name nothing that is the same. */
export function shareAct(one: readonly Act[], other: readonly Act[]): string | null {
  return one.find(({ name }) => other.some((another) => another.name === name))?.name ?? null;
}

/** Whether a telling says that something of its kind has happened before. */
export function saysAgain({ quote }: EventMention): boolean {
  return fold(quote ?? "")
    .split(" ")
    .some((word) => AGAIN.has(word));
}

/** Whether a telling looks back at what was done before the rest ("hatte angekündigt"). */
export function looksBack({ claims, quote, start }: EventMention): boolean {
  const word = claims.find(({ property }) => property === "KIND");
  if (quote === null || start === null || word === undefined || word.end === null) return false;
  const told = fold(quote.slice(0, word.end - start));
  return PLUPERFECTS.some((form) => form.test(told));
}

/** Whether two attacks are told of with different means and none in common. */
export function meansApart(one: EventMention, other: EventMention): boolean {
  const theirs = meansOf(other);
  const mine = meansOf(one);
  return mine.length > 0 && theirs.length > 0 && !mine.some((name) => theirs.includes(name));
}

function meansOf({ quote }: EventMention): readonly string[] {
  const folded = fold(quote ?? "");
  return Object.entries(MEANS).flatMap(([name, words]) => (words.test(folded) ? name : []));
}

function byWord(): ReadonlyMap<string, readonly Act[]> {
  const found = new Map<string, Act[]>();
  for (const act of ACTS) for (const kind of act.kinds) for (const word of act.words) append(found, keyOf(kind, word), act);
  return found;
}

function keyOf(kind: EventKind, word: string): string {
  return `${kind} ${word}`;
}
