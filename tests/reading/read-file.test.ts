import { describe, expect, test } from "vitest";
import { documentId, type Document } from "../../src/model/document.ts";
import { Failure } from "../../src/model/failure.ts";
import { readFile } from "../../src/reading/read-file.ts";

const TEXT =
  "Die Ministerin reiste am Dienstag nach Oslo. Dort sprach sie mit ihrem Amtskollegen über den Handel.\r\n\r\nEnde.\n";

describe("readFile", () => {
  test("keeps a plain text as it is and takes only the byte order mark away", async () => {
    const [document] = await readFile(file("notes/a.b.txt", `\ufeff${TEXT}`));
    expect(document).toEqual({
      id: documentId(TEXT),
      name: "a.b",
      title: null,
      publisher: null,
      author: null,
      agency: null,
      url: null,
      publishedOn: null,
      language: "de",
      publicationDateBasis: "UNKNOWN",
      text: TEXT,
    });
  });
  test("reads front matter; the text is what follows, unchanged", async () => {
    const front =
      "---\ntitle: 'Oslo: ein Besuch'\npublisher: Bote\npublishedOn: 2024-06-19\nurl: https://example.org/a\nlanguage: de-CH\nauthor:\n---\n";
    const [document] = await readFile(file("a.md", front + TEXT));
    expect(document).toMatchObject({
      title: "Oslo: ein Besuch",
      publisher: "Bote",
      publishedOn: "2024-06-19",
      url: "https://example.org/a",
      language: "de-CH",
      author: null,
      publicationDateBasis: "GIVEN",
      text: TEXT,
      id: documentId(TEXT),
    });
  });
  test("reads a sidecar with a note, and every value as it is written", async () => {
    const sidecar = { file: "a.meta.yaml", bytes: bytes("title: 2024\npublishedOn: 2024-06\nnote: >-\n  As printed.\n") };
    expect(await readFile({ ...file("a.txt", TEXT), sidecar })).toMatchObject([
      { title: "2024", publishedOn: "2024-06", publicationDateBasis: "GIVEN" },
    ]);
  });
  test("gives the article of a web page, one block a line, with what the page says about it", async () => {
    const paragraph =
      "Die Ministerin reiste am Dienstag nach Oslo, wo sie mit ihrem Amtskollegen über den Handel und die Fischerei sprach. ".repeat(
        4,
      );
    const page = `<!doctype html><html lang="de"><head><title>Besuch in Oslo</title><meta property="og:site_name" content="Der Bote">
      <meta property="article:published_time" content="2024-06-19T05:12:00+02:00"><link rel="canonical" href="https://example.org/oslo"></head>
      <body><nav><a href="/">Startseite</a></nav><article><h1>Besuch in Oslo</h1><p>${paragraph}</p><p>${paragraph}Schluss.</p></article></body></html>`;
    const [document] = await readFile(file("oslo.html", page));
    expect(document).toMatchObject({
      name: "oslo",
      title: "Besuch in Oslo",
      publisher: "Der Bote",
      publishedOn: "2024-06-19",
      url: "https://example.org/oslo",
      language: "de",
      publicationDateBasis: "GIVEN",
    });
    expect(texts([document])[0]?.split("\n\n")).toEqual([paragraph.trim(), `${paragraph}Schluss.`]);
    const sidecar = { file: "oslo.meta.yaml", bytes: bytes("publishedOn: 2024-06-20\n") };
    expect(await readFile({ ...file("oslo.html", page), sidecar })).toMatchObject([
      { publishedOn: "2024-06-20", title: "Besuch in Oslo" },
    ]);
  });
  test("reads one object a line, and refuses a bad line alone, by its number", async () => {
    const lines = [
      JSON.stringify({ text: TEXT, title: "Oslo", publishedOn: "2024-06-19" }),
      "",
      "{ no json",
      '{"title":"ohne"}',
      '{"text":"x","datum":"1"}',
      '{"text":"x","publishedOn":"2023-02-29"}',
      '{"text":"x","title":7}',
      JSON.stringify({ text: "Ein anderer Text über ganz andere Dinge.", name: "zweiter" }),
    ];
    const results = await readFile(file("news.jsonl", lines.join("\n")));
    expect(messages(results)).toEqual([
      "news-1",
      expect.stringContaining("news.jsonl, line 3: expected JSON"),
      "news.jsonl, line 4: expected words in 'text', got nothing",
      expect.stringContaining("news.jsonl, line 5: expected one of title, publisher, author, agency, publishedOn, url, language"),
      expect.stringContaining("news.jsonl, line 6: expected an existing day such as 2024-06-19"),
      "news.jsonl, line 7: expected words for 'title', got 7",
      "zweiter",
    ]);
  });
  test("reads one object or a list of objects", async () => {
    expect(messages(await readFile(file("one.json", JSON.stringify({ text: TEXT }))))).toEqual(["one"]);
    expect(messages(await readFile(file("two.json", JSON.stringify([{ text: TEXT }, 5]))))).toEqual([
      "two-1",
      "two.json, item 2: expected an object with 'text', got 5",
    ]);
  });
  test.each([
    ["The minister travelled to Oslo on Tuesday, where she spoke with her colleague about trade.", "en"],
    ["Le ministre s'est rendu mardi à Oslo, où il a parlé du commerce avec son homologue.", "fr"],
    ["Il presidente è arrivato a Roma martedì e ha parlato con i giornalisti.", "it"],
    ["De president kwam gisteren aan in Amsterdam.", "nl"],
    ["Xi Jinping besuchte Moskau.", "de"],
    ["Kim Jong-un empfing Wladimir Putin in Pjöngjang.", "de"],
    ["12 34", "und"],
  ])("tells the language of '%s'", async (text, language) => {
    expect(await readFile(file("a.txt", text))).toMatchObject([{ language }]);
  });
  test.each([
    ["an empty file", "a.txt", new Uint8Array(), "a.txt: expected a text, got an empty file"],
    ["blanks", "a.txt", bytes(" \n"), "a.txt: expected a text, got nothing but blanks"],
    [
      "Latin-1",
      "a.txt",
      Uint8Array.from([0x41, 0x0a, 0xfc, 0x62]),
      "a.txt: expected a text in UTF-8, got bytes of another encoding, such as Latin-1, in line 2",
    ],
    ["UTF-16", "a.txt", Uint8Array.from([0xff, 0xfe, 0x41, 0x00]), "a.txt: expected a text in UTF-8, got UTF-16"],
    ["UTF-16 without a mark", "a.txt", Uint8Array.from([0x41, 0x00, 0x42, 0x00]), "a.txt: expected a text in UTF-8, got UTF-16"],
    ["a large file", "a.txt", bytes("x".repeat(2001)), "a.txt: expected at most 2000 bytes, got 2001"],
    [
      "another ending",
      "a.pdf",
      bytes("x"),
      "a.pdf: expected a file that ends in .txt, .md, .html, .htm, .json, .jsonl, got another one",
    ],
    [
      "an unknown key",
      "a.md",
      bytes("---\ntitle: x\ndatum: y\n---\nText"),
      "a.md, line 3: expected one of title, publisher, author, agency, publishedOn, url, language, got 'datum'",
    ],
    [
      "a day that does not exist",
      "a.md",
      bytes("---\npublishedOn: 2023-02-29\n---\nText"),
      "a.md, line 2: expected an existing day such as 2024-06-19, or another EDTF date, for 'publishedOn', got '2023-02-29'",
    ],
    [
      "an address that is none",
      "a.md",
      bytes("---\nurl: example\n---\nText"),
      "a.md, line 2: expected an address that begins with http:// or https:// for 'url', got 'example'",
    ],
    [
      "a list as value",
      "a.md",
      bytes("---\nauthor: [a, b]\n---\nText"),
      'a.md, line 2: expected words for \'author\', got ["a","b"]',
    ],
    [
      "open front matter",
      "a.md",
      bytes("---\ntitle: x\nText"),
      "a.md, line 1: expected front matter that a second line '---' closes, got none",
    ],
    ["front matter alone", "a.md", bytes("---\ntitle: x\n---\n"), "a.md: expected a text after the front matter, got none"],
    [
      "a page without an article",
      "a.html",
      bytes("<html><body></body></html>"),
      "a.html: expected a web page with an article, got one without text",
    ],
    ["no JSON", "a.json", bytes("{"), "a.json: expected JSON, got"],
  ])("refuses %s", async (_what, name, content, message) => {
    const results = await readFile({ file: name, bytes: content, sidecar: null, maxBytes: 2000 });
    expect(results).toHaveLength(1);
    expect(results[0]).toBeInstanceOf(Failure);
    expect(messages(results)[0]).toMatch(new RegExp(`^${message.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)}`, "u"));
  });
  test.each([
    ["title: 'x", 3, "Missing closing 'quote"],
    ["title: Oslo: Besuch", 2, "Nested mappings are not allowed in compact mappings"],
    ["author: A\ntitle: [x", 4, "Flow sequence in block collection must be sufficiently indented and end with a ]"],
    ["title: x\nauthor: A\ntitle: y", 4, "Map keys must be unique"],
  ])("refuses the YAML %j with one line number, that of the file", async (yaml, line, got) => {
    expect(messages(await readFile(file("a.md", `---\n${yaml}\n---\nText`)))).toEqual([
      `a.md, line ${line}: expected YAML, where words with ': ' in them or a mark such as [ in front stand in quotes, got ${got}`,
    ]);
  });
  test("refuses front matter beside a sidecar, and names the sidecar for what is wrong in it", async () => {
    const sidecar = { file: "a.meta.yaml", bytes: bytes("title: x\nauthors: y\n") };
    expect(messages(await readFile({ ...file("a.txt", TEXT), sidecar }))).toEqual([
      expect.stringContaining("a.meta.yaml, line 2: expected one of"),
    ]);
    const good = { file: "a.meta.yaml", bytes: bytes("title: x\n") };
    expect(messages(await readFile({ ...file("a.txt", `---\ntitle: y\n---\n${TEXT}`), sidecar: good }))).toEqual([
      "a.txt: expected metadata in one place, got front matter and a.meta.yaml",
    ]);
  });
});

function file(name: string, text: string) {
  return { file: name, bytes: bytes(text), sidecar: null, maxBytes: 2_000_000 };
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The names of what was read, and the messages of what was refused. */
function messages(results: readonly (Document | Failure)[]): readonly string[] {
  return results.map((result) => (result instanceof Failure ? result.message : result.name));
}

function texts(results: readonly (Document | Failure | undefined)[]): readonly string[] {
  return results.map((result) => (result === undefined || result instanceof Failure ? "" : result.text));
}
