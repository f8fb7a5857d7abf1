import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GERMAN_READING } from "../../src/languages/german/reading.ts";
import { type Document } from "../../src/model/document.ts";
import type { Reading } from "../../src/model/reading.ts";
import { read } from "../../src/reading/read.ts";
import { documentOf } from "../document-of.ts";

const LONG = "Die Ministerin reiste am Dienstag nach Oslo und sprach dort mit ihrem Amtskollegen über den Handel.";

describe("sentences", () => {
  test.each<readonly [string, readonly string[]]>([
    ["Er kam am 19. Juni an. Sie kam später.", ["Er kam am 19. Juni an.", "Sie kam später."]],
    ["Das Haus stammt aus dem 18. Jahrhundert. Es steht noch.", ["Das Haus stammt aus dem 18. Jahrhundert.", "Es steht noch."]],
    ["Vom 11. bis 13. Juni tagte der Rat. Danach nicht mehr.", ["Vom 11. bis 13. Juni tagte der Rat.", "Danach nicht mehr."]],
    ["Am 24. und 25. Juni tagt er.", ["Am 24. und 25. Juni tagt er."]],
    ["Sie wohnt in Haus 12. Dort ist es still.", ["Sie wohnt in Haus 12.", "Dort ist es still."]],
    ["Der Krieg endete 1953. Das Land blieb geteilt.", ["Der Krieg endete 1953.", "Das Land blieb geteilt."]],
    ["Eine Reichweite von 550 Meilen (ca. 885 km) genügt.", ["Eine Reichweite von 550 Meilen (ca. 885 km) genügt."]],
    [
      "Daniel K. Inouye und Dr. Weber, z. B. in Bonn, u. a. in Köln, lehrten.",
      ["Daniel K. Inouye und Dr. Weber, z. B. in Bonn, u. a. in Köln, lehrten."],
    ],
    ["Königin Elizabeth II. empfing ihn. Er dankte.", ["Königin Elizabeth II. empfing ihn.", "Er dankte."]],
    ["„Ich komme.“ Das sagte er.", ["„Ich komme.“", "Das sagte er."]],
    ["„Kommt er?“, fragte sie. „Ja!“ rief er.", ["„Kommt er?“, fragte sie.", "„Ja!“ rief er."]],
    ["«Nein.» Dann ging er.", ["«Nein.»", "Dann ging er."]],
    [
      "Er wollte dazugehören ... in Bezug auf alles. ... Ich denke, er wollte.",
      ["Er wollte dazugehören ... in Bezug auf alles.", "... Ich denke, er wollte."],
    ],
    [
      "Die Trümmer wurden gefunden.https://t.co/abc pic.twitter.com/def",
      ["Die Trümmer wurden gefunden.", "https://t.co/abc pic.twitter.com/def"],
    ],
    ["Es kostet 4,8 Millionen. 11.000 Container kamen.", ["Es kostet 4,8 Millionen.", "11.000 Container kamen."]],
    ["Ein Satz ohne Ende", ["Ein Satz ohne Ende"]],
    ["Alles klar? Ja! Gut…", ["Alles klar?", "Ja!", "Gut…"]],
  ])("%s", (text, expected) => {
    expect(sentences(reading(text))).toEqual(expected);
  });
  test("a heading ends a sentence, a broken line does not", () => {
    const other = LONG.replace("Oslo", "Bergen");
    expect(sentences(reading(`Ein neuer Anfang\n\n${LONG}\nDie Folgen\n${other}`))).toEqual([
      "Ein neuer Anfang",
      LONG,
      "Die Folgen",
      other,
    ]);
    expect(sentences(reading("Die Ministerin sprach mit ihrem\nneuen Amtskollegen. Er war\nzufrieden."))).toEqual([
      "Die Ministerin sprach mit ihrem\nneuen Amtskollegen.",
      "Er war\nzufrieden.",
    ]);
  });
});

