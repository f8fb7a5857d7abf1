import { parseEdtf } from "../model/edtf.ts";
import type { TimeMention } from "../model/mention.ts";
import { overlaps } from "../model/span.ts";
import type { EvaluatedText } from "./evaluated-text.ts";
import type { Gold, GoldTime } from "./gold.ts";
import { shareOf, type Judged, type Share } from "./share.ts";

/** What hangs on an event is no expression of time of its own, and nobody reads what belongs to the page. */
const LEFT_OUT = ["event-anchored", "boilerplate"];

/** How many of the annotated dates and lengths of time were found, and how many of them with the right value. */
export function scoreTimes(gold: Gold, texts: readonly EvaluatedText[]): Share {
  return shareOf(judgedTimes(gold, texts));
}

/** Each annotated expression of time with what became of it; vague words such as "derzeit" are left out. */
export function judgedTimes({ times }: Gold, texts: readonly EvaluatedText[]): Judged[] {
  return texts.flatMap(({ doc, recognition }) =>
    (times ?? [])
      .filter(
        (time) => time.doc === doc && !LEFT_OUT.includes(time.scope ?? "") && (isLength(time) || bounds(time.value) !== null),
      )
      .map((time) =>
        judged(
          time,
          recognition.timeMentions.filter((mention) => overlaps(mention, time)),
        ),
      ),
  );
}

function judged(time: GoldTime, found: readonly TimeMention[]): Judged {
  const right = found.some(({ date, timeml }) =>
    isLength(time) ? timeml === time.value : bounds(date?.edtf ?? null) === bounds(time.value),
  );
  const values = found.map(({ quote, date, timeml }) => `“${quote}” ${date?.edtf ?? timeml ?? "without value"}`);
  return { doc: time.doc, wanted: `“${time.quote}” ${time.value}`, got: values.join(", "), found: found.length > 0, right };
}

function isLength({ value }: GoldTime): boolean {
  return /^PT?\d/u.test(value);
}

function bounds(edtf: string | null): string | null {
  const date = edtf === null ? null : parseEdtf(edtf);
  return date === null ? null : `${date.earliest} ${date.latest}`;
}
