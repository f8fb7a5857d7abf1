import type { ReadingWords } from "../languages/reading-words.ts";
import { dayText, isDay } from "../model/calendar.ts";
import type { Layer } from "../model/reading.ts";
import type { Block } from "./blocks.ts";

/** The texts within a text that have a date of their own, and to which of them each block belongs. */
export interface Layering {
  /** The layers after the document's own, which is number 0. */
  readonly embedded: readonly Layer[];
  readonly layerOf: readonly number[];
  /** The blocks that only sign a post. */
  readonly signatures: ReadonlySet<number>;
}

const SIGNATURE = /^[—–-]\s*[^\n]{1,80}?\(@[\p{L}\p{N}_.]+\)\s*(?<date>[\p{L}\p{N}., ]{8,30})$/u;
const POST_LINK = /(?:https?:\/\/t\.co\/|pic\.(?:twitter|x)\.com\/)\S+\s*$/u;
/** A post's text ends with a link at most so many blocks after its signature, where it stands below. */
const REACH = 3;

/** Finds embedded posts by their signature "— Name (@handle) May 30, 2024". */
export function layersOf(text: string, blocks: readonly Block[], words: ReadingWords | null): Layering {
  const lines = blocks.map((block) => text.slice(block.start, block.end));
  const layerOf = lines.map(() => 0);
  const embedded: Layer[] = [];
  const signatures = new Set<number>();
  for (const [index, line] of lines.entries()) {
    const date = SIGNATURE.exec(line)?.groups?.["date"];
    const publishedOn = date === undefined ? null : postDate(date, words);
    if (publishedOn === null) continue;
    const start = (blocks[index]?.start ?? 0) + line.lastIndexOf(date ?? "");
    embedded.push({ publishedOn, signedOn: { start, end: start + (date ?? "").trimEnd().length } });
    signatures.add(index);
    for (const member of postBlocks(lines, blocks, index)) layerOf[member] = embedded.length;
  }
  return { embedded, layerOf, signatures };
}

/** The signed block, the one above unless an empty line or a full stop parts them, and those below up to a link. */
function postBlocks(lines: readonly string[], blocks: readonly Block[], signature: number): readonly number[] {
  const above = lines[signature - 1];
  const linked = above !== undefined && POST_LINK.test(above);
  const joined = above !== undefined && blocks[signature]?.apart === false && !/[.!?:]["“”»]?$/u.test(above);
  const below = lines.slice(signature + 1, signature + 1 + REACH).findIndex((line) => POST_LINK.test(line));
  const last = linked || below < 0 ? signature : signature + 1 + below;
  const first = linked || joined ? signature - 1 : signature;
  return Array.from({ length: last - first + 1 }, (_unused, offset) => first + offset);
}

function postDate(date: string, words: ReadingWords | null): string | null {
  const monthFirst = /^(?<month>\p{L}+)\.? (?<day>\d{1,2}), (?<year>\d{4})$/u.exec(date.trim())?.groups;
  const dayFirst = /^(?<day>\d{1,2})\.? (?<month>\p{L}+)\.? (?<year>\d{4})$/u.exec(date.trim())?.groups;
  const { year, month, day } = monthFirst ?? dayFirst ?? {};
  if (year === undefined || month === undefined || day === undefined || words === null) return null;
  const number = monthNumber(month, words);
  return number !== null && isDay(Number(year), number, Number(day)) ? dayText(Number(year), number, Number(day)) : null;
}

/** The number of a month by its name in the language, in the language of posts, or as a figure; null for another word. */
export function monthNumber(name: string, words: ReadingWords): number | null {
  const lower = name.toLowerCase();
  if (/^\d{1,2}$/u.test(lower)) return Number(lower);
  const own = words.months.findIndex((names) => names.includes(lower));
  if (own >= 0) return own + 1;
  const post = words.postMonths.findIndex((full) => full === lower || (lower.length >= 3 && full.startsWith(lower)));
  return post >= 0 ? post + 1 : null;
}
