import { spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..", "..");

/** What a process ended with. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a file of src as a process of its own, as its npm script does. */
export function runCommand(
  file: string,
  args: readonly string[],
  options: { folder: string; environment?: Record<string, string>; input?: string },
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "src", file), ...args], {
    cwd: options.folder,
    env: { ...ownEnvironment(), ...options.environment },
    input: options.input ?? "",
    encoding: "utf8",
    timeout: 50_000,
  });
  return { status, stdout, stderr };
}

/** The environment without what npm and a developer's shell would add to it. */
export function ownEnvironment(): Record<string, string> {
  const { PATH = "", HOME = "", SystemRoot = "", TEMP = "" } = process.env;
  return { PATH, HOME, SystemRoot, TEMP };
}
