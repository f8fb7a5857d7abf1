import { languageOf } from "./languages/index.ts";
import type { Catalogue } from "./model/catalogue.ts";
import type { Document } from "./model/document.ts";
import { Failure } from "./model/failure.ts";
import type { Recognition } from "./model/recognition.ts";
import { justRun, type RunStage } from "./model/stage.ts";
import { read } from "./reading/read.ts";
import { readFile, type FileToRead } from "./reading/read-file.ts";
import { recognize } from "./recognizing/recognize.ts";

/** A file as it came, with the sidecar that holds its metadata. */
export type TextFile = Omit<FileToRead, "maxBytes">;

/**
 * All that is read in the texts of one file. It depends on nothing but the file and the catalogue, so it may run anywhere:
 * in another thread or on another machine.
 */
export async function recognizeFile(file: TextFile, catalogue: Catalogue, maxBytes: number): Promise<(Recognition | Failure)[]> {
  const documents = await readFile({ ...file, maxBytes });
  return documents.map((document) =>
    document instanceof Failure ? document : recognizedOrRefused(document, file.file, catalogue),
  );
}

/** A text over which the program stumbles does not stop the others. */
function recognizedOrRefused(document: Document, file: string, catalogue: Catalogue): Recognition | Failure {
  try {
    return recognizeDocument(document, catalogue);
  } catch (cause) {
    const came = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    return new Failure("BAD_USER_INPUT", `${file}: expected a text that can be recognized, got a fault of the program: ${came}`, {
      cause,
    });
  }
}

/** All that is read in a document; a language without rules yields nothing but a note. */
export function recognizeDocument(document: Document, catalogue: Catalogue, runStage: RunStage = justRun): Recognition {
  const language = languageOf(document.language);
  const reading = runStage("reading", () => read(document, language));
  if (language !== null) return recognize(reading, language, catalogue, runStage);
  const notes = [`no events: there are no rules for the language '${document.language}'`];
  return { document: reading.document, timeMentions: [], entityMentions: [], eventMentions: [], notes };
}

/** The documents of a file as they will stand in the graph, with the title and day that the text itself gives. */
export async function readDocuments(file: TextFile, maxBytes: number): Promise<(Document | Failure)[]> {
  const documents = await readFile({ ...file, maxBytes });
  return documents.map((one) => (one instanceof Failure ? one : read(one, languageOf(one.language)).document));
}
