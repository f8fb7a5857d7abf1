import { rangesOverlap } from "../model/date-range.ts";
import type { Conflict, ConflictReason, ConflictSide } from "../model/conflict.ts";
import type { EventKind } from "../model/event.ts";
import { KINDS } from "../model/kinds.ts";
import type { EventMention } from "../model/mention.ts";
import type { UncertainDate } from "../model/uncertain-date.ts";
import { dateValues, finest, type DateValue } from "./date-values.ts";
import { placesAgree, type World } from "./geography.ts";
import { isToTheDay } from "./matching-range.ts";
import { contradictingDescriptions, finestPlaces, placeValues, type PlaceValue } from "./place-values.ts";
import type { Witness } from "./seen.ts";

/** What a conflict needs to know of its event. */
export interface Shown {
  readonly eventId: string;
  readonly kind: EventKind;
  readonly family: string;
  readonly date: UncertainDate | null;
  readonly dateRule: string;
  readonly placeId: string | null;
  readonly placeRule: string;
  /** The tellings of its parts, on which the date of a whole may rest. */
  readonly parts: readonly EventMention[];
  /** Tellings of the journey of which it is a part, which may describe its place. */
  readonly onJourney: readonly EventMention[];
}

/** The conflicts of an event: a date that cannot be another one, and a place where an event has only one. */
export function conflictsOf(mentions: readonly EventMention[], shown: Shown, world: World): readonly Conflict[] {
  const places = KINDS[shown.kind].onePlace ? placeConflicts(mentions, shown, world) : [];
  return [...dateConflicts(mentions, shown), ...places];
}

function dateConflicts(mentions: readonly EventMention[], shown: Shown): readonly Conflict[] {
  const values = dateValues(mentions);
  const [firm, plans] = [finest(values.filter((value) => value.firm)), finest(values.filter((value) => !value.firm))];
  const settled = firm.length > 0 ? firm : plans;
  // Days of one visit do not contradict each other: it lasts over all of them.
  const sides = settled.filter((one) =>
    settled.some(
      (other) =>
        !rangesOverlap(one.date, other.date) && !(shown.family === "visit" && isToTheDay(one.date) && isToTheDay(other.date)),
    ),
  );
  const parts = shown.family === "visit" ? finest(dateValues(shown.parts).filter((value) => value.firm)) : [];
  const came = firm.length > 0 ? firm : parts;
  const changed = came.length > 0 ? plans.filter((plan) => isChanged(plan, came, shown)) : [];
  return [
    ...conflict(
      shown,
      "DATE",
      "DISAGREEMENT",
      sides.map((one) => sideOfDate(one.date, [one])),
    ),
    ...conflict(
      shown,
      "DATE",
      "PLAN_CHANGED",
      changed.length > 0 ? [...changed.map((one) => sideOfDate(one.date, [one])), ...whatCame(came, shown)] : [],
    ),
  ];
}

/** The date that is shown, by those who tell what came about; their own dates where they do not support it. */
function whatCame(came: readonly DateValue[], { date }: Shown): readonly ConflictSide[] {
  const supporting = came.filter((one) => date !== null && rangesOverlap(one.date, date));
  return date !== null && supporting.length > 0 ? [sideOfDate(date, supporting)] : came.map((one) => sideOfDate(one.date, [one]));
}

/** Whether a plan turned out otherwise: nothing that came about is possible at its time. */
function isChanged(plan: DateValue, came: readonly DateValue[], shown: Shown): boolean {
  if (shown.date !== null && rangesOverlap(plan.date, shown.date)) return false;
  return came.every((one) => !rangesOverlap(plan.date, one.date));
}

function sideOfDate(date: UncertainDate, values: readonly DateValue[]): ConflictSide {
  const claimed = values.filter((value) => rangesOverlap(value.date, date)).flatMap((value) => value.claimed);
  return { value: { EN: date.edtf, DE: date.edtf }, claimIds: ids(claimed) };
}

function placeConflicts(mentions: readonly EventMention[], shown: Shown, world: World): readonly Conflict[] {
  const values = placeValues(mentions, world, shown.onJourney);
  const firm = finestPlaces(
    values.filter((value) => value.firm),
    world,
  );
  const plans = finestPlaces(
    values.filter((value) => !value.firm),
    world,
  );
  const settled = firm.length > 0 ? firm : plans;
  const sides = settled.filter((one) =>
    settled.some((other) => !placesAgree(one.placeId, other.placeId, world) && !toldAsOne(one, other)),
  );
  const described = contradictingDescriptions(mentions, settled, world).filter((one) => firm.length === 0 || one.firm);
  const opposed = described.length > 0 && sides.length === 0 ? settled : sides;
  const changed =
    firm.length === 0 ? [] : plans.filter((plan) => firm.every((one) => !placesAgree(plan.placeId, one.placeId, world)));
  const now = changed.length > 0 ? firm.filter((one) => one.placeId === shown.placeId) : [];
  return [
    ...conflict(
      shown,
      "PLACE",
      "DISAGREEMENT",
      [...opposed.map((one) => sideOfPlace(one, world)), ...sidesOfDescriptions(described)],
      world,
    ),
    ...conflict(
      shown,
      "PLACE",
      "PLAN_CHANGED",
      [...changed, ...now].map((one) => sideOfPlace(one, world)),
      world,
    ),
  ];
}

/** "in der Genfer Villa X": what one telling names together is no contradiction. */
function toldAsOne(one: PlaceValue, other: PlaceValue): boolean {
  return one.claimed.some(({ mention }) => other.claimed.some((another) => another.mention === mention));
}

function sideOfPlace(value: PlaceValue, world: World): ConflictSide {
  return {
    value: world.get(value.placeId)?.name ?? { EN: value.placeId },
    claimIds: ids([...value.claimed, ...value.described]),
  };
}

/** A description that fits none of the named places stands for itself, in its own words. */
function sidesOfDescriptions(described: readonly Witness[]): readonly ConflictSide[] {
  const byWords = Map.groupBy(described, ({ claim }) => claim.words ?? claim.quote ?? "");
  return [...byWords].map(([words, claimed]) => ({ value: { DE: words }, claimIds: ids(claimed) }));
}

function conflict(
  shown: Shown,
  property: "DATE" | "PLACE",
  reason: ConflictReason,
  sides: readonly ConflictSide[],
  world?: World,
): readonly Conflict[] {
  if (sides.length < 2) return [];
  const place = shown.placeId === null ? {} : (world?.get(shown.placeId)?.name ?? {});
  const date = shown.date === null ? {} : { EN: shown.date.edtf, DE: shown.date.edtf };
  return [
    {
      id: `${shown.eventId.replace("event_", "conflict_")}-${property}-${reason}`.toLowerCase(),
      eventId: shown.eventId,
      property,
      reason,
      sides: sides.toSorted((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1)),
      shown: property === "DATE" ? date : place,
      rule: property === "DATE" ? shown.dateRule : shown.placeRule,
    },
  ];
}

function sortKey({ value, claimIds }: ConflictSide): string {
  return `${value.DE ?? value.EN ?? ""} ${claimIds.join()}`;
}

function ids(claimed: readonly Witness[]): readonly string[] {
  return [...new Set(claimed.map(({ claim }) => claim.id))].sort();
}
