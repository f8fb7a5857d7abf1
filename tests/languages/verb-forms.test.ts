import { expect, it } from "vitest";
import { verbStock } from "../../src/languages/german/verb-stock.ts";

const CASES = [
  ["besuchen", "besucht besuchte besuchten besuchen besuche"],
  ["reisen", "reist reiste reisten gereist"],
  ["treffen", "trifft traf trafen getroffen träfe"],
  ["ein|treffen", "trifft traf eintrifft eintraf eingetroffen einzutreffen"],
  ["an|kündigen", "kündigt kündigte angekündigt anzukündigen"],
  ["übernehmen", "übernimmt übernahm übernommen"],
  ["unterzeichnen", "unterzeichnet unterzeichnete unterzeichneten"],
  ["begleiten", "begleitet begleitete"],
  ["verhängen", "verhängt verhängte"],
  ["verhandeln", "verhandelt verhandelte verhandelten"],
  ["ratifizieren", "ratifiziert ratifizierte"],
  ["begrüßen", "begrüßt begrüsst begrüßte"],
  ["lernen", "lernt gelernt"],
  ["öffnen", "öffnet öffnete geöffnet"],
] as const;

it.each(CASES)("%s has %s", (marked, forms) => {
  const { readings } = verbStock([marked]);
  expect(forms.split(" ").filter((form) => readings(form.replaceAll("ß", "ss")).length === 0)).toEqual([]);
});

it.each([
  ["besuchen", "gebesucht"],
  ["ratifizieren", "geratifiziert"],
  ["begleiten", "beglitt"],
  ["lernen", "lernet"],
])("%s has no form %s", (marked, form) => {
  expect(verbStock([marked]).readings(form)).toEqual([]);
});
