import type { EntityKind } from "../operations.generated.ts";

/** From the first to the last in the legend. */
export const ENTITY_KINDS: readonly EntityKind[] = ["PERSON", "COUNTRY", "ORGANIZATION", "PLACE"];

/**
 * The outline of a kind around the origin, as the `d` of a path. Kinds differ by it as well as by colour, for those who see no
 * colours; all of them look equally large.
 */
export function outlineOf(kind: EntityKind, radius: number): string {
  return OUTLINES[kind](radius);
}

const OUTLINES: Readonly<Record<EntityKind, (radius: number) => string>> = {
  PERSON: (r) => `M${r} 0A${r} ${r} 0 1 1 ${-r} 0A${r} ${r} 0 1 1 ${r} 0Z`,
  COUNTRY: (r) => square(r * 0.9, r * 0.3),
  ORGANIZATION: (r) => polygon([0, -1.25 * r], [1.25 * r, 0], [0, 1.25 * r], [-1.25 * r, 0]),
  PLACE: (r) => polygon([0, -1.25 * r], [1.2 * r, 0.85 * r], [-1.2 * r, 0.85 * r]),
};

function square(half: number, corner: number): string {
  const side = 2 * (half - corner);
  const turn = (x: number, y: number) => `a${corner} ${corner} 0 0 1 ${x} ${y}`;
  const [right, down] = [`h${side}${turn(corner, corner)}`, `v${side}${turn(-corner, corner)}`];
  return `M${corner - half} ${-half}${right}${down}h${-side}${turn(-corner, -corner)}v${-side}${turn(corner, -corner)}Z`;
}

function polygon(...corners: readonly (readonly [number, number])[]): string {
  return `M${corners.map(([x, y]) => `${x} ${y}`).join("L")}Z`;
}
