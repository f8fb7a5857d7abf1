import { describe, expect, test } from "vitest";
import { recognized } from "../events/told.ts";

const KENYA = "Kenia streitet. In Nairobi und im übrigen Kenia ist es still.";
const TWO = "Kenia und Uganda streiten. Kenia droht, Uganda wartet.";

/** The name of what the words mean, if anything. */
function meant(text: string, words: string): string | null | undefined {
  const mention = recognized(text, "2015-03-20").entityMentions.find(({ quote }) => quote === words);
  return mention === undefined ? undefined : (mention.name ?? mention.entityId);
}

describe("bodies of states that the catalogue does not list", () => {
  test.each([
    // The state stands beside it: in an adjective, a genitive, its capital.
    ["Das kenianische Verfassungsgericht tagte.", "Das kenianische Verfassungsgericht", "Verfassungsgericht (Kenia)"],
    ["Der Senat Kenias tagte.", "Der Senat Kenias", "Senat (Kenia)"],
    ["Das Parlament in Nairobi tagte.", "Das Parlament in Nairobi", "Parlament (Kenia)"],
    // A town that is no capital has a body of its own.
    ["Das Parlament in Mombasa tagte.", "Das Parlament in Mombasa", "Parlament (Mombasa)"],
    // The document is about one country.
    [`${KENYA} Das Verfassungsgericht tagte.`, "Das Verfassungsgericht", "Verfassungsgericht (Kenia)"],
    // The same body was named with its state before.
    [`${TWO} Der ugandische Senat tagte. Am Ende stimmte der Senat zu.`, "der Senat", "Senat (Uganda)"],
    // Where nobody can tell, it is that of the document; an office is no body.
    [`${TWO} Das Verfassungsgericht tagte.`, "Das Verfassungsgericht", "Verfassungsgericht"],
    // At the beginning it needs no article.
    ["Parlament billigt den Vertrag.", "Parlament", "Parlament"],
    ["Armee und Polizei kamen.", "Polizei", "Polizei"],
    ["Er war bei Polizei und Zoll.", "Polizei", undefined],
    ["Er trat das Präsidentenamt an.", "das Präsidentenamt", undefined],
    ["Ein Verfassungsgericht tagte in Kenia, Kenia und Kenia.", "Ein Verfassungsgericht", undefined],
    // Who governs a country acts as the country.
    ["Die Regierung in Nairobi tagte.", "Die Regierung in Nairobi", null],
  ])("%s", (text, words, name) => expect(meant(text, words)).toBe(name));
});
