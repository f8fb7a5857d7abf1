import type { Government } from "../../event-words.ts";
import { nouns, verbs } from "../triggers.ts";

const RISING: Government = {
  subject: "PARTICIPANT",
  adjective: "PARTICIPANT",
  prepositions: { gegen: "TARGET", in: "PLACE", auf: "PLACE", vor: "PLACE", an: "PLACE", bei: "PLACE", von: "PARTICIPANT" },
};
const MARCHING: Government = { ...RISING, prepositions: { ...RISING.prepositions, durch: "PLACE", über: "PLACE" } };
const QUELLING: Government = { subject: "AGENT", accusative: "TARGET", prepositions: { in: "PLACE", auf: "PLACE" } };
/** Many who come together, or what they come together for. */
const CROWDS = [
  "-tausende",
  "-tausend",
  "-hunderte",
  "-menschen",
  "-schüler",
  "-studenten",
  "-demonstranten",
  "-anhänger",
  "-gläubige",
  "-trauernde",
  "-kundgebung",
  "-demonstration",
  "-protest",
  "-mahnwache",
];

/** Protests, strikes and their end. */
export const UNREST = {
  verbs: [
    ...verbs("demonstrieren randalieren", RISING, { family: "protest" }),
    // Who protests with a government only says so.
    ...verbs("protestieren", RISING, { without: ["=bei", "=beim"], family: "protest" }),
    ...verbs("versammeln zusammen|kommen", RISING, { needs: ["PLACE"], beside: CROWDS, family: "protest" }),
    ...verbs(
      "lahm|legen",
      { accusative: "PLACE", prepositions: { in: "PLACE", an: "PLACE" } },
      {
        needs: ["PLACE"],
        beside: ["-streik", "-streiks", "-ausstand"],
        family: "strike",
      },
    ),
    ...verbs("gehen ziehen marschieren", RISING, {
      needs: ["PLACE"],
      beside: ["=straße", "=strasse", "=straßen", "-demonstranten", "-protest", "-studenten", "-fackeln", "-transparenten"],
      family: "protest",
    }),
    ...verbs("ziehen strömen marschieren", MARCHING, { needs: ["PLACE"], beside: CROWDS, without: ["=weg"], family: "protest" }),
    ...verbs("tanzen feiern jubeln trauern", RISING, { needs: ["PLACE"], beside: CROWDS, family: "celebration" }),
    ...verbs("nieder|legen", RISING, { needs: ["PLACE"], beside: ["=arbeit"], family: "strike" }),
    ...verbs("streiken", RISING, { family: "strike" }),
    ...verbs("gehen treten", RISING, { beside: ["-streik", "-hungerstreik", "-ausstand"], family: "strike" }),
    ...verbs("nieder|schlagen auf|lösen räumen unterdrücken zerschlagen", QUELLING, {
      beside: [
        "-protest",
        "-proteste",
        "-demonstration",
        "-demonstrationen",
        "-kundgebung",
        "-protestlager",
        "-platz",
        "-unruhen",
      ],
      family: "crackdown",
    }),
  ],
  nouns: [
    ...nouns(
      "Demonstration/Demonstrationen Kundgebung/Kundgebungen Protest/Proteste Protestmarsch/Protestmärsche Demonstrationszug/Demonstrationszüge Mahnwache/Mahnwachen Unruhe/Unruhen Krawall/Krawalle Ausschreitung/Ausschreitungen Straßenschlacht/Straßenschlachten Sitzblockade/Sitzblockaden Menschenkette/Menschenketten",
      RISING,
      { needs: ["PLACE"], family: "protest" },
    ),
    ...nouns("Streik/Streiks Warnstreik/Warnstreiks Ausstand/Ausstände Arbeitsniederlegung/Arbeitsniederlegungen", RISING, {
      needs: ["PLACE"],
      family: "strike",
    }),
    ...nouns("Revolution/Revolutionen Volksaufstand/Volksaufstände", RISING, { needs: ["PLACE"], family: "revolution" }),
  ],
};
