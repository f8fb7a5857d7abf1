import { isKind } from "../model/entity.ts";
import { fold } from "../model/fold.ts";
import { actsAgree, shareAct } from "./acts.ts";
import { HAZARDS } from "./day-keys.ts";
import { inOneText, type Telling } from "./telling.ts";

/** Shorter words are mostly those of grammar. */
const LONG = 6;

/** What happens to the same people or states but once on one day, in whatever words. */
const ONCE_A_DAY: ReadonlySet<string> = new Set([
  "death",
  "departure",
  "withdrawal",
  "funeral",
  "wedding",
  "surrender",
  "recognition",
  "mobilisation",
  "emergency",
  "handover",
  "recall",
]);

/** What happens to somebody but once, on whatever day it is told. */
const ONCE_IN_A_LIFE = "death";

/** So many letters at the end of a noun say what it means. */
const SUFFIX = 5;

/** With these words a war begins, and so does the attack that is its first. */
const OUTBREAK = "invasion";

/** Whether the words may tell of one kind of event; a war is an attack only on the day on which it begins. */
export function kindsAgree(one: Telling, other: Telling): boolean {
  if (wordsApart(one, other)) return false;
  return isWar(one) === isWar(other) || (!inOneText(one, other) && isOutbreak(one, other));
}

/**
 * Whether the words of two texts tell of two acts, or of a war and of an attack on a town in it. One text may call what it tells
 * of by the words for what comes with it.
 */
export function wordsApart(one: Telling, other: Telling): boolean {
  if (inOneText(one, other)) return false;
  return (
    !actsAgree(one.acts, other.acts) ||
    (isWar(one) !== isWar(other) && !(isNowhereInParticular(one) && isNowhereInParticular(other)))
  );
}

function isWar({ mention }: Telling): boolean {
  return mention.kind === "WAR";
}

function isNowhereInParticular({ places }: Telling): boolean {
  return places.every((id) => isKind(id, "country"));
}

/** By the same on the same and on one day, and on no town in particular. */
function isOutbreak(one: Telling, other: Telling): boolean {
  const onOneDay = [one, other].every(({ time: { dated, range } }) => dated && range?.earliest === range?.latest);
  return (
    onOneDay &&
    one.time.range?.earliest === other.time.range?.earliest &&
    shareAct(one.acts, other.acts) === OUTBREAK &&
    [one, other].every(({ principals: { ids } }) => hasBothSides(ids)) &&
    one.principals.ids.join() === other.principals.ids.join()
  );
}

function hasBothSides(ids: readonly string[]): boolean {
  return ["from ", "to "].every((side) => ids.some((id) => id.startsWith(side)));
}

/**
 * What is of no kind in particular is the same only where half of the longer words that tell of it are, unless it is such as
 * somebody dies or leaves but once on a day.
 */
export function wordsAgree(one: Telling, other: Telling): boolean {
  if (one.mention.kind !== "OTHER" && other.mention.kind !== "OTHER") return true;
  if (isOnceInALife(one) && isOnceInALife(other)) return true;
  if (ONCE_A_DAY.has(one.family) && one.time.level === 0 && other.time.level === 0) return true;
  if (HAZARDS.has(one.family) && shareAct(one.acts, other.acts) !== null) return true;
  const hazard = HAZARDS.has(one.family) ? (nounOf(one) ?? nounOf(other)) : null;
  if (hazard !== null) return [one, other].every((telling) => tellsOf(hazard, telling));
  const [a, b] = [longWords(one), longWords(other)];
  return a.size > 0 && b.size > 0 && 2 * a.intersection(b).size >= Math.min(a.size, b.size);
}

/** Whether it happens to somebody but once, so that it needs no day to be the same. */
export function isOnceInALife({ family, principals }: Telling): boolean {
  return family === ONCE_IN_A_LIFE && principals.ids.some((id) => isKind(id, "person"));
}

/** The noun that tells of the event; nouns have a capital letter. */
function nounOf({ mention }: Telling): string | null {
  const quotes = mention.claims.flatMap(({ property, quote }) => (property === "KIND" ? (quote ?? []) : []));
  return quotes.find((quote) => /^\p{Lu}/u.test(quote)) ?? null;
}

/** "Zugunglück" and "Unglück" mean the same, "Zugunglück" and "Erdbeben" do not. */
function tellsOf(noun: string, { mention }: Telling): boolean {
  const end = fold(noun).slice(-SUFFIX);
  return fold(mention.quote ?? "")
    .split(" ")
    .some((word) => word.endsWith(end));
}

function longWords({ mention }: Telling): ReadonlySet<string> {
  return new Set(
    fold(mention.quote ?? "")
      .split(" ")
      .filter((word) => word.length >= LONG),
  );
}
