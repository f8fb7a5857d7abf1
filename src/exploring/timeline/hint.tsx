import { dateInWords } from "../dates.ts";
import { liesInPeriod } from "../period.ts";
import { words } from "../words/words.ts";
import { AXIS } from "./draw-axis.ts";
import type { Mark } from "./layout.ts";

interface HintProps {
  readonly mark: Mark;
  readonly gutter: number;
  readonly width: number;
  readonly leave: () => void;
}

const WIDTH = 300;

/** The whole title and time of an event beside it, for the eye; whoever hears the page has them in its name. */
export function Hint({ mark: { event, left, right, y, disputed }, gutter, width, leave }: HintProps) {
  const { dates, kinds, statuses, list, timeline } = words.value;
  const middle = gutter + (Math.max(0, left) + Math.min(right, width - gutter)) / 2;
  const x = Math.max(0, Math.min(middle - WIDTH / 2, width - WIDTH));
  return (
    <div class="hint" aria-hidden="true" style={{ left: `${x}px`, top: `${y + AXIS + 9}px` }} onMouseLeave={leave}>
      <strong dir="auto">{event.title}</strong>
      <span>
        {event.date && dateInWords(event.date.edtf, dates)} · {kinds[event.kind]} · {statuses[event.status]}
      </span>
      {!liesInPeriod(event) && <span>{timeline.perhaps}</span>}
      {disputed && <span class="conflicting">{list.conflict}</span>}
    </div>
  );
}
