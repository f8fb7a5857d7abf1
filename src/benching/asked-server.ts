import { fork, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { PROJECT_FOLDER } from "../settings.ts";
import type { Asked, Asking } from "./asking.ts";

/** A server that is asked. */
export interface AskedServer {
  readonly url: string;
  /** From the start of its process to its first answer, in milliseconds. */
  readonly started: number;
  /** The memory that it takes now, in MiB; not a number where the system does not tell. */
  memory(): number;
  /** What it has worked until now, in milliseconds. */
  work(): number;
  stop(): Promise<void>;
}

const PAUSE = 20;
const PATIENCE = 120_000;

/** Starts the server of this project, as `npm start` does, on a free port and waits for the answer to a first question. */
export async function startServer(environment: Readonly<Record<string, string>>, first: string): Promise<AskedServer> {
  const port = await freePort();
  const begin = performance.now();
  const server = spawn(process.execPath, startArguments(), {
    cwd: PROJECT_FOLDER,
    env: { ...process.env, ...environment, PORT: String(port), HOST: "127.0.0.1" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  server.stderr.on("data", (chunk: Buffer) => (said += chunk.toString("utf8")));
  const url = `http://127.0.0.1:${port}/graphql`;
  while (!(await answers(url, first))) {
    if (server.exitCode !== null || performance.now() - begin > PATIENCE) throw new Error(`the server did not start: ${said}`);
    await wait(PAUSE);
  }
  const started = performance.now() - begin;
  return { url, started, memory: () => memoryOf(server), work: () => workOf(server), stop: () => stop(server) };
}

/** What `npm start` gives to Node. */
function startArguments(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(PROJECT_FOLDER, "package.json"), "utf8")) as { scripts: { start: string } };
  return scripts.start.split(" ").slice(1);
}

/** The clients, in a process of their own. */
export interface Clients {
  ask(asking: Asking): Promise<Asked>;
  stop(): void;
}

/** Starts the clients. */
export function startClients(): Clients {
  const clients = fork(join(import.meta.dirname, "asking.ts"), { execArgv: [] });
  return {
    ask: async (asking) => {
      clients.send(asking);
      const [asked] = (await once(clients, "message")) as [Asked];
      return asked;
    },
    stop: () => clients.disconnect(),
  };
}

async function answers(url: string, body: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { method: "POST", body, headers: { "content-type": "application/json" } });
    return (await answer.text()).includes('"data"');
  } catch {
    return false;
  }
}

function memoryOf({ pid }: ChildProcess): number {
  return Number(/^VmRSS:\s+(\d+)/mu.exec(processFile(pid, "status"))?.[1]) / 1024;
}

/** Linux counts the time of a process in hundredths of a second. */
function workOf({ pid }: ChildProcess): number {
  const [, rest = ""] = processFile(pid, "stat").split(") ");
  const fields = rest.split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function processFile(pid: number | undefined, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "utf8");
  } catch {
    return "";
  }
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  server.kill("SIGTERM");
  await once(server, "exit");
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("expected a free port of 127.0.0.1");
  return address.port;
}
