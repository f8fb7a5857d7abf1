/*
 * Runs a command until its own standard input ends, and then removes a folder: `node guard.ts <folder> <command> <arguments>`.
 * The input ends however the process at its other end does, so that an interrupted or killed test run leaves no server behind.
 */
import { spawn } from "node:child_process";
import { openSync, rmSync } from "node:fs";
import { join } from "node:path";

const [folder = "", command = "", ...args] = process.argv.slice(2);
const output = openSync(join(folder, "output.txt"), "a");
const child = spawn(command, args, { stdio: ["ignore", output, output] });

// What was written is thrown away with the folder, so there is no need to shut down gently.
const stop = () => child.kill("SIGKILL");
process.stdin.on("end", stop).on("error", stop).resume();
process.on("SIGINT", stop).on("SIGTERM", stop).on("SIGHUP", stop);
child.on("close", () => {
  rmSync(folder, { recursive: true, force: true });
  process.exit();
});
