import type { EventWords, Government } from "../../event-words.ts";
import { nouns, verbs } from "../triggers.ts";

const NAMING: Government = {
  subject: "AGENT",
  accusative: "SUBJECT",
  possessor: "SUBJECT",
  prepositions: { von: "AGENT", durch: "AGENT", zu: "TOPIC", als: "TOPIC" },
};
const TAKING: Government = {
  subject: "SUBJECT",
  possessor: "SUBJECT",
  dative: "AGENT",
  accusative: "AGENT",
  prepositions: { von: "AGENT", als: "TOPIC", zu: "TOPIC" },
};
const POST = [
  "-amt",
  "amtes",
  "-amts",
  "-präsidentschaft",
  "-vorsitz",
  "-macht",
  "-führung",
  "-leitung",
  "-regierung",
  "-posten",
  "-ministerium",
  "-regierungsgeschäfte",
  "-kanzleramt",
  "-thron",
  "-präsidentenamt",
  "-amtsgeschäfte",
];
const OFFICES = [
  "-präsident",
  "-präsidenten",
  "-präsidentin",
  "-minister",
  "-ministerin",
  "-kanzler",
  "-kanzlerin",
  "-chef",
  "-chefin",
  "-könig",
  "-königin",
  "-papst",
  "-regierungschef",
  "-generalsekretär",
  "-vorsitzender",
  "-vorsitzenden",
  "-botschafter",
  "-richter",
  "-sprecher",
  "-kommissar",
  "-gouverneur",
  "-bürgermeister",
  "-kaiser",
  "-direktor",
  "-leiter",
  "-nachfolger",
  "-vize",
  "-beauftragter",
  "-beauftragten",
  "-vorsitzende",
  "-kommandeur",
  "-staatsoberhaupt",
];

/** Taking and leaving offices. */
export const APPOINTMENT: EventWords = {
  kind: "APPOINTMENT",
  verbs: [
    ...verbs("ernennen berufen nominieren befördern", NAMING, { needs: ["SUBJECT"], without: ["sich"] }),
    ...verbs("ein|setzen bestellen bestätigen vereidigen krönen", NAMING, { needs: ["SUBJECT"], beside: OFFICES }),
    ...verbs("vereidigen", NAMING, { needs: ["SUBJECT"] }),
    ...verbs("werden", { subject: "SUBJECT" }, { needs: ["SUBJECT"], beside: OFFICES }),
    ...verbs("übernehmen an|treten", TAKING, { needs: ["SUBJECT"], beside: POST }),
    ...verbs("ab|lösen beerben nach|folgen", TAKING, { needs: ["SUBJECT", "AGENT"] }),
    ...verbs("zurück|treten ab|danken", TAKING, { needs: ["SUBJECT"], family: "resignation" }),
    ...verbs("entlassen ab|berufen zurück|rufen ab|setzen feuern suspendieren stürzen ab|wählen", NAMING, {
      needs: ["SUBJECT"],
      family: "resignation",
    }),
    ...verbs("nieder|legen auf|geben ab|geben räumen", TAKING, { needs: ["SUBJECT"], beside: POST, family: "resignation" }),
  ],
  nouns: [
    ...nouns(
      "Ernennung/Ernennungen Vereidigung/Vereidigungen Amtsübernahme/Amtsübernahmen Amtsantritt/Amtsantritte Amtseinführung/Amtseinführungen Machtübernahme/Machtübernahmen Inthronisierung/ Krönung/Krönungen Machtwechsel/Machtwechsel Nominierung/Nominierungen",
      { ...NAMING, prepositions: { von: "SUBJECT", durch: "AGENT" } },
      { needs: ["SUBJECT"] },
    ),
    ...nouns(
      "Rücktritt/Rücktritte Entlassung/Entlassungen Absetzung/Absetzungen Abdankung/Abdankungen Sturz/ Entmachtung/",
      { ...NAMING, prepositions: { von: "SUBJECT", durch: "AGENT" } },
      { needs: ["SUBJECT"], family: "resignation", compounds: false },
    ),
  ],
};
