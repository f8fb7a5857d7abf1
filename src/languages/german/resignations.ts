import type { EventWords, Government } from "../event-words.ts";
import { OFFICES } from "./offices.ts";
import { ENVOYS, FALLING_INTO, PLOTTERS } from "./surroundings.ts";
import { nouns, verbs } from "./triggers.ts";

/** Who puts whom into an office, or takes him out of it. */
export const NAMING: Government = {
  subject: "AGENT",
  accusative: "SUBJECT",
  possessor: "SUBJECT",
  prepositions: { von: "AGENT", durch: "AGENT", zu: "TOPIC", als: "TOPIC" },
};
/** Who takes or gives up what, after or from whom. */
export const TAKING: Government = {
  subject: "SUBJECT",
  possessor: "SUBJECT",
  dative: "AGENT",
  accusative: "AGENT",
  prepositions: { von: "AGENT", auf: "AGENT", als: "TOPIC", zu: "TOPIC" },
};

/** Who says of himself that he goes, perhaps to somebody; whose door he says it at takes no part. */
const GOING: Government = { ...TAKING, prepositions: { als: "TOPIC", zu: "TOPIC" } };
/** Who leaves what. */
export const LEAVING: Government = { subject: "SUBJECT", possessor: "SUBJECT", prepositions: { als: "TOPIC", von: "TOPIC" } };
/** What one takes over and gives up. */
export const POST = [
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
  "-kommando",
  "-oberbefehl",
  "-ressort",
  "-ämter",
  "-mandat",
  "-dienst",
  "-präsidium",
];
/** What parties and ministers join and leave. */
export const GOVERNMENTS = ["-regierung", "-regierungskoalition", "-koalition", "-kabinett", "-regierungsbündnis"];
/** With these words somebody goes somewhere or something goes on, and nobody leaves an office. */
const ELSEWHERE =
  "es nach um zu zum zur auf davon aus in ans ins an weiter vor mit über unter so gegen ein hervor durch von voran"
    .split(" ")
    .map((word) => `=${word}`);
/** From this somebody falls down, and out of no office. */
const FALLS = "-bühne -pferd -rad -fahrrad -motorrad -leiter -treppe -dach -gerüst -balkon -tribüne -brücke -boot".split(" ");

