import { matchEvents, typeKey, type LinkedPrediction } from "./event-matching.ts";
import type { Evidence, Gold, GoldEvent } from "./gold.ts";
import type { Prediction } from "./prediction.ts";
import { matchedPairs, sameBounds, type Matched } from "./score-events.ts";

/** The words of a stretch of a text. */
export type QuoteOf = (evidence: Evidence) => string;

/** What the signs before the lines of `differences` mean. */
export const SIGNS = "- annotated but not found, + found but not annotated, ~ found, but differently: annotated → found.";

/**
 * What was missed, what was predicted without need, and what was told differently, with the words of the text that it
 * rests on; by document, an event standing with the first that tells of it.
 */
export function differences(
  gold: Gold,
  predicted: readonly Prediction[],
  quoteOf: QuoteOf,
): ReadonlyMap<string, readonly string[]> {
  const matching = matchEvents(gold, predicted);
  const { predictions, predictionOf, excused } = matching;
  const taken = new Set(predictionOf.values());
  const missed = gold.events.filter((_event, index) => !predictionOf.has(index) && !excused.has(index));
  const extra = predictions.filter((_event, index) => !taken.has(index));
  const items = [
    ...missed.map((event) => [event.evidence, `- ${event.importance} ${described(event)}`] as const),
    ...extra.map((event) => [event.evidence, `+ ${described(event)}`] as const),
    ...matchedPairs(gold, matching).flatMap((pair) => {
      const other = otherwise(pair, gold);
      return other.length === 0 ? [] : [[pair[0].evidence, `~ ${pair[0].title} | ${other.join("; ")}`] as const];
    }),
  ];
  const lines = Map.groupBy(items, ([evidence]) => evidence[0]?.doc ?? "");
  return new Map(
    gold.documents.map(({ id }) => [id, (lines.get(id) ?? []).map(([evidence, line]) => `${line}${quoted(evidence, quoteOf)}`)]),
  );
}

function described({ type, date, title }: Pick<Prediction, "type" | "date" | "title">): string {
  return `${type} ${date ?? "without date"} ${title}`;
}

function quoted([evidence]: readonly Evidence[], quoteOf: QuoteOf): string {
  if (evidence === undefined) return "";
  const words = quoteOf(evidence).replace(/\s+/gu, " ");
  return `\n    ${evidence.doc}:${evidence.start} “${words.length > 160 ? `${words.slice(0, 159)}…` : words}”`;
}

function otherwise([one, two]: Matched, gold: Gold): string[] {
  const changed = (differs: boolean, name: string, from: string, to: string) => (differs ? [`${name} ${from} → ${to}`] : []);
  return [
    ...changed(!sameBounds(one, two), "date", one.date, two.date ?? "none"),
    ...changed(typeKey(one.type) !== typeKey(two.type), "type", one.type, two.type),
    ...changed(one.status !== two.status, "status", one.status, two.status),
    ...participants(one, two, gold),
    ...changed(
      one.places.length > 0 && !one.places.some((id) => two.where.has(id)),
      "place",
      names(one.places, gold),
      names(two.where, gold),
    ),
  ];
}

function participants(one: GoldEvent, two: LinkedPrediction, gold: Gold): string[] {
  const who = new Set(one.participants.map(({ entity }) => entity));
  const [missing, wrong] = [who.difference(two.who), two.who.difference(who)];
  return [
    ...(missing.size > 0 ? [`without ${names(missing, gold)}`] : []),
    ...(wrong.size > 0 ? [`needlessly with ${names(wrong, gold)}`] : []),
  ];
}

/** What no annotated entity is has an id that begins with a question mark. */
function names(ids: Iterable<string>, { entities }: Gold): string {
  const all = [...ids].map(
    (id) => entities.find((entity) => entity.id === id)?.name ?? id.replace(/^\?([^/]*).*/u, "$1 (not annotated)"),
  );
  return all.join(", ") || "none";
}
