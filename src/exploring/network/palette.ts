import type { EntityKind } from "../operations.generated.ts";
import { ENTITY_KINDS } from "./shapes.ts";

/** The colours of the page, for a canvas that knows no style sheet. */
export interface Palette {
  readonly ink: string;
  readonly faint: string;
  readonly paper: string;
  readonly edge: string;
  readonly chosen: string;
  readonly font: string;
  readonly kinds: Readonly<Record<EntityKind, string>>;
}

/** Reads the colours from the style sheet, so that they are said once, for light and dark. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const of = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: of("ink"),
    faint: of("faint"),
    paper: of("paper"),
    edge: of("line-strong"),
    chosen: of("chosen"),
    font: of("sans"),
    kinds: Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, of(`entity-${kind.toLowerCase()}`)])) as Record<
      EntityKind,
      string
    >,
  };
}
