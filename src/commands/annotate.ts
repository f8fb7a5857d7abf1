import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { GERMAN } from "../languages/german/index.ts";
import { documentId, type Document } from "../model/document.ts";
import { parseEdtf } from "../model/edtf.ts";
import { Failure } from "../model/failure.ts";
import { nameTaggerOf } from "../name-tagger-of.ts";
import { read } from "../reading/read.ts";
import { annotateTimes } from "../recognizing/times/recognize-times.ts";
import { annotateNames } from "./annotate-names.ts";
import { commandLine, EXIT, runCommand, wrongUsage } from "./command.ts";

const USAGE = `Annotates German texts, for measuring against annotated corpora.

Usage: npm run --silent annotate -- times < documents.jsonl > expressions.jsonl
       npm run --silent annotate -- names < words.tsv > labels.tsv

times reads one object a line, {"doc": "name", "dct": "2024-06-19" or null, "text": "…"}, and writes one for each expression
of time: {"doc", "start", "end", "value", "type"}, with a TimeML value and offsets in UTF-16 units of the text.
names reads one word a line, with a blank line after a sentence, and writes each with the label of its name behind a tab
(IOB2 with the classes of GermEval 2014).

Options:
  --help  this text
`;

await runCommand(async () => {
  const parsed = commandLine("annotate", USAGE, { options: { help: { type: "boolean" } }, allowPositionals: true });
  if (parsed === null) return Number(process.exitCode);
  const what = parsed.positionals.join(" ");
  const tagger = what === "names" ? nameTaggerOf(GERMAN) : null;
  if (tagger !== null) {
    await pipeline(Readable.from(annotateNames(process.stdin.setEncoding("utf8"), tagger)), process.stdout);
    return EXIT.DONE;
  }
  if (what !== "times") return wrongUsage(USAGE, `annotate: expected 'times' or 'names', got '${what}'`);
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
  return annotateTimes(read(document, GERMAN), GERMAN.times)
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