/** Giving up offices, being removed from them, and leaving governments. */
export const RESIGNATIONS: EventWords["verbs"] = [
  ...verbs("verlassen", LEAVING, { needs: ["SUBJECT"], beside: GOVERNMENTS, family: "resignation" }),
  ...verbs("zurück|treten ab|danken demissionieren", LEAVING, { needs: ["SUBJECT"], family: "resignation" }),
  // "trat die Insel an X ab" is of land.
  ...verbs("ab|treten", LEAVING, {
    needs: ["SUBJECT"],
    without: ["=an", "-gebiet", "-gebiete", "-rechte"],
    family: "resignation",
  }),
  ...verbs("aus|scheiden scheiden weichen", LEAVING, {
    needs: ["SUBJECT"],
    beside: ["-amt", "=amte", "-regierung", "-kabinett", "-führung"],
    family: "resignation",
  }),
  ...verbs("ein|reichen erklären bekannt|geben verkünden", GOING, {
    needs: ["SUBJECT"],
    beside: ["-rücktritt", "-rücktrittsgesuch", "-demission", "-abdankung"],
    family: "resignation",
  }),
  // Who says that they will go are still there.
  ...verbs("an|kündigen", GOING, {
    needs: ["SUBJECT"],
    beside: ["-rücktritt", "-demission", "-abdankung"],
    family: "resignation",
    status: "PLANNED",
  }),
  // Who offers to go has not gone yet.
  ...verbs("an|bieten", GOING, {
    needs: ["SUBJECT"],
    beside: ["-rücktritt", "-demission", "-abdankung"],
    family: "resignation",
    status: "HYPOTHETICAL",
  }),
  ...verbs(
    "verzichten",
    { subject: "SUBJECT" },
    { needs: ["SUBJECT"], beside: ["-thron", "-kandidatur", "-amt", "-amtszeit", "-vorsitz", "-ämter"], family: "resignation" },
  ),
  // "wurde abgesetzt und unter Hausarrest gestellt": where somebody comes to says nothing against it, as it does beside "entlassen".
  ...verbs("ab|setzen", NAMING, {
    needs: ["SUBJECT"],
    without: ["-rakete", "-raketen", "=sich", ...ENVOYS, "-notruf", "-funkspruch", "-tweet"],
    family: "resignation",
  }),
  ...verbs("entlassen ab|berufen zurück|rufen feuern suspendieren ab|wählen", NAMING, {
    needs: ["SUBJECT"],
    without: [
      "-rakete",
      "-raketen",
      "-geschosse",
      "-granaten",
      "-schuss",
      "-schüsse",
      "=sich",
      ...ENVOYS,
      "-haft",
      "gefängnis",
      "krankenhaus",
      "-klinik",
      "-spital",
      "=unabhängigkeit",
      "hausarrest",
    ],
    family: "resignation",
  }),
  // Who is overthrown by soldiers is the victim of a coup.
  ...verbs("stürzen entmachten", NAMING, {
    needs: ["SUBJECT"],
    without: [...PLOTTERS, ...FALLING_INTO],
    family: "resignation",
  }),
  ...verbs("aus|treten aus|steigen zurück|ziehen", LEAVING, {
    needs: ["SUBJECT"],
    beside: ["=aus+-regierung", "=aus+-koalition", "=aus+-kabinett"],
    family: "resignation",
  }),
  // "warf das Handtuch", "nahm den Hut", "gab als Gesandter auf".
  ...verbs("werfen hin|werfen hin|schmeißen nehmen", LEAVING, {
    needs: ["SUBJECT"],
    beside: ["=handtuch", "=bettel", "=hut", "=brocken"],
    family: "resignation",
  }),
  ...verbs("auf|geben auf|hören", LEAVING, {
    needs: ["SUBJECT"],
    beside: [...OFFICES, "-gesandter", "-gesandte", "-vermittler", "-vermittlerin"].map((office) => `=als+${office}`),
    family: "resignation",
  }),
  ...verbs("gehen", LEAVING, { needs: ["SUBJECT"], beside: OFFICES, without: ELSEWHERE, family: "resignation" }),
  ...verbs(
    "treten gehen versetzen schicken verabschieden",
    { ...LEAVING, accusative: "SUBJECT" },
    {
      needs: ["SUBJECT"],
      beside: ["=ruhestand"],
      family: "resignation",
    },
  ),
  ...verbs("machen", LEAVING, { needs: ["SUBJECT"], beside: ["=weg+=frei", "=platz+-nachfolger"], family: "resignation" }),
  ...verbs("verdrängen drängen jagen vertreiben", NAMING, {
    needs: ["SUBJECT"],
    beside: ["=von+=macht", "=aus+-amt", "=von+-spitze", "=vom+-thron"],
    without: PLOTTERS,
    family: "resignation",
  }),
  ...verbs("entheben", NAMING, { needs: ["SUBJECT"], family: "resignation" }),
  ...verbs("nieder|legen zurück|legen auf|geben ab|geben räumen verlieren", TAKING, {
    needs: ["SUBJECT"],
    // A government gives up much, and troops clear what is not theirs.
    beside: POST.filter((word) => word !== "-regierung"),
    without: ["-erklärung", "-truppen", "-stellungnahme"],
    family: "resignation",
  }),
];

/** The nouns for that. */
export const RESIGNATION_NOUNS: EventWords["nouns"] = [
  ...nouns(
    "Rücktritt/Rücktritte Entlassung/Entlassungen Absetzung/Absetzungen Abdankung/Abdankungen Sturz/ Entmachtung/ Abberufung/Abberufungen Ablösung/Ablösungen Demission/Demissionen Amtsenthebung/Amtsenthebungen Abwahl/",
    { ...NAMING, prepositions: { von: "SUBJECT", durch: "AGENT" } },
    { needs: ["SUBJECT"], without: FALLS, family: "resignation", compounds: false },
  ),
];
