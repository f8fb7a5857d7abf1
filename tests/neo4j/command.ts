import { spawn } from "node:child_process";

/** How a command ended, and all that it printed. */
export interface CommandResult {
  readonly succeeded: boolean;
  readonly output: string;
}

/** Runs a command to its end; one that is missing or takes too long has not succeeded. */
export function runCommand(command: string, args: readonly string[], seconds: number): Promise<CommandResult> {
  return new Promise((resolve) => {
    const process = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], timeout: seconds * 1000 });
    let output = "";
    const keep = (chunk: Buffer) => {
      output += chunk.toString("utf8");
    };
    process.stdout.on("data", keep);
    process.stderr.on("data", keep);
    process.on("error", (error) => resolve({ succeeded: false, output: error.message }));
    process.on("close", (code) => resolve({ succeeded: code === 0, output }));
  });
}

/** The last lines of a long output, for a message. */
export function lastLines(output: string, count: number): string {
  return output.trimEnd().split("\n").slice(-count).join("\n");
}
