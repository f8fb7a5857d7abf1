import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";

const SCRIPTS = join(import.meta.dirname, "..", "..", "scripts");
const NODE_PACKAGE = `node-${process.platform}-${process.arch}`;

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** An npm that says how it was called and then does what the case wants. */
const npm = (body: string) => `
  const fs = require("node:fs");
  fs.writeFileSync("npm-called-with.json", JSON.stringify(process.argv.slice(2)));
  ${body}
`;

const INSTALLS = npm(`
  const lock = JSON.parse(fs.readFileSync("package-lock.json", "utf8"));
  for (const path of Object.keys(lock.packages)) if (path) fs.mkdirSync(path + "/bin", { recursive: true });
  fs.writeFileSync("node_modules/.package-lock.json", JSON.stringify(lock));
  fs.mkdirSync("node_modules/.bin");
  fs.writeFileSync("node_modules/${NODE_PACKAGE}/bin/node", "#!/bin/sh\\nexec '" + process.execPath + "' \\"$@\\"\\n", { mode: 0o755 });
`);

const GENERATES = `
  import { writeFileSync } from "node:fs";
  writeFileSync("src/serving/schema.generated.ts", "export {};");
  console.log("generated");
`;

const BUILDS = `
  import { mkdirSync, writeFileSync } from "node:fs";
  mkdirSync("dist", { recursive: true });
  writeFileSync("dist/index.html", "");
  console.log("built");
`;

describe.skipIf(process.platform === "win32")("the script before every script", () => {
  test("installs, links the bundled Node, generates types, and writes to standard error only", () => {
    const root = project({ npm: INSTALLS });
    const run = bootstrap(root);
    expect(run.stderr).toMatch(
      /^Installing Chronik's packages .*\nInstalled in \d+ s\.\nGenerating types from schema\.graphql …\n/u,
    );
    expect(run).toMatchObject({ status: 0, stdout: "" });
    expect(existsSync(join(root, "node_modules", ".bin", "node"))).toBe(true);
    expect(existsSync(join(root, "src", "serving", "schema.generated.ts"))).toBe(true);
    expect(existsSync(join(root, ".bootstrap-lock"))).toBe(false);
  });

  test("runs no scripts of packages and leaves the lock file alone", () => {
    const root = project({ npm: INSTALLS });
    bootstrap(root);
    const args = JSON.parse(readFileSync(join(root, "npm-called-with.json"), "utf8")) as string[];
    expect(args).toEqual(expect.arrayContaining(["install", "--no-save", "--ignore-scripts"]));
  });

  test("does and says nothing the second time", () => {
    const root = project({ npm: INSTALLS });
    bootstrap(root);
    rmSync(join(root, "npm-called-with.json"));
    expect(bootstrap(root)).toMatchObject({ status: 0, stdout: "", stderr: "" });
    expect(existsSync(join(root, "npm-called-with.json"))).toBe(false);
  });

  test("makes the link again that npm 10 deletes, without npm", () => {
    const root = project({ npm: INSTALLS });
    bootstrap(root);
    rmSync(join(root, "node_modules", ".bin", "node"));
    rmSync(join(root, "npm-called-with.json"));
    // The Node that runs this test is new enough for the check, so an older one is told by the link alone.
    const linked = spawnSync(process.execPath, ["--input-type=module", "--eval", linkingScript(root)], { encoding: "utf8" });
    expect(linked).toMatchObject({ status: 0, stderr: "" });
    expect(spawnSync(join(root, "node_modules", ".bin", "node"), ["--version"], { encoding: "utf8" }).stdout.trim()).toBe(
      process.version,
    );
  });

  test("generates types again when the schema has changed", () => {
    const root = project({ npm: INSTALLS });
    bootstrap(root);
    write(root, "schema.graphql", "type Query { other: Int }");
    expect(bootstrap(root).stderr).toBe("Generating types from schema.graphql …\ngenerated\n");
    expect(bootstrap(root).stderr).toBe("");
  });

  test("builds the page after the types, and again when its sources have changed", () => {
    const root = project({ npm: INSTALLS });
    write(root, join("src", "exploring", "page.tsx"), "one");
    write(root, join("src", "exploring", "operations.generated.ts"), "");
    bootstrap(root);
    write(root, join("node_modules", "vite", "bin", "vite.js"), BUILDS);
    expect(bootstrap(root)).toMatchObject({ status: 0, stderr: "Building the page …\nbuilt\n" });
    expect(bootstrap(root).stderr).toBe("");
    write(root, join("src", "exploring", "page.tsx"), "other");
    expect(bootstrap(root).stderr).toBe("Building the page …\nbuilt\n");
  });

  test("says in one line that npm failed", () => {
    const run = bootstrap(project({ npm: npm("process.exit(7)") }));
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr).toMatch(/\nThe packages could not be installed: npm ended with code 7, see its lines above\. [^\n]*\n$/u);
  });

  test("says so where the types cannot be generated, and tries again next time", () => {
    const root = project({ npm: INSTALLS, generate: "process.exit(1)" });
    expect(bootstrap(root)).toMatchObject({ status: 1 });
    expect(bootstrap(root).stderr).toMatch(/The types could not be generated from schema\.graphql, see the lines above\.\n$/u);
  });

  test("two at once install once", async () => {
    const slow = INSTALLS.replace(
      "writeFileSync(",
      `appendFileSync("calls", "x"); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500); fs.writeFileSync(`,
    );
    const root = project({ npm: slow });
    const script = `
      import { spawn } from "node:child_process";
      const run = () => new Promise((resolve) => spawn(process.execPath, ["scripts/bootstrap.mjs"], { stdio: "inherit" }).on("close", resolve));
      console.log(JSON.stringify(await Promise.all([run(), run()])));
    `;
    const both = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
      cwd: root,
      env: environment(root),
      encoding: "utf8",
    });
    expect(both.stdout.trim()).toBe("[0,0]");
    expect(both.stderr).toContain("Another command is installing Chronik's packages; waiting for it …");
    expect(readFileSync(join(root, "calls"), "utf8")).toBe("x");
  });
});

