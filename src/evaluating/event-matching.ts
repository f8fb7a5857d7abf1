import type { Evidence, Gold, GoldEvent } from "./gold.ts";
import type { Prediction } from "./prediction.ts";

/** Kinds that may match each other, as the annotation groups them. */
const FAMILIES: readonly (readonly string[])[] = [
  ["visit", "meeting", "summit", "negotiation", "arrival", "ceremony"],
  ["phonecall"],
  ["statement", "publication", "interview", "testimony", "report", "threat", "accusation", "denial", "pledge", "warning"],
  ["agreement", "treaty", "invitation", "cooperation"],
  ["delivery", "aid", "transfer"],
  ["attack", "war", "militaryaction", "invasion"],
  ["sanction", "legalaction"],
  ["appointment", "founding", "election"],
  ["weapontest", "militaryexercise"],
  ["other"],
];

/** Evidence of more characters counts for nothing; the annotation's median is 102, its longest 314. */
const MAX_EVIDENCE = 400;

/** A prediction with its participants and places told by the annotation's names. */
export interface LinkedPrediction extends Prediction {
  readonly who: ReadonlySet<string>;
  readonly where: ReadonlySet<string>;
}

/** The pairs of gold and predicted events: the best-scoring allowed pairs first, each event at most once. */
export interface Matching {
  readonly predictions: readonly LinkedPrediction[];
  readonly predictionOf: ReadonlyMap<number, number>;
  /** Gold events whose whole or part was found with the same evidence: neither found nor missed. */
  readonly excused: ReadonlySet<number>;
}

/** Matches predictions to the gold events. */
export function matchEvents(gold: Gold, predicted: readonly Prediction[]): Matching {
  const link = entityLinker(gold);
  const predictions = predicted.map((event) => ({
    ...event,
    who: new Set(event.participants.map(link)),
    where: new Set(event.places.map(link)),
  }));
  const predictionOf = bestPairs(candidatePairs(gold.events, predictions));
  return { predictions, predictionOf, excused: excusedEvents(gold.events, predictions, predictionOf) };
}

/** The name of a type without capitals and separators. */
export function typeKey(type: string): string {
  return type.replaceAll("_", "").toLowerCase();
}

type Pair = readonly [score: number, gold: number, predicted: number];

function candidatePairs(gold: readonly GoldEvent[], predictions: readonly LinkedPrediction[]): Pair[] {
  return gold.flatMap((event, goldIndex) =>
    predictions.flatMap((prediction, index): Pair[] => {
      const score = pairScore(event, prediction);
      return score === null ? [] : [[score, goldIndex, index]];
    }),
  );
}

function pairScore(gold: GoldEvent, prediction: LinkedPrediction): number | null {
  if (gold.type !== "Other" && family(gold.type) !== family(prediction.type)) return null;
  const hits = gold.evidence.filter((one) => prediction.evidence.some((other) => samePassage(one, other))).length;
  if (hits === 0) return null;
  const who = new Set(gold.participants.map(({ entity }) => entity));
  const shared = [...who].filter((id) => prediction.who.has(id)).length;
  if (who.size > 0 && shared === 0) return null;
  const similarity = shared / Math.max(1, new Set([...who, ...prediction.who]).size);
  const sameType = typeKey(gold.type) === typeKey(prediction.type) ? 0.5 : 0;
  return hits / gold.evidence.length + similarity + sameType + ((prediction.date ?? "") === gold.date ? 0.25 : 0);
}

function bestPairs(pairs: Pair[]): Map<number, number> {
  pairs.sort((one, other) => other[0] - one[0] || one[1] - other[1] || one[2] - other[2]);
  const predictionOf = new Map<number, number>();
  const taken = new Set<number>();
  for (const [, gold, predicted] of pairs) {
    if (predictionOf.has(gold) || taken.has(predicted)) continue;
    predictionOf.set(gold, predicted);
    taken.add(predicted);
  }
  return predictionOf;
}

function excusedEvents(
  gold: readonly GoldEvent[],
  predictions: readonly LinkedPrediction[],
  predictionOf: ReadonlyMap<number, number>,
): Set<number> {
  const related = (one: GoldEvent, other: GoldEvent) => other.partOf === one.id || one.partOf === other.id;
  const excused = gold.flatMap((event, index) => {
    if (predictionOf.has(index)) return [];
    const relative = gold.some((other, otherIndex) => {
      const evidence = predictions[predictionOf.get(otherIndex) ?? -1]?.evidence;
      if (!evidence || !related(event, other) || family(other.type) !== family(event.type)) return false;
      return event.evidence.some((one) => evidence.some((two) => samePassage(one, two)));
    });
    return relative ? [index] : [];
  });
  return new Set(excused);
}

function family(type: string): number {
  const index = FAMILIES.findIndex((types) => types.includes(typeKey(type)));
  return index < 0 ? FAMILIES.length - 1 : index;
}

/** A fifth of the union shared, or one within the other. */
function samePassage(one: Evidence, other: Evidence): boolean {
  const lengths = [one.end - one.start, other.end - other.start];
  if (one.doc !== other.doc || Math.max(...lengths) > MAX_EVIDENCE) return false;
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  if (shared <= 0) return false;
  const union = Math.max(one.end, other.end) - Math.min(one.start, other.start);
  return shared >= 0.2 * union || shared >= 0.95 * Math.min(...lengths);
}

function entityLinker(gold: Gold): (thing: { names: readonly string[]; wikidata: string | null }) => string {
  const known = gold.entities.map((entity) => ({
    id: entity.id,
    label: key(entity.name),
    wikidata: entity.wikidata,
    forms: new Set([entity.name, entity.nameDe ?? "", ...Object.values(entity.docs ?? {}).flat()].filter(Boolean).map(key)),
  }));
  return ({ names, wikidata }) => {
    const forms = new Set(names.filter(Boolean).map(key));
    const byId = wikidata === null ? undefined : known.find((entity) => entity.wikidata === wikidata);
    const found =
      byId ?? known.find(({ label }) => forms.has(label)) ?? known.find((entity) => !forms.isDisjointFrom(entity.forms));
    return found?.id ?? `?${[...forms].sort().join("/")}`;
  };
}

function key(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[^a-z0-9]+/gu, "");
}
