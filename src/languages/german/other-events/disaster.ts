import type { Government } from "../../event-words.ts";
import { AIRCRAFT, HAZARDS } from "../surroundings.ts";
import { nouns, verbs } from "../triggers.ts";

const ALONE: Government = {
  subject: "SUBJECT",
  possessor: "SUBJECT",
  prepositions: {
    in: "PLACE",
    an: "PLACE",
    von: "SUBJECT",
    bei: "PLACE",
    nahe: "PLACE",
    vor: "PLACE",
    auf: "PLACE",
    über: "PLACE",
  },
};
const PLACED: Government = {
  prepositions: { in: "PLACE", an: "PLACE", vor: "PLACE", bei: "PLACE", nahe: "PLACE", auf: "PLACE", von: "PLACE" },
};
const FOUND: Government = { accusative: "SUBJECT", prepositions: { in: "PLACE", bei: "PLACE", an: "PLACE" } };

/** Disasters, accidents and what is found after them. */
export const DISASTER = {
  verbs: [
    ...verbs("ab|stürzen entgleisen explodieren ein|stürzen kentern sinken kollidieren verunglücken ab|brennen", ALONE, {
      needs: ["PLACE"],
      family: "accident",
    }),
    ...verbs("ab|kommen", ALONE, { needs: ["PLACE"], beside: ["=straße", "=fahrbahn", "=kurs", "=gleis"], family: "accident" }),
    ...verbs("stürzen rasen prallen", ALONE, {
      needs: ["PLACE"],
      beside: ["-schlucht", "-fluss", "-abgrund", "-graben", "-hang", "-böschung", "-leitplanke", "-baum", "-mauer"],
      family: "accident",
    }),
    ...verbs("stürzen", ALONE, { needs: ["PLACE"], beside: AIRCRAFT, family: "accident" }),
    ...verbs("aus|brechen", ALONE, {
      needs: ["PLACE"],
      beside: ["-vulkan", "-feuer", "-brand", "-seuche", "-epidemie", "-cholera", "-ebola"],
      family: "disaster",
    }),
    ...verbs("aus|brechen", ALONE, {
      needs: ["PLACE"],
      beside: ["-unruhen", "-krawalle", "-ausschreitungen", "-panik", "-hungersnot"],
      family: "protest",
    }),
    ...verbs(
      "erschüttern verwüsten überschwemmen überfluten treffen heim|suchen verschütten mit|reißen töten verletzen zerstören beschädigen lahm|legen fordern",
      { accusative: "PLACE", prepositions: PLACED.prepositions ?? {} },
      {
        needs: ["PLACE"],
        beside: [...HAZARDS, "-explosion"],
        family: "disaster",
      },
    ),
    ...verbs("finden entdecken bergen", FOUND, {
      needs: ["PLACE"],
      beside: ["trümmer", "leiche", "leichen", "wrack", "massengrab", "-massengräber", "-trümmer", "überreste", "-teile"],
      family: "find",
    }),
    ...verbs("entschärfen", FOUND, {
      needs: ["PLACE"],
      beside: ["-bombe", "-bomben", "-sprengsatz", "-sprengsätze", "-mine", "-minen", "-granate", "-blindgänger"],
      family: "find",
    }),
  ],
  nouns: [
    ...nouns(
      "Erdbeben/Erdbeben Beben/Beben Flugzeugabsturz/Flugzeugabstürze Überschwemmung/Überschwemmungen Hungersnot/Hungersnöte Seebeben/Seebeben Unglück/Unglücke Tsunami/Tsunamis Hurrikan/Hurrikane Taifun/Taifune Orkan/Orkane Wirbelsturm/Wirbelstürme Hochwasser/Hochwasser Flutkatastrophe/Flutkatastrophen Sturmflut/Sturmfluten Dürre/Dürren Waldbrand/Waldbrände Großbrand/Großbrände Vulkanausbruch/Vulkanausbrüche Epidemie/Epidemien Explosion/Explosionen Erdrutsch/Erdrutsche Lawine/Lawinen Havarie/Havarien Reaktorunfall/Reaktorunfälle Reaktorkatastrophe/Reaktorkatastrophen Atomkatastrophe/Atomkatastrophen Massenpanik/ Absturz/Abstürze Verkehrsunfall/Verkehrsunfälle Busunfall/Busunfälle Autounfall/Autounfälle",
      PLACED,
      { needs: ["PLACE"], family: "disaster" },
    ),
    ...nouns("Fund/Funde Entdeckung/Entdeckungen Bergung/Bergungen", PLACED, {
      needs: ["PLACE"],
      beside: ["trümmer", "leiche", "leichen", "wrack", "massengrab", "überreste"],
      compounds: false,
      family: "find",
    }),
  ],
};
