import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The example queries of a folder, one `.graphql` file each, in the order of their names. They become the tabs with which
 * the playground opens. GraphiQL does not take over the variables of its first tab, so examples use literals.
 */
export function playgroundExamples(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".graphql"))
    .sort();
  return files.map((name) => readFileSync(join(folder, name), "utf8"));
}
