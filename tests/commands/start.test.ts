import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ownEnvironment, runCommand, type Run } from "./run-command.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const TEXT = "000_ac732210cbdf0dc6";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chronik-start-"));
});

const running: ChildProcess[] = [];
const listening: Server[] = [];
afterEach(async () => {
  for (const child of running.splice(0)) if (child.exitCode === null) child.kill("SIGKILL");
  for (const server of listening.splice(0)) await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

describe("npm start", () => {
  test("reads the seed, serves it, and stops when told to", async () => {
    const seed = seedFolder();
    const first = await start({ SEED: seed });
    expect(first.output()).toContain(`${TEXT}: read, “Vor seinem Besuch bedankt sich `);
    expect(first.output()).toMatch(
      /\nServing 1 text with \d+ events? and \d+ (?:person|people):\n {2}Page: +http:\/\/localhost:\d+\/\n {2}GraphQL and playground: http:\/\/localhost:\d+\/graphql\n/u,
    );
    expect((await fetch(`${first.address}/ready`)).status).toBe(200);
    expect((await fetch(`${first.address}/health`)).status).toBe(200);
    expect(await documentNames(first.address)).toEqual([TEXT]);
    expect(await stop(first.child, "SIGTERM")).toEqual({ code: 0, signal: null });
    expect(first.output()).toMatch(/\nStopping …\n$/u);

    const second = await start({ SEED: seed });
    expect(second.output()).not.toContain(": read, ");
    expect(await documentNames(second.address)).toEqual([TEXT]);
    expect(await stop(second.child, "SIGINT")).toEqual({ code: 0, signal: null });
  });

  test("takes over what has changed in the seed", async () => {
    const seed = seedFolder();
    await stop((await start({ SEED: seed })).child, "SIGTERM");
    writeFileSync(join(seed, `${TEXT}.meta.yaml`), "publisher: Abendblatt\npublishedOn: 2024-06-18\n");
    writeFileSync(join(seed, "another.txt"), "Die Außenministerin von Chile reiste am Montag nach Rom.\n");
    const { child, address, output } = await start({ SEED: seed });
    expect(output()).toContain(`${TEXT}: replaced, `);
    expect(output()).toContain("another: read, ");
    expect((await documentNames(address)).sort()).toEqual([TEXT, "another"]);
    await stop(child, "SIGTERM");
  });

  test("never mixes the seed into somebody's own texts", async () => {
    writeFileSync(join(folder, "own.txt"), "Die Außenministerin von Chile reiste am Montag nach Rom.\n");
    const own = runCommand("commands/ingest.ts", ["own.txt"], { folder, environment: environment() });
    expect(own.status).toBe(0);
    const { child, address, output } = await start({ SEED: seedFolder() });
    expect(output()).toContain("The store holds other texts than the seed's and is served as it is.");
    expect(await documentNames(address)).toEqual(["own"]);
    await stop(child, "SIGTERM");
  });

  test("says in one line that its port is in use", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    listening.push(other);
    await once(other, "listening");
    const { port } = other.address() as { port: number };
    const run = failing({ PORT: String(port), SEED: seedFolder() });
    expect(run.status).toBe(1);
    expect(run.stderr).toBe(
      `PORT: expected a free port on 127.0.0.1, got ${port}, which another program uses; PORT=${port + 1} npm start takes the next one\n`,
    );
  });

  // The superuser may write everywhere, so the database lies where nobody can make a folder: below a file.
  test("says in one line that its database cannot be written", () => {
    writeFileSync(join(folder, "a-file"), "");
    const run = failing({ STORE_URL: `sqlite:${join(folder, "a-file", "graph.db")}`, SEED: seedFolder() });
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/^sqlite:[^\n]*a-file[^\n]*\n$/u);
  });

  test.each([
    [{ PORT: "http" }, 'PORT: expected a whole number from 0 to 65535, got "http"\n'],
    [{ HOST: "host.invalid" }, /^HOST: expected an address of this machine, got "host\.invalid" \(\w+\)\n$/u],
  ])("refuses %j", (own, message) => {
    const run = failing({ SEED: seedFolder(), ...own });
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(message);
  });

  test("--help shows how it is used, and serves nothing", () => {
    const run = runCommand("main.ts", ["--help"], { folder, environment: environment() });
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toMatch(/^Serves the graph .*\n\nUsage: npm start\n/u);
    expect(existsSync(join(folder, "graph.db"))).toBe(false);
  });

  test.each([
    [["--prot", "80"], "start: expected one of --help, got --prot\n"],
    [["articles"], "start: expected only options, got 'articles'\n"],
  ])("%j is wrong usage", (args, message) => {
    const run = runCommand("main.ts", args, { folder, environment: environment() });
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr.startsWith(`${message}\nServes the graph `)).toBe(true);
  });

  test("reads what it can of a seed with a bad text", async () => {
    const seed = seedFolder();
    writeFileSync(join(seed, "empty.txt"), "");
    const { child, address, output } = await start({ SEED: seed });
    expect(output()).toMatch(/^empty\.txt: expected /mu);
    expect(await documentNames(address)).toEqual([TEXT]);
    await stop(child, "SIGTERM");
  });
});

/** A seed of one text with the catalogue that ships. */
function seedFolder(): string {
  const seed = join(folder, "seed");
  mkdirSync(seed);
  cpSync(join(ROOT, "seed", "catalogue"), join(seed, "catalogue"), { recursive: true });
  for (const file of ["corrections.jsonl", `${TEXT}.txt`, `${TEXT}.meta.yaml`])
    copyFileSync(join(ROOT, "seed", file), join(seed, file));
  return seed;
}

function environment(own: Record<string, string> = {}): Record<string, string> {
  return { STORE_URL: `sqlite:${join(folder, "graph.db")}`, PORT: "0", ...own };
}

/** Starts the server and waits until it has said its address. */
async function start(own: Record<string, string>): Promise<{ child: ChildProcess; address: string; output: () => string }> {
  const child = spawn(process.execPath, [join(ROOT, "src", "main.ts")], {
    cwd: folder,
    env: { ...ownEnvironment(), ...environment(own) },
  });
  running.push(child);
  let output = "";
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (words: Buffer) => {
      output += words.toString("utf8");
      const [, found] = /(http:\/\/localhost:\d+)\/graphql\nCtrl/u.exec(output) ?? [];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("exit", (code) => reject(new Error(`the server ended with code ${code}: ${output}`)));
  });
  return { child, address, output: () => output };
}

async function stop(child: ChildProcess, signal: "SIGTERM" | "SIGINT"): Promise<{ code: unknown; signal: unknown }> {
  const closed = once(child, "close");
  child.kill(signal);
  const [code, by] = await closed;
  return { code, signal: by };
}

function failing(own: Record<string, string>): Run {
  return runCommand("main.ts", [], { folder, environment: environment(own) });
}

async function documentNames(address: string): Promise<string[]> {
  const query = "{ documents(first: 100) { nodes { name } } }";
  const answer = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const { data } = (await answer.json()) as { data: { documents: { nodes: { name: string }[] } } };
  return data.documents.nodes.map(({ name }) => name);
}
