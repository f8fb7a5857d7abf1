import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ownEnvironment, runCommand, type Run } from "./run-command.ts";

const TEXT = "Der Außenminister von Norwegen traf am Dienstag in Oslo seine Kollegin aus Kanada.\n";
const OTHER = "Die Präsidentin von Peru reiste am 4. März 2031 nach Lima und sprach dort mit Ministern.\n";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chronik-ingest-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("npm run ingest", () => {
  test("reads files, folders and standard input, a line for each text", () => {
    write("one.txt", TEXT);
    write("more/two.md", `---\ntitle: Eine Reise\npublishedOn: 2031-03-05\n---\n${OTHER}`);
    write("more/deeper/three.jsonl", `${JSON.stringify({ name: "drei", text: `Drei. ${OTHER}` })}\n`);
    write("more/picture.png", "no text");
    const run = ingest(["one.txt", "more", "-"], { input: "Ein Satz von nebenan, der nichts weiter erzählt.\n" });
    expect(run).toMatchObject({ status: 0, stderr: "" });
    const lines = run.stdout
      .trimEnd()
      .split("\n")
      .filter((line) => !line.startsWith("  "));
    expect(lines.map((line) => line.split(",")[0])).toEqual(["one: read", "drei: read", "two: read", "standard-input: read"]);
    expect(run.stdout).toContain("two: read, “Eine Reise”, published 2031-03-05 (given); ");
    expect(run.stdout).toContain("one: read, without a title, published on a day that is not known; ");
  });

  test("gives programs an object for each text", () => {
    write("two.txt", OTHER);
    write("two.meta.yaml", "title: Eine Reise\npublishedOn: 2031-03-05\nlanguage: de\n");
    const run = ingest(["--json", "two.txt"]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(JSON.parse(run.stdout)).toMatchObject({
      file: "two.txt",
      status: "ADDED",
      name: "two",
      title: "Eine Reise",
      language: "de",
      publishedOn: "2031-03-05",
      publicationDateBasis: "GIVEN",
      people: expect.any(Number) as number,
      events: expect.any(Number) as number,
    });
  });

  test("says nothing with --quiet", () => {
    write("one.txt", TEXT);
    expect(ingest(["--quiet", "one.txt"])).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  test("refuses the bad by name, and the rest is in", () => {
    write("empty.txt", "");
    write("latin1.txt", Buffer.from([0x47, 0x72, 0xfc, 0xdf, 0x65]));
    write("good.txt", TEXT);
    write("large.txt", "Zu lang. ".repeat(1_000));
    write("picture.png", "");
    write("date.txt", OTHER);
    write("date.meta.yaml", "publishedOn: 2023-02-29\n");
    const run = ingest(["empty.txt", "latin1.txt", "nowhere.txt", "large.txt", "picture.png", "date.txt", "good.txt"], {
      MAX_DOCUMENT_BYTES: "5000",
    });
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/^good: read, [^\n]*\n$/u);
    const refused = run.stderr.trimEnd().split("\n");
    expect(refused.map((line) => line.split(/[:,]/u)[0])).toEqual([
      "empty.txt",
      "latin1.txt",
      "nowhere.txt",
      "large.txt",
      "picture.png",
      "date.meta.yaml",
      "6 refused",
    ]);
    expect(refused[2]).toBe("nowhere.txt: expected a readable file or folder, got nothing there");
    expect(refused[3]).toBe("large.txt: expected at most 5000 bytes (MAX_DOCUMENT_BYTES), got 9000");
    expect(refused[5]).toContain("got '2023-02-29'");
    expect(refused.at(-1)).toBe("6 refused, 1 read.");
  });

  test("takes a text twice without change, and other metadata only when asked to", () => {
    write("one.txt", TEXT);
    expect(ingest(["one.txt"]).stdout).toMatch(/^one: read, /u);
    expect(ingest(["one.txt"])).toMatchObject({
      status: 0,
      stderr: "",
      stdout: expect.stringMatching(/^one: unchanged, /u) as string,
    });
    write("one.meta.yaml", "publisher: Abendblatt\n");
    const refused = ingest(["one.txt"]);
    expect(refused).toMatchObject({ status: 1, stdout: "" });
    expect(refused.stderr).toBe(
      'one.txt: expected a new text, or the metadata of one, which has the same text; got publisher "Abendblatt" instead of nothing. --replace takes them over\n1 refused, 0 read.\n',
    );
    expect(ingest(["--replace", "one.txt"])).toMatchObject({
      status: 0,
      stderr: "",
      stdout: expect.stringMatching(/^one: replaced, /u) as string,
    });
    expect(ingest(["one.txt"]).stdout).toMatch(/^one: unchanged, /u);
  });

  test("keeps a text in another language, and says that it has no events", () => {
    write(
      "english.txt",
      "The foreign minister met her colleague on Tuesday in the capital and spoke about trade between the countries.\n",
    );
    const run = ingest(["english.txt"]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toMatch(/^english: read, .* 0 events\n {2}no events: there are no rules for the language 'en'\n$/u);
  });

  test("says so where a folder holds no texts", () => {
    mkdirSync(join(folder, "empty"));
    expect(ingest(["empty"])).toMatchObject({
      status: 1,
      stdout: "",
      stderr: expect.stringMatching(/^empty: expected texts \(.*\), got none\n/u) as string,
    });
  });

  test.each([
    ["nothing", [], "ingest: expected files, folders or -, got nothing\n\nReads texts into the graph.\n"],
    [
      "an unknown option",
      ["--reploce", "one.txt"],
      "ingest: expected one of --replace, --json, --quiet, --help, got --reploce\n",
    ],
    ["an option with a value", ["--json=yes", "one.txt"], "ingest: expected --json without a value, got 'yes'\n"],
  ])("%s is wrong usage", (_case, args, message) => {
    const run = ingest(args);
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toContain(message);
    expect(run.stderr).toContain("Usage: npm run ingest -- [options] <files, folders, ->");
  });

  test("--help shows how it is used", () => {
    const run = ingest(["--help"]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toContain("Examples:\n  npm run ingest -- articles/\n");
  });

  test.each([
    [{ STORE_URL: "mysql://localhost" }, /^STORE_URL: expected .*, got "mysql:\/\/localhost"\n$/u],
    [{ MAX_DOCUMENT_BYTES: "much" }, /^MAX_DOCUMENT_BYTES: expected a whole number from 1 to 100000000, got "much"\n$/u],
    [{ SEED: "/nowhere" }, /^SEED: expected a folder with the catalogue in it, got "\/nowhere", where nothing is\n$/u],
    [{ SEED: "README.md" }, /^SEED: expected a folder with the catalogue in it, got "[^\n]*README\.md", which is a file\n$/u],
    [{ STORE_URL: `sqlite:${tmpdir()}` }, /^sqlite:[^\n]*: expected a file, got a folder; STORE_URL=sqlite:[^\n]*\n$/u],
  ])("%j is one clear line", (environment, message) => {
    write("one.txt", TEXT);
    expect(ingest(["one.txt"], environment)).toMatchObject({
      status: 1,
      stdout: "",
      stderr: expect.stringMatching(message) as string,
    });
  });
});

describe("npm run ingest that is ended", () => {
  test("by nobody reading on, says nothing of it", async () => {
    for (let number = 0; number < 150; number++) write(`many/text-${number}.txt`, `${OTHER}Text Nummer ${number}.\n`);
    const child = startIngest(["many"], { WORKERS: "2" });
    child.stdout.destroy();
    expect(await endOf(child)).toEqual({ code: 141, signal: null, stderr: "" });
  });

  test("by Ctrl+C, leaves a graph that can be gone on with", async () => {
    for (let number = 0; number < 150; number++) write(`many/text-${number}.txt`, `${OTHER}Text Nummer ${number}.\n`);
    const child = startIngest(["many"], { WORKERS: "2" });
    await once(child.stdout, "data");
    child.kill("SIGINT");
    expect(await endOf(child)).toMatchObject({ code: null, signal: "SIGINT" });
    const again = ingest(["many"]);
    expect(again).toMatchObject({ status: 0 });
    expect(again.stdout.match(/: (?:read|unchanged), /gu)).toHaveLength(150);
    expect(again.stdout).toContain(": unchanged, ");
  });
});

describe("a store in memory", () => {
  test.each([
    ["ingest", ["one.txt"]],
    ["withdraw", ["one"]],
    ["rebuild", []],
  ])("is refused by npm run %s, with which it would end", (command, args) => {
    write("one.txt", TEXT);
    const run = runCommand(`commands/${command}.ts`, args, { folder, environment: { STORE_URL: "sqlite::memory:" } });
    expect(run).toEqual({
      status: 2,
      stdout: "",
      stderr: `${command}: expected a store that outlasts the command, got STORE_URL=sqlite::memory:, which ends with it\n`,
    });
  });
});

describe("npm run withdraw", () => {
  test("takes texts out by name, id and file", () => {
    write("one.txt", TEXT);
    write("two.txt", OTHER);
    write("three.txt", `Drei. ${OTHER}`);
    const ids = ingest(["--json", "one.txt", "two.txt", "three.txt"])
      .stdout.trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { id: string }).id);
    expect(withdraw(["two", ids[2] ?? "", "one.txt"])).toEqual({
      status: 0,
      stdout: `two: withdrawn (${ids[1]})\nthree: withdrawn (${ids[2]})\none: withdrawn (${ids[0]})\n`,
      stderr: "",
    });
    expect(withdraw(["two"])).toMatchObject({ status: 1, stdout: "" });
  });

  test("says what it does not find, and takes out the rest", () => {
    write("one.txt", TEXT);
    write("two.txt", OTHER);
    ingest(["one.txt"]);
    const run = withdraw(["two.txt", "document_000000000000000000000000", "one"]);
    expect(run).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^one: withdrawn \(document_[0-9a-f]{24}\)\n$/u) as string,
    });
    expect(run.stderr).toBe(
      ["two.txt", "document_000000000000000000000000"]
        .map((operand) => `${operand}: expected the id, name or file of a text in the graph, got one that is not in it\n`)
        .join(""),
    );
  });

  test("asks which one is meant by a name that two texts have", () => {
    write("a/same.txt", TEXT);
    write("b/same.md", `---\ntitle: Eine Reise\npublishedOn: 2031-03-05\n---\n${OTHER}`);
    ingest(["a", "b"]);
    const run = withdraw(["same"]);
    expect(run).toMatchObject({ status: 1, stdout: "" });
    const [first, ...candidates] = run.stderr.trimEnd().split("\n");
    expect(first).toBe("same: expected the name of one text, got that of 2, of which the id says which one is meant:");
    expect(candidates.map((line) => line.replace(/[0-9a-f]{24}/u, "…")).sort()).toEqual([
      "  document_…, published 2031-03-05 (given), “Eine Reise”",
      "  document_…, published on a day that is not known, without a title",
    ]);
  });

  test("without anything to withdraw is wrong usage", () => {
    expect(withdraw([])).toMatchObject({ status: 2, stdout: "" });
  });
});

