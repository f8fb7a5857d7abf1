import type { Document } from "../model/document.ts";
import { parseEdtf } from "../model/edtf.ts";
import type { Entity } from "../model/entity.ts";
import type { EventVersion } from "../model/event.ts";
import { fold } from "../model/fold.ts";
import { remembered } from "../model/remembered.ts";
import type { Span } from "../model/span.ts";
import { AFTER_ALL_DAYS, BEFORE_ALL_DAYS, dateBounds } from "../model/date-bounds.ts";
import type { EventOrder } from "./event-query.ts";

/** The key of undated events stands after every digit, in lists that ascend and in those that descend. */
export const UNDATED_KEY = "~";

/** The keys by which a version of an event stands in the lists of each order; all ascend, and ties are by id. */
export function eventKeys(version: EventVersion): Readonly<Record<EventOrder, string>> {
  const bounds = dateBounds(version.date);
  const first = bounds?.earliest === BEFORE_ALL_DAYS ? bounds.latest : bounds?.earliest;
  const days = bounds === null ? null : `${first} ${bounds.latest}`;
  const salience = salienceKey(version.salience.join(" "));
  return {
    DATE: days ?? UNDATED_KEY,
    DATE_DESC: days === null ? UNDATED_KEY : complement(days),
    SALIENCE: `${salience} ${days ?? UNDATED_KEY}`,
  };
}

/** Few counts make up nearly all. */
const salienceKey = remembered((counts) =>
  counts
    .split(" ")
    .map((count) => complement(padded(Number(count))))
    .join(" "),
);

/** Documents stand by day of publication, then name; those without a date last. */
export function documentKey(document: Document): string {
  const published = document.publishedOn === null ? null : parseEdtf(document.publishedOn);
  return `${published?.earliest ?? published?.latest ?? AFTER_ALL_DAYS} ${ascii(document.name)}`;
}

/** Entities stand by their English name without regard to case and diacritics, or by the name they have. */
export function entityKey(entity: Entity): string {
  return ascii(fold(entity.name.EN ?? entity.name.DE ?? entity.aliases[0] ?? ""));
}

/** The mentions of one document stand by start, then end; those of one entity by the document's id before that. */
export function spanKey({ start, end }: Span): string {
  return `${padded(start)} ${padded(end)}`;
}

/** A key of several, such as the key of an event before a property. The blank between is lower than what may follow it. */
export function joinedKey(...keys: readonly string[]): string {
  return keys.join(" ");
}

function padded(count: number): string {
  return String(count).padStart(10, "0");
}

/** Digits by which the greater number comes first. */
export const complement = remembered((digits) => digits.replaceAll(/\d/gu, (digit) => String(9 - Number(digit))));

/** Characters beyond ASCII stand as their code points, because stores differ in how they order them. */
function ascii(text: string): string {
  return text
    .slice(0, 200)
    .replaceAll(/[^ -}]/gu, (character) => `~${(character.codePointAt(0) ?? 0).toString(16).padStart(6, "0")}`);
}
