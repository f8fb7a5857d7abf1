import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { nodeOfScripts } from "./node-link.mjs";

const EXAMPLES = join("examples", "operations.graphql");
const PAGE = join("src", "exploring");
const SOURCES = ["schema.graphql", join("src", "generate.ts"), EXAMPLES];
const TARGET = join("src", "serving", "schema.generated.ts");
const EXAMPLES_TARGET = join("examples", "operations.generated.ts");
const PAGE_TARGET = join(PAGE, "operations.generated.ts");

/**
 * Whether the generated types stem from the present schema.
 * @param {string} root
 */
export function typesAreCurrent(root) {
  const stamp = stampPath(root);
  const wanted = [
    TARGET,
    ...(existsSync(join(root, EXAMPLES)) ? [EXAMPLES_TARGET] : []),
    ...(existsSync(join(root, PAGE)) ? [PAGE_TARGET] : []),
  ];
  const missing = wanted.some((file) => !existsSync(join(root, file)));
  return !missing && existsSync(stamp) && readFileSync(stamp, "utf8") === digest(root);
}

/**
 * Generates the types with the Node that the scripts use, since this one may be too old for TypeScript.
 * @param {string} root
 * @param {(line: string) => void} say
 */
export function generateTypes(root, say) {
  say("Generating types from schema.graphql …");
  const before = digest(root);
  const done = spawnSync(nodeOfScripts(root), [join("src", "generate.ts")], { cwd: root, stdio: ["ignore", 2, 2] });
  if (done.status !== 0) throw new Error("The types could not be generated from schema.graphql, see the lines above.");
  mkdirSync(dirname(stampPath(root)), { recursive: true });
  writeFileSync(stampPath(root), before);
}

/** @param {string} root */
function digest(root) {
  const hash = createHash("sha256");
  for (const source of [...SOURCES, ...questionsOfPage(root)])
    if (existsSync(join(root, source))) hash.update(readFileSync(join(root, source)));
  return hash.digest("hex");
}

/** @param {string} root */
function questionsOfPage(root) {
  if (!existsSync(join(root, PAGE))) return [];
  const files = readdirSync(join(root, PAGE), { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => join(PAGE, file));
}

/** @param {string} root */
function stampPath(root) {
  return join(root, "node_modules", ".cache", "chronik", "types-generated-from");
}
