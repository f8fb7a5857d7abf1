import { Failure } from "../model/failure.ts";

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** The text of a file that must be UTF-8; only a byte order mark is removed. */
export function decode(file: string, bytes: Uint8Array): string {
  const body = BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte) ? bytes.subarray(3) : bytes;
  const text = strictText(body);
  if (text === null || text.includes("\u0000"))
    throw new Failure("BAD_USER_INPUT", `${file}: expected a text in UTF-8, got ${foundInstead(bytes)}`);
  if (text.trim() === "")
    throw new Failure(
      "BAD_USER_INPUT",
      `${file}: expected a text, got ${bytes.length === 0 ? "an empty file" : "nothing but blanks"}`,
    );
  return text;
}

function strictText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function foundInstead(bytes: Uint8Array): string {
  const marks = `${bytes[0] ?? 0} ${bytes[1] ?? 0}`;
  if (marks === "255 254" || marks === "254 255") return "UTF-16";
  const zeros = bytes.subarray(0, 1000).filter((byte) => byte === 0).length;
  if (zeros > 0) return zeros >= Math.min(bytes.length, 1000) / 4 ? "UTF-16" : "a binary file";
  const lenient = new TextDecoder("utf-8").decode(bytes);
  const line = lenient.slice(0, Math.max(0, lenient.indexOf("\ufffd"))).split("\n").length;
  return `bytes of another encoding, such as Latin-1, in line ${line}`;
}
