import { computed } from "@preact/signals";
import { useRef } from "preact/hooks";
import { dateInWords, dayAt, dayOf } from "../dates.ts";
import { overview } from "../overview.ts";
import { choose, view } from "../state.ts";
import { words } from "../words/words.ts";

/** What was known by a day: the days on which something was published, and no limit after them. */
export function KnownBy() {
  const { filters, dates } = words.value;
  const moving = useRef(false);
  const { value: days } = publicationDays;
  const { knownBy } = view.value;
  const place = knownBy === null ? days.length : days.findLastIndex((day) => day <= knownBy);
  const said = knownBy === null ? filters.everything : dateInWords(knownBy, dates);
  return (
    <label class="slider">
      {filters.knownBy}
      <input
        type="range"
        min={0}
        max={days.length}
        value={Math.max(0, place)}
        list="publication-days"
        disabled={days.length === 0}
        aria-valuetext={said}
        onInput={({ currentTarget }) => {
          // Going back leads to where the slider was before it was moved, not through each day on its way.
          choose({ knownBy: days[Number(currentTarget.value)] ?? null }, moving.current ? "replace" : "push");
          moving.current = true;
        }}
        onChange={() => (moving.current = false)}
      />
      <datalist id="publication-days">
        {days.length <= MOST_TICKS &&
          days.map((day, number) => (
            <option key={day} value={number} label={dateInWords(day, dates)} aria-label={dateInWords(day, dates)} />
          ))}
      </datalist>
      <output>{said}</output>
    </label>
  );
}

const MOST_TICKS = 100;
const DAY = 86_400_000;

/** Where not all texts are here, every day from the first text to the last. */
const publicationDays = computed<readonly string[]>(() => {
  const { documents, oldest, newest } = overview.value.data ?? {};
  if (documents?.pageInfo.hasNextPage) {
    const [first, last] = [oldest, newest].map((end) => firstDayOf(end?.nodes[0]?.publishedOn ?? ""));
    return first && last ? daysBetween(first, last) : [];
  }
  const days = (documents?.nodes ?? []).map(({ publishedOn }) => publishedOn ?? "");
  return [...new Set(days)].filter((day) => IS_DAY.test(day)).sort();
});

const IS_DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** The first day of a year, a month or a day; null for what is less exact. */
function firstDayOf(date: string): string | null {
  const day = `${date}${"-01-01".slice(Math.max(0, date.length - 4))}`;
  return IS_DAY.test(day) ? day : null;
}

function daysBetween(first: string, last: string): readonly string[] {
  const begin = dayAt(first).getTime();
  const count = Math.round((dayAt(last).getTime() - begin) / DAY) + 1;
  return Array.from({ length: Math.max(0, count) }, (_day, number) => dayOf(new Date(begin + number * DAY)));
}
