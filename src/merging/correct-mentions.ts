import { claim, type Claim, type ClaimProperty, type ClaimValue } from "../model/claim.ts";
import type { Correction } from "../model/correction.ts";
import { uncertainDate } from "../model/edtf.ts";
import type { EventKind, EventStatus } from "../model/event.ts";
import type { EventMention } from "../model/mention.ts";
import { overlaps } from "../model/span.ts";
import { targetMentions } from "./event-corrections.ts";

/** Event mentions as corrections leave them, and the corrections that found nothing to change. */
export interface CorrectedMentions {
  readonly mentions: readonly EventMention[];
  readonly notApplied: readonly Correction[];
}

/** Takes rejected claims away and adds asserted ones, in the order of the list. */
export function correctMentions(
  mentions: readonly EventMention[],
  corrections: readonly Correction[],
  factMentions: ReadonlyMap<string, EventMention>,
): CorrectedMentions {
  const current = new Map(mentions.map((mention) => [mention.id, withoutCorrections(mention)]));
  const facts = new Map([...factMentions].map(([factId, mention]) => [factId, mention.id]));
  const notApplied: Correction[] = [];
  for (const correction of corrections) {
    if (correction.action.type !== "REJECT_CLAIM" && correction.action.type !== "ASSERT_CLAIM") continue;
    const now = [...current.values()];
    const byFact = new Map(
      [...facts]
        .flatMap(([factId, id]) => [[factId, current.get(id)] as const])
        .filter((pair): pair is [string, EventMention] => pair[1] !== undefined),
    );
    const changed = targetMentions(correction.action.target, now, byFact)
      .map((mention) => corrected(mention, correction))
      .filter((mention) => mention !== null);
    const first = correction.action.type === "ASSERT_CLAIM" ? changed.slice(0, 1) : changed;
    if (first.length === 0) notApplied.push(correction);
    for (const mention of first) current.set(mention.id, mention);
  }
  return { mentions: [...current.values()], notApplied };
}

/** Merging starts from what recognizing read, also where the mentions come from a store. */
function withoutCorrections(mention: EventMention): EventMention {
  return mention.claims.some(({ origin }) => origin === "CORRECTION")
    ? { ...mention, claims: mention.claims.filter(({ origin }) => origin !== "CORRECTION") }
    : mention;
}

function corrected(mention: EventMention, correction: Correction): EventMention | null {
  const { action } = correction;
  if (action.type === "REJECT_CLAIM") {
    const kept = mention.claims.filter((one) => one.property !== action.property || !isMeant(one, correction));
    return kept.length === mention.claims.length ? null : { ...mention, claims: kept };
  }
  if (action.type !== "ASSERT_CLAIM") return null;
  const value = claimValue(action.property as ClaimProperty, action.value);
  const witness = {
    origin: "CORRECTION",
    source: correction.author,
    start: null,
    end: null,
    quote: null,
    rule: `correction: ${correction.reason}`,
  } as const;
  const added = claim(mention.id, action.property as ClaimProperty, value, witness);
  const changed: EventMention = { ...mention, claims: [...mention.claims, added] };
  return { ...changed, ...(value.status ? { status: value.status } : {}), ...(value.kind ? { kind: value.kind } : {}) };
}

/** A claim is meant where its own words are pointed to; one without a place by pointing to its telling. */
function isMeant(one: Claim, { action }: Correction): boolean {
  if (action.type !== "REJECT_CLAIM" || !("documentId" in action.target)) return true;
  return one.start === null || one.end === null || overlaps({ start: one.start, end: one.end }, action.target);
}

/** The typed value of an asserted claim; a date is given as an EDTF expression. */
function claimValue(property: ClaimProperty, value: Readonly<Record<string, unknown>>): Partial<ClaimValue> {
  const text = (key: string) => (typeof value[key] === "string" ? value[key] : null);
  const edtf = text("date") ?? text("edtf");
  switch (property) {
    case "DATE":
      return edtf === null ? { words: text("words") } : { date: uncertainDate(edtf, "STATED", null) };
    case "KIND":
      return { kind: text("kind") as EventKind | null };
    case "STATUS":
      return { status: text("status") as EventStatus | null };
    case "PART_OF":
      return { wholeMentionId: text("wholeMentionId") };
    case "PLACE":
      return { entityId: text("entityId"), placeClass: text("placeClass"), within: text("within"), words: text("words") };
    default:
      return {
        entityId: text("entityId"),
        role: (text("role") ?? "PARTICIPANT") as NonNullable<ClaimValue["role"]>,
        onBehalfOf: text("onBehalfOf"),
      };
  }
}