describe("tokens", () => {
  test.each<readonly [string, readonly string[]]>([
    ["Der US-Präsident Kim Jong-un kam.", ["Der", "US-Präsident", "Kim", "Jong-un", "kam", "."]],
    ["Raketen-, Militär- und Nukleartechnik.", ["Raketen-", ",", "Militär-", "und", "Nukleartechnik", "."]],
    ["Am 19. Juni 2024, ca. 885 km (0,99€).", ["Am", "19.", "Juni", "2024", ",", "ca.", "885", "km", "(", "0,99", "€", ")", "."]],
    ["Ba‘s „Ansichten“ … z.B. Dr. K. Inouyes!", ["Ba‘s", "„", "Ansichten", "“", "…", "z.B.", "Dr.", "K.", "Inouyes", "!"]],
    ["In den 1980er Jahren (80er) 5km weit.", ["In", "den", "1980er", "Jahren", "(", "80er", ")", "5km", "weit", "."]],
    [
      "Der 71-Jährige sah 11.000 Container um 22:14 Uhr.",
      ["Der", "71-Jährige", "sah", "11.000", "Container", "um", "22:14", "Uhr", "."],
    ],
    ["Wedomosti\u00a0berichtete am 5.", ["Wedomosti", "berichtete", "am", "5", "."]],
    ["https://t.co/a?b=1 @krus_stern #Rat", ["https://t.co/a?b=1", "@krus_stern", "#Rat"]],
    ["Genf/Moskau – AFP/dpa", ["Genf", "/", "Moskau", "–", "AFP", "/", "dpa"]],
  ])("%s", (text, expected) => {
    expect(reading(text).sentences.flatMap(({ tokens }) => tokens.map((token) => token.text))).toEqual(expected);
  });
  test("tokens and sentences are slices of the text, in order, and together cover all its letters", () => {
    const piece = fc.constantFrom(
      "Er kam am 19. Juni.",
      "„Ja“, sagte Dr. K. Weber.",
      " ",
      "\n",
      "\n\n",
      "\u00a0",
      "\ufeff",
      "z.B.",
      "…",
      "Genf –",
      "(dpa)",
      "11.000",
      "ß",
      "😀",
      "a-b",
      ".",
      "?",
      "\r\n",
      "https://t.co/x",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: "grapheme" })), { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        const { sentences: found, boilerplate } = reading(text);
        let end = 0;
        for (const token of found.flatMap(({ tokens }) => tokens)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.text.trim()).toBe(token.text);
          end = token.end;
        }
        const covered = [...found.flatMap(({ tokens }) => tokens), ...boilerplate]
          .map((span) => text.slice(span.start, span.end))
          .join("");
        expect(covered.replace(/[^\p{L}]/gu, "").length).toBe(text.replace(/[^\p{L}]/gu, "").length);
      }),
      { numRuns: 300 },
    );
  });
});

describe("what belongs to the page", () => {
  test.each([
    "Weitere Informationen",
    "zum Inhalt",
    "2/2",
    "source site-20",
    "Lesen Sie auch: Der Streit um das Gas",
    "Mehr zum Thema - Minister tritt zurück",
    "Um Ihnen ein besseres Nutzererlebnis zu bieten, verwenden wir Cookies.",
    "Jetzt für nur 0,99€ im ersten Monat testen",
    "Klicken Sie auf den Button Ihres Ad-Blockers.",
    "Von Anna Weber",
    "Von unserer Redaktion in Bern",
    "(yam/sda/dpa)",
    "CF",
    "© Alle Rechte vorbehalten",
    "Dieser Artikel wurde aus dem Englischen automatisiert ins Deutsche übersetzt.",
    "Jan Beck in Oslo trug zu diesem Bericht bei.",
    "Publiziert: 16.06.2021, 22:14",
    "Wenn Euch unsere Artikel gefallen, teilt sie gern auf allen Kanälen.",
  ])("%s", (line) => {
    const text = `Ein neuer Anfang in Oslo\n\n${LONG}\n\n${line}\n\n${LONG.replace("Oslo", "Bergen")}`;
    expect(sentences(reading(text))).not.toContain(line);
    expect(reading(text).boilerplate.map((span) => text.slice(span.start, span.end))).toEqual([line]);
  });
  test.each([
    "Sie sagte, sie habe die Zeitung gelesen.",
    "„Lesen Sie auch unsere Verträge“, riet der Botschafter seinen Kollegen in einer langen Rede.",
    "Der Bericht wurde zunächst geheim gehalten, dann aber doch veröffentlicht.",
    "Von Anna Weber hörte man nichts mehr, seit sie das Amt verlassen hatte.",
    "Facebook sperrte am Montag die Seite des Ministers.",
    "Video-Aufnahmen zeigen, wie sie aus dem Flugzeug steigt.",
    "Zum Thema Energie äußerte sie sich nicht.",
    "Ja!",
  ])("not: %s", (line) => {
    const text = `Ein neuer Anfang in Oslo\n\n${LONG}\n\n${line}`;
    expect(sentences(reading(text))).toContain(line);
  });
  test("cuts datelines, bylines and credits off, keeps captions, drops what is printed twice", () => {
    const text = [
      "Ministerin lobt Handel mit Norwegen Von Reuters",
      "© Reuters. Die Ministerin trifft sich in Oslo mit ihrem Amtskollegen (nicht abgebildet). REUTERS/Jan Beck/Pool",
      `OSLO (Reuters) – ${LONG}`,
      "Die Ministerin (l) und ihr Amtskollege",
      "Die Ministerin (l) und ihr Amtskollege",
      "Wie es weitergeht",
      LONG.replace("Oslo", "Bergen"),
    ].join("\n\n");
    expect(reading(text).sentences.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ["TITLE", "Ministerin lobt Handel mit Norwegen"],
      ["CAPTION", "Die Ministerin trifft sich in Oslo mit ihrem Amtskollegen (nicht abgebildet)."],
      ["BODY", LONG],
      ["CAPTION", "Die Ministerin (l) und ihr Amtskollege"],
      ["SUBHEADING", "Wie es weitergeht"],
      ["BODY", LONG.replace("Oslo", "Bergen")],
    ]);
  });
  test.each([
    "Das Gespräch führte Anna Weber am Donnerstag in Rom.",
    "Die Fragen stellte Anna Weber",
    "(Das Interview führten Anna Weber und Jan Beck.)",
  ])("who asked is no part of what is told: %s", (line) => {
    const sentences = reading(`Ein neuer Anfang\n\n${LONG}\n\n${line}`).sentences;
    expect(sentences.map(({ kind }) => kind)).toEqual(["TITLE", "BODY"]);
  });
  test.each([
    ["Tage in Rom Von Anna Weber", "Tage in Rom"],
    ["Ein Kommentar von Anna Weber", "Ein Kommentar"],
    ["Wer zahlt? von Anna Weber", "Wer zahlt?"],
    ["Zum Tod von Anna Weber", "Zum Tod von Anna Weber"],
    ["Oslo feiert die Freilassung von Anna Weber", "Oslo feiert die Freilassung von Anna Weber"],
  ])("who wrote it is no part of a title, whom it is about is: %s", (line, title) => {
    const text = `${line}\n\n${LONG}`;
    const first = reading(text).sentences[0];
    expect(text.slice(first?.start, first?.end)).toBe(title);
  });
  test("a box about the author belongs to the page", () => {
    const text = `${LONG}\nZur Autorin\nAnna Weber leitet das Büro in Oslo und berichtet über Norwegen.`;
    expect(sentences(reading(text))).toEqual([LONG]);
  });
  test("without rules for its language a text is split, and nothing else", () => {
    const text = "Read also: the news. Mr Smith came.\n\nThe end";
    expect(read(documentOf(text, null), null)).toMatchObject({
      boilerplate: [],
      sentences: [{ kind: "BODY" }, { kind: "BODY" }, { kind: "BODY" }],
    });
  });
});

