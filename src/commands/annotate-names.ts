import type { NameTagger } from "../recognizing/tagger/name-tagger.ts";

/** Where no blank line ends a sentence, it is cut: names lie hardly ever across, and no input can be too long. */
const MOST_WORDS = 1000;

/** Labels words with the names that they belong to: one word a line, a blank line after a sentence; as many lines go out as come in. */
export async function* annotateNames(input: AsyncIterable<string>, tagger: NameTagger): AsyncGenerator<string> {
  let words: string[] = [];
  for await (const lines of wholeLines(input)) {
    let output = "";
    for (const line of lines) {
      const blank = line.trim() === "";
      if (!blank) words.push(line.split("\t", 1)[0] ?? "");
      if (!blank && words.length < MOST_WORDS) continue;
      output += labelled(words, tagger) + (blank ? "\n" : "");
      words = [];
    }
    yield output;
  }
  yield labelled(words, tagger);
}

/** The lines of each piece of the input; one that goes on in the next piece waits for it. Only a line feed ends a line. */
async function* wholeLines(input: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let rest: string[] = [];
  for await (const text of input) {
    const [first = "", ...more] = text.split("\n");
    rest.push(first);
    const last = more.pop();
    if (last === undefined) continue;
    yield [rest.join(""), ...more].map(withoutReturn);
    rest = [last];
  }
  const line = rest.join("");
  if (line !== "") yield [withoutReturn(line)];
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}

function labelled(words: readonly string[], tagger: NameTagger): string {
  const labels = tagger(words);
  return words.map((word, at) => `${word}\t${labels[at] ?? ""}\n`).join("");
}
