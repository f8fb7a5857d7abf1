import { FAMILIES, type FamilyName } from "../kinds.ts";

/** The colours of the page, for a canvas that knows no style sheet. */
export interface Palette {
  readonly ink: string;
  readonly faint: string;
  readonly line: string;
  readonly paper: string;
  readonly ground: string;
  readonly band: string;
  readonly chosen: string;
  readonly conflict: string;
  readonly font: string;
  readonly families: Readonly<Record<FamilyName, string>>;
}

/** Reads the colours from the style sheet, so that they are said once, for light and dark. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const of = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: of("ink"),
    faint: of("faint"),
    line: of("line"),
    paper: of("paper"),
    ground: of("ground"),
    band: of("band"),
    chosen: of("chosen"),
    conflict: of("conflict"),
    font: of("sans"),
    families: Object.fromEntries(FAMILIES.map(({ name }) => [name, of(`family-${name}`)])) as Record<FamilyName, string>,
  };
}
