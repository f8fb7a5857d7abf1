import { readFileSync } from "node:fs";
import { Failure } from "../model/failure.ts";

/** One object of a JSON Lines file, with the place where it stands for messages. */
export interface Line {
  /** File and line number, such as `people.jsonl:12`. */
  readonly where: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The objects of a JSON Lines text; empty lines are passed over. */
export function parseLines(file: string, text: string): Line[] {
  const lines: Line[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line !== "" && line.trim() !== "") lines.push(parseLine(`${file}:${index + 1}`, line));
  }
  return lines;
}

/** The text of a file that must be there. */
export function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new Failure(
      "BAD_USER_INPUT",
      `${file}: expected a readable file, got ${String((cause as NodeJS.ErrnoException).code)}`,
      { cause },
    );
  }
}

/** The failure of a line: where, what was expected, what came. */
export function lineFailure(where: string, expected: string, got: unknown): Failure {
  return new Failure(
    "BAD_USER_INPUT",
    `${where}: expected ${expected}, got ${got === undefined ? "nothing" : JSON.stringify(got)}`,
  );
}

/** The object of one line. */
export function parseLine(where: string, line: string): Line {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new Failure("BAD_USER_INPUT", `${where}: expected one JSON object, got ${(cause as Error).message}`, { cause });
  }
  if (!isRecord(value)) throw lineFailure(where, "one JSON object", value);
  return { where, fields: value };
}

/** Whether a value is an object with keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
