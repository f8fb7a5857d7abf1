import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const HEARTBEAT = 2_000;

/** A lock whose owner gave no sign of life for so long is nobody's any more. */
export const STALE_AFTER = 30_000;

/**
 * Does the work while no other process does it in this folder; two first commands at once would install over each other.
 * @param {string} root
 * @param {(line: string) => void} say
 * @param {() => Promise<void>} work
 */
export async function withLock(root, say, work) {
  const folder = join(root, ".bootstrap-lock");
  await take(folder, say);
  const heartbeat = setInterval(() => touch(folder), HEARTBEAT);
  const release = () => rmSync(folder, { recursive: true, force: true });
  const interrupted = () => {
    release();
    process.exit(130);
  };
  process.once("SIGINT", interrupted).once("SIGTERM", interrupted);
  try {
    await work();
  } finally {
    clearInterval(heartbeat);
    process.off("SIGINT", interrupted).off("SIGTERM", interrupted);
    release();
  }
}

/**
 * @param {string} folder
 * @param {(line: string) => void} say
 */
async function take(folder, say) {
  for (let told = false; !tryToTake(folder); told = true) {
    if (isStale(folder)) {
      discard(folder);
      continue;
    }
    if (!told) say("Another command is installing Chronik's packages; waiting for it …");
    await wait(500);
  }
}

/** @param {string} folder */
function tryToTake(folder) {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw new Error(`${folder}: this folder must be writable to install what is missing (${codeOf(error)}).`, { cause: error });
  }
  writeFileSync(join(folder, "owner"), `${process.pid} ${hostname()}`);
  return true;
}

/**
 * Whether the lock's owner is gone: its process has ended, or, where it runs on another machine, it gave no sign of life.
 * @param {string} folder
 * @param {number} now
 */
export function isStale(folder, now = Date.now()) {
  const age = now - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? now);
  if (age > STALE_AFTER) return true;
  const [pid, host] = ownerOf(folder).split(" ");
  return host === hostname() && !isRunning(Number(pid));
}

/**
 * Renaming is atomic, so only one of several waiting processes discards a lock.
 * @param {string} folder
 */
function discard(folder) {
  const aside = `${folder}-${process.pid}`;
  try {
    renameSync(folder, aside);
    rmSync(aside, { recursive: true, force: true });
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
}

/** @param {string} folder */
function ownerOf(folder) {
  try {
    return readFileSync(join(folder, "owner"), "utf8");
  } catch {
    return "";
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== "ESRCH";
  }
}

/** @param {string} folder */
function touch(folder) {
  try {
    utimesSync(folder, new Date(), new Date());
  } catch {
    // The lock is gone because this process slept past its time; the work itself stands.
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
