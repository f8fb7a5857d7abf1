import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { asGoldCalls, goldPredictions } from "./evaluating/evaluate-gold.ts";
import type { Evaluated } from "./evaluating/figures.ts";
import { readGold, type GoldDocument } from "./evaluating/gold.ts";
import { ingest } from "./ingest.ts";
import { languageOf } from "./languages/index.ts";
import { Failure } from "./model/failure.ts";
import type { Recognition } from "./model/recognition.ts";
import { read } from "./reading/read.ts";
import type { TextFile } from "./recognize-file.ts";
import type { Settings } from "./settings.ts";
import { asIngested } from "./updating.ts";
import { wholeGraph } from "./whole-graph.ts";
import { withWorkshop } from "./workshop.ts";

/** Runs the whole flow over the annotated texts of a folder, in a store of its own that is gone afterwards. */
export async function evaluateFolder(folder: string, settings: Settings): Promise<Evaluated> {
  const gold = readGold(folder);
  return withWorkshop({ ...settings, storeUrl: "sqlite::memory:" }, async (workshop) => {
    const files = gold.documents.map((document) => textFile(document, folder, settings.seedFolder));
    const recognitions: Recognition[] = [];
    for await (const outcome of ingest(files, workshop, { replace: false, report: () => {} })) {
      if (outcome instanceof Failure) throw outcome;
      recognitions.push(outcome.recognition);
    }
    const nameOf = asGoldCalls(gold);
    return {
      gold,
      predicted: goldPredictions(gold, await wholeGraph(workshop.store)),
      texts: recognitions.map((recognition) => ({
        doc: nameOf(recognition.document.name),
        recognition,
        sentences: sentencesOf(recognition),
      })),
      catalogue: workshop.knowledge.catalogue,
    };
  });
}

/** The text from the folder itself or from the seed, with its sidecar, or else with the day that the annotation gives. */
function textFile({ file, publicationDate }: GoldDocument, folder: string, seedFolder: string): TextFile {
  const path = [join(folder, "texts", file), join(seedFolder, file)].find((candidate) => existsSync(candidate));
  if (path === undefined)
    throw new Failure("NOT_FOUND", `${join(folder, "texts", file)}: expected the annotated text, found no file`);
  const sidecar = path.replace(/\.[^.]+$/u, ".meta.yaml");
  const stated = publicationDate === null ? null : Buffer.from(`publishedOn: ${publicationDate}\n`, "utf8");
  const metadata = existsSync(sidecar) ? readFileSync(sidecar) : stated;
  return { file, bytes: readFileSync(path), sidecar: metadata && { file: sidecar, bytes: metadata } };
}

function sentencesOf({ document }: Recognition) {
  return read(asIngested(document), languageOf(document.language)).sentences;
}
