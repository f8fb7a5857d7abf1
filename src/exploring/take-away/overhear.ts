import { wordsOf } from "../path.ts";
import { listen } from "./listen.ts";
import { paintsOf } from "./paints.ts";
import { pathOn } from "./paths.ts";

/**
 * Listens to a canvas: what is drawn on it from now on is written down as elements of SVG. The canvas itself keeps account of
 * colours, fonts and transformations, so that only what leaves a trace has to be heard; pictures and shadows are not.
 */
export function overhear(context: CanvasRenderingContext2D): () => readonly string[] {
  const elements: string[] = [];
  const paints = paintsOf(context);
  const path = pathOn(context);
  const clips = clipsOn(context, path, elements);
  const shape = (given: unknown) => (given instanceof Path2D ? wordsOf(given) : path());
  const add = (tag: string, attributes: string, inner = "") =>
    elements.push(`<g${clips()}><${tag} ${attributes}${placed(context)}>${inner}</${tag}></g>`);
  const filled = () => `fill="${paints.of(context.fillStyle)}"`;
  const stroked = () => `fill="none" stroke="${paints.of(context.strokeStyle)}"${lineOf(context)}`;
  const written = (x: number, y: number) => `x="${x}" y="${y}"${lettersOf(context)}`;
  listen(context, {
    fill: (given: unknown) => add("path", `d="${shape(given)}" ${filled()}`),
    stroke: (given: unknown) => add("path", `d="${shape(given)}" ${stroked()}`),
    fillRect: (x: number, y: number, width: number, height: number) =>
      add("rect", `x="${x}" y="${y}" width="${width}" height="${height}" ${filled()}`),
    fillText: (text: string, x: number, y: number) => add("text", `${written(x, y)} ${filled()}`, escaped(text)),
    strokeText: (text: string, x: number, y: number) => add("text", `${written(x, y)} ${stroked()}`, escaped(text)),
  });
  return () => [paints.definitions(), ...elements];
}

/** Text as XML takes it. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** Tells inside of what is drawn now; what is saved and restored comes and goes. */
function clipsOn(context: CanvasRenderingContext2D, path: () => string, elements: string[]): () => string {
  let clips: readonly string[] = [];
  const saved: (readonly string[])[] = [];
  listen(context, {
    save: () => saved.push(clips),
    restore: () => (clips = saved.pop() ?? []),
    clip: () => {
      const id = `clip-${elements.length}`;
      elements.push(`<clipPath id="${id}"><path d="${path()}"${placed(context)}/></clipPath>`);
      clips = [...clips, id];
    },
  });
  return () => (clips.length === 0 ? "" : ` clip-path="url(#${clips.at(-1)})"`);
}

function placed(context: CanvasRenderingContext2D): string {
  const { a, b, c, d, e, f, isIdentity } = context.getTransform();
  const moved = isIdentity ? "" : ` transform="matrix(${[a, b, c, d, e, f].join(" ")})"`;
  return context.globalAlpha === 1 ? moved : `${moved} opacity="${context.globalAlpha}"`;
}

function lineOf(context: CanvasRenderingContext2D): string {
  const dashes = context.getLineDash();
  const dashed = dashes.length === 0 ? "" : ` stroke-dasharray="${dashes.join(" ")}"`;
  return ` stroke-width="${context.lineWidth}" stroke-linejoin="${context.lineJoin}" stroke-linecap="${context.lineCap}"${dashed}`;
}

const ANCHORS: Readonly<Record<string, string>> = { center: "middle", right: "end", end: "end" };
const BASELINES: Readonly<Record<string, string>> = { middle: "central", top: "hanging", hanging: "hanging" };

function lettersOf({ font, textAlign, textBaseline, direction }: CanvasRenderingContext2D): string {
  const turned = direction === "rtl" ? ' direction="rtl"' : "";
  const anchor = ` text-anchor="${ANCHORS[textAlign] ?? "start"}" dominant-baseline="${BASELINES[textBaseline] ?? "auto"}"`;
  return `${anchor}${turned} style="font:${escaped(font)}"`;
}
