import { localized } from "../model/localized.ts";
import type { EventMention } from "../model/mention.ts";
import type { UncertainDate } from "../model/uncertain-date.ts";
import type { EventBatch, ExportedDocument, ExportedEvent, Exporter, ExportTask, ExportWords } from "./exporter.ts";
import { jsonItems } from "./json-items.ts";

/** A slide for each dated event, with the words of its first telling. */
export const timelineJs: Exporter = {
  title: "TimelineJS 3 JSON: a slide for each dated event in groups by kind, with the words of a text, for TimelineJS",
  mediaType: "application/json; charset=utf-8",
  extension: "json",
  losses: [
    "Undated events cannot be shown; the title slide says how many they are.",
    "A vague date that is no day, month or year is drawn as the stretch of its possible days, and what is open at an end at the day that is known; the date in words says what is meant.",
    "Of what texts say about an event, only the words of its first telling come along; claims, rules, attributions and conflicts do not.",
    "Who takes part and where is told by the title only.",
  ],
  write,
};

async function* write(task: ExportTask): AsyncIterable<string> {
  let undated = 0;
  const leaveOut = (id: string) => {
    undated += 1;
    task.leaveOut(id);
  };
  yield '{"events":[';
  yield* jsonItems(slides({ ...task, leaveOut }));
  yield `\n],"title":${JSON.stringify({ text: { headline: "Chronik", text: undated === 0 ? "" : task.words.undated(undated) } })}}\n`;
}

async function* slides({ events, words, leaveOut }: ExportTask): AsyncIterable<readonly object[]> {
  for await (const batch of events("TELLINGS"))
    yield batch.events.flatMap((event) => {
      const dates = event.date === null ? null : datesOf(event.date);
      if (event.date !== null && dates !== null) return [slide(event, dates, batch, words)];
      leaveOut(event.id);
      return [];
    });
}

type TimelineDates = Readonly<Record<"start_date" | "end_date", TimelineDate>> | Readonly<Record<"start_date", TimelineDate>>;

interface TimelineDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** A day, month or year as it is, else from the first to the last possible day; null where neither is known. */
function datesOf({ edtf, earliest, latest }: UncertainDate): TimelineDates | null {
  const [plain] = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?(?=[?~%]?$)/u.exec(edtf) ?? [];
  if (plain !== undefined) return { start_date: timelineDate(plain) };
  const start = earliest ?? latest;
  if (start === null) return null;
  if (latest === null || latest === start) return { start_date: timelineDate(start) };
  return { start_date: timelineDate(start), end_date: timelineDate(latest) };
}

function timelineDate(text: string): TimelineDate {
  const [year = 0, month, day] = text.split("-").map(Number);
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}

function slide(event: ExportedEvent, dates: TimelineDates, batch: EventBatch, words: ExportWords): object {
  const { id, kind, title, date, status } = event;
  const telling = event.mentionIds.map((mention) => batch.mentions.get(mention)).find((one) => one?.documentId);
  const paragraphs = [
    `<p>${htmlText(words.statuses[status])}</p>`,
    ...(telling === undefined ? [] : [quotation(telling, batch)]),
  ];
  return {
    unique_id: id,
    group: words.kinds[kind],
    ...dates,
    display_date: date === null ? "" : words.date(date),
    text: { headline: htmlText(localized(title, words.language) || words.kinds[kind]), text: paragraphs.join("") },
  };
}

function quotation({ quote, documentId }: EventMention, { documents }: EventBatch): string {
  const document = documents.get(documentId ?? "");
  return `<blockquote>${htmlText(quote ?? "")}</blockquote>${document === undefined ? "" : `<p>${source(document)}</p>`}`;
}

function source({ title, name, publisher, publishedOn, url }: ExportedDocument): string {
  const told = htmlText([title ?? name, publisher, publishedOn].filter((part) => part !== null).join(", "));
  return url !== null && /^https?:\/\//u.test(url) ? `<a href="${htmlText(url)}">${told}</a>` : told;
}

/** TimelineJS shows headlines and texts as HTML. */
function htmlText(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => `&#${character.codePointAt(0)};`);
}
