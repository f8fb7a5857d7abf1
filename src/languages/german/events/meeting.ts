import type { EventWords, Government } from "../../event-words.ts";
import { AIRPORT, ARRIVALS, AT, RECEIVING } from "../arrivals.ts";
import { HAZARDS } from "../surroundings.ts";
import { nouns, verbs } from "../triggers.ts";

const TOGETHER: Government = {
  subject: "PARTICIPANT",
  accusative: "PARTICIPANT",
  possessor: "PARTICIPANT",
  adjective: "PARTICIPANT",
  prepositions: { ...AT, mit: "PARTICIPANT", zwischen: "PARTICIPANT", darunter: "PARTICIPANT" },
};
const GATHERING: Government = { ...TOGETHER, prepositions: { ...TOGETHER.prepositions, von: "PARTICIPANT" } };
const TALKING: Government = {
  subject: "PARTICIPANT",
  possessor: "PARTICIPANT",
  adjective: "PARTICIPANT",
  prepositions: TOGETHER.prepositions ?? {},
};
const TALKS: Government = { ...TALKING, prepositions: GATHERING.prepositions ?? {} };
/** Beside these words a "Gipfel" is the top of a mountain. */
const MOUNTAINS =
  "-gebirge -wanderwege -wanderrouten -berg -berges -alpen -aufstieg -abstieg -bergsteiger -besteigung -meter".split(" ");

/** Who comes together as one. */
const ASSEMBLIES =
  "-rat -kabinett -parlament -ausschuss -gremium -kommission -konferenz -versammlung -außenminister -verteidigungsminister -finanzminister -innenminister -staatschefs -regierungschefs -staatsoberhäupter -delegierte -delegierten -unterhändler -vertreter".split(
    " ",
  );

