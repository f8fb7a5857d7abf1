import type { EventWords, Government } from "../../event-words.ts";
import { OFFICES } from "../offices.ts";
import { PLOTTERS } from "../surroundings.ts";
import { GOVERNMENTS, LEAVING, NAMING, POST, RESIGNATION_NOUNS, RESIGNATIONS, TAKING } from "../resignations.ts";
import { nouns, verbs } from "../triggers.ts";

/** Who takes power in a state does so for it, as who takes office. */
const RULING: Government = { subject: "SUBJECT", prepositions: { in: "SUBJECT", nach: "TOPIC", durch: "TOPIC" } };
/** Whoever or whatever is sent against others is no office holder. */
const FORCES = ["-armee", "-soldaten", "-truppen", "-streitkräfte", "-militär", "-polizisten", "-panzer", "-einheiten"];

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
      without: ["=sich", "-award", "-preis", "-oscar", "-kategorie"],
    }),
    ...verbs("ein|setzen bestellen vereidigen krönen benennen bestimmen installieren aus|wählen vereidigen erheben", NAMING, {
      needs: ["SUBJECT"],
      beside: OFFICES,
      without: ["-parlament", "-nationalversammlung", "-verfassung", "-tränengas", "-wasserwerfer", ...FORCES],
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
    ...verbs("vor|schlagen", NAMING, {
      needs: ["SUBJECT"],
      beside: [
        "-kandidat",
        "-kandidaten",
        "-kandidatin",
        "-nachfolger",
        "-nachfolgerin",
        "=für+-amt",
        "=für+-posten",
        ...["als", "zum", "zur"].flatMap((word) => OFFICES.map((office) => `=${word}+${office}`)),
      ],
      status: "HYPOTHETICAL",
    }),
    ...verbs("präsentieren vor|stellen aus|rufen auf|stellen", NAMING, {
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
    // "machte X zu seinem Nachfolger".
    ...verbs("machen", NAMING, {
      needs: ["AGENT", "SUBJECT"],
      beside: OFFICES.flatMap((office) => ["zum", "zur", "zu"].map((preposition) => `=${preposition}+${office}`)),
      without: ["=sich"],
    }),
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
    ...verbs("an|treten", TAKING, { needs: ["SUBJECT"], beside: ["=nachfolge"] }),
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
    // "machte sich zum Chef", "schwang sich zum Diktator auf".
    ...verbs(
      "machen auf|schwingen",
      { subject: "SUBJECT" },
      { needs: ["SUBJECT"], beside: [...OFFICES, ...CROWNS].map((office) => `=sich+=zum+${office}`) },
    ),
    ...verbs("besteigen", TAKING, { needs: ["SUBJECT"], beside: ["-thron"] }),
    ...verbs("kommen gelangen", { subject: "SUBJECT" }, { needs: ["SUBJECT"], beside: ["=an+=macht"] }),
    ...verbs("übergeben", { subject: "AGENT", prepositions: { an: "SUBJECT" } }, { needs: ["AGENT", "SUBJECT"], beside: POST }),
    ...RESIGNATIONS,
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
  ],
  nouns: [
    ...nouns(
      "Ernennung/Ernennungen Vereidigung/Vereidigungen Amtsübernahme/Amtsübernahmen Amtsantritt/Amtsantritte Amtseinführung/Amtseinführungen Machtübernahme/Machtübernahmen Inthronisierung/ Krönung/Krönungen Machtwechsel/Machtwechsel Nominierung/Nominierungen Beförderung/Beförderungen Amtseid/Amtseide Thronbesteigung/Thronbesteigungen Regierungsübernahme/Regierungsübernahmen Einsetzung/Einsetzungen Regierungsbildung/Regierungsbildungen Machtantritt/ Machtübergabe/Machtübergaben Wachablösung/Wachablösungen",
      { ...NAMING, prepositions: { von: "SUBJECT", durch: "AGENT" } },
      { needs: ["SUBJECT"] },
    ),
    // An appeal to a court is one too.
    ...nouns(
      "Berufung/Berufungen",
      { ...NAMING, prepositions: { von: "SUBJECT", durch: "AGENT" } },
      {
        needs: ["SUBJECT"],
        beside: ["-minister", "-ministerin", "-botschafter", "-richter", "-kabinett", "-chef", "-präsidenten"],
      },
    ),
    ...RESIGNATION_NOUNS,
  ],
};
