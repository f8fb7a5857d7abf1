import type { Crowd, Mark } from "./layout.ts";
import type { Stage } from "./stage.ts";

/** Something on the picture that can have the focus: an event or a count of events. */
export interface Target {
  readonly key: string;
  readonly mark: Mark | null;
  readonly crowd: Crowd | null;
  /** Where it is in time, in pixels. */
  readonly at: number;
  /** What of the picture is taken for it. */
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

interface Where {
  readonly stage: Stage;
  readonly targets: readonly Target[];
  readonly current: Target | undefined;
  readonly focus: (key: string | undefined) => void;
}

const STEP = 0.25;

/** Arrow keys lead to the next event in time, or in the next lane; with Shift they move the picture, plus and minus zoom. */
export function move(key: KeyboardEvent, { stage, targets, current, focus }: Where): void {
  const place = current === undefined ? 0 : targets.indexOf(current);
  const to = (target: Target | undefined, share: number) => (target ? focus(target.key) : stage.panBy(share));
  const does: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => to(key.shiftKey ? undefined : targets[place - 1], -STEP),
    ArrowRight: () => to(key.shiftKey ? undefined : targets[place + 1], STEP),
    ArrowUp: () => to(current && nearest(targets, current, -1), 0),
    ArrowDown: () => to(current && nearest(targets, current, 1), 0),
    Home: () => focus(targets[0]?.key),
    End: () => focus(targets.at(-1)?.key),
    "+": () => stage.zoomBy(1.5),
    "-": () => stage.zoomBy(1 / 1.5),
    "0": () => stage.whole(),
  };
  const action = key.ctrlKey || key.metaKey || key.altKey ? undefined : does[key.key];
  if (action === undefined) return;
  key.preventDefault();
  action();
}

/** What is nearest in time in the next row above or below that has anything. */
function nearest(targets: readonly Target[], from: Target, direction: 1 | -1): Target | undefined {
  const beyond = targets.filter(({ y }) => (y - from.y) * direction > 1);
  const row = Math.min(...beyond.map(({ y }) => (y - from.y) * direction));
  const inRow = beyond.filter(({ y }) => Math.abs((y - from.y) * direction - row) < 1);
  return inRow.reduce<Target | undefined>(
    (best, one) => (best === undefined || Math.abs(one.at - from.at) < Math.abs(best.at - from.at) ? one : best),
    undefined,
  );
}
