import type { EventWords, Government } from "../../event-words.ts";
import { OFFICES } from "../offices.ts";
import { nouns, verbs } from "../triggers.ts";
import { VOTES } from "../votes.ts";

const ELECTING: Government = {
  subject: "AGENT",
  accusative: "SUBJECT",
  possessor: "SUBJECT",
  adjective: "AGENT",
  prepositions: { von: "AGENT", durch: "AGENT", in: "PLACE", zu: "TOPIC" },
};
const WINNING: Government = { subject: "SUBJECT", prepositions: { in: "PLACE", gegen: "PARTICIPANT" } };
const POLLS = [
  "-wahl",
  "-wahlen",
  "-abstimmung",
  "-referendum",
  "-stichwahl",
  "-volksabstimmung",
  "-wiederwahl",
  "-urnengang",
  "-volksentscheid",
  "-wahlgang",
  "-vorwahl",
  "-vorwahlen",
  "-präsidentschaft",
  "-amtszeit",
  "-mehrheit",
];

const VOTING: Government = { subject: "AGENT", prepositions: { in: "PLACE", durch: "AGENT", von: "AGENT" } };

/** What somebody decides for, other than people and parties. */
const CHOSEN =
  "-methode -weg -ansatz -form -strategie -worte -wort -begriff -thema -ort -platz -route -freitod -namen -titel -ton".split(" ");

