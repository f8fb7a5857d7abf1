import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { constants, zstdCompressSync } from "node:zlib";
import { packModel } from "../src/recognizing/tagger/model-file.ts";
import { modelOf } from "./names-training/model-of.ts";

/** Where the model lies that names are tagged with. */
const MODEL = join(import.meta.dirname, "..", "src", "languages", "german", "names-tagger.zst");

/** Lists of words that names are made of, in lower case, one a line; what each list means the training finds out. */
const WORD_LISTS = join(import.meta.dirname, "names-training", "word-lists");

const USAGE = `Trains the tagger of German names. The corpus is not part of the repository; any order of its files gives the same bytes.

Usage: node --max-old-space-size=8000 scripts/train-names.ts <corpus.iob2> …

Reads one word a line with its label (IOB2) in the second column, a blank line after a sentence, and writes
src/languages/german/names-tagger.zst.
`;

if (import.meta.main) {
  const files = process.argv.slice(2);
  if (files.includes("--help")) process.stdout.write(USAGE);
  else if (files.length === 0 || files.some((file) => file.startsWith("-"))) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
  } else train(files);
}

function train(files: readonly string[]): void {
  const model = modelOf(
    files.map((file) => readFileSync(file, "utf8")),
    wordLists(),
    (done) => process.stderr.write(`${done}\n`),
  );
  const bytes = compressed(packModel(model));
  writeFileSync(MODEL, bytes);
  process.stderr.write(`${model.features.length} features, ${model.weights.length} weights, ${bytes.length} bytes\n`);
}

function wordLists(): readonly (readonly string[])[] {
  const files = readdirSync(WORD_LISTS).filter((file) => file.endsWith(".txt"));
  return files.sort().map((file) => readFileSync(join(WORD_LISTS, file), "utf8").trim().split(/\r?\n/u));
}

function compressed(bytes: Uint8Array): Uint8Array {
  // Unpacked three times as fast as brotli, at every start, and a tenth larger.
  return zstdCompressSync(bytes, { params: { [constants.ZSTD_c_compressionLevel]: 22 } });
}
