import type { EventWords, Government } from "../../event-words.ts";
import { OFFICES } from "../offices.ts";
import { ENVOYS, FALLING_INTO, PLOTTERS } from "../surroundings.ts";
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
  prepositions: { von: "AGENT", auf: "AGENT", als: "TOPIC", zu: "TOPIC" },
};
/** Who takes power in a state does so for it, as who takes office. */
const RULING: Government = { subject: "SUBJECT", prepositions: { in: "SUBJECT", nach: "TOPIC", durch: "TOPIC" } };
const LEAVING: Government = { subject: "SUBJECT", possessor: "SUBJECT", prepositions: { als: "TOPIC", von: "TOPIC" } };
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
  "-kommando",
  "-oberbefehl",
  "-ressort",
  "-ämter",
  "-mandat",
  "-dienst",
  "-präsidium",
];
/** What parties and ministers join and leave. */
const GOVERNMENTS = ["-regierung", "-regierungskoalition", "-koalition", "-kabinett", "-regierungsbündnis"];
/** With these words somebody goes somewhere or something goes on, and nobody leaves an office. */
const ELSEWHERE =
  "es nach um zu zum zur auf davon aus in ans ins an weiter vor mit über unter so gegen ein hervor durch von voran"
    .split(" ")
    .map((word) => `=${word}`);
/** Titles that somebody takes for himself, in the dative after "zum" or "zur". */
const CROWNS = [
  "-machthaber",
  "-präsidenten",
  "-präsidentin",
  "-herrscher",
  "-könig",
  "-königin",
  "-kaiser",
  "-staatschef",
  "-staatsoberhaupt",
  "-führer",
  "-regierungschef",
  "-ministerpräsidenten",
  "-premierminister",
  "-nachfolger",
  "-nachfolgerin",
  "-kalifen",
  "-sultan",
  "-parteichef",
  "-vorsitzenden",
  "-oberbefehlshaber",
];

/** From this somebody falls down, and out of no office. */
const FALLS = "-bühne -pferd -rad -fahrrad -motorrad -leiter -treppe -dach -gerüst -balkon -tribüne -brücke -boot".split(" ");

/** What follows another work, deed or word. */
const WORKS = "-oper -komödie -konzert -film -stück -roman -coup -anregung -rat -sieg -premiere -modell -generation -serie".split(
  " ",
);

