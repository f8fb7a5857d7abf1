import type { ZoomTransform } from "d3-zoom";
import { words } from "../words/words.ts";
import type { Section } from "./layout.ts";
import type { FoldedScale } from "./scale.ts";
import { ticksBetween, type Tick } from "./ticks.ts";

/** How time lies on the picture: on a scale that is enlarged and moved. */
export interface Projection {
  /** Where the scale begins, in pixels. */
  readonly x: number;
  readonly at: (moment: Date | number) => number;
  readonly when: (x: number) => Date;
  /** Where years are folded away. */
  readonly folds: FoldedScale["folds"];
  /** The axis of a section, counted from its left end. */
  readonly ticks: (section: Section) => readonly Tick[];
}

/** How time lies on the picture where somebody has zoomed and panned; nowhere, where there is no scale. */
export function projectionOf(folded: FoldedScale | null, transform: ZoomTransform): Projection {
  const at = (moment: Date | number) => transform.applyX(folded?.scale(moment) ?? 0);
  const when = (x: number) => folded?.scale.invert(transform.invertX(x)) ?? new Date(0);
  const folds = (folded?.folds ?? []).map(({ from, to, years }) => ({
    from: transform.applyX(from),
    to: transform.applyX(to),
    years,
  }));
  const ticks = ({ from, to }: Section) => {
    const own = folds.map((fold) => ({ from: fold.from - from, to: fold.to - from }));
    const place = (moment: Date) => at(moment) - from;
    return folded === null ? [] : ticksBetween(when(from), when(to), place, words.peek().dates.months, own);
  };
  return { x: transform.x, at, when, folds, ticks };
}
