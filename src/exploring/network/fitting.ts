import { zoomIdentity, type ZoomTransform } from "d3-zoom";
import type { Box } from "./labels.ts";
import type { SceneNode } from "./scene.ts";

/** How large a picture is on the page, in pixels of the page. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** From the smallest to the largest factor that the picture can be drawn by. */
export const EXTENT = [0.1, 4] as const;
/** Room for names around the picture, and for the buttons above it. */
const MARGIN = { x: 64, top: 46, bottom: 28 } as const;
/** A few nodes are not blown up to fill the picture. */
const LARGEST = 1.3;

/** What the nodes take up, in the measure of the layout; null where there are none. */
export function boxOf(nodes: readonly Pick<SceneNode, "place" | "radius">[]): Box | null {
  if (nodes.length === 0) return null;
  return {
    left: Math.min(...nodes.map(({ place, radius }) => place.x - radius)),
    right: Math.max(...nodes.map(({ place, radius }) => place.x + radius)),
    top: Math.min(...nodes.map(({ place, radius }) => place.y - radius)),
    bottom: Math.max(...nodes.map(({ place, radius }) => place.y + radius)),
  };
}

/** Shows all of a box, in the middle and as large as there is room. */
export function fitting({ left, right, top, bottom }: Box, { width, height }: Size): ZoomTransform {
  const room = { width: width - 2 * MARGIN.x, height: height - MARGIN.top - MARGIN.bottom };
  const k = Math.min(LARGEST, Math.max(EXTENT[0], Math.min(room.width / (right - left), room.height / (bottom - top))));
  const middle = { x: width / 2, y: MARGIN.top + room.height / 2 };
  return zoomIdentity.translate(middle.x - (k * (left + right)) / 2, middle.y - (k * (top + bottom)) / 2).scale(k);
}

/** What was in the middle stays there when the picture gets another size. */
export function recentred({ x, y, k }: ZoomTransform, before: Size, after: Size): ZoomTransform {
  return zoomIdentity.translate(x + (after.width - before.width) / 2, y + (after.height - before.height) / 2).scale(k);
}