/** Taking and leaving offices. */
export const APPOINTMENT: EventWords = {
  kind: "APPOINTMENT",
  verbs: [
    ...verbs("ernennen berufen nominieren befördern küren designieren inthronisieren an|geloben degradieren", NAMING, {
      needs: ["SUBJECT"],
      without: ["sich", "-award", "-preis", "-oscar", "-kategorie"],
    }),
    ...verbs("ein|setzen bestellen vereidigen krönen benennen bestimmen installieren aus|wählen vereidigen erheben", NAMING, {
      needs: ["SUBJECT"],
      beside: OFFICES,
      without: ["-parlament", "-nationalversammlung", "-verfassung", "-tränengas", "-wasserwerfer"],
    }),
    ...verbs("bestätigen", NAMING, {
      needs: ["SUBJECT"],
      beside: ["=im+-amt", "=in+-amt", "=als", "-amtszeit"],
      without: ["-bericht", "-berichte", "-sprecher", "-sprecherin"],
    }),
    ...verbs("vereidigen", NAMING, { needs: ["SUBJECT"] }),
    ...verbs("ein|führen", NAMING, { needs: ["SUBJECT"], beside: ["=amt", "=amtes"] }),
    ...verbs("beauftragen betrauen", NAMING, {
      needs: ["SUBJECT"],
      beside: ["regierungsbildung", "-bildung", "-führung", "-leitung", "-amt", "-amtsgeschäften"],
    }),
    ...verbs(
      "bilden um|bilden",
      { subject: "SUBJECT", prepositions: { mit: "TOPIC" } },
      {
        needs: ["SUBJECT"],
        beside: ["-regierung", "-kabinett", "-regierungskoalition", "-übergangsregierung"],
      },
    ),
    ...verbs("vor|schlagen präsentieren vor|stellen aus|rufen auf|stellen", NAMING, {
      needs: ["SUBJECT"],
      beside: ["-kandidat", "-kandidaten", "-kandidatin", "-nachfolger", "-nachfolgerin", "-spitzenkandidat"],
    }),
    ...verbs("auf|steigen auf|rücken avancieren", { subject: "SUBJECT" }, { needs: ["SUBJECT"], beside: OFFICES }),
    ...verbs("schwören ab|legen leisten", { subject: "SUBJECT" }, { needs: ["SUBJECT"], beside: ["-amtseid", "=eid"] }),
    ...verbs(
      "werden",
      { subject: "SUBJECT" },
      { needs: ["SUBJECT"], beside: OFFICES, without: ["=erste", "=erster", "=ersten"] },
    ),
    ...verbs("sein", { subject: "SUBJECT" }, { needs: ["SUBJECT"], beside: OFFICES.map((office) => `=seit+${office}`) }),
    ...verbs("sein", { subject: "SUBJECT" }, { needs: ["SUBJECT"], beside: ["=seit+=amt", "=seit+=macht"] }),
    ...verbs("machen", { subject: "SUBJECT" }, { needs: ["SUBJECT"], beside: OFFICES.map((office) => `=sich+=zum+${office}`) }),
    ...verbs("besteigen", { subject: "SUBJECT" }, { needs: ["SUBJECT"], beside: ["-thron"] }),
    ...verbs("stellen setzen treten rücken", { subject: "SUBJECT" }, { needs: ["SUBJECT"], beside: ["=an+-spitze"] }),
    // "riss die Macht an sich", "übernahm die Macht": who does so rules; where soldiers do it is a coup.
    ...verbs("reißen", RULING, { needs: ["SUBJECT"], beside: ["=macht+=sich"], without: PLOTTERS }),
    ...verbs("ergreifen übernehmen", RULING, { needs: ["SUBJECT"], beside: ["=macht"], without: PLOTTERS }),
    ...verbs("übernehmen an|treten", TAKING, {
      needs: ["SUBJECT"],
      beside: POST,
      without: PLOTTERS.map((plotter) => `=macht+${plotter}`),
    }),
    ...verbs("verlassen", LEAVING, { needs: ["SUBJECT"], beside: GOVERNMENTS, family: "resignation" }),
    ...verbs("ein|treten zurück|kehren", LEAVING, { needs: ["SUBJECT"], beside: GOVERNMENTS.map((word) => `=in+${word}`) }),
    ...verbs("ab|lösen beerben nach|folgen ersetzen", TAKING, { needs: ["SUBJECT", "AGENT"] }),
    // "Ihm folgte Keller als Kanzler": what else follows are deeds, works and advice.
    ...verbs("folgen", TAKING, {
      needs: ["SUBJECT", "AGENT"],
      beside: [...OFFICES, "=auf", "=nach", "-amt", "-thron"],
      without: WORKS,
    }),
    ...verbs("aus|rufen proklamieren", NAMING, {
      needs: ["SUBJECT"],
      beside: CROWNS.flatMap((title) => [`=zum+${title}`, `=zur+${title}`]),
    }),
    ...verbs(
      "erklären",
      { subject: "SUBJECT" },
      {
        needs: ["SUBJECT"],
        beside: CROWNS.flatMap((title) => [`=zum+${title}`, `=zur+${title}`]),
      },
    ),
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
    ...verbs("ein|reichen erklären bekannt|geben verkünden", TAKING, {
      needs: ["SUBJECT"],
      beside: ["-rücktritt", "-rücktrittsgesuch", "-demission", "-abdankung"],
      family: "resignation",
    }),
    // Who says that they will go are still there.
    ...verbs("an|kündigen", TAKING, {
      needs: ["SUBJECT"],
      beside: ["-rücktritt", "-demission", "-abdankung"],
      family: "resignation",
      status: "PLANNED",
    }),
    // Who offers to go has not gone yet.
    ...verbs("an|bieten", TAKING, {
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
    ...verbs("entlassen ab|berufen zurück|rufen ab|setzen feuern suspendieren ab|wählen", NAMING, {
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
    // "machte sich zum Chef", "schwang sich zum Diktator auf".
    ...verbs(
      "machen auf|schwingen",
      { subject: "SUBJECT" },
      { needs: ["SUBJECT"], beside: [...OFFICES, ...CROWNS].map((office) => `=sich+=zum+${office}`) },
    ),
    ...verbs("besteigen", TAKING, { needs: ["SUBJECT"], beside: ["-thron"] }),
    ...verbs("aus|treten aus|steigen zurück|ziehen", LEAVING, {
      needs: ["SUBJECT"],
      beside: ["=aus+-regierung", "=aus+-koalition", "=aus+-kabinett"],
      family: "resignation",
    }),
    ...verbs("kommen gelangen", { subject: "SUBJECT" }, { needs: ["SUBJECT"], beside: ["=an+=macht"] }),
    ...verbs("übergeben", { subject: "AGENT", prepositions: { an: "SUBJECT" } }, { needs: ["AGENT", "SUBJECT"], beside: POST }),
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
    ...verbs("treten", TAKING, { needs: ["SUBJECT"], beside: ["=dienst+=den", "=dienste+=die"] }),
    ...verbs(
      "präsentieren vor|stellen benennen",
      { subject: "SUBJECT" },
      {
        needs: ["SUBJECT"],
        beside: ["-kabinett", "-regierungsmannschaft", "-ministerliste", "-kabinettsliste", "-regierung"],
        without: [
          "-programm",
          "-plan",
          "-pläne",
          "-paket",
          "-entwurf",
          "-gesetz",
          "-bericht",
          "-haushalt",
          "-budget",
          "-strategie",
          "-vorschlag",
          "-bilanz",
        ],
      },
    ),
    ...verbs(
      "übertragen",
      { subject: "AGENT", dative: "SUBJECT", prepositions: { an: "SUBJECT", auf: "SUBJECT" } },
      {
        needs: ["SUBJECT"],
        beside: [...POST.filter((word) => word !== "-regierung"), "-geschäfte", "-vollmacht", "-vollmachten"],
      },
    ),
    ...verbs("entheben", NAMING, { needs: ["SUBJECT"], family: "resignation" }),
    ...verbs("nieder|legen zurück|legen auf|geben ab|geben räumen verlieren", TAKING, {
      needs: ["SUBJECT"],
      // A government gives up much, and troops clear what is not theirs.
      beside: POST.filter((word) => word !== "-regierung"),
      without: ["-erklärung", "-truppen", "-stellungnahme"],
      family: "resignation",
    }),
  ],
  nouns: [
    ...nouns(
      "Ernennung/Ernennungen Vereidigung/Vereidigungen Amtsübernahme/Amtsübernahmen Amtsantritt/Amtsantritte Amtseinführung/Amtseinführungen Machtübernahme/Machtübernahmen Inthronisierung/ Krönung/Krönungen Machtwechsel/Machtwechsel Nominierung/Nominierungen Berufung/Berufungen Beförderung/Beförderungen Amtseid/Amtseide Thronbesteigung/Thronbesteigungen Regierungsübernahme/Regierungsübernahmen Einsetzung/Einsetzungen Regierungsbildung/Regierungsbildungen Machtantritt/ Machtübergabe/Machtübergaben Wachablösung/Wachablösungen",
      { ...NAMING, prepositions: { von: "SUBJECT", durch: "AGENT" } },
      { needs: ["SUBJECT"] },
    ),
    ...nouns(
      "Rücktritt/Rücktritte Entlassung/Entlassungen Absetzung/Absetzungen Abdankung/Abdankungen Sturz/ Entmachtung/ Abberufung/Abberufungen Ablösung/Ablösungen Demission/Demissionen Amtsenthebung/Amtsenthebungen Abwahl/",
      { ...NAMING, prepositions: { von: "SUBJECT", durch: "AGENT" } },
      { needs: ["SUBJECT"], without: FALLS, family: "resignation", compounds: false },
    ),
  ],
};
