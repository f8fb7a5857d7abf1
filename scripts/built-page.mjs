import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { nodeOfScripts } from "./node-link.mjs";

const SOURCES = join("src", "exploring");
/** What decides on the built page beside its sources: the API, the settings of the build, and the versions of the packages. */
const BESIDE = ["schema.graphql", "vite.config.ts", "package-lock.json"];
const TARGET = join("dist", "index.html");

/**
 * Whether the built page stems from the present sources; an installation without its sources has none to build.
 * @param {string} root
 */
export function pageIsCurrent(root) {
  if (!existsSync(join(root, SOURCES))) return true;
  const stamp = stampPath(root);
  return existsSync(join(root, TARGET)) && existsSync(stamp) && readFileSync(stamp, "utf8") === digest(root);
}

/**
 * Builds the page with the Node that the scripts use. The types must have been generated before, the questions among them.
 * @param {string} root
 * @param {(line: string) => void} say
 */
export function buildPage(root, say) {
  say("Building the page …");
  const before = digest(root);
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  const done = spawnSync(nodeOfScripts(root), [vite, "build"], { cwd: root, stdio: ["ignore", 2, 2] });
  if (done.status !== 0) throw new Error("The page could not be built from src/exploring, see the lines above.");
  mkdirSync(dirname(stampPath(root)), { recursive: true });
  writeFileSync(stampPath(root), before);
}

/** @param {string} root */
function digest(root) {
  const hash = createHash("sha256");
  for (const source of [...BESIDE, ...sourcesOf(root)]) {
    hash.update(`${source}\n`);
    if (existsSync(join(root, source))) hash.update(readFileSync(join(root, source)));
  }
  return hash.digest("hex");
}

/** @param {string} root */
function sourcesOf(root) {
  const entries = readdirSync(join(root, SOURCES), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.includes(".generated."));
  return files.map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1)).sort();
}

/** @param {string} root */
function stampPath(root) {
  return join(root, "node_modules", ".cache", "chronik", "page-built-from");
}