/** Elections, referendums and votes of parliaments. */
export const ELECTION: EventWords = {
  kind: "ELECTION",
  verbs: [
    ...VOTES,
    ...verbs("wählen", ELECTING, { needs: ["SUBJECT", "AGENT"], without: CHOSEN }),
    ...verbs("wählen", ELECTING, {
      needs: ["SUBJECT"],
      beside: OFFICES.flatMap((office) => [`=zum+${office}`, `=zur+${office}`]),
    }),
    ...verbs(
      "wählen",
      { prepositions: { in: "PLACE" } },
      { needs: ["PLACE"], without: ["=zum", "=zur", "=sich", ...CHOSEN], onlyDone: false },
    ),
    ...verbs("wieder|wählen", ELECTING, { needs: ["SUBJECT"] }),
    ...verbs(
      "ernennen erklären aus|rufen",
      { ...ELECTING, prepositions: { ...ELECTING.prepositions, zu: "TOPIC" } },
      {
        needs: ["SUBJECT"],
        beside: ["=sieger", "=siegerin", "wahlsieger", "wahlsiegerin", "=gewinner", "=gewinnerin"],
      },
    ),
    ...verbs("gewinnen verlieren siegen unterliegen durch|setzen", WINNING, { beside: POLLS, needs: ["SUBJECT"] }),
    ...verbs("siegen gewinnen", WINNING, {
      beside: ["=mit+=prozent"],
      needs: ["SUBJECT"],
      without: ["-aktie", "-kurs", "-index"],
    }),
    ...verbs(
      "durch|setzen",
      { subject: "SUBJECT", prepositions: { gegen: "PARTICIPANT" } },
      { beside: ["=sich"], needs: ["SUBJECT", "PARTICIPANT"] },
    ),
    // "wurden stärkste Kraft", "sicherte sich eine fünfte Amtszeit".
    ...verbs("werden", WINNING, {
      needs: ["SUBJECT"],
      beside: ["kraft", "partei", "fraktion", "liste"].map((power) => `=stärkste+-${power}`),
    }),
    ...verbs("sichern", WINNING, { needs: ["SUBJECT"], beside: ["=sich+-amtszeit", "=sich+-wahlsieg", "=sich+=wiederwahl"] }),
    ...verbs(
      "schlagen besiegen bezwingen",
      { subject: "SUBJECT", accusative: "PARTICIPANT", prepositions: { in: "PLACE" } },
      { beside: POLLS, needs: ["SUBJECT", "PARTICIPANT"] },
    ),
    ...verbs("erhalten bekommen erzielen erringen holen", WINNING, {
      beside: ["=prozent+=stimmen", "-mehrheit+=stimmen"],
      needs: ["SUBJECT"],
    }),
    ...verbs("kandidieren", WINNING, { needs: ["SUBJECT"] }),
    ...verbs("an|treten bewerben", WINNING, { needs: ["SUBJECT"], beside: [...POLLS, "=wahl"] }),
    ...verbs("gehen strömen", VOTING, { needs: ["AGENT"], beside: ["=urnen", "=urne", "wahllokale"] }),
    ...verbs("enthalten", VOTING, { needs: ["AGENT"], beside: ["=stimme", "=stimmen", "-abstimmung"], family: "vote" }),
    // "stimmten mit 482 zu 165 Stimmen für X".
    ...verbs(
      "stimmen votieren",
      { prepositions: { für: "SUBJECT", in: "PLACE" } },
      { needs: ["SUBJECT"], beside: ["=mit+=stimmen"] },
    ),
    ...verbs("votieren", { subject: "AGENT", prepositions: { in: "PLACE" } }, { needs: ["AGENT"] }),
    ...verbs("ab|stimmen", VOTING, { needs: ["AGENT"], without: ["=sich", "=mit"] }),
    ...verbs("aus|sprechen entscheiden", VOTING, {
      needs: ["AGENT"],
      beside: ["-referendum", "-volksabstimmung", "-volksentscheid", "-plebiszit"].map((poll) => `=sich+${poll}`),
      family: "vote",
    }),
    ...verbs("ein|bringen", VOTING, { needs: ["AGENT"], beside: ["-misstrauensantrag", "-misstrauensvotum"], family: "vote" }),
    ...verbs("ab|halten annullieren", ELECTING, { needs: ["AGENT"], beside: POLLS }),
    ...verbs(
      "aus|sprechen entziehen verweigern stellen",
      { subject: "AGENT", dative: "SUBJECT", prepositions: { in: "PLACE" } },
      { needs: ["AGENT"], beside: ["=vertrauen", "-misstrauen", "-misstrauensantrag", "-vertrauensfrage"] },
    ),
    ...verbs(
      "stürzen scheitern überstehen",
      { subject: "SUBJECT", accusative: "SUBJECT", prepositions: { in: "PLACE" } },
      { needs: ["SUBJECT"], beside: ["-misstrauensvotum", "-misstrauensantrag", "-vertrauensfrage", "-vertrauensabstimmung"] },
    ),
    ...verbs(
      "ab|stimmen stimmen",
      { subject: "AGENT", prepositions: { in: "PLACE" } },
      {
        needs: ["AGENT"],
        beside: [
          ...POLLS,
          "parlament",
          "abgeordnete",
          "abgeordneten",
          "referendum",
          "resolution",
          "gesetz",
          "abkommen",
          "misstrauensantrag",
          "antrag",
          "dagegen",
          "dafür",
          "=gegen",
          "=für",
          "=über",
          "unabhängigkeit",
          "beitritt",
          "-rat",
          "senat",
          "kongress",
        ],
      },
    ),
  ],
  nouns: [
    ...nouns(
      "Präsidentschaftswahl/Präsidentschaftswahlen Parlamentswahl/Parlamentswahlen Präsidentenwahl/Präsidentenwahlen Bundestagswahl/Bundestagswahlen Landtagswahl/Landtagswahlen Kommunalwahl/Kommunalwahlen Europawahl/Europawahlen Stichwahl/Stichwahlen Neuwahl/Neuwahlen Volksabstimmung/Volksabstimmungen Kongresswahl/Kongresswahlen Zwischenwahl/Zwischenwahlen Nationalratswahl/Nationalratswahlen Gouverneurswahl/Gouverneurswahlen Senatswahl/Senatswahlen Unterhauswahl/Unterhauswahlen Bürgermeisterwahl/Bürgermeisterwahlen Papstwahl/Papstwahlen Regionalwahl/Regionalwahlen Vorwahl/Vorwahlen Nachwahl/Nachwahlen Volkskammerwahl/Volkskammerwahlen Urnengang/Urnengänge Wahlgang/Wahlgänge Volksentscheid/Volksentscheide Plebiszit/Plebiszite Konklave/Konklaven Misstrauensvotum/Misstrauensvoten Vertrauensabstimmung/Vertrauensabstimmungen Vertrauensfrage/Vertrauensfragen",
      { ...ELECTING, adjective: "AGENT", possessor: "AGENT", prepositions: { ...ELECTING.prepositions, zwischen: "SUBJECT" } },
    ),
    ...nouns("Referendum/Referenden Abstimmung/Abstimmungen", { ...ELECTING, adjective: "AGENT", possessor: "AGENT" }),
    ...nouns(
      "Wahlsieg/Wahlsiege Wahlniederlage/Wahlniederlagen Wiederwahl/Wiederwahlen Kandidatur/Kandidaturen Erdrutschsieg/Erdrutschsiege",
      { ...ELECTING, prepositions: { von: "SUBJECT", in: "PLACE" } },
      { needs: ["SUBJECT"] },
    ),
    ...nouns(
      "Wahl/Wahlen",
      { possessor: "SUBJECT", adjective: "AGENT", prepositions: { von: "SUBJECT", in: "PLACE", zu: "TOPIC" } },
      { compounds: false },
    ),
  ],
};
