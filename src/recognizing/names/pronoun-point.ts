import { stretchesOf, type Stretch } from "./clauses-of-names.ts";
import type { Scene, Word } from "./scene.ts";
import type { Sighting } from "./sighting.ts";

/** How many sentences back somebody is looked for. */
export const REACH = 3;

/** Whom a pronoun means, and why. */
export interface Antecedent {
  readonly seen: Sighting;
  readonly reason: string;
  /** Several, where the subject is a pair. */
  readonly ids?: readonly string[];
}

/** A pronoun at work: everything around it, with the pronouns before it resolved. */
export interface Point {
  readonly pronoun: Sighting;
  readonly all: readonly Sighting[];
  readonly scene: Scene;
  readonly words: readonly Word[];
  readonly stretches: readonly Stretch[];
  /** Index of the stretch that holds the pronoun. */
  readonly own: number;
  /** Whom the text is about, as its last mention before. */
  readonly topic: Sighting | null;
  /** Whom the questions of an interview speak to. */
  readonly interviewee: Sighting | null;
}

/** Gathers what stands around a pronoun. */
export function pointOf(
  pronoun: Sighting,
  all: readonly Sighting[],
  people: Pick<Point, "topic" | "interviewee">,
  scene: Scene,
): Point {
  const stretches = stretchesOf(pronoun.sentence, all, scene);
  return {
    pronoun,
    all,
    scene,
    stretches,
    ...people,
    words: scene.sentences[pronoun.sentence]?.words ?? [],
    own: Math.max(
      0,
      stretches.findIndex(({ first, last }) => first <= pronoun.first && pronoun.first <= last),
    ),
  };
}

/** The main clause after a subordinate clause at the sentence's beginning, if the pronoun stands in that. */
export function mainAfterFronted({ own, stretches, words, scene }: Point): Stretch | null {
  const { prepositions, subordinators, timeNouns } = scene.words;
  const at = words.slice(0, FRONT).findIndex(({ key }) => subordinators.has(key));
  // "Nachdem er …", "Nur wenige Stunden nachdem er …", but "Sie werde im Juni nach Paris reisen".
  const measured = timeNouns.has(words[at - 1]?.key ?? "") && !prepositions.has(words[at]?.key ?? "");
  const opened = at === 0 || at === 1 || (at > 1 && measured);
  const main = stretches[own + 1];
  const verb = main === undefined ? undefined : words[main.first];
  return own === 0 && opened && main !== undefined && verb !== undefined && !verb.capital && verb.parts.length > 0 ? main : null;
}

/** A conjunction is among so many words at the front of its clause. */
const FRONT = 5;

/** Whether the pronoun stands in a quotation that begins in its sentence. */
export function isQuoted(point: Point): boolean {
  return quotesBefore(point) % 2 === 1;
}

/** Whether a quotation begins or ends before the pronoun in its sentence. */
export function hasQuotesBefore(point: Point): boolean {
  return quotesBefore(point) > 0;
}

function quotesBefore({ pronoun, words }: Point): number {
  return words.slice(0, pronoun.first).filter(isQuotationMark).length;
}

/** Whether a word is a mark that opens or closes a quotation. */
export function isQuotationMark({ text }: { readonly text: string }): boolean {
  return /^["„“”«»]$/u.test(text);
}

/** Whether it means one person, and not only the beginning of a compound. */
export function isPerson(seen: Sighting): boolean {
  return seen.kind === "PERSON" && seen.entityIds.length === 1 && seen.compound === null;
}

/** "Jan Mulder: Ich komme.": the name before what somebody says. */
export function isLabel(seen: Sighting, scene: Scene): boolean {
  const { words = [] } = scene.sentences[seen.sentence] ?? {};
  return seen.phraseFirst === 0 && words[seen.phraseLast + 1]?.text === ":";
}
