/** Measures titles once each: a font is asked for nothing twice, however often the picture is laid out. */
export function textWidths(): (context: CanvasRenderingContext2D, text: string, font: string) => number {
  const widths = new Map<string, number>();
  let measured = "";
  return (context, text, font) => {
    if (font !== measured) widths.clear();
    measured = font;
    const known = widths.get(text);
    if (known !== undefined) return known;
    context.font = `12px ${font}`;
    const { width } = context.measureText(text);
    widths.set(text, width);
    return width;
  };
}
