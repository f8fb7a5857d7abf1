import type { Correction, CorrectionTarget } from "../model/correction.ts";
import type { EventMention } from "../model/mention.ts";
import { overlaps } from "../model/span.ts";
import type { KeptApart } from "./cluster.ts";
import { familyOf } from "./telling.ts";

/** Which mentions corrections put together or keep apart. */
export interface EventLinks {
  /** For each mention put together with others: the first of them and the reason in words. */
  readonly together: ReadonlyMap<string, { readonly root: string; readonly reason: string }>;
  readonly apart: KeptApart;
  readonly notApplied: readonly Correction[];
}

/** Reads the corrections on events, the newest of a pair of mentions winning. Facts are found by the mention that they became. */
export function eventLinks(
  corrections: readonly Correction[],
  mentions: readonly EventMention[],
  factMentions: ReadonlyMap<string, EventMention>,
): EventLinks {
  const latest = new Map<string, { readonly pair: Pair; readonly correction: Correction }>();
  const notApplied: Correction[] = [];
  for (const correction of corrections) {
    const pairs = pairsOf(correction, mentions, factMentions);
    if (pairs === null) continue;
    if (pairs.length === 0) notApplied.push(correction);
    for (const pair of pairs) latest.set(pair.join(" "), { pair, correction });
  }
  const decided = [...latest.values()];
  const same = decided.filter(({ correction }) => correction.action.type === "SAME_EVENT");
  const apart = decided.filter(({ correction }) => correction.action.type === "NOT_SAME_EVENT");
  return { together: unions(same), apart: opposites(apart.map(({ pair }) => pair)), notApplied };
}

/** The event mentions that a target points to; those that share the most with it first. */
export function targetMentions(
  target: CorrectionTarget,
  mentions: readonly EventMention[],
  factMentions: ReadonlyMap<string, EventMention>,
): readonly EventMention[] {
  if ("factId" in target) return [factMentions.get(target.factId)].filter((mention) => mention !== undefined);
  if ("entityId" in target) return [];
  const shared = (mention: EventMention) => Math.min(mention.end ?? 0, target.end) - Math.max(mention.start ?? 0, target.start);
  const union = (mention: EventMention) => Math.max(mention.end ?? 0, target.end) - Math.min(mention.start ?? 0, target.start);
  const found = mentions.filter(
    (mention) =>
      mention.documentId === target.documentId &&
      mention.start !== null &&
      mention.end !== null &&
      overlaps({ start: mention.start, end: mention.end }, target),
  );
  return found.toSorted((one, other) => shared(other) / union(other) - shared(one) / union(one) || (one.id < other.id ? -1 : 1));
}

type Pair = readonly [string, string];

/** The pairs of mentions that a correction is about; null for one that is not about events. */
function pairsOf(
  { action }: Correction,
  mentions: readonly EventMention[],
  factMentions: ReadonlyMap<string, EventMention>,
): readonly Pair[] | null {
  if (action.type !== "SAME_EVENT" && action.type !== "NOT_SAME_EVENT") return null;
  const ones = targetMentions(action.one, mentions, factMentions);
  const others = targetMentions(action.other, mentions, factMentions);
  const all = ones.flatMap((one) => others.filter((other) => other.id !== one.id).map((other) => [one, other] as const));
  const alike = all.filter(([one, other]) => familyOf(one) === familyOf(other));
  // Two spans with nothing of one family are joined by what fills them best.
  const chosen = alike.length > 0 ? alike : all.slice(0, 1);
  return chosen.map(([one, other]) => (one.id < other.id ? [one.id, other.id] : [other.id, one.id]));
}

function unions(same: readonly { readonly pair: Pair; readonly correction: Correction }[]): EventLinks["together"] {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    const above = parent.get(id);
    return above === undefined || above === id ? id : root(above);
  };
  for (const {
    pair: [one, other],
  } of same) {
    const [first, second] = [root(one), root(other)].toSorted();
    if (first !== undefined && second !== undefined) {
      parent.set(first, first);
      parent.set(second, first);
    }
  }
  const reason = ({ author, reason: why }: Correction) => `correction by ${author}: ${why}`;
  return new Map(
    same.flatMap(({ pair, correction }) => pair.map((id) => [id, { root: root(id), reason: reason(correction) }] as const)),
  );
}

function opposites(pairs: readonly Pair[]): KeptApart {
  const apart = new Map<string, Set<string>>();
  for (const [one, other] of pairs) {
    apart.set(one, (apart.get(one) ?? new Set()).add(other));
    apart.set(other, (apart.get(other) ?? new Set()).add(one));
  }
  return apart;
}
