import { listen } from "./listen.ts";

/** The colours of a canvas as SVG takes them. */
interface Paints {
  /** A colour, or the name of a gradient. */
  of(style: string | CanvasGradient | CanvasPattern): string;
  /** What the names stand for. */
  definitions(): string;
}

/** Listens to the gradients of a canvas, of which it tells nothing later. */
export function paintsOf(context: CanvasRenderingContext2D): Paints {
  const gradients = new Map<object, Gradient>();
  const own = context.createLinearGradient.bind(context);
  context.createLinearGradient = (...line) => {
    const gradient = own(...line);
    const heard: Gradient = { id: `gradient-${gradients.size}`, line, stops: [] };
    gradients.set(gradient, heard);
    listen(gradient, { addColorStop: (place: number, colour: string) => heard.stops.push(stopOf(place, plain(colour))) });
    return gradient;
  };
  // A canvas says every colour in its plainest form once it has been set.
  const probe = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;
  const plain = (colour: string): string => {
    probe.fillStyle = colour;
    return plainColour(probe.fillStyle);
  };
  return {
    of: (style) => (typeof style === "string" ? plainColour(style) : `url(#${gradients.get(style)?.id ?? ""})`),
    definitions: () => `<defs>${[...gradients.values()].map(elementOf).join("")}</defs>`,
  };
}

interface Gradient {
  readonly id: string;
  readonly line: readonly [number, number, number, number];
  readonly stops: string[];
}

function elementOf({ id, line: [x1, y1, x2, y2], stops }: Gradient): string {
  const ends = `x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"`;
  return `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" ${ends}>${stops.join("")}</linearGradient>`;
}

function stopOf(place: number, colour: string): string {
  return `<stop offset="${place}" stop-color="${colour}"/>`;
}

/** Mixed colours come as shares of red, green and blue, which older programs do not read. */
function plainColour(colour: string): string {
  const mixed = /^color\(srgb (?<red>\S+) (?<green>\S+) (?<blue>\S+?)(?: \/ (?<alpha>\S+))?\)$/u.exec(colour)?.groups;
  if (!mixed) return colour;
  const [red, green, blue] = [mixed["red"], mixed["green"], mixed["blue"]].map((share) => Math.round(Number(share) * 255));
  return `rgba(${red}, ${green}, ${blue}, ${mixed["alpha"] ?? "1"})`;
}
