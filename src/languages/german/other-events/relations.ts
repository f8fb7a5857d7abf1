import type { Government } from "../../event-words.ts";
import { ENVOYS } from "../surroundings.ts";
import { nouns, verbs } from "../triggers.ts";

const RELATING: Government = {
  subject: "PARTICIPANT",
  possessor: "PARTICIPANT",
  adjective: "PARTICIPANT",
  prepositions: { mit: "PARTICIPANT", zu: "PARTICIPANT", zwischen: "PARTICIPANT", von: "PARTICIPANT" },
};
const CLOSING: Government = {
  subject: "AGENT",
  accusative: "TARGET",
  prepositions: { zu: "TARGET", nach: "TARGET", mit: "TARGET", zwischen: "TARGET", für: "TARGET", in: "PLACE", durch: "AGENT" },
};
const SUMMONING: Government = {
  subject: "AGENT",
  accusative: "TARGET",
  possessor: "TARGET",
  prepositions: { von: "TARGET", durch: "AGENT", aus: "TARGET", in: "TOPIC" },
};
const RECOGNIZING: Government = { subject: "AGENT", accusative: "TARGET", prepositions: { als: "TOPIC", durch: "AGENT" } };
const BORDERS = [
  "-grenze",
  "-grenzen",
  "-grenzübergang",
  "-grenzübergänge",
  "-luftraum",
  "-konsulat",
  "-botschaft",
  "-vertretung",
  "-häfen",
];
const TIES = ["beziehungen", "-beziehungen", "kontakte", "=kontakt", "-verhältnis"];

/** What becomes of the relations between states: ties, envoys, borders, recognition. */
export const RELATIONS = {
  verbs: [
    ...verbs("ab|brechen", RELATING, { needs: ["PARTICIPANT"], beside: TIES, family: "relations" }),
    ...verbs("vertiefen intensivieren aus|bauen verbessern", RELATING, {
      needs: ["PARTICIPANT"],
      beside: TIES,
      family: "relations",
    }),
    ...verbs("ein|bestellen zitieren", SUMMONING, {
      beside: ["-botschafter", "-botschafterin", "-gesandten", "-geschäftsträger", "-diplomaten", "-konsul", "-außenministerium"],
      family: "summons",
    }),
    ...verbs(
      "zurück|rufen ab|ziehen ab|berufen zurück|beordern zurück|holen",
      { subject: "AGENT", accusative: "TOPIC", prepositions: { aus: "TARGET", in: "TARGET", nach: "TOPIC", zu: "TOPIC" } },
      { needs: ["AGENT"], beside: ENVOYS, family: "recall" },
    ),
    ...verbs(
      "beordern rufen",
      { subject: "AGENT", accusative: "TOPIC", prepositions: { aus: "TARGET", in: "TARGET", nach: "TOPIC" } },
      { needs: ["AGENT"], beside: ENVOYS.flatMap((envoy) => [`=hause+${envoy}`, `=zurück+${envoy}`]), family: "recall" },
    ),
    ...verbs(
      "ab|sagen verweigern",
      { subject: "AGENT", prepositions: { in: "PLACE", an: "TOPIC" } },
      {
        needs: ["AGENT"],
        beside: ["-teilnahme"],
        family: "absence",
      },
    ),
    ...verbs(
      "suchen finden erhalten",
      { subject: "AGENT", prepositions: { in: "PLACE", von: "TARGET" } },
      {
        needs: ["AGENT"],
        beside: ["=zuflucht", "=asyl", "-unterschlupf"],
        onlyDone: true,
        family: "asylum",
      },
    ),
    ...verbs("öffnen schließen ab|riegeln sperren wieder|eröffnen wieder|öffnen dicht|machen", CLOSING, {
      beside: BORDERS,
      family: "border",
    }),
    ...verbs("an|erkennen", RECOGNIZING, {
      needs: ["AGENT", "TARGET"],
      beside: [
        "-staat",
        "-staates",
        "diplomatisch",
        "unabhängig",
        "-regierung",
        "-führung",
        "-ergebnis",
        "-wahl",
        "völkerrechtlich",
        "-republik",
        "=präsident",
        "-präsidenten",
      ],
      family: "recognition",
    }),
    ...verbs(
      "beantragen stellen ein|reichen bewerben",
      { subject: "AGENT", prepositions: { in: "PLACE", bei: "TARGET" } },
      {
        needs: ["AGENT"],
        beside: [
          "-asyl",
          "-mitgliedschaft",
          "-aufnahme",
          "-asylantrag",
          "-aufnahmeantrag",
          "-beitrittsantrag",
          "-beitritt",
          "-beitrittsgesuch",
        ],
        family: "application",
      },
    ),
    ...verbs(
      "überreichen",
      { subject: "SENDER", dative: "RECIPIENT" },
      {
        needs: ["SENDER"],
        beside: ["beglaubigungsschreiben"],
        family: "accreditation",
      },
    ),
    ...verbs(
      "aus|tauschen überstellen übergeben",
      { ...RELATING, prepositions: { ...RELATING.prepositions, in: "PLACE" } },
      {
        beside: ["gefangene", "kriegsgefangene", "agenten", "häftlinge", "-spione", "-geiseln"],
        family: "exchange",
      },
    ),
  ],
  nouns: [
    ...nouns("Gefangenenaustausch/ Agentenaustausch/ Häftlingsaustausch/", RELATING, {
      needs: ["PARTICIPANT"],
      family: "exchange",
    }),
    ...nouns("Abbruch/", RELATING, {
      needs: ["PARTICIPANT", "PARTICIPANT"],
      beside: TIES,
      compounds: false,
      family: "relations",
    }),
    ...nouns("Einbestellung/Einbestellungen", SUMMONING, { needs: ["TARGET"], family: "summons" }),
    ...nouns("Grenzöffnung/Grenzöffnungen Grenzschließung/Grenzschließungen Maueröffnung/ Mauerfall/", CLOSING, {
      family: "border",
    }),
    ...nouns(
      "Anerkennung/",
      { ...RECOGNIZING, possessor: "TARGET" },
      { needs: ["AGENT", "TARGET"], compounds: false, family: "recognition" },
    ),
  ],
};
