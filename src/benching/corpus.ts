import { existsSync } from "node:fs";
import { join } from "node:path";
import { goldFolders } from "../evaluating/gold-folders.ts";
import { filesAt } from "../files-at.ts";
import type { Document } from "../model/document.ts";
import { Failure } from "../model/failure.ts";
import { readFile } from "../reading/read-file.ts";
import { PROJECT_FOLDER, type Settings } from "../settings.ts";
import { catalogueFolder, correctionsFile } from "../workshop.ts";

/** The texts of a folder, or else those of the seed and of the annotations; the first that cannot be read is thrown. */
export async function corpusOf(folder: string | null, { seedFolder, maxDocumentBytes }: Settings): Promise<Document[]> {
  const annotated = goldFolders(PROJECT_FOLDER).map((gold) => join(PROJECT_FOLDER, gold, "texts"));
  const paths = folder === null ? [seedFolder, ...annotated.filter((path) => existsSync(path))] : [folder];
  const except = [catalogueFolder(seedFolder), correctionsFile(seedFolder)];
  const documents: Document[] = [];
  for await (const file of filesAt(paths, { folder: PROJECT_FOLDER, except, maxBytes: maxDocumentBytes })) {
    if (file instanceof Failure) throw file;
    for (const document of await readFile({ ...file, maxBytes: maxDocumentBytes })) {
      if (document instanceof Failure) throw document;
      documents.push(document);
    }
  }
  return documents;
}
