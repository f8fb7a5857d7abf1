import { escaped, overhear } from "./overhear.ts";
import type { Drawn } from "./pictures.ts";

/** A picture as SVG: what is drawn on a canvas is written down as shapes and words. */
export function svgOf(drawn: Drawn, paper: string, title: string): Blob {
  const { width, height } = drawn.size();
  const context = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;
  const heard = overhear(context);
  drawn.draw(context, 1);
  const size = `width="${Math.ceil(width)}" height="${Math.ceil(height)}"`;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    ...heard(),
    "</svg>",
  ];
  return new Blob([parts.join("\n")], { type: "image/svg+xml" });
}
