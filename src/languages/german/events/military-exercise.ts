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
      "Manöver/Manöver Militärübung/Militärübungen Militärmanöver/Militärmanöver Truppenübung/Truppenübungen Marineübung/Marineübungen Seemanöver/Seemanöver Großmanöver/Großmanöver Nato-Übung/Nato-Übungen Luftwaffenübung/Luftwaffenübungen",
      DRILL,
    ),
    ...nouns("Militärparade/Militärparaden Truppenparade/Truppenparaden", DRILL, { family: "parade" }),
  ],
};