/** Encounters, talks, receptions and arrivals. */
export const MEETING: EventWords = {
  kind: "MEETING",
  verbs: [
    ...verbs(
      "treffen",
      { subject: "PARTICIPANT", prepositions: { ...AT, auf: "PARTICIPANT" } },
      { needs: ["PARTICIPANT", "PARTICIPANT"], beside: ["=auf"] },
    ),
    ...verbs("ringen feilschen", TALKING, { needs: ["PARTICIPANT", "PARTICIPANT"], beside: ["=um"] }),
    ...verbs("treffen", TOGETHER, {
      needs: ["PARTICIPANT"],
      without: [
        "entscheidung",
        "vereinbarung",
        "maßnahme",
        "vorkehrung",
        "vorbereitung",
        "absprache",
        "abkommen",
        "rakete",
        "geschoss",
        "drohne",
        "schlag",
        "regelung",
        "auswahl",
        "aussage",
        ...HAZARDS,
      ],
    }),
    ...verbs("wieder|sehen", TOGETHER, { needs: ["PARTICIPANT", "PARTICIPANT"] }),
    ...verbs(
      "zusammen|treffen zusammen|treten zusammen|kommen zusammen|sitzen zusammen|setzen aufeinander|treffen wieder|treffen",
      TOGETHER,
      {
        needs: ["PARTICIPANT"],
      },
    ),
    // "In Brüssel trat der Rat der Außenminister zusammen": a body without a name meets where it is told to.
    ...verbs("zusammen|treten zusammen|kommen tagen", TOGETHER, { crowd: true, needs: ["PLACE"], beside: ASSEMBLIES }),
    ...verbs("treffen", TOGETHER, { crowd: true, needs: ["PLACE"], beside: ASSEMBLIES.map((body) => `=sich+${body}`) }),
    ...verbs("zurück|ziehen", TOGETHER, {
      needs: ["PARTICIPANT", "PARTICIPANT"],
      beside: ["-gespräch", "-gesprächen", "-unterredung", "-beratung", "-beratungen", "-essen"].map((talk) => `=sich+${talk}`),
    }),
    ...verbs("tagen beraten konferieren", TALKING, { needs: ["PARTICIPANT"] }),
    ...verbs("sprechen", TOGETHER, { needs: ["PARTICIPANT", "PARTICIPANT"], without: ["=über", "=von", "=aus", "=zu", "=frei"] }),
    ...verbs("speisen dinieren frühstücken essen", TALKING, { needs: ["PARTICIPANT", "PARTICIPANT"], family: "meal" }),
    ...verbs("begegnen", { ...TOGETHER, dative: "PARTICIPANT" }, { needs: ["PARTICIPANT", "PARTICIPANT"] }),
    // "ging ihm aus dem Weg": those who avoid each other do not meet.
    ...verbs(
      "gehen aus|weichen",
      { ...TOGETHER, dative: "PARTICIPANT" },
      { needs: ["PARTICIPANT", "PARTICIPANT"], beside: ["=aus+=weg"], status: "DID_NOT_HAPPEN" },
    ),
    ...verbs("meiden", TOGETHER, { needs: ["PARTICIPANT", "PARTICIPANT"], status: "DID_NOT_HAPPEN" }),
    ...verbs("konsultieren", TOGETHER, { needs: ["PARTICIPANT", "PARTICIPANT"] }),
    ...verbs("versammeln scharen", RECEIVING, { crowd: true, needs: ["HOST"], beside: ["=um+=sich"] }),
    ...verbs("versammeln ein|finden unterhalten", TOGETHER, { needs: ["PARTICIPANT"], beside: ["=sich"] }),
    ...verbs(
      "schütteln reichen drücken geben",
      { ...TOGETHER, dative: "PARTICIPANT" },
      {
        needs: ["PARTICIPANT", "PARTICIPANT"],
        beside: ["=hand", "=hände"],
      },
    ),
    ...verbs("vermitteln", TALKING, { needs: ["PARTICIPANT", "PARTICIPANT"] }),
    ...verbs("verhandeln", TALKING, { needs: ["PARTICIPANT"] }),
    // "In Genf wird wieder verhandelt": who it is is not told, only where.
    ...verbs("verhandeln weiter|verhandeln", TALKING, { crowd: true, needs: ["PLACE"], beside: ["=wird", "=wurde", "=werde"] }),
    ...verbs("beraten", TALKING, { crowd: true, needs: ["PLACE"], beside: ["=wird+=über", "=wurde+=über"] }),
    ...verbs("diskutieren besprechen erörtern aus|tauschen beratschlagen", TALKING, {
      needs: ["PARTICIPANT"],
      without: [
        "gefangene",
        "agenten",
        "häftlinge",
        "botschafter",
        "-soldaten",
        "leichen",
        "-waren",
        "-spione",
        "-spionen",
        "-geiseln",
        "-urkunden",
        "-geschenke",
      ],
    }),
    ...verbs(
      "sprechen reden",
      { subject: "PARTICIPANT", prepositions: { ...AT, mit: "PARTICIPANT", über: "TOPIC" } },
      { needs: ["PARTICIPANT"], beside: ["=mit"] },
    ),
    ...verbs(
      "sprechen reden debattieren",
      { subject: "PARTICIPANT", prepositions: { ...AT, über: "TOPIC" } },
      { needs: ["PARTICIPANT", "PARTICIPANT"], beside: ["=über", "=darüber", "=miteinander"] },
    ),
    ...verbs("empfangen", RECEIVING, {
      needs: ["VISITOR"],
      without: [...AIRPORT, "-sender", "-programm", "-programme", "-signal", "-signale", "-derby", "-heimspiel"],
    }),
    ...verbs("ab|holen", RECEIVING, { needs: ["HOST", "VISITOR"], family: "arrival" }),
    ...verbs(
      "ein|berufen zusammen|rufen",
      { ...TOGETHER, subject: "HOST" },
      {
        crowd: true,
        needs: ["HOST"],
        beside: [
          "-rat",
          "-sitzung",
          "-gipfel",
          "-konferenz",
          "-treffen",
          "-kabinett",
          "-stab",
          "-parlament",
          "-versammlung",
          "-rats",
        ],
      },
    ),
    ...verbs("bewirten", RECEIVING, { needs: ["VISITOR"] }),
    ...verbs("haben", RECEIVING, { needs: ["HOST", "VISITOR"], beside: ["=zu+=gast", "=zu+=besuch"] }),
    ...verbs("wieder|sehen", TOGETHER, { needs: ["PARTICIPANT"] }),
    ...verbs(
      "teil|nehmen bei|wohnen",
      { subject: "PARTICIPANT", prepositions: { ...AT, mit: "PARTICIPANT", neben: "PARTICIPANT" } },
      {
        crowd: true,
        beside: [
          "-gipfel",
          "-treffen",
          "-konferenz",
          "-gespräch",
          "-gesprächen",
          "-sitzung",
          "-beratungen",
          "-gesprächs",
          "-gipfels",
          "-verhandlungen",
          "-verhandlung",
          "-runde",
          "-tagung",
          "-forum",
          "-versammlung",
          "-audienz",
          "-parteitag",
        ],
      },
    ),
    ...ARRIVALS.verbs,
  ],
  nouns: [
    ...nouns(
      "Treffen/Treffen Zusammentreffen/Zusammentreffen Zusammenkunft/Zusammenkünfte Begegnung/Begegnungen Wortwechsel/Wortwechsel Unterredung/Unterredungen Händedruck/ Handschlag/Handschläge",
      GATHERING,
    ),
    ...nouns(
      "Gipfel/Gipfel Gipfeltreffen/Gipfeltreffen Konferenz/Konferenzen Tagung/Tagungen Sitzung/Sitzungen Vollversammlung/Vollversammlungen Generalversammlung/Generalversammlungen Parteitag/Parteitage Dringlichkeitssitzung/Dringlichkeitssitzungen Klausur/Klausuren Symposium/Symposien Parteikongress/Parteikongresse",
      GATHERING,
      { crowd: true, without: MOUNTAINS },
    ),
    ...nouns(
      "Gespräch/Gespräche Verhandlung/Verhandlungen Beratung/Beratungen Konsultation/Konsultationen Friedensgespräch/Friedensgespräche Aussprache/Aussprachen Verhandlungsrunde/Verhandlungsrunden Gesprächsrunde/Gesprächsrunden Besprechung/Besprechungen Unterhandlung/Unterhandlungen Sondierung/Sondierungen Dialog/Dialoge Verhandlungsauftakt/",
      TALKS,
    ),
    // "Die nächste Runde findet in X statt": of a row of talks.
    ...nouns("Runde/Runden", TALKS, {
      compounds: false,
      beside: ["stattfind", "stattgefunden", "=statt", "verschoben", "vertagt", "anberaumt"],
      without: [
        "-wahl",
        "-wahlgang",
        "-tarifrunde",
        "-wm",
        "-em",
        "-pokal",
        "-saison",
        "-turnier",
        "-gespräche",
        "-verhandlungen",
      ],
    }),
    ...nouns("Audienz/Audienzen Empfang/Empfänge", RECEIVING, { compounds: false }),
    ...nouns("Spaziergang/Spaziergänge Teeparty/Teepartys Teezeremonie/Teezeremonien", GATHERING, { family: "leisure" }),
    ...ARRIVALS.nouns,
  ],
};
