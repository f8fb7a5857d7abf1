import type { EventKind, EventStatus, Support } from "../model/event.ts";
import { KINDS } from "../model/kinds.ts";
import type { EventMention } from "../model/mention.ts";
import { UNDATED } from "../model/event.ts";
import { toldStatus, witnesses } from "./seen.ts";
import { familyOf, knownOn } from "./telling.ts";

/** Of tellings of one day the one that says the most goes first. */
const FIRST: readonly EventStatus[] = [
  "HAPPENED",
  "ONGOING",
  "DID_NOT_HAPPEN",
  "CANCELLED",
  "POSTPONED",
  "PLANNED",
  "HYPOTHETICAL",
];

/** How far an event has come by the newest knowledge, and why that is shown. */
export function shownStatus(mentions: readonly EventMention[]): { readonly status: EventStatus; readonly rule: string } {
  const corrected = mentions
    .flatMap(({ claims }) => claims)
    .filter((claim) => claim.origin === "CORRECTION" && claim.property === "STATUS")
    .at(-1)?.status;
  if (corrected) return { status: corrected, rule: "set right by a correction" };
  const asserting = mentions.filter(({ polarity }) => polarity !== "DENIED");
  if (asserting.length === 0) return { status: "DID_NOT_HAPPEN", rule: "denied by all that tell of it" };
  const statuses = new Set(asserting.map(toldStatus));
  if (statuses.has("HAPPENED")) return { status: "HAPPENED", rule: "told as happened; earlier plans are history" };
  if (statuses.has("ONGOING")) return { status: "ONGOING", rule: "told as going on; earlier plans are history" };
  const certain = asserting.filter((mention) => toldStatus(mention) !== "HYPOTHETICAL");
  const day = (mention: EventMention) => knownOn(mention) ?? UNDATED;
  const [newest] = (certain.length > 0 ? certain : asserting).toSorted((one, other) =>
    day(one) > day(other) ? -1 : day(one) < day(other) ? 1 : FIRST.indexOf(toldStatus(one)) - FIRST.indexOf(toldStatus(other)),
  );
  return { status: newest === undefined ? "HYPOTHETICAL" : toldStatus(newest), rule: "what the newest text says" };
}

/** Whether an event is stated as a fact, only attributed to others, or asserted by some and denied by others. */
export function support(mentions: readonly EventMention[]): Support {
  const asserting = mentions.filter(({ polarity }) => polarity === "ASSERTED");
  const denied = mentions.some(({ polarity }) => polarity === "DENIED");
  if (asserting.length > 0 && denied) return "DISPUTED";
  const telling = asserting.length > 0 ? asserting : mentions;
  return telling.some(({ attribution }) => attribution === null) ? "STATED" : "ATTRIBUTED_ONLY";
}

/** The kind that most tellings give; of equals the more specific one, which stands later among the kinds. */
export function shownKind(mentions: readonly EventMention[]): { readonly kind: EventKind; readonly rule: string } {
  const corrected = mentions
    .flatMap(({ claims }) => claims)
    .filter((claim) => claim.origin === "CORRECTION" && claim.property === "KIND")
    .at(-1)?.kind;
  if (corrected) return { kind: corrected, rule: "set right by a correction" };
  // An arrival among visits is the beginning of one.
  const visits = mentions.filter((mention) => familyOf(mention) !== "arrival");
  const own = visits.length > 0 ? visits : mentions;
  const told = witnesses(own, "KIND").flatMap(({ claim, mention }) => claim.kind ?? mention.kind);
  const kinds = Map.groupBy(told.length > 0 ? told : own.map(({ kind }) => kind), (kind) => kind);
  const rank = (kind: EventKind) => Object.keys(KINDS).indexOf(kind);
  const [first] = [...kinds].toSorted(([one, ones], [other, others]) => others.length - ones.length || rank(other) - rank(one));
  return {
    kind: first?.[0] ?? "OTHER",
    rule: kinds.size > 1 ? "the kind that most tellings give" : "the only kind that is told",
  };
}
