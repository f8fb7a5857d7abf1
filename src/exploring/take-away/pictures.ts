import { signal } from "@preact/signals";

/** A picture of the page that can be drawn on any canvas, as it is at this moment. */
export interface Drawn {
  /** In pixels of the page. */
  size(): { readonly width: number; readonly height: number };
  /** Draws with so many pixels of the canvas to one of the page. */
  draw(context: CanvasRenderingContext2D, ratio: number): void;
}

/** What can be taken away as a picture. Whoever draws one puts it here, and takes it back in the end. */
export const pictures = { timeline: signal<Drawn | null>(null), network: signal<Drawn | null>(null) };
