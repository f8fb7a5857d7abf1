import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lockEntries } from "./packages.mjs";

/** The oldest Node that runs Chronik: it strips types without a warning and has the SQLite that the store needs. */
export const OLDEST_NODE = "24.15.0";

/**
 * Whether the scripts that follow get a Node that is new enough: npm puts node_modules/.bin first, then the system's.
 * @param {string} root
 */
export function nodeIsUsable(root) {
  return existsSync(linkPath(root)) || isNewEnough(process.versions.node);
}

/**
 * The program that `node` is in the scripts.
 * @param {string} root
 */
export function nodeOfScripts(root) {
  return existsSync(linkPath(root)) ? binaryPath(root) : process.execPath;
}

/**
 * Makes node_modules/.bin/node. npm 10 deletes it: the packages for all platforms share its name, and dropping the foreign
 * ones removes it. A bundled Node that does not run here (one for another C library, say) gets none.
 * @param {string} root
 */
export function linkBundledNode(root) {
  const { name, present } = bundledNode(root);
  const works = present && spawnSync(binaryPath(root), ["--version"]).status === 0;
  const link = linkPath(root);
  if (works && existsSync(link)) return;
  if (lstatSync(link, { throwIfNoEntry: false }) !== undefined) rmSync(link);
  if (!works) return;
  if (process.platform === "win32") writeFileSync(link, `@"%~dp0\\..\\${name}\\bin\\node.exe" %*\r\n`);
  else symlinkSync(join("..", name, "bin", "node"), link);
}

/**
 * The package that brings a Node for this platform, whether the lock file lists one, and whether it is there.
 * @param {string} root
 */
export function bundledNode(root) {
  const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  const listed = lockEntries(join(root, "package-lock.json"))?.has(`node_modules/${name}`) ?? false;
  return { name, listed, present: existsSync(join(root, "node_modules", name, "bin")) };
}

/**
 * Compares by numbers: 24.9.0 is older than 24.15.0.
 * @param {string} version
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE.split(".").map(Number);
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/** @param {string} root */
function binaryPath(root) {
  return join(root, "node_modules", bundledNode(root).name, "bin", process.platform === "win32" ? "node.exe" : "node");
}

/** @param {string} root */
function linkPath(root) {
  return join(root, "node_modules", ".bin", process.platform === "win32" ? "node.cmd" : "node");
}
