import { hull, rangeContains } from "../model/date-range.ts";
import { rangeEdtf, uncertainDate } from "../model/edtf.ts";
import type { EventMention } from "../model/mention.ts";
import type { UncertainDate } from "../model/uncertain-date.ts";
import { bestDate, dateValues, finest, withoutChangedPlans, type DateValue } from "./date-values.ts";
import type { Happening } from "./happening.ts";
import { isToTheDay } from "./matching-range.ts";
import { isFirm, seen, seenParts, toldStatus, type Knowing } from "./seen.ts";
import { knownOn } from "./telling.ts";

/** The date of an event as it is shown, and the rule by which it was chosen. */
export interface ShownDate {
  readonly date: UncertainDate | null;
  readonly rule: string;
}

/** Finds the date that an event has without its whole. */
export type OwnDate = (happening: Happening, knowing: Knowing) => ShownDate | null;

/** Remembers the dates once found, because each of many parts asks for that of its whole. */
export function rememberedOwnDate(): OwnDate {
  const known = new Map<Happening, Map<string, ShownDate | null>>();
  return (happening, knowing) => {
    const dates = known.get(happening) ?? new Map<string, ShownDate | null>();
    known.set(happening, dates);
    const key = `${knowing.day} ${knowing.textOnly}`;
    const date = dates.has(key) ? dates.get(key) : ownDate(happening, knowing);
    dates.set(key, date ?? null);
    return date ?? null;
  };
}

/** The date that is shown: the event's own, else that of the whole it belongs to, else what its publication allows. */
export function shownDate(happening: Happening, knowing: Knowing, ownDateOf: OwnDate = ownDate): ShownDate {
  const own = ownDateOf(happening, knowing);
  const whole = happening.whole === null ? null : ownDateOf(happening.whole, knowing);
  if (own !== null && !isVaguer(own, whole)) return own;
  if (whole?.date)
    return {
      date: { ...whole.date, basis: "INHERITED", words: null },
      rule: "no date of its own; that of the event of which it is a part",
    };
  return publicationBound(seen(happening, knowing));
}

/** A part that only has the time of its whole has the time that other tellings give the whole. */
function isVaguer(own: ShownDate, whole: ShownDate | null): boolean {
  const known = own.date?.precision === "YEAR" || own.date?.precision === "MONTH";
  if (!known || own.date.basis !== "INHERITED" || !whole?.date) return false;
  return rangeContains(own.date, whole.date) && !rangeContains(whole.date, own.date);
}

/** The date that an event has by its own tellings and, where it lasts or has none, by its parts. */
function ownDate(happening: Happening, knowing: Knowing): ShownDate | null {
  const values = dateValues(seen(happening, knowing));
  const current = withoutChangedPlans(values);
  const firm = current.filter((value) => value.firm);
  const own = bestDate(current);
  if (happening.family !== "visit") {
    if (own !== null) return { date: own.date, rule: ruleOf(own, values) };
    return hullOf(daysOfParts(happening, knowing), "no date of its own; from the first to the last day of its parts");
  }
  if (firm.length > 0 && own !== null) return firmVisit(own, firm, happening, knowing);
  const parts = daysOfParts(happening, knowing);
  if (parts.length > 0)
    return hullOf(
      [...parts, ...daysWithin(values, happening, knowing)],
      "no date of its own that is more than a plan; from the first to the last day of its parts",
    );
  return own === null ? null : { date: own.date, rule: ruleOf(own, values) };
}

/** A visit told of to the day lasts over all the days that are told of it or its parts; a vaguer date stays as it is. */
function firmVisit(own: DateValue, firm: readonly DateValue[], happening: Happening, knowing: Knowing): ShownDate {
  if (!isToTheDay(own.date) || own.date.basis === "CURATED") return { date: own.date, rule: ruleOf(own, firm) };
  const days = [
    ...finest(firm)
      .map((value) => value.date)
      .filter(isToTheDay),
    ...daysOfParts(happening, knowing),
  ];
  const lasting = hullOf(days, "from the first to the last day on which it or its parts are told of");
  return lasting?.date?.edtf === own.date.edtf || lasting === null ? { date: own.date, rule: ruleOf(own, firm) } : lasting;
}

/** A plan of the visit counts beside parts that are only planned too. */
function daysWithin(values: readonly DateValue[], happening: Happening, knowing: Knowing): readonly UncertainDate[] {
  const over = [happening, ...seenParts(happening, knowing)].some((one) => seen(one, knowing).some(isFirm));
  return over
    ? []
    : finest(values)
        .map((value) => value.date)
        .filter(isToTheDay);
}

/** The days of the parts, by texts: of what came about where something did, else of the plan; what is only planned dates nothing that is there. */
function daysOfParts(happening: Happening, knowing: Knowing): readonly UncertainDate[] {
  const there = seen(happening, knowing).some(isFirm);
  return seenParts(happening, knowing).flatMap((part) => {
    const told = seen(part, knowing);
    if (there && !told.some(isFirm)) return [];
    const values = withoutChangedPlans(dateValues(told.filter(({ origin }) => origin !== "CATALOGUE")));
    const firm = values.filter((value) => value.firm);
    return finest(firm.length > 0 ? firm : values)
      .map((value) => value.date)
      .filter(isToTheDay);
  });
}

function hullOf(dates: readonly UncertainDate[], rule: string): ShownDate | null {
  const range = hull(dates);
  if (range === null) return null;
  const edtf = range.earliest !== null && range.earliest === range.latest ? range.earliest : rangeEdtf(range, "DURATION");
  return { date: uncertainDate(edtf, "COMPUTED", null), rule };
}

/** What happened lies before the first text that says so, what is planned after the last one; no more is known. */
function publicationBound(mentions: readonly EventMention[]): ShownDate {
  const days = (of: readonly EventMention[]) => of.flatMap((mention) => knownOn(mention) ?? []).toSorted();
  const over = mentions.filter((mention) => toldStatus(mention) === "HAPPENED");
  const first = days(over)[0];
  if (first !== undefined)
    return {
      date: uncertainDate(`[..${first}]`, "INHERITED", null),
      rule: "no date in the texts; on some day up to the publication of the first that tells of it",
    };
  const last = days(mentions.filter((mention) => toldStatus(mention) === "PLANNED")).at(-1);
  const ahead =
    last !== undefined &&
    mentions.every((mention) => ["PLANNED", "HYPOTHETICAL"].includes(toldStatus(mention)) && mention.polarity !== "DENIED");
  if (ahead)
    return {
      date: uncertainDate(`[${last}..]`, "INHERITED", null),
      rule: "no date in the texts; still ahead on the day of publication of the last that tells of it",
    };
  return { date: null, rule: "no date is known" };
}

function ruleOf(own: DateValue, values: readonly DateValue[]): string {
  if (finest(values).length === 1)
    return values.length === 1 ? "the only date that is told" : "the most precise date, with which all others agree";
  return "of the most precise dates the one with which most texts agree, then the newest text; texts go before the catalogue";
}
