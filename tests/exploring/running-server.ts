import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ownEnvironment } from "../commands/run-command.ts";

const ROOT = join(import.meta.dirname, "..", "..");

/** A Chronik on a port of its own. */
export interface RunningServer {
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts what `npm start` starts, on a free port and with a new SQLite file; the seed's texts where nothing else is said. */
export async function startServer(own: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), "chronik-page-"));
  const environment = { ...ownEnvironment(), STORE_URL: `sqlite:${join(folder, "graph.db")}`, PORT: "0", ...own };
  const server = spawn(process.execPath, [join(ROOT, "src", "main.ts")], { env: environment, stdio: ["ignore", "pipe", "pipe"] });
  const stop = async () => {
    if (server.exitCode === null && server.kill("SIGTERM")) await once(server, "exit");
    rmSync(folder, { recursive: true, force: true });
  };
  let said = "";
  return new Promise((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr]) {
      stream.setEncoding("utf8").on("data", (words: string) => {
        said += words;
        const address = /Page:\s+(?<address>http:\S+)\/\n/u.exec(said)?.groups?.["address"];
        if (address !== undefined) resolve({ address, stop });
      });
    }
    server.once("exit", (code) => reject(new Error(`The server ended with ${code}:\n${said}`)));
  });
}
