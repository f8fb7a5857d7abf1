import { parseArgs, type ParseArgsConfig } from "node:util";
import { Failure } from "../model/failure.ts";
import { readSettings, type Settings } from "../settings.ts";

/** What a command ends with: all done, some of it refused, wrong usage, or nobody who reads its output any more. */
export const EXIT = { DONE: 0, REFUSED: 1, USAGE: 2, CLOSED_PIPE: 141 } as const;

/** Runs a command to its exit code; a failure is one line on standard error. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  endWithReader();
  try {
    process.exitCode = await command();
  } catch (error) {
    complain(error instanceof Failure ? error.message : error);
    process.exitCode = EXIT.REFUSED;
  }
}

/** Where nobody reads on (`… | head`), there is nothing more to do; the exit code is that of a process which a shell ends so. */
function endWithReader(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(EXIT.CLOSED_PIPE);
  });
}

/** The options and operands of a command; null after having said what is wrong with them or what they can be. */
export function commandLine<Config extends ParseArgsConfig>(
  command: string,
  usage: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> | null {
  try {
    const parsed = parseArgs(config);
    if (!("help" in parsed.values)) return parsed;
    process.stdout.write(usage);
    process.exitCode = EXIT.DONE;
  } catch (error) {
    if (!(error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))) throw error;
    wrongUsage(usage, `${command}: ${misuse(config) ?? error.message}`);
  }
  return null;
}

/** The first thing on the command line that the command does not take, with what it does. */
function misuse(config: ParseArgsConfig): string | null {
  const known = config.options ?? {};
  const { tokens } = parseArgs({ ...config, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === "positional" && config.allowPositionals !== true) return `expected only options, got '${token.value}'`;
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    const type = known[name]?.type;
    if (type === undefined) return `expected one of --${Object.keys(known).join(", --")}, got ${rawName}`;
    if (type === "boolean" && value !== undefined) return `expected ${rawName} without a value, got '${value}'`;
    if (type === "string" && (value ?? "-").startsWith("-"))
      return `expected a value after ${rawName}, got ${value ?? "nothing"}`;
  }
  return null;
}

/** Says what is wrong with the command line and how it is used; gives the exit code. */
export function wrongUsage(usage: string, message: string): number {
  complain(`${message}\n\n${usage}`);
  process.exitCode = EXIT.USAGE;
  return EXIT.USAGE;
}

/** The settings of a command that changes the store; null after having said that a store in memory would end with the command. */
export function lastingSettings(command: string): Settings | null {
  const settings = readSettings(process.env);
  if (settings.storeUrl !== "sqlite::memory:") return settings;
  complain(`${command}: expected a store that outlasts the command, got STORE_URL=sqlite::memory:, which ends with it`);
  process.exitCode = EXIT.USAGE;
  return null;
}

/** Writes a line to standard error; only what is no failure of ours, and so a fault of the program, shows where it came from. */
export function complain(problem: unknown): void {
  const text = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
  process.stderr.write(`${text.trimEnd()}\n`);
}

/** The folder in which the user called: npm itself changes to the project's. */
export function callingFolder(script: string): string {
  const { npm_lifecycle_event: event, INIT_CWD: folder } = process.env;
  return event === script && folder !== undefined ? folder : process.cwd();
}
