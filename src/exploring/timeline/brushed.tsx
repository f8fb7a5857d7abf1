import { useSignal, useSignalEffect } from "@preact/signals";
import { brushX, type D3BrushEvent } from "d3-brush";
import { select } from "d3-selection";
import { useEffect, useRef } from "preact/hooks";
import { dayAt, dayOf, reachOf } from "../dates.ts";
import { events } from "../overview.ts";
import { choose, view } from "../state.ts";
import { foldedScale, type FoldedScale } from "./scale.ts";

const HEIGHT = 34;
const BAR = 6;

/** How much happened when, over all time; brushing chooses a period. The keys of the timeline do the same. */
export function Brushed() {
  const strip = useRef<HTMLDivElement>(null);
  const layer = useRef<SVGGElement>(null);
  const width = useSignal(0);
  const moved = useRef(brushX<unknown>());
  useEffect(() => {
    const size = new ResizeObserver(([entry]) => (width.value = entry?.contentRect.width ?? 0));
    if (strip.current) size.observe(strip.current);
    return () => size.disconnect();
  }, []);
  useSignalEffect(() => {
    const folded = foldedScale(reaches(), width.value);
    if (layer.current === null || folded === null) return;
    const group = select<SVGGElement, unknown>(layer.current);
    const brush = moved.current.extent([
      [0, 0],
      [width.value, HEIGHT],
    ]);
    brush.on("end", ({ sourceEvent, selection }: D3BrushEvent<unknown>) => sourceEvent && tell(selection, folded));
    group.call(brush);
    const { from, to } = view.value;
    const ends = [from === null ? 0 : folded.scale(dayAt(from)), to === null ? width.value : folded.scale(dayAt(to))];
    brush.move(group, from === null && to === null ? null : [ends[0] ?? 0, ends[1] ?? 0]);
  });
  const folded = foldedScale(reaches(), width.value);
  return (
    <div class="brushed" ref={strip}>
      <svg width={width.value} height={HEIGHT} aria-hidden="true">
        {folded && barsOf(folded).map((bar) => <rect key={bar.x} {...bar} />)}
        <g ref={layer} />
      </svg>
    </div>
  );
}

function reaches() {
  return events.value.flatMap(({ date }) => reachOf(date) ?? []);
}

function tell(selection: D3BrushEvent<unknown>["selection"], { scale }: FoldedScale): void {
  if (selection === null) return choose({ from: null, to: null }, "replace");
  const [from, to] = (selection as [number, number]).map((x) => dayOf(scale.invert(x)));
  choose({ from: from ?? null, to: to ?? null }, "replace");
}

/** A bar for each few pixels, as high as the number of events whose time has its middle there. */
function barsOf({ scale }: FoldedScale) {
  const counts = new Map<number, number>();
  for (const { from, to } of reaches()) {
    const middle = (scale(from ?? (to as Date)) + scale(to ?? (from as Date))) / 2;
    const bin = Math.floor(middle / BAR);
    counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  const most = Math.max(1, ...counts.values());
  return [...counts].map(([bin, count]) => {
    const height = Math.max(3, (HEIGHT - 4) * Math.sqrt(count / most));
    return { x: bin * BAR, y: HEIGHT - height, width: BAR - 1, height };
  });
}
