import type { EventWords, Government } from "../../event-words.ts";
import { nouns, verbs } from "../triggers.ts";

const PUBLISHING: Government = {
  subject: "AGENT",
  possessor: "AGENT",
  prepositions: { von: "AGENT", durch: "AGENT", aus: "AGENT", in: "AGENT", bei: "AGENT" },
};

/** Reports, articles, papers and other texts that come out. */
export const PUBLICATION: EventWords = {
  kind: "PUBLICATION",
  verbs: [
    ...verbs("veröffentlichen publizieren publik|machen ab|drucken", PUBLISHING, { needs: ["AGENT"] }),
    ...verbs("titeln", PUBLISHING, { needs: ["AGENT"] }),
    ...verbs("enthüllen auf|decken", PUBLISHING, {
      needs: ["AGENT"],
      beside: ["-skandal", "-affäre", "-journalisten", "-zeitung", "-magazin", "-akten", "-dokumente", "-unterlagen"],
    }),
    ...verbs("aus|strahlen senden zeigen", PUBLISHING, {
      needs: ["AGENT"],
      beside: ["-interview", "-dokumentation", "fernsehen", "-fernsehen", "-sender", "-video", "-bilder", "-aufnahmen"],
    }),
    ...verbs(
      "berichten melden",
      { subject: "AGENT", prepositions: { von: "TOPIC", über: "TOPIC" } },
      { needs: ["AGENT"], without: ["=sich+=zur", "=sich+=zum", "=sich+=zu", "=sich+=freiwillig", "=sich+=krank"] },
    ),
    ...verbs("vor|stellen präsentieren vor|legen heraus|geben", PUBLISHING, {
      needs: ["AGENT"],
      beside: [
        "-bericht",
        "-papier",
        "-studie",
        "-gutachten",
        "-buch",
        "-dokument",
        "-entwurf",
        "-plan",
        "-pläne",
        "-punkte",
        "-fahrplan",
        "-strategie",
        "-konzept",
        "-programm",
        "-vorschlag",
        "-vorschläge",
        "-zahlen",
        "-bilanz",
        "-memoiren",
        "-autobiografie",
      ],
    }),
    ...verbs(
      "erscheinen",
      { subject: "TOPIC", prepositions: { in: "AGENT", bei: "AGENT" } },
      { needs: ["AGENT"], beside: ["-artikel", "-beitrag", "-bericht", "-buch", "-interview", "-studie"] },
    ),
  ],
  nouns: [
    ...nouns(
      "Veröffentlichung/Veröffentlichungen Gastbeitrag/Gastbeiträge Leitartikel/Leitartikel Strategiepapier/Strategiepapiere Weißbuch/Weißbücher Kommuniqué/Kommuniqués Communiqué/Communiqués Denkschrift/Denkschriften Enthüllung/Enthüllungen Dossier/Dossiers Umfrage/Umfragen",
      PUBLISHING,
      { needs: ["AGENT"] },
    ),
    ...nouns(
      "Artikel/Artikel Bericht/Berichte Studie/Studien Gutachten/Gutachten Tweet/Tweets",
      { ...PUBLISHING, prepositions: { von: "AGENT" } },
      { needs: ["AGENT"], compounds: false },
    ),
  ],
};
