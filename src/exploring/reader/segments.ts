/** A stretch of a text that something is said about. */
export interface Marking {
  readonly start: number;
  readonly end: number;
}

/** A piece of a text and the markings that cover it. */
export interface Segment<Mark extends Marking> {
  readonly text: string;
  readonly start: number;
  readonly marks: readonly Mark[];
}

/** Cuts a stretch of a text where markings begin and end, so that markings may lie in and across each other. */
export function segmentsOf<Mark extends Marking>(text: string, stretch: Marking, markings: readonly Mark[]): Segment<Mark>[] {
  const own = markings.filter(({ start, end }) => start < stretch.end && end > stretch.start);
  const cuts = new Set([stretch.start, stretch.end]);
  for (const { start, end } of own) cuts.add(Math.max(start, stretch.start)).add(Math.min(end, stretch.end));
  const places = [...cuts].sort((one, other) => one - other);
  return places.slice(0, -1).map((start, place) => {
    const end = places[place + 1] ?? stretch.end;
    return { text: text.slice(start, end), start, marks: own.filter((mark) => mark.start <= start && mark.end >= end) };
  });
}

/** The paragraphs of a stretch of a text: what stands between line breaks, blank lines left out. */
export function paragraphsOf(text: string, { start, end }: Marking): Marking[] {
  return [...text.slice(start, end).matchAll(/[^\r\n]*\S[^\r\n]*/gu)].map(({ 0: { length }, index }) => ({
    start: start + index,
    end: start + index + length,
  }));
}
