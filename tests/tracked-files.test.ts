import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");

/** Texts of the corpus say what they say. */
const CORPUS = /^(?:seed|tests\/gold[^/]*|tests\/.*texts)\/.*\.txt$/u;

const FILES = execFileSync("git", ["ls-files", "-z"], { cwd: ROOT, encoding: "utf8" })
  .split("\0")
  .filter((file) => file !== "" && !CORPUS.test(file));

const FORBIDDEN: readonly { readonly what: string; readonly pattern: RegExp; readonly except: RegExp | null }[] = [
  // A path of one machine is of no use on another. The folders of a container are the container's own.
  {
    what: "a path of one machine",
    pattern: /(?<![\p{L}\d._:/-])\/(?:home|Users|root|work|tmp|private)\/[\p{L}\d._-]/u,
    except: /^tests\/tracked-files\.test\.ts$/u,
  },
  {
    what: "a registry's address",
    pattern: /"resolved"\s*:|registry\.(?:npmjs|yarnpkg)|https?:\/\/[^\s"']*\/-\/[^\s"']+\.tgz/u,
    except: /^tests\/tracked-files\.test\.ts$/u,
  },
];

describe("files in the repository", () => {
  test("there are some", () => expect(FILES).toContain("package.json"));

  test.each(FORBIDDEN)("none holds $what", ({ pattern, except }) => {
    const wrong = FILES.filter((file) => !except?.test(file)).flatMap((file) => {
      const found = pattern.exec(contentOf(file));
      return found === null ? [] : [`${file}: ${found[0]}`];
    });
    expect(wrong).toEqual([]);
  });

  // Line endings and a final newline are changed by editors and by git itself; offsets and ids depend on every byte.
  test.each([
    ["000_ac732210cbdf0dc6.txt", "a44ce30dc37c2c6277b76169318a69408410a830ce8d44301927133ee11bf44a"],
    ["001_c1408c0ac9a9ab97.txt", "0708d1413c48d893b728eab56c6df88d6292d9807bccf2a50d2ef01b34ce38be"],
    ["002_746df6e8f7fdc1e3.txt", "bf1870ef3ae3f4eb7f018bf76d802debfb9440965a9c668bfd21795d8050551d"],
    ["003_67fc38371021b643.txt", "4fb85e2f947d895552b5d0babe608e3edb5fce1bc384b6d83c1eccd3c1e328f7"],
    ["004_de12604f73b84f1c.txt", "170bdbb2eca17b6ee95ff4ce5addf0d97db07be6b28c3915031a715d23d7f96e"],
  ])("%s is as it came", (file, digest) => {
    expect(
      createHash("sha256")
        .update(readFileSync(join(ROOT, "seed", file)))
        .digest("hex"),
    ).toBe(digest);
  });
});

/** Files that git knows and somebody has just deleted hold nothing. */
function contentOf(file: string): string {
  try {
    return readFileSync(join(ROOT, file), "utf8");
  } catch {
    return "";
  }
}
