import { readFileSync } from "node:fs";
import { join } from "node:path";
import { zstdDecompressSync } from "node:zlib";
import type { Language } from "./languages/language.ts";
import { unpackModel } from "./recognizing/tagger/model-file.ts";
import { nameTagger, type NameTagger } from "./recognizing/tagger/name-tagger.ts";

const LANGUAGES = join(import.meta.dirname, "languages");

const loaded = new Map<string, NameTagger>();

/** The name tagger of a language, loaded when it is first asked for; null for a language without one. */
export function nameTaggerOf({ nameTagger: file }: Language): NameTagger | null {
  if (file === null) return null;
  const tagger = loaded.get(file) ?? nameTagger(unpackModel(decompressed(join(LANGUAGES, file))));
  loaded.set(file, tagger);
  return tagger;
}

/** A model fits into one piece of this size, and so it need not be put together from many. */
const PIECE_BYTES = 2 ** 23;

function decompressed(path: string): Uint8Array {
  return zstdDecompressSync(readFileSync(path), { chunkSize: PIECE_BYTES });
}
