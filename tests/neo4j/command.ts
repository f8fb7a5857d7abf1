import { spawn } from "node:child_process";

/** How a command ended, and all that it printed. */
export interface CommandResult {
  readonly succeeded: boolean;
  readonly output: string;
}

/** Runs a command to its end; one that is missing or takes too long has not succeeded. */
export function runCommand(command: string, args: readonly string[], seconds: number): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
    // The timeout of `spawn` itself would keep the process waiting where the command is missing.
    const timeout = setTimeout(() => child.kill("SIGKILL"), seconds * 1000);
    const end = (result: CommandResult) => {
      clearTimeout(timeout);
      resolve(result);
    };
    let output = "";
    const keep = (chunk: Buffer) => {
      output += chunk.toString("utf8");
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (error) => end({ succeeded: false, output: error.message }));
    child.on("close", (code) => end({ succeeded: code === 0, output }));
  });
}

/** The last lines of a long output, for a message. */
export function lastLines(output: string, count: number): string {
  return output.trimEnd().split("\n").slice(-count).join("\n");
}
