import { Failure } from "../model/failure.ts";
import { NO_METADATA, parseMetadata, type WrittenMetadata } from "./metadata.ts";

/** A text with what stands above it. */
export interface MarkedText {
  readonly metadata: WrittenMetadata;
  /** Whether there is front matter at all. */
  readonly marked: boolean;
  /** What follows, unchanged. */
  readonly text: string;
}

const FENCE = /^---[ \t]*(?:\r\n|\n)/u;
const CLOSING = /^---[ \t]*(?:\r\n|\n|$)/mu;

/** Parts a text from YAML front matter between two `---` lines, of which the first opens the file. */
export function frontMatter(file: string, whole: string): MarkedText {
  const opening = FENCE.exec(whole)?.[0];
  if (opening === undefined) return { metadata: NO_METADATA, marked: false, text: whole };
  const rest = whole.slice(opening.length);
  const closing = CLOSING.exec(rest);
  if (closing === null)
    throw new Failure("BAD_USER_INPUT", `${file}, line 1: expected front matter that a second line '---' closes, got none`);
  const metadata = parseMetadata(rest.slice(0, closing.index), { file, firstLine: 2, mayHaveNote: false });
  return { metadata, marked: true, text: rest.slice(closing.index + closing[0].length) };
}
