import type { Drawn } from "./pictures.ts";

/** As many pixels to one of the page, so that a printed picture is sharp. */
const RATIO = 2;

/** A picture as PNG, on the paper that it has on the page. */
export async function pngOf(drawn: Drawn, paper: string): Promise<Blob> {
  const { width, height } = drawn.size();
  const own = document.createElement("canvas");
  own.width = Math.round(width * RATIO);
  own.height = Math.round(height * RATIO);
  const context = own.getContext("2d") as CanvasRenderingContext2D;
  context.setTransform(RATIO, 0, 0, RATIO, 0, 0);
  drawn.draw(context, RATIO);
  context.setTransform(1, 0, 0, 1, 0, 0);
  // Below what is drawn, because a picture clears its canvas first.
  context.globalCompositeOperation = "destination-over";
  context.fillStyle = paper;
  context.fillRect(0, 0, own.width, own.height);
  const blob = await new Promise<Blob | null>((resolve) => own.toBlob(resolve, "image/png"));
  if (blob === null) throw new Error("the browser made no picture");
  return blob;
}
