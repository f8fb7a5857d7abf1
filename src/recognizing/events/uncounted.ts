import { addDays } from "../../model/calendar.ts";
import { rangeEdtf, uncertainDate } from "../../model/edtf.ts";
import { overlaps } from "../../model/span.ts";
import type { EventDraft, Occasion } from "./draft.ts";
import { spanOf, type Scene } from "./scene.ts";
import type { ToldDay } from "./told-days.ts";

/** In days: what is called some days, weeks, months or years later comes no sooner and, but for years, no later. */
const PASSED = { DAY: [2, 30], WEEK: [8, 120], MONTH: [40, 730], YEAR: [500, null] } as const;

/** "Wenige Wochen später": some time after a day that was told of, which nobody counts; null where a clause says nothing such. */
export function uncountedLater({ clause, sentence }: EventDraft, day: ToldDay, scene: Scene): Occasion | null {
  const { later, uncounted } = scene.language.clauses.senses;
  const { times, words } = sentence;
  const at = clause.words.find((index) => uncounted.has(words[index]?.lower ?? "") && later.has(words[index + 1]?.lower ?? ""));
  const unit = uncounted.get(words[at ?? -1]?.lower ?? "");
  const from = day.date.latest;
  if (at === undefined || unit === undefined || from === null) return null;
  const span = spanOf(sentence, at, at + 1);
  if (times.some((time) => time.date !== null && overlaps(time, spanOf(sentence, at, at)))) return null;
  const [least, most] = PASSED[unit];
  const quote = scene.reading.document.text.slice(span.start, span.end);
  const earliest = addDays(from, least);
  const latest = earlier(most === null ? null : addDays(from, most), sentence.publishedOn);
  // A text of the day after cannot tell what came some days later, unless its words or its day are wrong.
  if (latest !== null && latest < earliest) return null;
  const edtf = rangeEdtf({ earliest, latest }, "ONE_OF");
  return { date: uncertainDate(edtf, "COMPUTED", quote), words: quote, span, rule: "some time after what is told of that day" };
}

function earlier(day: string | null, publishedOn: string | null): string | null {
  if (publishedOn?.length !== 10) return day;
  return day === null || publishedOn < day ? publishedOn : day;
}
