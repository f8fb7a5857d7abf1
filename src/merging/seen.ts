import type { Claim, ClaimProperty } from "../model/claim.ts";
import { UNDATED, type EventStatus } from "../model/event.ts";
import type { EventMention } from "../model/mention.ts";
import type { Happening } from "./happening.ts";
import { statedDate } from "./matching-range.ts";
import { knownOn } from "./telling.ts";

/** What somebody knows: everything published by a day, with or without what only the catalogue says. */
export interface Knowing {
  /** YYYY-MM-DD; `UNDATED` for everything. */
  readonly day: string;
  readonly textOnly: boolean;
}

/** A claim with the telling that makes it. */
export interface Witness {
  readonly claim: Claim;
  readonly mention: EventMention;
  /** Whether the telling says that the event has come about, and not that it is ahead. */
  readonly firm: boolean;
}

/** The tellings of an event that one can know of; none where only the catalogue speaks, for then there is no event. */
export function seen(happening: Happening, knowing: Knowing): readonly EventMention[] {
  const known = happening.tellings
    .map(({ mention }) => mention)
    .filter((mention) => (knownOn(mention) ?? UNDATED) <= knowing.day)
    .filter(({ origin }) => !knowing.textOnly || (origin !== "CATALOGUE" && origin !== "IMPORT"));
  return known.some(({ origin }) => origin !== "CATALOGUE") ? known : [];
}

/** The parts of an event that one can know of. */
export function seenParts(happening: Happening, knowing: Knowing): readonly Happening[] {
  return happening.parts.filter((part) => seen(part, knowing).length > 0);
}

/** The claims on a property by those who tell of the event as something that is or will be; of a denied event all. */
export function witnesses(mentions: readonly EventMention[], property: ClaimProperty): readonly Witness[] {
  const asserting = mentions.filter(({ polarity }) => polarity !== "DENIED");
  const telling = asserting.length > 0 ? asserting : mentions;
  return telling.flatMap((mention) =>
    mention.claims.filter((claim) => claim.property === property).map((claim) => ({ claim, mention, firm: isFirm(mention) })),
  );
}

/** Whether a telling says that its event has come about. */
export function isFirm(mention: EventMention): boolean {
  return toldStatus(mention) === "HAPPENED" || mention.status === "ONGOING";
}

/** How far a telling says that its event has come; what it tells of a day still ahead is a plan, whatever the tense. */
export function toldStatus(mention: EventMention): EventStatus {
  const known = knownOn(mention);
  const earliest = statedDate(mention)?.earliest ?? null;
  return mention.status === "HAPPENED" && known !== null && earliest !== null && earliest > known ? "PLANNED" : mention.status;
}

/** The number of texts, a text that repeats itself counting once. */
export function textsOf(of: readonly Witness[]): number {
  return new Set(of.flatMap(({ mention }) => mention.documentId ?? [])).size;
}

/** The newest day of publication; the empty text where none is known. */
export function newest(of: readonly Witness[]): string {
  return of.map(({ mention }) => knownOn(mention) ?? "").reduce((one, other) => (one > other ? one : other), "");
}

/** Whether a person has set this value right. */
export function isCorrected(of: readonly Witness[]): boolean {
  return of.some(({ claim }) => claim.origin === "CORRECTION");
}
