/*
 * Runs before every npm script: makes sure that the packages, a Node that strips types, the generated types and
 * the built page are there.
 * It needs no package and runs on Node 18 and later, because it is what brings the rest. It writes to standard error only,
 * so that the output of a script stays its own.
 */
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { buildPage, pageIsCurrent } from "./built-page.mjs";
import { generateTypes, typesAreCurrent } from "./generated-types.mjs";
import { withLock } from "./lock-folder.mjs";
import { bundledNode, linkBundledNode, nodeIsUsable, OLDEST_NODE } from "./node-link.mjs";
import { installPackages, packagesAreInstalled } from "./packages.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

try {
  if (!isReady()) await withLock(root, say, prepare);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function isReady() {
  return packagesAreInstalled(root) && nodeIsUsable(root) && typesAreCurrent(root) && pageIsCurrent(root);
}

async function prepare() {
  // Another command may have done the work while this one waited for the lock.
  if (!packagesAreInstalled(root) || bundledNodeIsMissing()) await installPackages(root, say);
  linkBundledNode(root);
  if (!nodeIsUsable(root)) throw new Error(tooOld());
  if (!typesAreCurrent(root)) generateTypes(root, say);
  if (!pageIsCurrent(root)) buildPage(root, say);
}

/** An optional package that failed to download is left out by npm without a word. */
function bundledNodeIsMissing() {
  const bundled = bundledNode(root);
  return !nodeIsUsable(root) && bundled.listed && !bundled.present;
}

function tooOld() {
  return (
    `Chronik needs Node ${OLDEST_NODE} or later, this is ${process.version}, and npm brings none for ` +
    `${process.platform} ${process.arch}: please install Node ${OLDEST_NODE} or later.`
  );
}

/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`);
}
