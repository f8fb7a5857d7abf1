import { readSettings } from "../settings.ts";
import { loadKnowledge } from "../workshop.ts";
import { corpusOf } from "./corpus.ts";
import { cutTexts } from "./cut-texts.ts";
import { filesOfRound, recognizeRound, type Round } from "./recognize-round.ts";

/** A round, and what its process has taken by the end of it. */
export interface RoundOfProcess extends Round {
  /** The most memory of the process, in megabytes. */
  readonly peak: number;
}

// A program of its own that recognizes a number of rounds of texts, those of a folder if one is given, and writes a line of JSON after
// each. Nothing else is in its memory, so what it takes is what recognizing takes.
const [count, folder] = process.argv.slice(2);
const settings = readSettings(process.env);
const texts = cutTexts(await corpusOf(folder ?? null, settings));
const { catalogue } = loadKnowledge(settings.seedFolder);
for (let number = 0; number < Number(count); number++) {
  const files = filesOfRound(texts, number);
  const round = await recognizeRound(files, { catalogue, maxBytes: settings.maxDocumentBytes, hear: () => {} });
  const measured: RoundOfProcess = { ...round, peak: process.resourceUsage().maxRSS / 1024 };
  process.stdout.write(`${JSON.stringify(measured)}\n`);
}
