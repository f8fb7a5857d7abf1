import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { brushX, type D3BrushEvent } from "d3-brush";
import { pointer, select } from "d3-selection";
import { useEffect, useRef } from "preact/hooks";
import { dayAt, dayOf } from "../dates.ts";
import { choose, view } from "../state.ts";
import { barsOf } from "./bars.ts";
import { Ends } from "./ends.tsx";
import { foldedScale, type FoldedScale } from "./scale.ts";
import { yearCounts } from "./shown.ts";

type Brushing = D3BrushEvent<unknown> & { readonly sourceEvent?: MouseEvent | TouchEvent };

const HEIGHT = 26;
const DAY = 86_400_000;

/** How much happened when, over all time; brushing chooses a period, and so do the keys at its ends. */
export function Brushed() {
  const strip = useRef<HTMLDivElement>(null);
  const layer = useRef<SVGGElement>(null);
  const width = useSignal(0);
  const moved = useRef(brushX<unknown>());
  const folded = useComputed(() => foldedScale(yearCounts.value, width.value));
  useEffect(() => (strip.current ? watched(strip.current, (now) => (width.value = now)) : undefined), []);
  useSignalEffect(() => {
    if (layer.current === null || folded.value === null) return;
    const { scale } = folded.value;
    const group = select<SVGGElement, unknown>(layer.current);
    const brush = moved.current.extent([
      [0, 0],
      [width.value, HEIGHT],
    ]);
    brush.on("end", ({ sourceEvent, selection }: Brushing) => {
      if (sourceEvent) tell(selection ?? around(pointer(endOf(sourceEvent), layer.current)[0], width.value, scale), scale);
    });
    group.call(brush);
    const { from, to } = view.value;
    const [left, right] = endsOf(scale, width.value);
    brush.move(group, from === null && to === null ? null : [left, Math.max(left + 1, right)]);
  });
  const bars = folded.value ? barsOf(folded.value.scale, HEIGHT) : [];
  return (
    <div class="brushed" ref={strip}>
      <svg width={width.value} height={HEIGHT} aria-hidden="true">
        {bars.map(({ isSure, ...bar }) => (
          <rect key={`${bar.x} ${isSure}`} class={isSure ? "sure" : "perhaps"} {...bar} />
        ))}
        <g ref={layer} />
      </svg>
      {folded.value && <Ends scale={folded.value.scale} ends={endsOf(folded.value.scale, width.value)} />}
    </div>
  );
}

function endsOf(scale: FoldedScale["scale"], width: number): readonly [left: number, right: number] {
  const { from, to } = view.value;
  const inside = (x: number) => Math.min(width, Math.max(0, x));
  return [
    from === null ? 0 : inside(scale(dayAt(from))),
    to === null ? width : inside(scale(new Date(dayAt(to).getTime() + DAY))),
  ];
}

/** Tells how wide the strip is, until it is ended. */
function watched(strip: HTMLElement, tellWidth: (width: number) => void): () => void {
  const size = new ResizeObserver(([entry]) => tellWidth(entry?.contentRect.width ?? 0));
  size.observe(strip);
  // A finger would click once more afterwards, on what has moved beneath it by then.
  strip.addEventListener("touchend", clickNoMore, { passive: false, capture: true });
  return () => size.disconnect();
}

function clickNoMore(touch: TouchEvent): void {
  if (touch.cancelable) touch.preventDefault();
}

/** A finger that has left is no more among those that touch. */
function endOf(event: MouseEvent | TouchEvent): MouseEvent | Touch | undefined {
  return "changedTouches" in event ? event.changedTouches[0] : event;
}

/** Where somebody clicks and draws nothing, the period goes there; a new one is a tenth of all time. */
function around(x: number, width: number, scale: FoldedScale["scale"]): readonly [number, number] | null {
  if (Number.isNaN(x)) return null;
  const { from, to } = view.peek();
  const [left, right] = from === null && to === null ? [0, width / 10] : endsOf(scale, width);
  const length = right - left;
  const first = Math.min(Math.max(0, x - length / 2), width - length);
  return [first, first + length];
}

function tell(selection: D3BrushEvent<unknown>["selection"] | readonly [number, number], scale: FoldedScale["scale"]): void {
  if (selection === null) return choose({ from: null, to: null }, "replace");
  const [left, right] = selection as readonly [number, number];
  const from = scale.invert(left);
  const last = Math.max(from.getTime(), scale.invert(right).getTime() - 1);
  choose({ from: dayOf(from), to: dayOf(new Date(last)) }, "replace");
}