/** A project with nothing installed: the scripts, a lock file with two packages, and an npm of its own. */
function project(parts: { readonly npm: string; readonly generate?: string }): string {
  const root = mkdtempSync(join(tmpdir(), "chronik-bootstrap-"));
  folders.push(root);
  cpSync(SCRIPTS, join(root, "scripts"), { recursive: true, filter: (path) => path === SCRIPTS || path.endsWith(".mjs") });
  write(root, "package.json", '{ "type": "module" }');
  write(
    root,
    "package-lock.json",
    JSON.stringify({
      packages: {
        "": {},
        "node_modules/a": { version: "1.0.0" },
        [`node_modules/${NODE_PACKAGE}`]: { version: "24.21.0", optional: true },
      },
    }),
  );
  write(root, "schema.graphql", "type Query { one: Int }");
  write(root, join("src", "generate.ts"), parts.generate ?? GENERATES);
  mkdirSync(join(root, "src", "serving"));
  write(root, join("npm", "npm-cli.cjs"), parts.npm);
  return root;
}

function bootstrap(root: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/bootstrap.mjs"], {
    cwd: root,
    env: environment(root),
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

function environment(root: string): NodeJS.ProcessEnv {
  return { ...process.env, npm_execpath: join(root, "npm", "npm-cli.cjs"), npm_node_execpath: process.execPath };
}

function linkingScript(root: string): string {
  return `import { linkBundledNode } from ${JSON.stringify(join(root, "scripts", "node-link.mjs"))}; linkBundledNode(${JSON.stringify(root)});`;
}

function write(root: string, file: string, content: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
  chmodSync(join(root, file), 0o644);
}
