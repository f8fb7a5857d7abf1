import type { EventWords, Government } from "../../event-words.ts";
import { nouns, verbs } from "../triggers.ts";

const SENDING: Government = {
  subject: "SENDER",
  dative: "RECIPIENT",
  possessor: "SENDER",
  adjective: "SENDER",
  prepositions: {
    an: "RECIPIENT",
    in: "RECIPIENT",
    nach: "RECIPIENT",
    für: "RECIPIENT",
    von: "SENDER",
    aus: "SENDER",
    durch: "SENDER",
  },
};
const GOODS = [
  "-waffen",
  "-rakete",
  "-raketen",
  "-munition",
  "-panzer",
  "-panzern",
  "-granate",
  "-granaten",
  "-geschosse",
  "-artillerie",
  "-drohne",
  "-drohnen",
  "-hilfe",
  "-hilfsgüter",
  "-hilfsgütern",
  "-flugzeuge",
  "-kampfjets",
  "-kampfflugzeuge",
  "-system",
  "-systeme",
  "-systemen",
  "-getreide",
  "-öl",
  "-gas",
  "-ausrüstung",
  "-güter",
  "-technologie",
  "-technologien",
  "-lebensmittel",
  "-medikamente",
  "-impfstoff",
  "-container",
  "-truppen",
  "-soldaten",
];
const GETTING: Government = { subject: "RECIPIENT", prepositions: { von: "SENDER", aus: "SENDER", bei: "SENDER" } };

/** Goods, weapons and aid that change hands between states. */
export const DELIVERY: EventWords = {
  kind: "DELIVERY",
  verbs: [
    ...verbs(
      "liefern beliefern aus|liefern",
      { ...SENDING, accusative: "RECIPIENT" },
      { needs: ["SENDER", "RECIPIENT"], without: ["gegner", "gefecht", "gefechte", "schlacht", "-gericht", "richter"] },
    ),
    ...verbs("liefern", SENDING, { needs: ["SENDER"], beside: GOODS }),
    ...verbs(
      "schicken senden entsenden verkaufen exportieren überlassen spenden verschiffen übergeben bereit|stellen schenken",
      SENDING,
      { needs: ["SENDER"], beside: GOODS },
    ),
    ...verbs("kaufen erwerben erhalten bekommen beziehen importieren beschaffen bestellen", GETTING, {
      needs: ["RECIPIENT"],
      beside: GOODS,
    }),
    ...verbs(
      "entdecken ab|fangen beschlagnahmen",
      { prepositions: { aus: "SENDER", nach: "RECIPIENT", in: "RECIPIENT" } },
      { needs: ["SENDER"], beside: [...GOODS, "-container", "-ladung", "-fracht", "-lieferung"] },
    ),
  ],
  nouns: [
    ...nouns(
      "Lieferung/Lieferungen Auslieferung/Auslieferungen Hilfslieferung/Hilfslieferungen Waffenhilfe/Waffenhilfen Militärhilfe/Militärhilfen Waffenexport/Waffenexporte Rüstungsexport/Rüstungsexporte Waffenverkauf/Waffenverkäufe Hilfspaket/Hilfspakete",
      SENDING,
      { needs: ["RECIPIENT"] },
    ),
    ...nouns("Übergabe/Übergaben Weitergabe/ Verkauf/Verkäufe Export/Exporte", SENDING, {
      needs: ["RECIPIENT"],
      compounds: false,
      beside: GOODS,
    }),
  ],
};
