/** A name that wants to be beside a node, in pixels of the screen around the middle of the picture. */
export interface Wanted {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Null where only the node is to be kept free. */
  readonly width: number | null;
  /** Shown whatever it covers. */
  readonly forced: boolean;
}

/** Where the middle of a name is, from the middle of its node. */
export interface Offset {
  readonly dx: number;
  readonly dy: number;
}

/** A part of the screen, or of the picture. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The height of a line with the air around it. */
export const LINE = 16;
const GAP = 2;

/**
 * Finds room for names, the most important first: below its node, above, or to a side. A name that
 * would cover another name or a node, or that the edge of the window would cut, is left out, so those that are shown can be read.
 */
export function labelsFor(wanted: readonly Wanted[], window: Box): ReadonlyMap<string, Offset> {
  const nodes = wanted.map((one) => [one.id, boxOf(one, { dx: 0, dy: 0 }, 2 * one.radius, 2 * one.radius)] as const);
  const taken: Box[] = [];
  const placed = new Map<string, Offset>();
  for (const one of wanted.toSorted((a, b) => Number(b.forced) - Number(a.forced))) {
    const { width } = one;
    if (width === null) continue;
    const offsets = offsetsOf(one.radius, width);
    const isSeen = within({ left: one.x, right: one.x, top: one.y, bottom: one.y }, window);
    const free = offsets.find((offset) => {
      const box = boxOf(one, offset, width, LINE);
      if (isSeen && !within(box, window)) return false;
      return !taken.some((other) => cross(box, other)) && !nodes.some(([id, other]) => id !== one.id && cross(box, other));
    });
    const offset = free ?? (one.forced ? offsets[0] : undefined);
    if (offset === undefined) continue;
    placed.set(one.id, offset);
    taken.push(boxOf(one, offset, width, LINE));
  }
  return placed;
}

function offsetsOf(radius: number, width: number): readonly Offset[] {
  const [beyond, aside] = [radius + GAP + LINE / 2, radius + GAP + width / 2 + 2];
  return [
    { dx: 0, dy: beyond },
    { dx: aside, dy: 0 },
    { dx: -aside, dy: 0 },
    { dx: 0, dy: -beyond },
  ];
}

function boxOf({ x, y }: Wanted, { dx, dy }: Offset, width: number, height: number): Box {
  return { left: x + dx - width / 2, right: x + dx + width / 2, top: y + dy - height / 2, bottom: y + dy + height / 2 };
}

function within(one: Box, other: Box): boolean {
  return one.left >= other.left && one.right <= other.right && one.top >= other.top && one.bottom <= other.bottom;
}

function cross(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