describe("npm run rebuild", () => {
  test("recomputes the graph from the stored texts", () => {
    write("one.txt", TEXT);
    ingest(["one.txt"]);
    const run = runCommand("commands/rebuild.ts", [], { folder, environment: environment() });
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toBe(`Recomputed the graph from 1 text in sqlite:${join(folder, "graph.db")}.\n`);
  });

  test("takes no operands", () => {
    expect(runCommand("commands/rebuild.ts", ["now"], { folder, environment: environment() })).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(/^rebuild: expected only options, got 'now'\n\nRecomputes /u) as string,
    });
  });
});

function environment(own: Record<string, string> = {}): Record<string, string> {
  return { STORE_URL: `sqlite:${join(folder, "graph.db")}`, ...own };
}

function ingest(args: readonly string[], { input, ...own }: { input?: string; [name: string]: string | undefined } = {}): Run {
  return runCommand("commands/ingest.ts", args, {
    folder,
    environment: environment(own as Record<string, string>),
    ...(input === undefined ? {} : { input }),
  });
}

function withdraw(args: readonly string[]): Run {
  return runCommand("commands/withdraw.ts", args, { folder, environment: environment() });
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

function startIngest(args: readonly string[], own: Record<string, string>): ChildProcessWithoutNullStreams {
  const command = join(import.meta.dirname, "..", "..", "src", "commands", "ingest.ts");
  return spawn(process.execPath, [command, ...args], { cwd: folder, env: { ...ownEnvironment(), ...environment(), ...own } });
}

async function endOf(child: ChildProcessWithoutNullStreams): Promise<{ code: unknown; signal: unknown; stderr: string }> {
  let stderr = "";
  child.stderr.on("data", (words: Buffer) => (stderr += words.toString("utf8")));
  const [code, signal] = await once(child, "close");
  return { code, signal, stderr: stderr.replaceAll(/^Reading … .*\n/gmu, "") };
}