describe("the title and the day of publication", () => {
  test.each([
    ["a publication line", `Ein neuer Anfang\nPubliziert: 16.06.2021, 22:14\n\n${LONG}`, "2021-06-16", "STATED"],
    [
      "a sentence about the article",
      `Ein neuer Anfang\n\n${LONG}\n\nDieser Artikel war zuerst am 19. Juni 2024 in englischer Sprache erschienen.`,
      "2024-06-19",
      "STATED",
    ],
    ["a state of things", `Ein neuer Anfang\nStand: 3. März 2022\n\n${LONG}`, "2022-03-03", "STATED"],
    ["a dateline with its year", `Ein neuer Anfang\n\nOslo, 18. Jun 2024 (Reuters) - ${LONG}`, "2024-06-18", "STATED"],
    [
      "a dateline that ends in a full stop",
      `Ein neuer Anfang\n\nNairobi, 3. März 2008. (Reuters) ${LONG}`,
      "2008-03-03",
      "STATED",
    ],
    [
      "a dateline with the date beside the agency",
      `Ein neuer Anfang\n\nOslo/Rom (dpa, 18. Juni 2024) - ${LONG}`,
      "2024-06-18",
      "STATED",
    ],
    [
      "a first paragraph that adds the date to the weekday of its news",
      `Ein neuer Anfang\n\nSie traf ihn am Dienstag (18. Juni 2024) in Oslo. ${LONG}`,
      "2024-06-18",
      "INFERRED",
    ],
    [
      "a date that is not that weekday",
      `Ein neuer Anfang\n\nSie traf ihn am Montag (18. Juni 2024) in Oslo. ${LONG}`,
      null,
      "UNKNOWN",
    ],
    ["a dateline without its year", `Ein neuer Anfang\n\nOslo, 18. Jun (Reuters) - ${LONG}`, null, "UNKNOWN"],
    [
      "a caption whose weekday the text names",
      `Ein neuer Anfang\n\n© Reuters. Sie trifft ihn am 18. Juni 2024 in Oslo.\n\n${LONG}`,
      "2024-06-18",
      "INFERRED",
    ],
    [
      "a caption of another weekday",
      `Ein neuer Anfang\n\n© Reuters. Sie trifft ihn am 19. Juni 2024 in Oslo.\n\n${LONG}`,
      null,
      "UNKNOWN",
    ],
    ["the day of a book in the text", `Ein neuer Anfang\n\n${LONG} Ihr Buch ist am 3. März 2022 erschienen.`, null, "UNKNOWN"],
    ["a day that does not exist", `Ein neuer Anfang\nStand: 29. Februar 2023\n\n${LONG}`, null, "UNKNOWN"],
  ])("%s", (_what, text, publishedOn, publicationDateBasis) => {
    expect(reading(text).document).toMatchObject({ title: "Ein neuer Anfang", publishedOn, publicationDateBasis });
    expect(reading(text).layers[0]).toEqual({ publishedOn });
  });
  test.each([
    "Samstag, 12. März 2022, Interview: Anna Maier",
    "12. März 2022, aktualisiert um 6 Uhr",
    "Interview | 12. März 2022",
    "12.3.2022 | 14:30 Uhr | Politik",
    "Von Anna Maier, 12. März 2022",
    "Von Anna Maier | 12.03.2022 | 14:22",
    "Letzte Aktualisierung: 12. März 2022, 10.30 Uhr",
    "(Stand: 12. März 2022)",
    "Erscheinungsdatum: 12. März 2022",
    "Ausgabe vom 12. März 2022",
    "SZ vom 12.3.2022",
    "dpa-AFX 12.3.2022",
    "© dpa, 12. März 2022",
    "Quelle: Der Bote, Printausgabe, 12.3.2022",
    "Wien (APA) – 12. März 2022",
    "Bern, 12.3.2022 (sda)",
    "Wien, am 12. März 2022",
    "Madrid, 12. März 2022.",
    "2022-03-12T08:15:00+01:00",
    "Mi, 12.03.2022",
  ])("a line dates the text, at its top or bottom: %s", (line) => {
    for (const text of [`Ein neuer Anfang\n\n${line}\n\n${LONG}`, `Ein neuer Anfang\n\n${LONG}\n\n${line}`])
      expect(reading(text).document).toMatchObject({ publishedOn: "2022-03-12", publicationDateBasis: "STATED" });
  });
  test.each([
    "Anna Maier, 12. März 2022",
    "Anna Maier und Jan Berg am 12. März 2022 in Rom",
    "12. März 2022: Die Gespräche beginnen in Rom.",
    "12. März 2022\n\nDie Gespräche beginnen.\n\n3. Mai 2022",
    "Anna Maier gewann am 12. März 2022.",
  ])("other lines with a day do not: %s", (line) => {
    expect(reading(`Ein neuer Anfang\n\n${line}\n\n${LONG}`).document).toMatchObject({ publishedOn: null });
  });
  test("the address of the page has the day in its path", () => {
    const document = {
      ...documentOf(`Ein neuer Anfang\n\n${LONG}`, null),
      url: "https://example.org/politik/2022/03/12/rom.html",
    };
    expect(read(document, { reading: GERMAN_READING }).document).toMatchObject({
      publishedOn: "2022-03-12",
      publicationDateBasis: "INFERRED",
    });
  });
  test("what was given goes first", () => {
    const text = `Ein neuer Anfang\nPubliziert: 16.06.2021, 22:14\n\n${LONG}`;
    const given: Document = { ...documentOf(text, "2021-06-17"), title: "Anders" };
    expect(read(given, { reading: GERMAN_READING }).document).toEqual(given);
  });
  test("a text that begins with its first paragraph has no title", () => {
    expect(reading(`${LONG} Sie blieb drei Tage.\n\nDie Folgen\n\n${LONG}`).document.title).toBeNull();
  });
});

