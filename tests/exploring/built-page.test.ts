import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";

const DIST = join(import.meta.dirname, "..", "..", "dist");
const FILES = readdirSync(DIST, { recursive: true, encoding: "utf8" });
const read = (file: string) => readFileSync(join(DIST, file));

describe("the built page", () => {
  test("has at most 250 kB of packed JavaScript", () => {
    const scripts = FILES.filter((file) => file.endsWith(".js"));
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.reduce((sum, file) => sum + gzipSync(read(file)).length, 0)).toBeLessThanOrEqual(250_000);
  });

  test("has nothing inline, and names no other host", () => {
    const page = read("index.html").toString("utf8");
    expect(page).toMatch(/<script type="module"[^>]* src="\/assets\//u);
    expect(page.match(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|https?:/gu)).toBeNull();
  });
});
