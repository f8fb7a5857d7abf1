import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** The Chromium of this machine: the one that is named, else the first in the path; null where there is none. */
export function findChromium(environment: NodeJS.ProcessEnv): string | null {
  const named = environment["CHROMIUM_PATH"];
  if (named) return named;
  const folders = (environment["PATH"] ?? "").split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
