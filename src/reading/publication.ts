import type { ReadingWords } from "../languages/reading-words.ts";
import { dayText, isDay, weekdayOf } from "../model/calendar.ts";
import type { Document, PublicationDateBasis } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { monthNumber } from "./layers.ts";
import type { Part } from "./parts.ts";

/** The day of publication and how it is known. */
export interface Publication {
  readonly publishedOn: string | null;
  readonly publicationDateBasis: PublicationDateBasis;
}

/**
 * The day of publication: the given one; else one that the text states about itself or in its dateline; else the full
 * date of a caption at the top whose weekday the first paragraphs name as agencies name the day on which they write, or
 * the whole date that the first paragraph adds to the weekday of its news; else unknown. A dateline without a year says
 * too little. The address of a page may have the day in its path.
 */
export function publicationOf(document: Document, parts: readonly Part[], words: ReadingWords | null): Publication {
  if (document.publishedOn !== null)
    return { publishedOn: document.publishedOn, publicationDateBasis: document.publicationDateBasis };
  if (words === null) return { publishedOn: null, publicationDateBasis: "UNKNOWN" };
  const stated = statedDay(document.text, parts, words);
  if (stated !== null) return { publishedOn: stated, publicationDateBasis: "STATED" };
  const inferred =
    dayInAddress(document.url) ?? dayOfCaption(document.text, parts, words) ?? dayOfNews(document.text, parts, words);
  return { publishedOn: inferred, publicationDateBasis: inferred === null ? "UNKNOWN" : "INFERRED" };
}

/** Only stretches that belong to the page can speak about the text; the same words in its body speak of other things. */
function statedDay(text: string, parts: readonly Part[], words: ReadingWords): string | null {
  const lines = parts.filter(({ kind }) => kind === "BOILERPLATE").map((part) => text.slice(part.start, part.end));
  for (const line of lines) {
    for (const pattern of [...words.published, words.bareDay, words.dateline]) {
      const day = dayOf(pattern.exec(line)?.groups, words);
      if (day !== null) return day;
    }
  }
  return null;
}

function dayInAddress(url: string | null): string | null {
  const { year, month, day } = /\/(?<year>\d{4})[/-](?<month>\d{1,2})[/-](?<day>\d{1,2})(?:\/|$)/u.exec(url ?? "")?.groups ?? {};
  if (year === undefined || !isDay(Number(year), Number(month), Number(day))) return null;
  return dayText(Number(year), Number(month), Number(day));
}

function dayOfCaption(text: string, parts: readonly Part[], words: ReadingWords): string | null {
  const caption = parts
    .slice(0, 12)
    .find((part) => part.kind === "CAPTION" && fullDate(text.slice(part.start, part.end), words) !== null);
  if (caption === undefined) return null;
  const day = fullDate(text.slice(caption.start, caption.end), words);
  const opening = parts.filter((part) => part.kind === "BODY").slice(0, 2);
  return day !== null && opening.some((part) => namesWeekday(text, part, day, words)) ? day : null;
}

/** "sind am Samstag (18. Mai 2024) zusammengekommen": reports name their day by its weekday, and this one says which. */
function dayOfNews(text: string, parts: readonly Part[], words: ReadingWords): string | null {
  const opening = parts.find((part) => part.kind === "BODY");
  if (opening === undefined) return null;
  const found = /(?<weekday>\p{L}+) \((?<date>[^()]{8,24})\)/u.exec(text.slice(opening.start, opening.end))?.groups;
  const day = fullDate(found?.["date"] ?? "", words);
  return weekdayNames(day, words).some((name) => found?.["weekday"]?.toLowerCase().startsWith(name)) ? day : null;
}

function weekdayNames(day: string | null, { weekdays }: ReadingWords): readonly string[] {
  return day === null ? [] : (weekdays[weekdayOf(day) - 1] ?? []);
}

function namesWeekday(text: string, part: Span, day: string, words: ReadingWords): boolean {
  return new RegExp(String.raw`(?<![\p{L}\d])(?:${weekdayNames(day, words).join("|")})\p{Ll}*(?![\p{L}\d])`, "iu").test(
    text.slice(part.start, part.end),
  );
}

function fullDate(line: string, words: ReadingWords): string | null {
  const months = words.months.flat().join("|");
  const match = new RegExp(
    String.raw`(?<!\d)(?<day>\d{1,2})\.\s*(?<month>\d{1,2}\.|(?:${months})\.?(?!\p{L}))\s*(?<year>\d{4})(?!\d)`,
    "iu",
  ).exec(line);
  return dayOf(match?.groups, words);
}

function dayOf(groups: Readonly<Record<string, string | undefined>> | undefined, words: ReadingWords): string | null {
  const { year, month, day } = groups ?? {};
  if (year === undefined || month === undefined || day === undefined) return null;
  const number = monthNumber(month.replace(".", ""), words);
  return number !== null && isDay(Number(year), number, Number(day)) ? dayText(Number(year), number, Number(day)) : null;
}
