import type { EventWords, Government } from "../../event-words.ts";
import { nouns, verbs } from "../triggers.ts";

const DRILL: Government = {
  subject: "PARTICIPANT",
  adjective: "PARTICIPANT",
  possessor: "PARTICIPANT",
  prepositions: { mit: "PARTICIPANT", von: "PARTICIPANT", zwischen: "PARTICIPANT", in: "PLACE", vor: "PLACE", auf: "PLACE" },
};

/** Manoeuvres and parades. */
export const MILITARY_EXERCISE: EventWords = {
  kind: "MILITARY_EXERCISE",
  verbs: verbs("üben trainieren", DRILL, {
    needs: ["PARTICIPANT"],
    beside: ["truppen", "soldaten", "streitkräfte", "marine", "luftwaffe", "-manöver"],
  }),
  nouns: [
    ...nouns(
      "Manöver/Manöver Militärübung/Militärübungen Militärmanöver/Militärmanöver Truppenübung/Truppenübungen Marineübung/Marineübungen Seemanöver/Seemanöver Großmanöver/Großmanöver Nato-Übung/Nato-Übungen Luftwaffenübung/Luftwaffenübungen Flottenübung/Flottenübungen Stabsübung/Stabsübungen Kriegsspiel/Kriegsspiele Flottenmanöver/Flottenmanöver Schießübung/Schießübungen",
      DRILL,
    ),
    ...nouns("Übung/Übungen", DRILL, {
      compounds: false,
      beside: [
        "militär",
        "truppen",
        "soldaten",
        "marine",
        "streitkräfte",
        "luftwaffe",
        "flotte",
        "kriegsschiff",
        "gemeinsam",
        "manöver",
      ],
    }),
    ...nouns(
      "Militärparade/Militärparaden Truppenparade/Truppenparaden Flottenparade/Flottenparaden Truppenschau/Truppenschauen Siegesparade/Siegesparaden",
      DRILL,
      { family: "parade" },
    ),
  ],
};
