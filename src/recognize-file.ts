import { languageOf } from "./languages/index.ts";
import type { Catalogue } from "./model/catalogue.ts";
import type { Document } from "./model/document.ts";
import { Failure } from "./model/failure.ts";
import type { Recognition } from "./model/recognition.ts";
import { justRun, type RunStage } from "./model/stage.ts";
import { nameTaggerOf } from "./name-tagger-of.ts";
import { read } from "./reading/read.ts";
import { readFile, type FileToRead } from "./reading/read-file.ts";
import { recognize } from "./recognizing/recognize.ts";

/** A file as it came, with the sidecar that holds its metadata. */
export type TextFile = Omit<FileToRead, "maxBytes">;

/** Something to be recognized: a file as it came, or a document that has been read, with the file or store that it is from. */
export type Task =
  | { readonly file: TextFile; readonly maxBytes: number }
  | { readonly document: Document; readonly from: string };

/** What was read in a text, with the file that it came from; or why nothing was. */
export type Recognized = { readonly file: string; readonly recognition: Recognition } | Failure;

/**
 * All that is read in the texts of a task. It depends on nothing but the task and the catalogue, so it may run anywhere: in
 * another thread or on another machine.
 */
export async function recognizeTask(task: Task, catalogue: Catalogue): Promise<readonly Recognized[]> {
  const file = taskName(task);
  const documents = "document" in task ? [task.document] : await readFile({ ...task.file, maxBytes: task.maxBytes });
  return documents.map((document) => (document instanceof Failure ? document : recognizedOrRefused(document, file, catalogue)));
}

/** All that is read in the texts of one file, without the name of the file. */
export async function recognizeFile(file: TextFile, catalogue: Catalogue, maxBytes: number): Promise<(Recognition | Failure)[]> {
  const recognized = await recognizeTask({ file, maxBytes }, catalogue);
  return recognized.map((one) => (one instanceof Failure ? one : one.recognition));
}

/** What messages call a task. */
export function taskName(task: Task): string {
  return "document" in task ? task.from : task.file.file;
}

/** The tasks of a file; the texts of a file with many of them are tasks of their own. */
export async function tasksOf(file: TextFile, maxBytes: number): Promise<readonly (Task | Failure)[]> {
  if (!/\.jsonl?$/iu.test(file.file)) return [{ file, maxBytes }];
  const documents = await readFile({ ...file, maxBytes });
  return documents.map((document) => (document instanceof Failure ? document : { document, from: file.file }));
}

/** A text over which the program stumbles does not stop the others. */
function recognizedOrRefused(document: Document, file: string, catalogue: Catalogue): Recognized {
  try {
    return { file, recognition: recognizeDocument(document, catalogue) };
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
  if (language !== null) return recognize(reading, language, catalogue, nameTaggerOf(language), runStage);
  const notes = [`no events: there are no rules for the language '${document.language}'`];
  return { document: reading.document, timeMentions: [], entityMentions: [], eventMentions: [], notes };
}

/** The documents of a file as they will stand in the graph, with the title and day that the text itself gives. */
export async function readDocuments(file: TextFile, maxBytes: number): Promise<(Document | Failure)[]> {
  const documents = await readFile({ ...file, maxBytes });
  return documents.map((one) => (one instanceof Failure ? one : read(one, languageOf(one.language)).document));
}
