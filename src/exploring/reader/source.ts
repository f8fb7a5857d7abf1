import { dateInWords } from "../dates.ts";
import type { SourceFragment } from "../operations.generated.ts";
import { words } from "../words/words.ts";

/** What a document is called. */
export function titleOf({ title, name }: Pick<SourceFragment, "title" | "name">): string {
  return title ?? name;
}

/** The language of a document, for whoever hears the page; undefined where nobody can tell. */
export function spokenIn({ language }: Pick<SourceFragment, "language">): string | undefined {
  return language === "und" ? undefined : language;
}

/** Where a document comes from and when it was published, in one line. */
export function sourceLine({
  publisher,
  agency,
  publishedOn,
}: Pick<SourceFragment, "publisher" | "agency" | "publishedOn">): string {
  const { dates, reader } = words.value;
  const date = publishedOn === null ? reader.undatedSource : dateInWords(publishedOn, dates);
  return [publisher ?? agency, date].filter(Boolean).join(" · ");
}

/** What a document is called beside its publisher; the name of a file stands only for what is called nothing else. */
export function titleBeside({ title, publisher, agency, name }: SourceFragment): string | null {
  return title ?? ((publisher ?? agency) ? null : name);
}

/** Title, publisher and date in one line. */
export function citation(document: SourceFragment): string {
  return [titleBeside(document), sourceLine(document)].filter(Boolean).join(" · ");
}
