import type { EventWords, Government } from "../../event-words.ts";
import { MEASURES } from "../surroundings.ts";
import { nouns, verbs } from "../triggers.ts";

const AGREEING: Government = {
  subject: "PARTICIPANT",
  possessor: "PARTICIPANT",
  adjective: "PARTICIPANT",
  prepositions: { mit: "PARTICIPANT", zwischen: "PARTICIPANT", von: "PARTICIPANT", durch: "PARTICIPANT", in: "PLACE" },
};
const CONCORD = [
  "-vereinbarung",
  "-vereinbarungen",
  "-absprache",
  "-absprachen",
  "-abmachung",
  "-abmachungen",
  "-übereinkunft",
  "-regelung",
  "-einigung",
  "-kompromiss",
  "-lösung",
  "-kompromisse",
  "-übereinstimmung",
  "-durchbruch",
];

const TIES = ["beziehungen", "-beziehungen", "kontakte"];

/** What two sides agree on, short of a treaty. */
export const AGREEMENT: EventWords = {
  kind: "AGREEMENT",
  verbs: [
    ...verbs("vereinbaren verständigen ab|sprechen aus|handeln überein|kommen verabreden", AGREEING, {}),
    ...verbs("einigen", AGREEING, { needs: ["PARTICIPANT"], beside: ["=sich", "=auf", "=über", "=darauf"] }),
    ...verbs("treffen", AGREEING, { beside: CONCORD, without: ["-vereinigung"] }),
    ...verbs("vermitteln aus|handeln", AGREEING, {
      needs: ["PARTICIPANT"],
      beside: [...CONCORD, "-teilung", "-abkommen", "-waffenruhe", "-waffenstillstand", "-feuerpause", "-frieden", "-austausch"],
    }),
    ...verbs("ab|ringen ab|trotzen", { ...AGREEING, dative: "PARTICIPANT" }, { needs: ["PARTICIPANT", "PARTICIPANT"] }),
    ...verbs("erzielen schließen finden", AGREEING, {
      beside: [...CONCORD, "-deal", "-pakt", "-bündnis"],
      needs: ["PARTICIPANT"],
    }),
    ...verbs(
      "beschließen",
      { ...AGREEING, subject: "AGENT" },
      {
        needs: ["AGENT"],
        beside: [
          "-resolution",
          "-paket",
          "-reform",
          "-haushalt",
          "-programm",
          "-plan",
          "-massnahmen",
          "-erhöhung",
          "-zusammenarbeit",
          "-aufnahme",
          "-abzug",
        ],
        without: MEASURES,
      },
    ),
    ...verbs(
      "auf|nehmen normalisieren wieder|aufnehmen wieder|herstellen her|stellen an|knüpfen heben auf|werten",
      { ...AGREEING, prepositions: { ...AGREEING.prepositions, zu: "PARTICIPANT" } },
      {
        needs: ["PARTICIPANT"],
        beside: TIES,
      },
    ),
    ...verbs("bei|legen beilegen", AGREEING, {
      needs: ["PARTICIPANT"],
      beside: ["-streit", "-konflikt", "-krise", "-differenzen", "-streitigkeiten", "-zwist"],
    }),
    ...verbs("ein|stellen", AGREEING, {
      needs: ["PARTICIPANT"],
      beside: ["-kämpfe", "feindseligkeiten", "-feuer", "-kampfhandlungen", "-beschuss", "-angriffe"],
    }),
    ...verbs("zu|stimmen ein|willigen", { ...AGREEING, dative: "TOPIC" }, { needs: ["PARTICIPANT"] }),
    ...verbs("billigen ab|segnen akzeptieren", AGREEING, { needs: ["PARTICIPANT"], without: MEASURES }),
    ...verbs("bilden ein|gehen schmieden", AGREEING, {
      needs: ["PARTICIPANT", "PARTICIPANT"],
      beside: ["-koalition", "-bündnis", "-allianz", "-partnerschaft", "-union"],
    }),
    ...verbs("veröffentlichen ab|geben verbreiten", AGREEING, {
      needs: ["PARTICIPANT"],
      beside: ["gemeinsamen", "gemeinsame", "gemeinsames"],
    }),
    ...verbs("bekräftigen", AGREEING, { beside: ["gemeinsamen", "gemeinsame"], needs: ["PARTICIPANT"] }),
    ...verbs("verbünden zusammen|schließen aus|söhnen versöhnen", AGREEING, { needs: ["PARTICIPANT"] }),
  ],
  nouns: [
    ...nouns(
      "Einigung/Einigungen Übereinkunft/Übereinkünfte Verständigung/Verständigungen Rüstungsdeal/Rüstungsdeals Waffengeschäft/Waffengeschäfte Waffendeal/Waffendeals Kompromiss/Kompromisse Deal/Deals Durchbruch/Durchbrüche Versöhnung/Versöhnungen Aussöhnung/Aussöhnungen Schulterschluss/ Feuerpause/Feuerpausen Kampfpause/Kampfpausen Waffenpause/Waffenpausen Koalition/Koalitionen Allianz/Allianzen",
      AGREEING,
      { needs: ["PARTICIPANT"] },
    ),
    ...nouns(
      "Aufnahme/ Wiederaufnahme/ Normalisierung/",
      { ...AGREEING, prepositions: { ...AGREEING.prepositions, zu: "PARTICIPANT" } },
      {
        needs: ["PARTICIPANT"],
        beside: TIES,
        compounds: false,
      },
    ),
    ...nouns("Vereinbarung/Vereinbarungen Abmachung/Abmachungen Absprache/Absprachen", AGREEING, { needs: ["PARTICIPANT"] }),
  ],
};
