import type { EventWords, Government } from "../../event-words.ts";
import { nouns, verbs } from "../triggers.ts";

const PUNISHING: Government = {
  subject: "AGENT",
  accusative: "TARGET",
  adjective: "AGENT",
  possessor: "AGENT",
  prepositions: { gegen: "TARGET", von: "AGENT", durch: "AGENT", für: "TARGET", über: "TARGET" },
};
const MEASURES = [
  "-sanktion",
  "-sanktionen",
  "-embargo",
  "-strafzölle",
  "-strafzöllen",
  "-einreiseverbot",
  "-einreiseverbote",
  "-einfuhrverbot",
  "-strafmaßnahmen",
  "-zölle",
  "-blockade",
  "-ausfuhrverbot",
  "-boykott",
  "-importverbot",
  "-exportverbot",
  "-importstopp",
  "-exportstopp",
  "-lieferstopp",
  "-handelsverbot",
  "-reiseverbot",
  "-reisebeschränkungen",
  "-flugverbot",
  "-flugverbotszone",
  "-strafzoll",
  "-visasperre",
  "-visasperren",
  "-landeverbot",
  "-überflugverbot",
  "-kontosperren",
  "-strafmassnahmen",
];

/** Sanctions, embargoes and expulsions. */
export const SANCTION: EventWords = {
  kind: "SANCTION",
  verbs: [
    ...verbs("sanktionieren boykottieren ächten", PUNISHING, { needs: ["TARGET"] }),
    ...verbs(
      "ein|frieren sperren",
      { ...PUNISHING, prepositions: { von: "TARGET", für: "TARGET" } },
      {
        needs: ["AGENT"],
        beside: ["-konten", "-vermögen", "-gelder", "-guthaben", "-mittel", "-hilfe", "-beziehungen", "-vermögenswerte"],
      },
    ),
    ...verbs(
      "aus|setzen kappen stoppen ein|stellen streichen kürzen",
      {
        ...PUNISHING,
        dative: "TARGET",
        prepositions: { ...PUNISHING.prepositions, an: "TARGET", mit: "TARGET", nach: "TARGET", zu: "TARGET" },
      },
      {
        needs: ["AGENT"],
        beside: [
          "-hilfe",
          "-hilfen",
          "-lieferungen",
          "-exporte",
          "-importe",
          "-mitgliedschaft",
          "-militärhilfe",
          "-entwicklungshilfe",
          "-gaslieferungen",
          "-zusammenarbeit",
          "-beziehungen",
          "-einfuhr",
          "-einfuhren",
          "-ausfuhr",
        ],
      },
    ),
    ...verbs("erklären", PUNISHING, { needs: ["TARGET"], beside: ["unerwünscht"] }),
    ...verbs(
      "aus|schließen suspendieren",
      { ...PUNISHING, prepositions: { ...PUNISHING.prepositions, aus: "AGENT" } },
      {
        needs: ["AGENT", "TARGET"],
        beside: ["mitgliedschaft", "-mitglied", "=aus+=ausgeschlossen", "=aus+=suspendiert", "stimmrecht"],
      },
    ),
    ...verbs("verhängen verschärfen verlängern erlassen beschließen erheben auf|heben lockern", PUNISHING, { beside: MEASURES }),
    ...verbs(
      "aus|weisen",
      { ...PUNISHING, prepositions: { aus: "PLACE" } },
      {
        needs: ["AGENT", "TARGET"],
        beside: [
          "diplomat",
          "diplomaten",
          "botschafter",
          "journalist",
          "journalisten",
          "korrespondenten",
          "-attaché",
          "-attachés",
          "-diplomat",
          "-diplomaten",
          "-botschafter",
          "-gesandten",
          "-vertreter",
          "-mitarbeiter",
        ],
      },
    ),
  ],
  nouns: [
    ...nouns(
      "Sanktion/Sanktionen Wirtschaftssanktion/Wirtschaftssanktionen Embargo/Embargos Waffenembargo/Waffenembargos Strafmaßnahme/Strafmaßnahmen Sanktionspaket/Sanktionspakete Handelskrieg/Handelskriege Strafzoll/Strafzölle Einreiseverbot/Einreiseverbote Blockade/Blockaden Boykott/Boykotte Importstopp/Importstopps Exportverbot/Exportverbote Einfuhrverbot/Einfuhrverbote Lieferstopp/Lieferstopps Zwangsmaßnahme/Zwangsmaßnahmen",
      PUNISHING,
    ),
    ...nouns(
      "Ausweisung/Ausweisungen",
      { possessor: "TARGET", prepositions: { von: "TARGET", durch: "AGENT" } },
      { needs: ["TARGET"] },
    ),
  ],
};
