import { parseEdtf } from "../model/edtf.ts";
import { Failure } from "../model/failure.ts";
import { NO_METADATA, type WrittenMetadata } from "./metadata.ts";

const BLOCKS = new Set([
  "ADDRESS",
  "ARTICLE",
  "ASIDE",
  "BLOCKQUOTE",
  "BR",
  "DD",
  "DIV",
  "DL",
  "DT",
  "FIGCAPTION",
  "FIGURE",
  "FOOTER",
  "H1",
  "H2",
  "H3",
  "H4",
  "H5",
  "H6",
  "HEADER",
  "HR",
  "LI",
  "MAIN",
  "OL",
  "P",
  "PRE",
  "SECTION",
  "TABLE",
  "TD",
  "TH",
  "TR",
  "UL",
]);

/** The article of a web page, one block a line, with what the page says about it. The parsers are loaded only for web pages. */
export async function readWebPage(
  file: string,
  html: string,
): Promise<{ readonly text: string; readonly metadata: WrittenMetadata }> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import("linkedom"), import("@mozilla/readability")]);
  const { document } = parseHTML(html);
  const language = document.documentElement?.getAttribute("lang") ?? null;
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? null;
  const article = new Readability(document).parse();
  const text = article?.content ? textOf(parseHTML(`<html><body>${article.content}</body></html>`).document.body) : "";
  if (text === "") throw new Failure("BAD_USER_INPUT", `${file}: expected a web page with an article, got one without text`);
  return {
    text,
    metadata: {
      ...NO_METADATA,
      title: plain(article?.title),
      publisher: plain(article?.siteName),
      author: plain(article?.byline),
      url: url !== null && /^https?:\/\//u.test(url) && URL.canParse(url) ? url : null,
      publishedOn: day(article?.publishedTime),
      language: language !== null && /^[a-z]{2,3}(?:-\w+)*$/u.test(language) ? language : null,
    },
  };
}

/** The only part of a parsed page that is read here. */
interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

function textOf(root: PageNode): string {
  const lines: string[] = [""];
  const walk = (node: PageNode): void => {
    if (node.nodeType === 3) lines[lines.length - 1] += node.textContent ?? "";
    if (node.nodeType !== 1) return;
    const block = BLOCKS.has(node.nodeName.toUpperCase());
    if (block) lines.push("");
    for (const child of node.childNodes) walk(child);
    if (block) lines.push("");
  };
  walk(root);
  return lines
    .map((line) => line.replace(/[ \t\r\n]+/gu, " ").trim())
    .filter((line) => line !== "")
    .join("\n\n");
}

function plain(words: string | null | undefined): string | null {
  const text = (words ?? "").replace(/\s+/gu, " ").trim();
  return text === "" ? null : text;
}

function day(time: string | null | undefined): string | null {
  const text = (time ?? "").slice(0, 10);
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && parseEdtf(text) !== null ? text : null;
}
