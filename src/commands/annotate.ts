import { createInterface } from "node:readline";
import { languageOf } from "../languages/index.ts";
import { documentId, type Document } from "../model/document.ts";
import { parseEdtf } from "../model/edtf.ts";
import { Failure } from "../model/failure.ts";
import { read } from "../reading/read.ts";
import { annotateTimes } from "../recognizing/times/recognize-times.ts";
import { commandLine, EXIT, runCommand, wrongUsage } from "./command.ts";

const USAGE = `Annotates German texts, for measuring against annotated corpora.

Usage: npm run --silent annotate -- times < documents.jsonl > expressions.jsonl

Reads one object a line, {"doc": "name", "dct": "2024-06-19" or null, "text": "…"}, and writes one for each expression of
time: {"doc", "start", "end", "value", "type"}, with a TimeML value and offsets in UTF-16 units of the text.

Options:
  --help  this text
`;

await runCommand(async () => {
  const parsed = commandLine("annotate", USAGE, { options: { help: { type: "boolean" } }, allowPositionals: true });
  if (parsed === null) return Number(process.exitCode);
  if (parsed.positionals.join(" ") !== "times")
    return wrongUsage(USAGE, `annotate: expected 'times', got '${parsed.positionals.join(" ")}'`);
  let line = 0;
  for await (const text of createInterface({ input: process.stdin })) {
    line += 1;
    if (text.trim() !== "") process.stdout.write(annotated(text, line));
  }
  return EXIT.DONE;
});

/** A text of a corpus, with the day on which it was written. */
interface CorpusDocument {
  readonly doc: string;
  readonly dct: string | null;
  readonly text: string;
}

function annotated(line: string, number: number): string {
  const { doc, dct, text } = corpusDocument(line, number);
  const language = languageOf("de");
  if (language === null) throw new Failure("NOT_FOUND", "annotate: expected rules for German, got none");
  const document: Document = {
    id: documentId(text),
    name: doc,
    title: null,
    publisher: null,
    author: null,
    agency: null,
    url: null,
    publishedOn: dct,
    language: "de",
    publicationDateBasis: dct === null ? "UNKNOWN" : "GIVEN",
    text,
  };
  return annotateTimes(read(document, language), language.times)
    .filter((mention) => mention.timeml !== null)
    .map(({ start, end, timeml, date, type }) => {
      // TimeML calls "vor drei Jahren" a length of time, though it leads to a date.
      const timexType = date !== null && timeml !== null && /^P(?:T?\d|X)/u.test(timeml) ? "DURATION" : type;
      return `${JSON.stringify({ doc, start, end, value: timeml, type: timexType })}\n`;
    })
    .join("");
}

function corpusDocument(line: string, number: number): CorpusDocument {
  const value = parsedJson(line, number);
  const { doc, dct = null, text } = (typeof value === "object" && value !== null ? value : {}) as Partial<CorpusDocument>;
  const known =
    typeof doc === "string" && typeof text === "string" && (dct === null || (typeof dct === "string" && parseEdtf(dct) !== null));
  if (!known)
    throw new Failure(
      "BAD_USER_INPUT",
      `standard input, line ${number}: expected {"doc", "dct", "text"} with an existing day, got ${line.slice(0, 60)}`,
    );
  return { doc, dct, text };
}

function parsedJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new Failure("BAD_USER_INPUT", `standard input, line ${number}: expected JSON, got ${line.slice(0, 60)}`, { cause });
  }
}
