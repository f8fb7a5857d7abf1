import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Where annotated texts lie in the project; a folder that holds none itself stands for those in it. */
const FOLDERS = ["tests/gold", "tests/gold-more", "tests/articles"];

/** The folders with annotated texts that the project has, by their path from its root. */
export function goldFolders(projectFolder: string): readonly string[] {
  return FOLDERS.flatMap((folder) => annotated(projectFolder, folder));
}

function annotated(projectFolder: string, folder: string): readonly string[] {
  if (isThere(join(projectFolder, folder, "events.json"))) return [folder];
  if (!isThere(join(projectFolder, folder))) return [];
  const within = readdirSync(join(projectFolder, folder)).sort();
  return within.map((name) => `${folder}/${name}`).filter((name) => isThere(join(projectFolder, name, "events.json")));
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
