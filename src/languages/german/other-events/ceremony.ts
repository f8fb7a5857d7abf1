import type { Government } from "../../event-words.ts";
import { nouns, verbs } from "../triggers.ts";

const GUESTS: Government = {
  possessor: "PARTICIPANT",
  subject: "PARTICIPANT",
  prepositions: { mit: "PARTICIPANT", von: "PARTICIPANT", in: "PLACE", an: "PLACE" },
};
const OPENING: Government = { subject: "AGENT", prepositions: { in: "PLACE", an: "PLACE", bei: "PLACE" } };

/** Ceremonies, meals, concerts, openings, anniversaries. */
export const CEREMONY = {
  verbs: [
    ...verbs("nehmen", GUESTS, { needs: ["PARTICIPANT", "PLACE"], beside: ["=abschied+=von"], family: "ceremony" }),
    ...verbs("eröffnen ein|weihen enthüllen", OPENING, {
      needs: ["AGENT"],
      beside: [
        "-botschaft",
        "-denkmal",
        "-mahnmal",
        "-konsulat",
        "-ausstellung",
        "-brücke",
        "-fabrik",
        "-messe",
        "-spiele",
        "-flughafen",
        "-museum",
        "-pipeline",
        "-werk",
        "-kraftwerk",
        "-staudamm",
        "-tunnel",
        "-strecke",
        "-gedenkstätte",
        "-statue",
        "-festival",
        "-zentrum",
        "-kirche",
        "-moschee",
        "-kanal",
        "-schule",
        "-universität",
      ],
      family: "opening",
    }),
    ...verbs("nehmen gehen", OPENING, { needs: ["AGENT"], beside: ["=betrieb"], family: "opening" }),
    ...verbs("auf|nehmen", OPENING, { needs: ["AGENT"], beside: ["=arbeit", "=dienst", "=betrieb"], family: "opening" }),
    ...verbs(
      "sprechen",
      { subject: "AGENT", accusative: "SUBJECT", prepositions: { in: "PLACE" } },
      {
        needs: ["AGENT"],
        beside: ["=heilig", "=selig"],
        family: "ceremony",
      },
    ),
    ...verbs(
      "gedenken",
      { ...GUESTS, prepositions: { ...GUESTS.prepositions, auf: "PLACE" } },
      { needs: ["PARTICIPANT"], family: "ceremony" },
    ),
    ...verbs("feiern begehen", GUESTS, {
      needs: ["PARTICIPANT"],
      beside: [
        "-jahrestag",
        "-jubiläum",
        "-geburtstag",
        "-jubiläums",
        "-feiertag",
        "-nationalfeiertag",
        "-sieg",
        "-unabhängigkeit",
        "-messe",
        "-gottesdienst",
      ],
      family: "ceremony",
    }),
    ...verbs("nieder|legen", GUESTS, { needs: ["PARTICIPANT"], beside: ["-kranz", "-kränze", "=blumen"], family: "wreath" }),
    ...verbs("teil|nehmen bei|wohnen", GUESTS, {
      needs: ["PARTICIPANT"],
      beside: [
        "-feier",
        "-zeremonie",
        "-parade",
        "-begräbnis",
        "-gedenken",
        "-feierlichkeiten",
        "-messe",
        "-gottesdienst",
        "-eröffnung",
        "-trauerfeier",
        "-konzert",
        "-beisetzung",
      ],
      family: "ceremony",
    }),
  ],
  nouns: [
    ...nouns("Kranzniederlegung/Kranzniederlegungen", GUESTS, { family: "wreath" }),
    ...nouns("Konzertbesuch/Konzertbesuche Konzert/Konzerte Opernbesuch/Opernbesuche", GUESTS, { family: "concert" }),
    ...nouns(
      "Staatsbankett/Staatsbankette Bankett/Bankette Abendessen/Abendessen Mittagessen/Mittagessen Arbeitsessen/Arbeitsessen Mahlzeit/Mahlzeiten Festessen/Festessen Dinner/Dinner Frühstück/Frühstücke Galadiner/Galadiners",
      GUESTS,
      { family: "meal" },
    ),
    ...nouns(
      "Festakt/Festakte Gedenkfeier/Gedenkfeiern Trauerfeier/Trauerfeiern Staatsakt/Staatsakte Gedenkveranstaltung/Gedenkveranstaltungen Feierlichkeit/Feierlichkeiten Zeremonie/Zeremonien Gottesdienst/Gottesdienste Siegesfeier/Siegesfeiern",
      GUESTS,
      { family: "ceremony" },
    ),
    ...nouns(
      "Einweihung/Einweihungen Grundsteinlegung/Grundsteinlegungen Enthüllung/Enthüllungen Inbetriebnahme/Inbetriebnahmen Stapellauf/Stapelläufe",
      OPENING,
      { needs: ["PLACE"], family: "opening" },
    ),
  ],
};
