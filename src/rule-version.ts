import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The folders whose code and words decide what is read in a text. */
const RULES = ["languages", "merging", "model", "reading", "recognizing"];

/** A hash of all rules, so that nobody can forget to count a version up; a store says by it what its graph was made with. */
export function ruleVersion(): string {
  const hash = createHash("sha256");
  for (const folder of RULES) {
    const path = join(import.meta.dirname, folder);
    const names = readdirSync(path, { recursive: true, encoding: "utf8" }).filter((name) => /\.(?:ts|json|zst)$/u.test(name));
    for (const name of names.sort())
      hash.update(`${folder}/${name.replaceAll("\\", "/")}\n`).update(readFileSync(join(path, name)));
  }
  return hash.digest("hex").slice(0, 16);
}
