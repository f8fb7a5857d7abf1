import type { EventWords, Government } from "../../event-words.ts";
import { nouns, verbs } from "../triggers.ts";

const PROSECUTING: Government = {
  subject: "AGENT",
  accusative: "TARGET",
  possessor: "TARGET",
  prepositions: { gegen: "TARGET", von: "AGENT", durch: "AGENT", in: "PLACE", an: "PLACE", wegen: "TOPIC" },
};
const COURT = [
  "-gericht",
  "-gerichts",
  "-gerichtshof",
  "richter",
  "haft",
  "jahren",
  "-haft",
  "gefängnis",
  "todesstrafe",
  "geldstrafe",
  "tode",
  "bewährung",
  "freiheitsstrafe",
  "monaten",
];

/** Arrests, charges, trials, judgements and warrants. */
export const LEGAL_ACTION: EventWords = {
  kind: "LEGAL_ACTION",
  verbs: [
    ...verbs(
      "verhaften fest|nehmen inhaftieren ein|sperren internieren begnadigen frei|sprechen frei|lassen aus|liefern",
      PROSECUTING,
      { needs: ["TARGET"] },
    ),
    ...verbs("an|klagen verklagen", PROSECUTING, { needs: ["TARGET"] }),
    ...verbs("verurteilen", PROSECUTING, { needs: ["TARGET"], beside: COURT }),
    ...verbs("ermitteln", { ...PROSECUTING, accusative: "TOPIC" }, { needs: ["TARGET"] }),
    ...verbs("erlassen aus|stellen beantragen auf|heben", PROSECUTING, {
      beside: ["-haftbefehl", "-haftbefehle", "-haftbefehls"],
      needs: ["TARGET"],
    }),
    ...verbs("ein|reichen erheben ein|leiten eröffnen", PROSECUTING, {
      beside: ["-klage", "-anklage", "-verfahren", "-amtsenthebungsverfahren", "-ermittlungen", "-prozess"],
    }),
    ...verbs("verbieten", { subject: "AGENT", accusative: "TARGET" }, { needs: ["AGENT", "TARGET"], without: ["weder", "es"] }),
  ],
  nouns: [
    ...nouns(
      "Verhaftung/Verhaftungen Festnahme/Festnahmen Freilassung/Freilassungen Inhaftierung/Inhaftierungen Begnadigung/Begnadigungen",
      { ...PROSECUTING, prepositions: { ...PROSECUTING.prepositions, von: "TARGET" } },
      { needs: ["TARGET"], compounds: false },
    ),
    ...nouns(
      "Haftbefehl/Haftbefehle Anklage/Anklagen Verurteilung/Verurteilungen Freispruch/Freisprüche Strafverfahren/Strafverfahren Prozess/Prozesse Urteil/Urteile Amtsenthebungsverfahren/Amtsenthebungsverfahren",
      PROSECUTING,
      { needs: ["TARGET"], compounds: false },
    ),
  ],
};
