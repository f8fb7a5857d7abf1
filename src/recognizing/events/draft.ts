import type { ParticipantRole } from "../../model/claim.ts";
import type { EventKind, EventStatus } from "../../model/event.ts";
import type { Attribution, Polarity } from "../../model/mention.ts";
import type { Span } from "../../model/span.ts";
import type { UncertainDate } from "../../model/uncertain-date.ts";
import { KINDS } from "../../model/kinds.ts";
import type { Slot, Trigger } from "../../languages/event-words.ts";
import type { Clause, VerbUse } from "../clauses/clause.ts";
import type { Phrase } from "../clauses/phrases.ts";
import type { SceneSentence } from "./scene.ts";

/** Somebody who takes part, with the words that say so and the rule by which they do. */
export interface Participation {
  readonly entityId: string;
  readonly role: ParticipantRole;
  readonly onBehalfOf: string | null;
  readonly span: Span;
  readonly rule: string;
}

/** Where an event happens, with the words that say so. */
export interface Whereabouts {
  readonly entityId: string | null;
  readonly placeClass: string | null;
  readonly within: string | null;
  readonly words: string | null;
  readonly span: Span;
  readonly rule: string;
}

/** When an event happens, with the words that say so. */
export interface Occasion {
  readonly date: UncertainDate | null;
  readonly words: string;
  readonly span: Span;
  readonly rule: string;
}

/** The rule by which a noun has the time that stands with it. */
export const BESIDE_NOUN = "time beside the noun";

/** How far an event has come, with the words that say so. */
export interface Standing {
  readonly status: EventStatus;
  readonly words: string | null;
  readonly span: Span | null;
  readonly rule: string;
}

/** A telling while it is put together from its sentence and from what was told before. */
export interface EventDraft {
  readonly kind: EventKind;
  family: string;
  readonly trigger: Trigger;
  readonly sentence: SceneSentence;
  readonly clause: Clause;
  /** The verb, or the phrase whose head is the noun, that tells of it. */
  readonly use: VerbUse | null;
  readonly phrase: Phrase | null;
  readonly plural: boolean;
  readonly triggerSpan: Span;
  participants: Participation[];
  /** Parts that somebody or something without a name fills. */
  readonly unnamed: Set<Slot>;
  places: Whereabouts[];
  occasion: Occasion | null;
  standing: Standing;
  polarity: Polarity;
  attribution: Attribution | null;
  /** The telling, within the document, of the event that this one is part of. */
  whole: { readonly draft: EventDraft; readonly span: Span; readonly rule: string } | null;
  span: Span;
}

/** A telling of which no more is known yet than the word that tells of it. */
export function newDraft(
  kind: EventKind,
  trigger: Trigger,
  sentence: SceneSentence,
  clause: Clause,
  triggerSpan: Span,
  more: Partial<Pick<EventDraft, "use" | "phrase" | "plural" | "span">> = {},
): EventDraft {
  return {
    kind,
    family: trigger.family ?? KINDS[kind].family,
    trigger,
    sentence,
    clause,
    use: null,
    phrase: null,
    plural: false,
    triggerSpan,
    participants: [],
    unnamed: new Set(),
    places: [],
    occasion: null,
    attribution: null,
    whole: null,
    polarity: "ASSERTED",
    standing: { status: "HAPPENED", words: null, span: null, rule: "told as a fact" },
    span: triggerSpan,
    ...more,
  };
}

/** Whether two drafts share somebody. */
export function sharesParticipant(one: EventDraft, other: EventDraft): boolean {
  return one.participants.some(({ entityId }) => other.participants.some((participant) => participant.entityId === entityId));
}

/** Whether something that was meant to be was called off or put off. */
export function isOff(status: EventStatus | undefined): boolean {
  return status === "CANCELLED" || status === "POSTPONED";
}

/** Whether something does not come about as it was meant to. */
export function comesToNothing(status: EventStatus | undefined): boolean {
  return isOff(status) || status === "DID_NOT_HAPPEN";
}

/** Kinds by which people come together. */
export const ENCOUNTERS: ReadonlySet<EventKind> = new Set<EventKind>(["MEETING", "PHONE_CALL"]);
