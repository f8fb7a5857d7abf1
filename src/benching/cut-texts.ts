import type { Document } from "../model/document.ts";
import type { TextFile } from "../recognize-file.ts";

/** The size of the texts that are measured: that of a usual news article. */
export const TEXT_BYTES = 2_600;

/** The text with a number, as a file. */
export type CutTexts = (number: number) => TextFile;

/**
 * Cuts texts of one size out of documents. Each begins with another line of another document, so that no two of them are
 * the same as long as there are lines, and nothing that remembers texts could look fast.
 */
export function cutTexts(documents: readonly Document[]): CutTexts {
  const lines = documents.map(({ text }) => text.split("\n").filter((line) => line.trim() !== ""));
  return (number) => {
    const index = number % documents.length;
    const own = lines[index] ?? [];
    // Every third line, and those between when the end has been reached.
    const turn = Math.floor(number / documents.length) * 3;
    const first = (turn + Math.floor(turn / own.length)) % own.length;
    const following = [...lines.slice(index + 1), ...lines.slice(0, index + 1)].flat();
    const publishedOn = documents[index]?.publishedOn ?? null;
    const metadata = publishedOn === null ? null : bytesOf(`publishedOn: ${publishedOn}`);
    return {
      file: `text-${number}.txt`,
      bytes: bytesOf(ofSize([...own.slice(first), ...following])),
      sidecar: metadata && { file: `text-${number}.meta.yaml`, bytes: metadata },
    };
  };
}

function ofSize(lines: readonly string[]): string {
  const taken: string[] = [];
  for (let [size, at] = [0, 0]; size < TEXT_BYTES && at < lines.length; at++) {
    const line = shortened(lines[at] ?? "", TEXT_BYTES - size);
    taken.push(line);
    size += Buffer.byteLength(line) + 2;
  }
  return taken.join("\n\n");
}

/** A line up to the end of the first sentence with which it is too long. */
function shortened(line: string, most: number): string {
  if (line.length <= most) return line;
  const end = line.indexOf(". ", most);
  return end < 0 ? line : line.slice(0, end + 1);
}

function bytesOf(text: string): Buffer {
  return Buffer.from(`${text}\n`, "utf8");
}