describe("a post within the text", () => {
  test.each([
    [
      "below its signature",
      `${LONG}\nBeweis: Trümmer in Oslo gefunden\n— Anna & Co (@anna_co) May 30, 2024\nDie Trümmer wurden am 2. Januar gefunden.https://t.co/abc\nDanach geschah nichts.`,
    ],
    [
      "above its signature",
      `${LONG}\nBeweis: Die Trümmer wurden am 2. Januar gefunden. https://t.co/abc\n— Anna (@anna_co) 30. Mai 2024\nDanach geschah nichts.`,
    ],
  ])("%s has a layer of its own", (_where, text) => {
    const { layers, sentences: found } = reading(text);
    expect(
      layers.map(({ publishedOn, signedOn }) => [publishedOn, signedOn && text.slice(signedOn.start, signedOn.end)]),
    ).toEqual([
      [null, undefined],
      ["2024-05-30", expect.stringMatching(/^(?:May 30,|30\. Mai) 2024$/u)],
    ]);
    const inPost = found
      .filter(({ layer }) => layer === 1)
      .map(({ start, end }) => text.slice(start, end))
      .join(" ");
    expect(inPost).toContain("am 2. Januar");
    expect(inPost).not.toMatch(/Oslo und sprach|Danach|@anna/u);
  });
});

function reading(text: string): Reading {
  return read(documentOf(text, null), { reading: GERMAN_READING });
}

function sentences({ document, sentences: found }: Reading): readonly string[] {
  return found.map(({ start, end }) => document.text.slice(start, end));
}
