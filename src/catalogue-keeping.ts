import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Keeping } from "./catalogue/kept-catalogue.ts";
import { PROJECT_FOLDER } from "./settings.ts";

/** The folders whose code and words decide what is worked out from the catalogue. */
const WORK_OUT = ["catalogue", "languages", "model", join("recognizing", "names")];

/** Where what is worked out from the catalogue is kept: beside what Node keeps of the program. */
export function catalogueKeeping(): Keeping {
  return { folder: join(PROJECT_FOLDER, "node_modules", ".cache", "chronik", "catalogue"), program: programStamp() };
}

/** Changes with each change of these files, and takes less time than reading them all. */
function programStamp(): string {
  return WORK_OUT.flatMap((folder) => {
    const path = join(import.meta.dirname, folder);
    const names = readdirSync(path, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
    return names.sort().map((name) => {
      const { size, ctimeMs } = statSync(join(path, name));
      return `${join(folder, name)} ${size} ${ctimeMs}`;
    });
  }).join("\n");
}
