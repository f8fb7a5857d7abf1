import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Keep, Table } from "../model/catalogue.ts";

/**
 * Keeps tables as files of a folder. Each file begins with the key of all that its table was worked out from, and is made
 * anew where that is another; where the folder cannot be written, nothing is kept.
 */
export function keepIn(folder: string, key: string): Keep {
  return (name, make) => {
    const file = join(folder, `${name}.json`);
    const kept = tableIn(file, key);
    if (kept !== null) return kept;
    const made = make();
    write(file, `${key}\n${JSON.stringify([...made].flat())}`);
    return made;
  };
}

function tableIn(file: string, key: string): Table | null {
  try {
    const content = readFileSync(file, "utf8");
    return content.startsWith(`${key}\n`) ? tableOf(JSON.parse(content.slice(key.length + 1)) as readonly string[]) : null;
  } catch {
    return null;
  }
}

/** Names and values in turn: thousands of pairs would take longer to read. */
function tableOf(turns: readonly string[]): Table {
  const table = new Map<string, string>();
  for (let at = 0; at + 1 < turns.length; at += 2) table.set(turns[at] as string, turns[at + 1] as string);
  return table;
}

/** Commands that run at the same time see either the old file or the new one. */
function write(file: string, content: string): void {
  const unfinished = `${file}.${process.pid}`;
  try {
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(unfinished, content);
    renameSync(unfinished, file);
  } catch {
    // The next start works it out again.
  }
}
