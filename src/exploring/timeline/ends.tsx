import { dateInWords, dayAt, dayOf } from "../dates.ts";
import { choose, view } from "../state.ts";
import { words } from "../words/words.ts";
import type { FoldedScale } from "./scale.ts";

interface EndsProps {
  readonly scale: FoldedScale["scale"];
  /** Where the period begins and ends, in pixels. */
  readonly ends: readonly [left: number, right: number];
}

/** The two ends of the period, which arrow keys move. */
export function Ends({ scale, ends }: EndsProps) {
  const { timeline } = words.value;
  const domain = scale.domain();
  const [first, last] = [dayOf(domain[0] as Date), dayOf(new Date((domain.at(-1) as Date).getTime() - DAY))];
  const from = view.value.from ?? first;
  const to = view.value.to ?? last;
  const step = Math.max(1, Math.round((numberOf(to) - numberOf(from)) / 20));
  return (
    <>
      <End label={timeline.firstDay} day={from} least={first} most={to} step={step} x={ends[0]} set={(day) => set(day, to)} />
      <End label={timeline.lastDay} day={to} least={from} most={last} step={step} x={ends[1]} set={(day) => set(from, day)} />
    </>
  );

  function set(newFrom: string, newTo: string): void {
    choose({ from: newFrom === first ? null : newFrom, to: newTo === last ? null : newTo }, "replace");
  }
}

interface EndProps {
  readonly label: string;
  readonly day: string;
  readonly least: string;
  readonly most: string;
  /** So many days at once. */
  readonly step: number;
  readonly x: number;
  readonly set: (day: string) => void;
}

function End({ label, day, least, most, step, x, set }: EndProps) {
  const own = numberOf(day);
  const to = (number: number) => set(dayNumbered(Math.min(numberOf(most), Math.max(numberOf(least), number))));
  const does: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => to(own - step),
    ArrowDown: () => to(own - step),
    ArrowRight: () => to(own + step),
    ArrowUp: () => to(own + step),
    PageDown: () => to(own - 5 * step),
    PageUp: () => to(own + 5 * step),
    Home: () => set(least),
    End: () => set(most),
    Escape: () => choose({ from: null, to: null }, "replace"),
  };
  return (
    <div
      class="end"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={numberOf(least)}
      aria-valuemax={numberOf(most)}
      aria-valuenow={own}
      aria-valuetext={dateInWords(day, words.value.dates)}
      style={{ left: `clamp(3px, ${x}px, 100% - 4px)` }}
      onKeyDown={(key) => {
        const action = does[key.key];
        if (action === undefined) return;
        key.preventDefault();
        action();
      }}
    />
  );
}

const DAY = 86_400_000;

function numberOf(day: string): number {
  return Math.round(dayAt(day).getTime() / DAY);
}

function dayNumbered(number: number): string {
  return dayOf(new Date(number * DAY));
}
