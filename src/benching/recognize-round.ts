import type { Catalogue } from "../model/catalogue.ts";
import { Failure } from "../model/failure.ts";
import type { Reading } from "../model/reading.ts";
import type { Recognition } from "../model/recognition.ts";
import type { RunStage, Stage } from "../model/stage.ts";
import { readFile } from "../reading/read-file.ts";
import { recognizeDocument, type TextFile } from "../recognize-file.ts";
import type { CutTexts } from "./cut-texts.ts";
import { stageClock } from "./stage-clock.ts";

/** One pass over a number of texts. */
export interface Round {
  readonly texts: number;
  readonly milliseconds: number;
  readonly tokens: number;
  /** Milliseconds. */
  readonly stages: Readonly<Record<Stage, number>>;
}

/** Texts in a round. */
const TEXTS = 40;

/** The files of the round of that number. */
export function filesOfRound(texts: CutTexts, number: number): readonly TextFile[] {
  return Array.from({ length: TEXTS }, (_file, index) => texts(number * TEXTS + index));
}

/** Hears of each recognized text. */
type Listener = (recognition: Recognition) => void;

/** Reads and recognizes texts one after the other, as they come from a folder. */
export async function recognizeRound(
  files: readonly TextFile[],
  { catalogue, maxBytes, hear }: { catalogue: Catalogue; maxBytes: number; hear: Listener },
): Promise<Round> {
  const clock = stageClock();
  let tokens = 0;
  const runStage: RunStage = (stage, work) => {
    const result = clock.runStage(stage, work);
    if (stage === "reading") tokens += tokensIn(result as Reading);
    return result;
  };
  let texts = 0;
  const begin = performance.now();
  for (const file of files) {
    for (const document of await readFile({ ...file, maxBytes }))
      if (!(document instanceof Failure)) {
        texts += 1;
        hear(recognizeDocument(document, catalogue, runStage));
      }
  }
  const milliseconds = performance.now() - begin;
  const measured = Object.values(clock.times).reduce((sum, one) => sum + one, 0);
  // What comes before the stages belongs to reading: from bytes to a document with its metadata and its language.
  const reading = clock.times.reading + (milliseconds - measured);
  return { texts, milliseconds, tokens, stages: { ...clock.times, reading } };
}

function tokensIn({ sentences }: Reading): number {
  return sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
}
