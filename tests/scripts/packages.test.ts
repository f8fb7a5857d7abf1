import { lstatSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { isStale, STALE_AFTER, withLock } from "../../scripts/lock-folder.mjs";
import { isNewEnough, linkBundledNode, nodeIsUsable } from "../../scripts/node-link.mjs";
import { packagesAreInstalled } from "../../scripts/packages.mjs";

type Packages = Readonly<Record<string, { readonly version: string; readonly integrity?: string; readonly optional?: boolean }>>;

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const A = { version: "1.0.0", integrity: "sha512-a" };
const WANTED: Packages = { "node_modules/a": A, "node_modules/for-another-platform": { version: "1.0.0", optional: true } };

describe("whether the packages are installed", () => {
  test.each<[string, boolean, Packages | null, readonly string[]]>([
    ["all but an optional one", true, { "node_modules/a": A }, ["node_modules/a"]],
    ["with one more", true, { "node_modules/a": A, "node_modules/b": A }, ["node_modules/a"]],
    ["another version", false, { "node_modules/a": { ...A, version: "1.0.1" } }, ["node_modules/a"]],
    ["another content", false, { "node_modules/a": { ...A, integrity: "sha512-b" } }, ["node_modules/a"]],
    ["one is missing", false, {}, []],
    ["its folder was deleted", false, { "node_modules/a": A }, []],
    ["nothing installed", false, null, []],
  ])("%s: %s", (_case, expected, installed, present) => {
    const root = folder();
    writeFileSync(join(root, "package-lock.json"), JSON.stringify({ packages: { "": {}, ...WANTED } }));
    mkdirSync(join(root, "node_modules"));
    for (const path of present) mkdirSync(join(root, path));
    if (installed !== null)
      writeFileSync(join(root, "node_modules", ".package-lock.json"), JSON.stringify({ packages: installed }));
    expect(packagesAreInstalled(root)).toBe(expected);
  });

  test("a broken record counts as none", () => {
    const root = folder();
    writeFileSync(join(root, "package-lock.json"), JSON.stringify({ packages: {} }));
    mkdirSync(join(root, "node_modules"));
    writeFileSync(join(root, "node_modules", ".package-lock.json"), '{"packages":');
    expect(packagesAreInstalled(root)).toBe(false);
  });
});

describe("the Node of the scripts", () => {
  test.each([
    ["24.15.0", true],
    ["24.21.0", true],
    ["26.0.0", true],
    ["24.14.9", false],
    ["24.9.0", false],
    ["22.22.0", false],
    ["20.20.2", false],
  ])("%s is new enough: %s", (version, expected) => expect(isNewEnough(version)).toBe(expected));

  test.skipIf(process.platform === "win32").each([
    ["runs", "exit 0", true],
    ["does not run here", "exit 1", false],
  ])("a bundled Node that %s is linked or not", (_case, body, linked) => {
    const root = folder();
    const bin = join(root, "node_modules", `node-${process.platform}-${process.arch}`, "bin");
    mkdirSync(bin, { recursive: true });
    mkdirSync(join(root, "node_modules", ".bin"));
    writeFileSync(join(bin, "node"), `#!/bin/sh\n${body}\n`, { mode: 0o755 });
    if (!linked) symlinkSync(join(bin, "node"), join(root, "node_modules", ".bin", "node"));
    linkBundledNode(root);
    expect(nodeIsUsable(root)).toBe(linked || isNewEnough(process.versions.node));
    expect(isLinked(root)).toBe(linked);
  });
});

describe("the lock", () => {
  test("lets one work at a time", async () => {
    const root = folder();
    const order: string[] = [];
    const work = (name: string) => async () => {
      order.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 50));
      order.push(`${name} ends`);
    };
    await Promise.all([withLock(root, () => {}, work("one")), withLock(root, () => {}, work("two"))]);
    expect(order).toEqual(["one begins", "one ends", "two begins", "two ends"]);
  });

  test("is given back when the work fails", async () => {
    const root = folder();
    const failing = () => Promise.reject(new Error("no disk"));
    await expect(withLock(root, () => {}, failing)).rejects.toThrow("no disk");
    await expect(withLock(root, () => {}, failing)).rejects.toThrow("no disk");
  });

  test("of a process that has ended is taken over at once", async () => {
    const root = folder();
    lock(root, `${2 ** 30} ${hostname()}`);
    const lines: string[] = [];
    await withLock(
      root,
      (line) => lines.push(line),
      async () => {},
    );
    expect(lines).toEqual([]);
  });

  test.each([
    ["of a running process holds", `${process.pid} ${hostname()}`, 0, false],
    ["of another machine holds while it gives signs of life", `1 ${hostname()}-other`, STALE_AFTER - 1_000, false],
    ["of another machine is stale without signs of life", `1 ${hostname()}-other`, STALE_AFTER + 1_000, true],
    ["that is just being made holds", "", 0, false],
  ])("%s", (_case, owner, age, stale) => {
    expect(isStale(lock(folder(), owner), Date.now() + age)).toBe(stale);
  });
});

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "chronik-packages-"));
  folders.push(made);
  return made;
}

function lock(root: string, owner: string): string {
  const made = join(root, ".bootstrap-lock");
  mkdirSync(made);
  if (owner !== "") writeFileSync(join(made, "owner"), owner);
  return made;
}

function isLinked(root: string): boolean {
  return lstatSync(join(root, "node_modules", ".bin", "node"), { throwIfNoEntry: false }) !== undefined;
}
