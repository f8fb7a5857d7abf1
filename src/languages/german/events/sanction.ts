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
];

/** Sanctions, embargoes and expulsions. */
export const SANCTION: EventWords = {
  kind: "SANCTION",
  verbs: [
    ...verbs("sanktionieren", PUNISHING, { needs: ["TARGET"] }),
    ...verbs("verhängen verschärfen verlängern erlassen beschließen erheben auf|heben lockern", PUNISHING, { beside: MEASURES }),
    ...verbs(
      "aus|weisen",
      { ...PUNISHING, prepositions: { aus: "PLACE" } },
      {
        needs: ["AGENT", "TARGET"],
        beside: ["diplomat", "diplomaten", "botschafter", "journalist", "journalisten", "korrespondenten"],
      },
    ),
  ],
  nouns: [
    ...nouns(
      "Sanktion/Sanktionen Wirtschaftssanktion/Wirtschaftssanktionen Embargo/Embargos Waffenembargo/Waffenembargos Strafmaßnahme/Strafmaßnahmen Sanktionspaket/Sanktionspakete Handelskrieg/Handelskriege Strafzoll/Strafzölle Einreiseverbot/Einreiseverbote",
      PUNISHING,
    ),
    ...nouns(
      "Ausweisung/Ausweisungen",
      { possessor: "TARGET", prepositions: { von: "TARGET", durch: "AGENT" } },
      { needs: ["TARGET"] },
    ),
  ],
};
