import type { EventWords, Government } from "../../event-words.ts";
import { BODIES } from "../surroundings.ts";
import { nouns, verbs } from "../triggers.ts";

const SIGNING: Government = {
  subject: "PARTICIPANT",
  possessor: "PARTICIPANT",
  adjective: "PARTICIPANT",
  prepositions: {
    mit: "PARTICIPANT",
    zwischen: "PARTICIPANT",
    von: "PARTICIPANT",
    durch: "PARTICIPANT",
    darunter: "PARTICIPANT",
    in: "PLACE",
    für: "TOPIC",
  },
};
const JOINING: Government = {
  subject: "PARTICIPANT",
  accusative: "PARTICIPANT",
  prepositions: { in: "PARTICIPANT", aus: "PARTICIPANT", durch: "PARTICIPANT" },
};
const PAPERS = [
  "-vertrag",
  "-vertrags",
  "-verträge",
  "-abkommen",
  "-abkommens",
  "-dokument",
  "-dokumente",
  "-dokumenten",
  "-pakt",
  "-protokoll",
  "-konvention",
  "-charta",
  "-memorandum",
  "-absichtserklärung",
  "-waffenstillstand",
  "-frieden",
  "-partnerschaft",
  "-erklärung",
  "-bündnis",
  "-urkunde",
  "-akte",
  "-statut",
  "-vereinbarung",
  "-waffenruhe",
  "-friedensschluss",
];

/** What one side alone signs. */
const NO_PAPERS = ["rücktritt", "-gesetz", "-dekret", "-erlass", "-haftbefehl", "-urteil", "-todesurteil"];

/** Treaties and the steps that bring them into force or end them. */
export const TREATY: EventWords = {
  kind: "TREATY",
  verbs: [
    ...verbs("unterzeichnen unterschreiben ratifizieren paraphieren signieren", SIGNING, {
      needs: ["PARTICIPANT", "PARTICIPANT"],
      without: NO_PAPERS,
    }),
    ...verbs("ratifizieren paraphieren", SIGNING, { needs: ["PARTICIPANT"] }),
    ...verbs("unterzeichnen unterschreiben signieren", SIGNING, {
      needs: ["PARTICIPANT"],
      beside: [...PAPERS, "-papier", "-papiere", "-paket", "-dokumenten", "-kommuniqué", "-einigung", "-übereinkommen", "-deal"],
      without: NO_PAPERS,
    }),
    ...verbs(
      "schließen ab|schließen kündigen auf|kündigen verlängern besiegeln erneuern verabschieden vereinbaren brechen",
      SIGNING,
      { beside: PAPERS },
    ),
    ...verbs("aus|setzen", SIGNING, { beside: PAPERS, without: ["unterzeichnung", "unterschrift", "ratifizierung"] }),
    ...verbs("vor|bereiten aus|arbeiten", SIGNING, { beside: PAPERS, needs: ["PARTICIPANT"], status: "PLANNED" }),
    ...verbs(
      "bei|treten aus|treten",
      { subject: "PARTICIPANT", dative: "PARTICIPANT", prepositions: { aus: "PARTICIPANT", zu: "PARTICIPANT" } },
      {
        needs: ["PARTICIPANT"],
        without: [
          "-partei",
          "-regierung",
          "-koalition",
          "-kabinett",
          "-orden",
          "-verein",
          "-gewerkschaft",
          "-kirche",
          "-armee",
          "-truppe",
          "-klub",
          "-club",
          "-firma",
        ],
      },
    ),
    ...verbs("verlassen", JOINING, {
      needs: ["PARTICIPANT", "PARTICIPANT"],
      beside: BODIES,
      without: ["-gipfel", "-sitzung", "-regierung", "-koalition", "-kabinett"],
    }),
    ...verbs("auf|nehmen", JOINING, {
      needs: ["PARTICIPANT", "PARTICIPANT"],
      beside: ["-mitglied", ...BODIES.map((body) => `=in+${body}`)],
      without: ["-gespräche", "-verhandlungen", "-beziehungen", "-kontakte", "-arbeit", "-dialog", "-kredit", "-flüchtlinge"],
    }),
    ...verbs("aus|steigen zurück|ziehen", JOINING, {
      needs: ["PARTICIPANT"],
      beside: [...PAPERS, "-abkommens"].map((paper) => `=aus+${paper}`),
    }),
    ...verbs("treten", SIGNING, { beside: ["=kraft"], needs: ["PARTICIPANT", "PARTICIPANT"] }),
    ...verbs("treten", SIGNING, {
      beside: ["-waffenruhe", "-waffenstillstand", "-feuerpause"].map((truce) => `=kraft+${truce}`),
    }),
    ...verbs("setzen leisten", SIGNING, { needs: ["PARTICIPANT"], beside: ["=unterschrift", "=unterschriften"] }),
    ...verbs(
      "an|gehören",
      { subject: "PARTICIPANT", dative: "PARTICIPANT" },
      { needs: ["PARTICIPANT", "PARTICIPANT"], beside: ["=seit"] },
    ),
    ...verbs("erwarten", SIGNING, { beside: PAPERS, status: "PLANNED" }),
  ],
  nouns: [
    ...nouns(
      "Vertrag/Verträge Abkommen/Abkommen Pakt/Pakte Waffenstillstand/Waffenstillstände Friedensschluss/Friedensschlüsse Konvention/Konventionen Waffenruhe/Waffenruhen Bündnis/Bündnisse Absichtserklärung/Absichtserklärungen Memorandum/Memoranden Zusatzprotokoll/Zusatzprotokolle",
      SIGNING,
    ),
    ...nouns(
      "Unterzeichnung/Unterzeichnungen Ratifizierung/Ratifizierungen Beitritt/Beitritte Ratifikation/Ratifikationen Kündigung/Kündigungen Austritt/Austritte Vertragsabschluss/Vertragsabschlüsse Unterschrift/Unterschriften",
      { ...SIGNING, prepositions: { ...SIGNING.prepositions, zu: "PARTICIPANT" } },
      { needs: ["PARTICIPANT"] },
    ),
  ],
};
