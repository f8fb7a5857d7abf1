import type { EventWords, Government } from "../../event-words.ts";
import { nouns, verbs } from "../triggers.ts";

const ELECTING: Government = {
  subject: "AGENT",
  accusative: "SUBJECT",
  possessor: "SUBJECT",
  adjective: "AGENT",
  prepositions: { von: "AGENT", durch: "AGENT", in: "PLACE", zu: "TOPIC" },
};
const WINNING: Government = { subject: "SUBJECT", prepositions: { in: "PLACE", gegen: "PARTICIPANT" } };
const POLLS = ["-wahl", "-wahlen", "-abstimmung", "-referendum", "-stichwahl", "-volksabstimmung", "-wiederwahl"];

/** Elections and referendums. */
export const ELECTION: EventWords = {
  kind: "ELECTION",
  verbs: [
    ...verbs("wählen", ELECTING, { needs: ["SUBJECT", "AGENT"] }),
    ...verbs("wieder|wählen", ELECTING, { needs: ["SUBJECT"] }),
    ...verbs("gewinnen verlieren siegen unterliegen", WINNING, { beside: POLLS, needs: ["SUBJECT"] }),
    ...verbs(
      "ab|stimmen stimmen",
      { subject: "AGENT", prepositions: { in: "PLACE" } },
      { needs: ["AGENT"], beside: [...POLLS, "parlament", "abgeordnete", "abgeordneten", "referendum", "resolution"] },
    ),
  ],
  nouns: [
    ...nouns(
      "Präsidentschaftswahl/Präsidentschaftswahlen Parlamentswahl/Parlamentswahlen Präsidentenwahl/Präsidentenwahlen Bundestagswahl/Bundestagswahlen Landtagswahl/Landtagswahlen Kommunalwahl/Kommunalwahlen Europawahl/Europawahlen Stichwahl/Stichwahlen Neuwahl/Neuwahlen Volksabstimmung/Volksabstimmungen Kongresswahl/Kongresswahlen Zwischenwahl/Zwischenwahlen Nationalratswahl/Nationalratswahlen",
      { ...ELECTING, adjective: "AGENT", possessor: "AGENT" },
    ),
    ...nouns("Referendum/Referenden", { ...ELECTING, adjective: "AGENT", possessor: "AGENT" }),
    ...nouns(
      "Wahlsieg/Wahlsiege Wahlniederlage/Wahlniederlagen Wiederwahl/Wiederwahlen",
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
