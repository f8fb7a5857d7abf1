import { useRef } from "preact/hooks";
import { dateInWords } from "../dates.ts";
import { overview } from "../overview.ts";
import { choose, view } from "../state.ts";
import { words } from "../words/words.ts";

/** What was known by a day: the days on which something was published, and today after them. */
export function KnownBy() {
  const { filters, dates } = words.value;
  const moving = useRef(false);
  const days = publicationDays();
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
        {days.map((day, number) => (
          <option key={day} value={number} label={dateInWords(day, dates)} aria-label={dateInWords(day, dates)} />
        ))}
      </datalist>
      <output>{said}</output>
    </label>
  );
}

function publicationDays(): readonly string[] {
  const days = (overview.value.data?.documents.nodes ?? []).map(({ publishedOn }) => publishedOn ?? "");
  return [...new Set(days)].filter((day) => /^\d{4}-\d{2}-\d{2}$/u.test(day)).sort();
}
