import type { EventWords, Government } from "../../event-words.ts";
import { nouns, verbs } from "../triggers.ts";

const DOING: Government = {
  subject: "AGENT",
  accusative: "SUBJECT",
  dative: "RECIPIENT",
  possessor: "PARTICIPANT",
  prepositions: { mit: "PARTICIPANT", in: "PLACE", an: "PLACE", von: "PARTICIPANT", auf: "PLACE" },
};
const GUESTS: Government = {
  possessor: "PARTICIPANT",
  subject: "PARTICIPANT",
  prepositions: { mit: "PARTICIPANT", von: "PARTICIPANT", in: "PLACE", an: "PLACE" },
};
const ALONE: Government = {
  subject: "SUBJECT",
  possessor: "SUBJECT",
  prepositions: { in: "PLACE", an: "PLACE", von: "SUBJECT" },
};
const RIDE: Government = { subject: "HOST", prepositions: { mit: "VISITOR", zu: "PLACE", in: "TOPIC", nach: "PLACE" } };

/** Happenings that are told often and belong to no other kind: ceremonies, deaths, rides, breaks in relations. */
export const OTHER: EventWords = {
  kind: "OTHER",
  verbs: [
    ...verbs("fahren", RIDE, { needs: ["HOST", "VISITOR"], family: "ride" }),
    ...verbs("sterben verunglücken", ALONE, { needs: ["SUBJECT"], family: "death" }),
    ...verbs(
      "überreichen verleihen",
      { subject: "SENDER", dative: "RECIPIENT", accusative: "TOPIC", prepositions: { an: "RECIPIENT", in: "PLACE" } },
      { needs: ["SENDER"], family: "handover" },
    ),
    ...verbs("heiraten", DOING, { needs: ["AGENT"], family: "wedding" }),
    ...verbs(
      "eröffnen ein|weihen enthüllen",
      { subject: "AGENT", prepositions: { in: "PLACE" } },
      {
        needs: ["AGENT"],
        beside: [
          "-botschaft",
          "-denkmal",
          "-konsulat",
          "-ausstellung",
          "-brücke",
          "-fabrik",
          "-messe",
          "-spiele",
          "-flughafen",
          "-museum",
        ],
        family: "opening",
      },
    ),
    ...verbs("verlassen", { subject: "SUBJECT", accusative: "ORIGIN" }, { needs: ["SUBJECT", "ORIGIN"], family: "departure" }),
    ...verbs(
      "ab|reisen",
      { subject: "SUBJECT", prepositions: { aus: "ORIGIN", nach: "DESTINATION" } },
      { needs: ["SUBJECT", "ORIGIN"], family: "departure" },
    ),
    ...verbs(
      "ab|brechen auf|nehmen normalisieren",
      { subject: "PARTICIPANT", prepositions: { mit: "PARTICIPANT", zu: "PARTICIPANT", zwischen: "PARTICIPANT" } },
      { needs: ["PARTICIPANT"], beside: ["beziehungen", "-beziehungen", "kontakte"], family: "relations" },
    ),
    ...verbs(
      "vertiefen intensivieren aus|bauen",
      { subject: "PARTICIPANT", prepositions: { mit: "PARTICIPANT", zu: "PARTICIPANT", zwischen: "PARTICIPANT" } },
      { needs: ["PARTICIPANT"], beside: ["beziehungen", "-beziehungen"], family: "relations" },
    ),
    ...verbs(
      "finden entdecken bergen",
      { accusative: "SUBJECT", prepositions: { in: "PLACE", bei: "PLACE", an: "PLACE" } },
      {
        needs: ["PLACE"],
        beside: ["trümmer", "leiche", "leichen", "wrack", "massengrab", "-trümmer", "überreste"],
        family: "find",
      },
    ),
    ...verbs("ab|stürzen entgleisen explodieren ein|stürzen", ALONE, { needs: ["PLACE"], family: "accident" }),
  ],
  nouns: [
    ...nouns("Kranzniederlegung/Kranzniederlegungen", GUESTS, { family: "wreath" }),
    ...nouns("Konzertbesuch/Konzertbesuche Konzert/Konzerte Opernbesuch/Opernbesuche", GUESTS, { family: "concert" }),
    ...nouns(
      "Staatsbankett/Staatsbankette Bankett/Bankette Abendessen/Abendessen Mittagessen/Mittagessen Arbeitsessen/Arbeitsessen Mahlzeit/Mahlzeiten Festessen/Festessen",
      GUESTS,
      { family: "meal" },
    ),
    ...nouns(
      "Festakt/Festakte Gedenkfeier/Gedenkfeiern Trauerfeier/Trauerfeiern Staatsbegräbnis/Staatsbegräbnisse Beisetzung/Beisetzungen Staatsakt/Staatsakte",
      GUESTS,
      { family: "ceremony" },
    ),
    ...nouns(
      "Erdbeben/Erdbeben Flugzeugabsturz/Flugzeugabstürze Überschwemmung/Überschwemmungen Hungersnot/Hungersnöte Seebeben/Seebeben Zugunglück/Zugunglücke",
      { prepositions: { in: "PLACE", an: "PLACE", vor: "PLACE", bei: "PLACE" } },
      { needs: ["PLACE"], family: "disaster" },
    ),
  ],
};
