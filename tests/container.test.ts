import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const ROOT = join(import.meta.dirname, "..");

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck: { readonly test: readonly string[] };
  readonly volumes?: readonly string[];
}

const compose = parse(readFileSync(join(ROOT, "docker-compose.yml"), "utf8")) as {
  services: Record<string, Service>;
  volumes: object;
};
const dockerfile = readFileSync(join(ROOT, "Dockerfile"), "utf8");

describe("docker-compose.yml", () => {
  test("starts the app on a Neo4j 5 that is healthy and keeps its graph", () => {
    const { app, neo4j } = compose.services;
    expect(app).toMatchObject({
      build: ".",
      environment: { STORE_URL: "neo4j://neo4j:7687" },
      depends_on: { neo4j: { condition: "service_healthy" } },
    });
    expect(neo4j?.image).toMatch(/^neo4j:5/u);
    expect(neo4j?.volumes?.map((volume) => volume.split(":")[0])).toEqual(Object.keys(compose.volumes));
    for (const service of Object.values(compose.services)) expect(service.healthcheck.test[0]).toMatch(/^CMD/u);
  });

  test("has no password of its own and says which one is missing", () => {
    const secrets = Object.values(compose.services).flatMap(({ environment }) =>
      Object.entries(environment).filter(([name]) => /PASSWORD|AUTH/u.test(name)),
    );
    expect(secrets.length).toBeGreaterThan(1);
    for (const [, value] of secrets) expect(value).toMatch(/^(?:neo4j\/)?\$\{NEO4J_PASSWORD(?::\?[^}]+)?\}$/u);
  });

  const composeIsThere = spawnSync("docker", ["compose", "version"]).status === 0;
  test.skipIf(!composeIsThere)("is understood by docker compose, with a password and not without", () => {
    const config = (environment: Record<string, string>) =>
      spawnSync("docker", ["compose", "config", "--quiet"], {
        cwd: ROOT,
        env: { ...process.env, ...environment },
        encoding: "utf8",
      });
    expect(config({ NEO4J_PASSWORD: "long-enough" }).stderr).toBe("");
    expect(config({ NEO4J_PASSWORD: "" }).stderr).toContain("set NEO4J_PASSWORD to a password of at least 8 characters");
  });
});

describe("Dockerfile", () => {
  test("copies only what is there and gets into the image", () => {
    const included = readFileSync(join(ROOT, ".dockerignore"), "utf8")
      .split("\n")
      .filter((line) => line.startsWith("!"))
      .map((line) => line.slice(1));
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(?<what>.*) \S+$/gmu)].flatMap(
      (match) => match.groups?.["what"]?.split(" ") ?? [],
    );
    expect(copied.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect([...new Set(copied)].sort()).toEqual(included.sort());
  });

  test("runs as somebody without rights, in the end", () => {
    const stages = dockerfile.split(/^FROM /mu).slice(1);
    expect(stages.length).toBeGreaterThan(1);
    expect(stages.at(-1)).toMatch(/^USER node$/mu);
  });

  test("runs what npm start runs", () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: { start: string } };
    const [, command = "[]"] = /^CMD (\[.*\])$/mu.exec(dockerfile) ?? [];
    expect((JSON.parse(command) as string[]).join(" ")).toBe(scripts.start);
  });
});
