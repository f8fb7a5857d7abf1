import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockEntry */

/**
 * Not `npm ci`: it wants the packages for every platform in the lock file, among them some that the registry in use may not
 * have, and on Windows it would delete the node.exe that runs. `install` keeps to the lock file just as well.
 * No script of a package is run, because none is needed. The `include`s undo NODE_ENV=production, under which the check above
 * would never be satisfied.
 */
const INSTALL = "install --no-save --include=dev --include=optional --ignore-scripts --loglevel=error --no-audit --no-fund".split(
  " ",
);

/**
 * Whether node_modules holds what package-lock.json names. npm's own record alone would not do: it knows nothing of a folder
 * that somebody deleted.
 * @param {string} root
 */
export function packagesAreInstalled(root) {
  const wanted = lockEntries(join(root, "package-lock.json"));
  const installed = lockEntries(join(root, "node_modules", ".package-lock.json"));
  if (wanted === null || installed === null) return false;
  return [...wanted].every(([path, entry]) => {
    const found = installed.get(path);
    if (found === undefined) return entry.optional === true;
    return found.version === entry.version && found.integrity === entry.integrity && existsSync(join(root, path));
  });
}

/**
 * Installs what package-lock.json names and says how long it takes.
 * @param {string} root
 * @param {(line: string) => void} say
 */
export async function installPackages(root, say) {
  say("Installing Chronik's packages (some 470 MB, with a Node of its own). This happens once and takes about a minute …");
  const start = Date.now();
  const seconds = () => Math.round((Date.now() - start) / 1000);
  const ticker = setInterval(() => say(`… still installing after ${seconds()} s`), 10_000);
  const code = await npm(root, INSTALL).finally(() => clearInterval(ticker));
  if (code !== 0 || !packagesAreInstalled(root)) {
    throw new Error(
      `The packages could not be installed: npm ended with code ${code}, see its lines above. ` +
        "It needs the npm registry or its cache; the same command tries again.",
    );
  }
  say(`Installed in ${seconds()} s.`);
}

/**
 * Runs npm with the Node and the npm that started this script.
 * @param {string} root
 * @param {string[]} args
 * @returns {Promise<number>}
 */
function npm(root, args) {
  const script = process.env["npm_execpath"];
  const node = process.env["npm_node_execpath"] ?? process.execPath;
  const byScript = script !== undefined && basename(script).startsWith("npm-cli");
  // Standard input belongs to the command that follows, and standard output to its result.
  /** @type {import("node:child_process").SpawnOptions} */
  const options = { cwd: root, stdio: ["ignore", 2, 2], shell: !byScript && process.platform === "win32" };
  const child = byScript ? spawn(node, [script, ...args], options) : spawn("npm", args, options);
  return new Promise((resolve) => {
    child.once("error", () => resolve(127));
    child.once("close", (code) => resolve(code ?? 1));
  });
}

/**
 * The packages of a lock file by their folder; null where there is no such file or it is broken.
 * @param {string} file
 * @returns {Map<string, LockEntry> | null}
 */
export function lockEntries(file) {
  try {
    /** @type {Record<string, LockEntry>} */
    const packages = JSON.parse(readFileSync(file, "utf8")).packages;
    return new Map(Object.entries(packages).filter(([path]) => path !== ""));
  } catch {
    return null;
  }
}
