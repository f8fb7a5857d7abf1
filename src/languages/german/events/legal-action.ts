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
      "verhaften fest|nehmen inhaftieren ein|sperren internieren begnadigen frei|sprechen frei|lassen fest|setzen ein|kerkern hin|richten exekutieren überstellen ab|schieben amnestieren rehabilitieren aus|bürgern verhören vernehmen enteignen verstaatlichen",
      PROSECUTING,
      { needs: ["TARGET"] },
    ),
    ...verbs(
      "aus|liefern",
      { ...PROSECUTING, prepositions: { an: "RECIPIENT", in: "RECIPIENT", von: "AGENT", durch: "AGENT" } },
      { needs: ["TARGET"] },
    ),
    ...verbs("an|klagen verklagen vor|laden belangen", PROSECUTING, { needs: ["TARGET"] }),
    ...verbs("verurteilen", PROSECUTING, { needs: ["TARGET"], beside: COURT }),
    ...verbs("stellen bringen", PROSECUTING, { needs: ["TARGET"], beside: ["=gericht", "hausarrest", "=anklage"] }),
    ...verbs(
      "stehen erscheinen verantworten aus|sagen",
      { subject: "TARGET", prepositions: { in: "PLACE" } },
      { needs: ["TARGET"], beside: ["=gericht", "-gericht", "=anklage", "-tribunal", "-gerichtshof"] },
    ),
    ...verbs("sprechen", PROSECUTING, { needs: ["TARGET"], beside: ["=schuldig", "=frei"] }),
    ...verbs(
      "kommen",
      { subject: "TARGET", prepositions: { in: "PLACE" } },
      { needs: ["TARGET"], beside: ["=vor+=gericht", "=haft", "=frei", "=fuß", "=fuss", "untersuchungshaft"] },
    ),
    ...verbs("nehmen setzen schicken stecken", PROSECUTING, {
      needs: ["TARGET"],
      beside: ["=haft", "untersuchungshaft", "gewahrsam", "polizeigewahrsam", "=fuß", "=fuss"],
      without: ["=besuch"],
    }),
    ...verbs("verhängen bestätigen auf|heben", PROSECUTING, {
      needs: ["TARGET"],
      beside: ["-strafe", "-haft", "-urteil", "hausarrest", "-haftstrafe", "-todesurteil"],
    }),
    ...verbs(
      "entziehen ab|erkennen",
      { ...PROSECUTING, dative: "TARGET", accusative: "TOPIC" },
      {
        needs: ["TARGET"],
        beside: ["-bürgerschaft", "-angehörigkeit", "-immunität", "-pass", "-mandat", "-lizenz", "-titel", "-akkreditierung"],
      },
    ),
    ...verbs(
      "entscheiden urteilen befinden",
      { subject: "AGENT", prepositions: { in: "PLACE", gegen: "TARGET" } },
      { needs: ["AGENT"], beside: ["-gericht", "-gerichtshof", "richter", "-gerichts"] },
    ),
    ...verbs(
      "verabschieden beschließen erlassen billigen unterzeichnen auf|heben",
      { subject: "AGENT", prepositions: { in: "PLACE", gegen: "TARGET" } },
      {
        needs: ["AGENT"],
        beside: ["-gesetz", "-gesetze", "-dekret", "-erlass", "-verordnung", "-verfassung", "-verfassungsänderung", "-amnestie"],
      },
    ),
    ...verbs("ermitteln", { ...PROSECUTING, accusative: "TOPIC" }, { needs: ["TARGET"] }),
    ...verbs("erlassen aus|stellen beantragen auf|heben", PROSECUTING, {
      beside: ["-haftbefehl", "-haftbefehle", "-haftbefehls"],
      needs: ["TARGET"],
    }),
    ...verbs("ein|reichen erheben ein|leiten eröffnen", PROSECUTING, {
      beside: [
        "-klage",
        "-anklage",
        "-verfahren",
        "-amtsenthebungsverfahren",
        "-ermittlungen",
        "-prozess",
        "-strafanzeige",
        "-berufung",
        "-untersuchung",
      ],
    }),
    ...verbs("verbieten", { subject: "AGENT", accusative: "TARGET" }, { needs: ["AGENT", "TARGET"], without: ["weder", "es"] }),
  ],
  nouns: [
    ...nouns(
      "Verhaftung/Verhaftungen Festnahme/Festnahmen Freilassung/Freilassungen Inhaftierung/Inhaftierungen Begnadigung/Begnadigungen Hinrichtung/Hinrichtungen Exekution/Exekutionen Auslieferung/Auslieferungen Abschiebung/Abschiebungen Ausbürgerung/Ausbürgerungen Enteignung/Enteignungen Verstaatlichung/Verstaatlichungen Überstellung/Überstellungen Inhaftnahme/ Vernehmung/Vernehmungen",
      { ...PROSECUTING, prepositions: { ...PROSECUTING.prepositions, von: "TARGET" } },
      { needs: ["TARGET"], compounds: false },
    ),
    ...nouns(
      "Haftbefehl/Haftbefehle Anklage/Anklagen Verurteilung/Verurteilungen Freispruch/Freisprüche Strafverfahren/Strafverfahren Prozess/Prozesse Urteil/Urteile Amtsenthebungsverfahren/Amtsenthebungsverfahren Schuldspruch/Schuldsprüche Todesurteil/Todesurteile Gerichtsurteil/Gerichtsurteile Ermittlung/Ermittlungen Klage/Klagen Strafanzeige/Strafanzeigen Amnestie/Amnestien Hausarrest/ Razzia/Razzien Durchsuchung/Durchsuchungen Strafprozess/Strafprozesse Mordprozess/Mordprozesse Schauprozess/Schauprozesse Korruptionsprozess/Korruptionsprozesse Kriegsverbrecherprozess/Kriegsverbrecherprozesse Gerichtsverhandlung/Gerichtsverhandlungen Anklageerhebung/ Impeachment/ Untersuchungshaft/",
      PROSECUTING,
      { needs: ["TARGET"], compounds: false },
    ),
  ],
};
