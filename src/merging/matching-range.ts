import { addDays } from "../model/calendar.ts";
import { rangeLength, type DateRange } from "../model/date-range.ts";
import { parseEdtf } from "../model/edtf.ts";
import type { EventMention } from "../model/mention.ts";
import type { UncertainDate } from "../model/uncertain-date.ts";
import { partOf } from "./edges.ts";
import { months } from "./months.ts";

/** A time from one day to another, both inclusive. */
export interface Days {
  readonly earliest: string;
  readonly latest: string;
}

/** When a telling says, or lets one suppose, that its event takes place; both ends closed, so that it touches few months. */
export interface MatchingTime {
  /** Null where neither the telling nor its document has a date. */
  readonly range: Days | null;
  /** The narrower time by which it is compared with what other texts tell. */
  readonly news: Days | null;
  /** 0 to the day, 1 to the month, 2 to the year, 3 vaguer or supposed. */
  readonly level: 0 | 1 | 2 | 3;
  /** Whether the telling itself gives the time. */
  readonly dated: boolean;
  /** The date in words, or on which day the text without one appeared. */
  readonly words: string;
  /** The months that the range touches, under which the telling is found. */
  readonly months: readonly string[];
}

const YEAR = 365;
/** Texts appear some days after what they tell of, and the parts of one text not on one day. */
const LATE = 3;
/** How long what happened is news to which a text refers without a date. */
const NEWS = 31;
const LONGEST = 10 * YEAR;
const LONGEST_DURATION_OF_DAYS = 14;

/** The time by which a telling is compared with others. */
export function matchingTime(mention: EventMention, family: string): MatchingTime {
  const date = statedDate(mention);
  if (date !== null) {
    const range = partOf(date, closed(date, mention.publishedOn));
    return { range, news: range, level: levelOf(date), dated: true, words: date.edtf, months: months(range) };
  }
  const published = mention.publishedOn === null ? null : parseEdtf(mention.publishedOn);
  if (!published?.earliest || !published.latest)
    return { range: null, news: null, level: 3, dated: false, words: "in a text without a date", months: [] };
  const { earliest, latest } = published;
  const range = supposed(mention, family, { earliest, latest });
  const news = mention.kind === "WAR" ? range : { ...range, earliest: max(range.earliest, addDays(earliest, -NEWS)) };
  return { range, news, level: 3, dated: false, words: `in a text of ${mention.publishedOn ?? ""}`, months: months(range) };
}

/** The most precise date that a telling gives. */
export function statedDate(mention: EventMention): UncertainDate | null {
  const dates = mention.claims.flatMap((claim) => (claim.property === "DATE" && claim.date ? [claim.date] : []));
  const length = (date: UncertainDate) => rangeLength(date) ?? Number.MAX_SAFE_INTEGER;
  return dates.toSorted((one, other) => length(one) - length(other) || (one.edtf < other.edtf ? -1 : 1))[0] ?? null;
}

/** Whether a date says on which day or days, and not within which time. */
export function isToTheDay(date: UncertainDate): boolean {
  if (date.precision === "DAY") return true;
  return date.precision === "INTERVAL" && date.edtf.includes("/") && (rangeLength(date) ?? LONGEST) <= LONGEST_DURATION_OF_DAYS;
}

/** How precise a time is, from 0 for a day to 3 for anything vaguer than a year. */
function levelOf(date: UncertainDate): MatchingTime["level"] {
  if (isToTheDay(date)) return 0;
  const length = rangeLength(date) ?? LONGEST;
  if (length <= 31) return 1;
  return length <= YEAR + 1 ? 2 : 3;
}

/**
 * The time of a telling without a date: a text tells of its own time, so what happened lies within the year before its
 * publication, what is planned within the year after, and what goes on around it. This is for comparing only.
 */
function supposed(mention: EventMention, family: string, published: Days): Days {
  const { earliest, latest } = published;
  if (family === "statement") return { earliest: addDays(earliest, -7), latest };
  // A war may have gone on for years when a text speaks of it.
  if (mention.kind === "WAR") return { earliest: addDays(earliest, -LONGEST), latest };
  switch (mention.status) {
    case "HAPPENED":
    case "DID_NOT_HAPPEN":
      return { earliest: addDays(earliest, -YEAR), latest };
    case "ONGOING":
      return { earliest: addDays(earliest, -7), latest: addDays(latest, 7) };
    case "CANCELLED":
    case "POSTPONED":
      return { earliest: addDays(earliest, -31), latest: addDays(latest, YEAR) };
    default:
      return { earliest: addDays(earliest, -LATE), latest: addDays(latest, YEAR) };
  }
}

function max(one: string, other: string): string {
  return one > other ? one : other;
}

/** An open end is taken to be a year away or the day of publication, and nothing is longer than ten years. */
function closed(date: DateRange, publishedOn: string | null): Days {
  const published = publishedOn === null ? null : (parseEdtf(publishedOn)?.latest ?? null);
  const earliest = date.earliest ?? addDays(date.latest ?? published ?? "1970-01-01", -YEAR);
  const open = published !== null && published > earliest ? published : addDays(earliest, YEAR);
  const latest = date.latest ?? open;
  const last = addDays(earliest, LONGEST);
  return { earliest, latest: latest > last ? last : latest };
}
