import { listen } from "./listen.ts";

/** The path that is being drawn on a canvas, as the `d` of an SVG path. */
export function pathOn(context: CanvasRenderingContext2D): () => string {
  let words: string[] = [];
  const add =
    (letter: string) =>
    (...numbers: number[]) =>
      void words.push(letter + numbers.join(" "));
  listen(context, {
    beginPath: () => (words = []),
    moveTo: add("M"),
    lineTo: add("L"),
    bezierCurveTo: add("C"),
    quadraticCurveTo: add("Q"),
    closePath: add("Z"),
    arc: (x: number, y: number, radius: number, from: number, to: number) => words.push(arc(x, y, radius, from, to)),
    rect: (x: number, y: number, width: number, height: number) => words.push(rounded(x, y, width, height, 0)),
    roundRect: (x: number, y: number, width: number, height: number, radius: number) =>
      words.push(rounded(x, y, width, height, radius)),
  });
  return () => words.join("");
}

/** Two arcs, because one that ends where it begins is none. */
function arc(x: number, y: number, radius: number, from: number, to: number): string {
  const at = (angle: number) => `${x + radius * Math.cos(angle)} ${y + radius * Math.sin(angle)}`;
  const middle = (from + to) / 2;
  const turn = (angle: number) => `A${radius} ${radius} 0 0 1 ${at(angle)}`;
  return `M${at(from)}${turn(middle)}${turn(to)}`;
}

function rounded(x: number, y: number, width: number, height: number, radius: number): string {
  const r = Math.max(0, Math.min(radius, width / 2, height / 2));
  const corner = (dx: number, dy: number) => (r === 0 ? "" : `a${r} ${r} 0 0 1 ${dx} ${dy}`);
  const [across, down] = [width - 2 * r, height - 2 * r];
  return `M${x + r} ${y}h${across}${corner(r, r)}v${down}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}Z`;
}
