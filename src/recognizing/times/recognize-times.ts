import type { TimeWords } from "../../languages/time-words.ts";
import { addDays } from "../../model/calendar.ts";
import { parseEdtf, uncertainDate } from "../../model/edtf.ts";
import type { TimeMention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import { findTimes, type FoundTime } from "./find-times.ts";

/**
 * The expressions of time in a document, in the order of the text. Two ends of an interval ("von 1950 bis 1953") are one;
 * "seit 2019" is open at its end and "bis Freitag" at its beginning.
 */
export function recognizeTimes(reading: Reading, words: TimeWords): readonly TimeMention[] {
  const { text } = reading.document;
  const mentions: TimeMention[] = [];
  let previous: FoundTime | null = null;
  for (const found of findTimes(reading, words)) {
    const interval: TimeMention | null = previous === null ? null : intervalOf(previous, found, text, words);
    if (interval === null) mentions.push(openEnded(mentionOf(found, text), text, words));
    else mentions[mentions.length - 1] = interval;
    previous = interval === null ? found : null;
  }
  return [...mentions, ...signatures(reading)].toSorted((one, other) => one.start - other.start);
}

/** The days with which posts within the text are signed. */
function signatures({ document, layers }: Reading): TimeMention[] {
  return layers.flatMap(({ publishedOn, signedOn }): TimeMention[] => {
    if (signedOn === undefined || publishedOn === null) return [];
    const quote = document.text.slice(signedOn.start, signedOn.end);
    const date = uncertainDate(publishedOn, "STATED", quote);
    return [{ ...signedOn, quote, date, type: "DATE", timeml: publishedOn }];
  });
}

/** The same expressions as TimeML marks them: the two ends of an interval apart, without words that point too loosely. */
export function annotateTimes(reading: Reading, words: TimeWords): readonly TimeMention[] {
  return findTimes(reading, words)
    .filter(({ resolved, words: told }) => resolved.age !== true && !words.loose.has(told.toLowerCase()))
    .map((found) => mentionOf(found, reading.document.text));
}

function mentionOf(found: FoundTime, text: string): TimeMention {
  const { start, end, resolved } = found;
  const date = resolved.edtf === null ? null : uncertainDate(resolved.edtf, resolved.basis, found.words);
  return { start, end, quote: text.slice(start, end), date, type: resolved.type, timeml: resolved.timeml };
}

/** How far before an expression the words stand that open it. */
const LEAD = 60;

function openEnded(mention: TimeMention, text: string, words: TimeWords): TimeMention {
  const { date, start, timeml } = mention;
  const before = text.slice(Math.max(0, start - LEAD), start);
  // A length of time is counted and a vague period is open already.
  if (date === null || date.edtf.includes("/") || timeml?.startsWith("P") === true) return mention;
  const exact = !date.edtf.startsWith("[");
  const onwards = words.onwards.before.test(before) && words.onwards.after.test(text.slice(mention.end, mention.end + LEAD));
  const since = onwards || words.since.test(before) ? `${exact ? date.edtf : date.earliest}/..` : null;
  const edtf = since ?? (words.until.test(before) ? `[..${exact ? date.edtf : date.latest}]` : null);
  return edtf === null ? mention : { ...mention, date: uncertainDate(edtf, date.basis, date.words) };
}

function intervalOf(one: FoundTime, other: FoundTime, text: string, words: TimeWords): TimeMention | null {
  if (one.sentence !== other.sentence || one.resolved.type !== "DATE" || other.resolved.type !== "DATE") return null;
  const [first, last] = [one.resolved.edtf, other.resolved.edtf];
  if (first === null || last === null || /[[/]/u.test(first + last)) return null;
  const between = text.slice(one.end, other.start);
  const before = text.slice(Math.max(0, one.start - LEAD), one.start);
  const lead = words.rangeLead.test(before);
  const night = words.nightLink.before.test(before) && words.nightLink.between.test(between);
  const linked =
    night ||
    words.rangeLink.test(between) ||
    (words.listLink.test(between) && (lead ? first < last : first.length === 10 && addDays(first, 1) === last));
  const edtf = `${first}/${last}`;
  if (!linked || parseEdtf(edtf) === null) return null;
  const quote = text.slice(one.start, other.end);
  return {
    start: one.start,
    end: other.end,
    quote,
    date: uncertainDate(edtf, one.resolved.basis, quote),
    type: "DATE",
    timeml: edtf,
  };
}
