import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { dateInWords } from "../dates.ts";
import { goesToHint } from "../hinted.ts";
import { choose, view } from "../state.ts";
import { words } from "../words/words.ts";
import { AXIS } from "./draw-axis.ts";
import { Hint } from "./hint.tsx";
import type { Crowd, Mark } from "./layout.ts";
import { move, type Target } from "./moving.ts";
import type { Stage } from "./stage.ts";

/**
 * A button over each event and each count of the picture, which pointers, keys and screen readers find. One of them is in the order
 * of the tab key; arrow keys lead to the others.
 */
export function Targets({ stage }: { readonly stage: Stage }) {
  const list = useRef<HTMLUListElement>(null);
  const current = useSignal<string | null>(null);
  const { layout, gutter } = stage.settled.value;
  const targets = targetsOf(layout.marks, layout.crowds);
  const inOrder = targets.find(({ key }) => key === current.value) ?? targets.find(isChosen) ?? targets[0];
  const held = useRef(false);
  // Whoever had the focus when its place was laid out anew has it still.
  useEffect(() => void (held.current && document.activeElement === document.body && focus(inOrder?.key)));
  const focus = (key: string | undefined) =>
    list.current?.querySelector<HTMLElement>(`[data-target="${CSS.escape(key ?? "")}"]`)?.focus();
  const focused = (target: Target, is: boolean) => {
    held.current = is;
    if (is) current.value = target.key;
  };
  return (
    <>
      <ul
        ref={list}
        class="targets"
        data-moving={stage.moving.value}
        style={{ left: `${gutter}px`, top: `${AXIS}px` }}
        aria-label={words.value.timeline.marks}
      >
        {targets.map((target) => (
          <li key={target.key}>
            <TargetButton
              target={target}
              stage={stage}
              isInOrder={target === inOrder}
              focused={(is) => focused(target, is)}
              press={(key) => move(key, { stage, targets, current: target, focus })}
            />
          </li>
        ))}
      </ul>
      <LitHint stage={stage} />
    </>
  );
}

function LitHint({ stage }: { readonly stage: Stage }) {
  const { layout, gutter, width } = stage.settled.value;
  const mark = layout.marks.find(({ event }) => event.id === stage.lit.value);
  return mark === undefined || stage.moving.value ? null : (
    <Hint mark={mark} gutter={gutter} width={width} leave={() => (stage.lit.value = null)} />
  );
}

interface TargetButtonProps {
  readonly target: Target;
  readonly stage: Stage;
  readonly isInOrder: boolean;
  readonly focused: (is: boolean) => void;
  readonly press: (key: KeyboardEvent) => void;
}

function TargetButton({ target, stage, isInOrder, focused, press }: TargetButtonProps) {
  const { mark, crowd, left, right, y } = target;
  const light = (id: string | null) => () => (stage.lit.value = id);
  return (
    <button
      type="button"
      data-target={target.key}
      tabIndex={isInOrder ? 0 : -1}
      aria-label={mark ? nameOf(mark) : crowd ? crowdName(crowd, stage) : ""}
      aria-current={isChosen(target)}
      style={{ left: `${left - 4}px`, top: `${y - 9}px`, width: `${right - left + 8}px` }}
      onMouseEnter={light(mark?.event.id ?? null)}
      onMouseLeave={(pointer) => goesToHint(pointer) || light(null)()}
      onFocus={() => {
        focused(true);
        light(mark?.event.id ?? null)();
      }}
      onBlur={() => {
        focused(false);
        light(null)();
      }}
      onKeyDown={press}
      onClick={() => (mark ? open(mark) : crowd && closeIn(crowd, stage))}
    />
  );
}

function open({ event }: Mark): void {
  choose({ event: event.id, claim: null, document: null });
}

/** What lies too close together even in the nearest view is read in the list. */
function closeIn({ from, to }: Crowd, stage: Stage): void {
  if (!stage.closeIn(from, to)) document.getElementById("events")?.focus();
}

function isChosen({ mark }: Target): boolean {
  return mark !== null && mark.event.id === view.value.event;
}

function targetsOf(marks: readonly Mark[], crowds: readonly Crowd[]): readonly Target[] {
  return [
    ...marks.map((mark) => {
      const right = mark.label === null ? mark.right : Math.max(mark.right, mark.label.x + mark.label.width);
      const left = mark.label === null ? mark.left : Math.min(mark.left, mark.label.x);
      return { key: `${mark.lane.key} ${mark.event.id}`, mark, crowd: null, at: mark.left, left, right, y: mark.y };
    }),
    ...crowds.map((crowd) => ({
      key: `${crowd.lane.key} +${Math.round(crowd.left)}`,
      mark: null,
      crowd,
      at: crowd.left,
      left: crowd.left,
      right: crowd.right,
      y: crowd.y,
    })),
  ].sort((one, other) => one.at - other.at || one.y - other.y);
}

/** As it is read out: "Visit by …, 18 to 19 June 2024, planned, sources disagree". */
function nameOf({ event, disputed }: Mark): string {
  const { dates, statuses, timeline } = words.value;
  const parts = [
    event.title,
    event.date ? dateInWords(event.date.edtf, dates).replace(" – ", timeline.dash) : "",
    event.status === "HAPPENED" ? "" : statuses[event.status],
    disputed ? timeline.disagree : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function crowdName({ count, lane, from, to }: Crowd, stage: Stage): string {
  const { dates, timeline } = words.value;
  const [first, last] = stage.daysBetween(from, to).map((day) => dateInWords(day, dates));
  return timeline.crowd(count, lane.name, `${first}${timeline.dash}${last}`);
}
