import type { TimeWords } from "../../languages/time-words.ts";
import { remembered } from "../../model/remembered.ts";

/** Finds the classes that have a word within this one ("Montagabend" has a weekday and a part of the day); in small letters. */
export type ClassFinder = (word: string) => readonly string[];

/** The finder of a language. */
export function classFinder({ classes }: TimeWords): ClassFinder {
  const byStretch = classesByStretch(classes);
  const any = new RegExp([...byStretch.keys()].join("|"), "u");
  return remembered((word) => (any.test(word) ? classesWithin(word, byStretch) : NONE));
}

const NONE: readonly never[] = [];

/** Classes by the longest stretches of letters of their words, which can occur within longer words. */
type ByStretch = ReadonlyMap<string, ReadonlySet<string>>;

function classesByStretch(classes: TimeWords["classes"]): ByStretch {
  const byStretch = new Map<string, Set<string>>();
  for (const [name, ofClass] of Object.entries(classes)) {
    for (const word of Object.keys(ofClass)) {
      const stretch = longestStretch(word);
      byStretch.set(stretch, (byStretch.get(stretch) ?? new Set()).add(name));
    }
  }
  return byStretch;
}

function longestStretch(word: string): string {
  return (word.match(/\p{L}+/gu) ?? []).reduce((one, other) => (other.length > one.length ? other : one), "");
}

function classesWithin(word: string, byStretch: ByStretch): readonly string[] {
  const found = new Set<string>();
  for (let start = 0; start < word.length; start++)
    for (let end = start + 1; end <= word.length; end++)
      for (const name of byStretch.get(word.slice(start, end)) ?? []) found.add(name);
  return [...found];
}
