import { expect, it } from "vitest";
import { verbEntry } from "../../src/languages/german/verb-forms.ts";

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
  const texts = verbEntry(marked).forms.map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(forms.split(" ")));
});

it.each([
  ["besuchen", "gebesucht"],
  ["ratifizieren", "geratifiziert"],
  ["begleiten", "beglitt"],
  ["lernen", "lernet"],
])("%s has no form %s", (marked, form) => {
  expect(verbEntry(marked).forms.map(({ text }) => text)).not.toContain(form);
});
