import { zoomIdentity, type ZoomTransform } from "d3-zoom";

/** Draws a picture as the transform has it. */
export type Paint = (context: CanvasRenderingContext2D, transform: ZoomTransform) => void;

/** A picture that is drawn larger than it is seen, so that whoever pans sees it moved and not drawn anew. */
export interface Panorama {
  show(context: CanvasRenderingContext2D, transform: ZoomTransform, paint: Paint): void;
  /** The next time it is drawn anew. */
  forget(): void;
}

/** So much of the picture's width and height is drawn beyond each of its edges. */
const BEYOND = 0.4;

/** A picture that nothing is drawn of yet. */
export function panorama(): Panorama {
  const drawn = document.createElement("canvas");
  const own = drawn.getContext("2d") as CanvasRenderingContext2D;
  let at: ZoomTransform | null = null;
  return {
    forget: () => (at = null),
    show: (context, transform, paint) => {
      const { width, height } = context.canvas;
      // A picture that is hidden has no size.
      if (width === 0 || height === 0) return;
      const [left, top] = [Math.round(width * BEYOND), Math.round(height * BEYOND)];
      const ratio = devicePixelRatio;
      if (at === null || at.k !== transform.k || !reaches(at, transform, left / ratio, top / ratio)) {
        [drawn.width, drawn.height] = [width + 2 * left, height + 2 * top];
        paint(own, zoomIdentity.translate(transform.x + left / ratio, transform.y + top / ratio).scale(transform.k));
        at = transform;
      }
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, width, height);
      const [x, y] = [Math.round((transform.x - at.x) * ratio), Math.round((transform.y - at.y) * ratio)];
      context.drawImage(drawn, x - left, y - top);
    },
  };
}

function reaches(from: ZoomTransform, to: ZoomTransform, x: number, y: number): boolean {
  return Math.abs(to.x - from.x) <= x && Math.abs(to.y - from.y) <= y;
}
