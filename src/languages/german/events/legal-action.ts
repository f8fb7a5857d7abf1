import type { EventWords, Government } from "../../event-words.ts";
import { CUSTODY } from "../custody.ts";
import { COURT, PROSECUTING, RULINGS } from "../rulings.ts";
import { nouns, verbs } from "../triggers.ts";

/** What belongs to whoever issues it ("der Haftbefehl des Richters") and is against somebody else. */
const ISSUING: Government = { ...PROSECUTING, possessor: "AGENT", adjective: "AGENT" };
const ISSUED =
  "Haftbefehl/Haftbefehle Anklage/Anklagen Anklageerhebung/ Urteil/Urteile Gerichtsurteil/Gerichtsurteile Ermittlung/Ermittlungen Klage/Klagen Strafanzeige/Strafanzeigen";
/** What factories bring to those who ordered it, unlike people who are handed over. */
const GOODS =
  "-maschinen -exemplare -exemplaren -stück -stücke -stückzahl -chip -chips -fahrzeuge -flugzeuge -modelle -geräte -wagen -zeitung -zeitungen -hefte -ware -waren -pakete".split(
    " ",
  );

/** Arrests, charges, trials, judgements and warrants. */
export const LEGAL_ACTION: EventWords = {
  kind: "LEGAL_ACTION",
  verbs: [
    ...verbs("ein|stellen wieder|aufnehmen auf|rollen", PROSECUTING, {
      needs: ["TARGET"],
      beside: ["-verfahren", "-ermittlungen", "-prozess", "-strafverfahren"],
    }),
    ...verbs(
      "verhaften fest|nehmen inhaftieren ein|sperren internieren begnadigen frei|sprechen frei|lassen ein|kerkern hin|richten exekutieren überstellen ab|schieben amnestieren rehabilitieren aus|bürgern verhören vernehmen enteignen verstaatlichen",
      PROSECUTING,
      { needs: ["TARGET"] },
    ),
    ...verbs("klagen", PROSECUTING, { needs: ["AGENT", "TARGET"], beside: ["=gegen"], without: ["=über"] }),
    ...verbs("fest|setzen", PROSECUTING, {
      needs: ["TARGET"],
      without:
        "-preis -preise -vergütung -zins -leitzins -zinsen -termin -betrag -höhe -grenze -ziel -quote -gebühr -gebühren -löhne".split(
          " ",
        ),
    }),
    ...verbs(
      "aus|liefern",
      { ...PROSECUTING, prepositions: { an: "RECIPIENT", in: "RECIPIENT", von: "AGENT", durch: "AGENT" } },
      { needs: ["TARGET"], without: GOODS },
    ),
    ...verbs("an|klagen verklagen vor|laden belangen", PROSECUTING, { needs: ["TARGET"] }),
    ...verbs(
      "erhalten bekommen kassieren",
      { subject: "TARGET", prepositions: { in: "PLACE" } },
      {
        needs: ["TARGET"],
        beside: [
          "-haftstrafe",
          "-gefängnisstrafe",
          "-freiheitsstrafe",
          "-bewährungsstrafe",
          "-geldstrafe",
          "=jahre+=haft",
          "=jahre+=gefängnis",
          "=monate+=haft",
        ],
      },
    ),
    ...verbs("verurteilen", PROSECUTING, { needs: ["TARGET"], beside: COURT }),
    ...RULINGS,
    ...verbs("untersagen", { ...PROSECUTING, dative: "TARGET" }, { needs: ["AGENT"], onlyDone: true }),
    ...verbs("durchsuchen", PROSECUTING, {}),
    ...verbs(
      "beschlagnahmen konfiszieren",
      { ...PROSECUTING, prepositions: { von: "AGENT", durch: "AGENT", in: "PLACE", bei: "TARGET" } },
      {},
    ),
    ...verbs(
      "gehen",
      { subject: "TARGET", dative: "AGENT", prepositions: { in: "PLACE" } },
      { needs: ["TARGET"], beside: ["=ins+=netz"] },
    ),
    ...verbs("fassen auf|greifen", PROSECUTING, {
      needs: ["TARGET"],
      without: [
        "-beschluss",
        "-entschluss",
        "-plan",
        "-mut",
        "-resolution",
        "fuss",
        "fuß",
        "=sich",
        "-thema",
        "-idee",
        "=wort",
        "=worte",
        "-vorschlag",
        "-liter",
        "=ins",
        "=zusammen",
      ],
    }),
    ...verbs("aus|schreiben setzen", PROSECUTING, {
      needs: ["TARGET"],
      beside: ["-fahndung", "-fahndungsliste", "-terrorliste"],
    }),
    ...verbs(
      "übergeben",
      { ...PROSECUTING, prepositions: { an: "RECIPIENT", von: "AGENT", durch: "AGENT" } },
      {
        needs: ["AGENT"],
        beside: ["-verdächtige", "-verdächtigen", "-angeklagte", "-angeklagten", "-gesuchte", "-gesuchten", "-attentäter"],
      },
    ),
    ...verbs(
      "statt|geben",
      { subject: "AGENT", prepositions: { in: "PLACE", von: "TARGET" } },
      {
        needs: ["AGENT"],
        beside: ["-gesuch", "-ersuchen", "-antrag", "-klage", "-berufung", "-beschwerde"],
      },
    ),
    ...verbs("auf|rollen wieder|aufnehmen", PROSECUTING, { needs: ["TARGET"], beside: ["=fall", "-prozess", "-verfahren"] }),
    ...verbs(
      "ein|legen",
      { subject: "AGENT", prepositions: { gegen: "TARGET", bei: "TOPIC" } },
      {
        needs: ["AGENT"],
        beside: ["=berufung", "=revision", "=rekurs", "-beschwerde", "=rechtsmittel"],
      },
    ),
    ...verbs(
      "stellen",
      { subject: "TARGET", dative: "RECIPIENT" },
      {
        needs: ["TARGET"],
        beside: ["=polizei", "=behörden", "=justiz", "=gericht"].map((word) => `=sich+${word}`),
      },
    ),
    ...verbs(
      "stellen erstatten beantragen ein|reichen",
      { ...PROSECUTING, prepositions: { ...PROSECUTING.prepositions, bei: "RECIPIENT" } },
      {
        needs: ["AGENT"],
        beside: ["-auslieferungsantrag", "-auslieferungsersuchen", "-strafantrag", "-strafanzeige", "=anzeige", "-auslieferung"],
      },
    ),
    ...verbs(
      "stehen gehen geraten",
      { subject: "TARGET", prepositions: { in: "PLACE" } },
      { needs: ["TARGET"], beside: ["=unter+=hausarrest", "=gefangenschaft"], onlyDone: true },
    ),
    ...verbs("stellen bringen", PROSECUTING, { needs: ["TARGET"], beside: ["=gericht", "hausarrest", "=anklage"] }),
    ...verbs(
      "stehen erscheinen verantworten aus|sagen",
      { subject: "TARGET", prepositions: { in: "PLACE" } },
      {
        needs: ["TARGET"],
        beside: [
          "=gericht",
          "-gericht",
          "=anklage",
          "-tribunal",
          "-gerichtshof",
          "=vor+-richter",
          "=vor+-richterin",
          "-schranken",
        ],
      },
    ),
    ...verbs("sprechen befinden", PROSECUTING, { needs: ["TARGET"], beside: ["=schuldig", "=frei", "=unschuldig"] }),
    ...verbs(
      "kommen",
      { subject: "TARGET", prepositions: { in: "PLACE" } },
      {
        needs: ["TARGET"],
        beside: ["=vor+=gericht", "=haft", "=frei", "=fuß", "=fuss", "untersuchungshaft", "=gewahrsam", "-gefängnis"],
      },
    ),
    ...verbs("an|fechten", { subject: "AGENT", accusative: "TARGET", prepositions: { bei: "TOPIC" } }, { needs: ["AGENT"] }),
    ...verbs("erstatten", PROSECUTING, { needs: ["AGENT"], beside: ["-anzeige", "-strafanzeige", "-selbstanzeige"] }),
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
    ...verbs("verbieten", { subject: "AGENT", accusative: "TARGET" }, { needs: ["AGENT", "TARGET"], without: ["=weder", "=es"] }),
    ...CUSTODY,
  ],
  nouns: [
    ...nouns(
      "Verhaftung/Verhaftungen Festnahme/Festnahmen Freilassung/Freilassungen Inhaftierung/Inhaftierungen Begnadigung/Begnadigungen Hinrichtung/Hinrichtungen Exekution/Exekutionen Auslieferung/Auslieferungen Abschiebung/Abschiebungen Ausbürgerung/Ausbürgerungen Enteignung/Enteignungen Verstaatlichung/Verstaatlichungen Überstellung/Überstellungen Inhaftnahme/ Vernehmung/Vernehmungen",
      { ...PROSECUTING, prepositions: { ...PROSECUTING.prepositions, von: "TARGET" } },
      { needs: ["TARGET"], compounds: false },
    ),
    ...nouns(
      "Verurteilung/Verurteilungen Freispruch/Freisprüche Strafverfahren/Strafverfahren Prozess/Prozesse Amtsenthebungsverfahren/Amtsenthebungsverfahren Schuldspruch/Schuldsprüche Todesurteil/Todesurteile Amnestie/Amnestien Hausarrest/ Strafprozess/Strafprozesse Mordprozess/Mordprozesse Schauprozess/Schauprozesse Korruptionsprozess/Korruptionsprozesse Kriegsverbrecherprozess/Kriegsverbrecherprozesse Gerichtsverhandlung/Gerichtsverhandlungen Impeachment/ Untersuchungshaft/",
      PROSECUTING,
      { needs: ["TARGET"], compounds: false },
    ),
    ...nouns(ISSUED, ISSUING, { needs: ["TARGET"], compounds: false }),
    ...nouns(ISSUED, ISSUING, { needs: ["AGENT"], compounds: false }),
    ...nouns(
      "Razzia/Razzien Durchsuchung/Durchsuchungen Hausdurchsuchung/Hausdurchsuchungen Beschlagnahmung/Beschlagnahmungen",
      { ...PROSECUTING, prepositions: { ...PROSECUTING.prepositions, bei: "TARGET" } },
      { needs: ["TARGET"], compounds: false },
    ),
  ],
};
