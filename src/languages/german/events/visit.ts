import type { EventWords, Government } from "../../event-words.ts";
import { ENVOYS } from "../surroundings.ts";
import { nouns, verbs } from "../triggers.ts";

const JOURNEY: Government = {
  subject: "VISITOR",
  prepositions: {
    nach: "DESTINATION",
    in: "DESTINATION",
    zu: "DESTINATION",
    auf: "DESTINATION",
    bei: "DESTINATION",
    aus: "ORIGIN",
    mit: "VISITOR",
    darunter: "VISITOR",
  },
};
const STAY: Government = {
  possessor: "VISITOR",
  subject: "VISITOR",
  adjective: "VISITOR",
  prepositions: {
    von: "VISITOR",
    durch: "VISITOR",
    bei: "DESTINATION",
    in: "DESTINATION",
    nach: "DESTINATION",
    auf: "DESTINATION",
    zu: "DESTINATION",
    an: "DESTINATION",
    mit: "VISITOR",
    aus: "ORIGIN",
  },
};
const SEEING: Government = {
  ...JOURNEY,
  accusative: "DESTINATION",
  prepositions: { ...JOURNEY.prepositions, in: "PLACE", auf: "PLACE", zu: "TOPIC" },
};

/** Who flees or takes off is on a journey, wherever it goes. */
const LEAVING: Government = {
  subject: "VISITOR",
  prepositions: { aus: "ORIGIN", von: "ORIGIN", nach: "DESTINATION", mit: "VISITOR" },
};
/** What stands for where somebody goes or comes. */
const THERE = ["=hin", "=hierher", "=hierhin", "=dorthin", "=herüber"];

/** To what those are expected who will come. */
const GATHERINGS = ["zu", "zum", "zur", "bei", "beim"].flatMap((preposition) =>
  "feier gipfel treffen konferenz begräbnis beerdigung beisetzung zeremonie gespräch gesprächen verhandlungen beratungen versammlung vollversammlung amtseinführung sitzung kongress parteitag eröffnung"
    .split(" ")
    .map((gathering) => `=${preposition}+-${gathering}`),
);

/** Where somebody learns for years. */
const SCHOOLS = ["volksschule", "elementarschule", "realschule", "mittelschule", "handelsschule", "lateinschule", "gymnasium"];

/** Journeys of somebody to somebody or somewhere. */
export const VISIT: EventWords = {
  kind: "VISIT",
  verbs: [
    ...verbs("besuchen bereisen", SEEING, { needs: ["DESTINATION"], without: SCHOOLS }),
    ...verbs("auf|suchen besichtigen inspizieren", SEEING, { needs: ["DESTINATION"], family: "tour" }),
    ...verbs("reisen fliegen weiter|reisen weiter|fliegen nach|reisen pilgern eilen jetten", JOURNEY, {
      needs: ["DESTINATION"],
      without: ["-angriff", "-angriffe", "-angriffen", "-einsatz", "-einsätze", "-einsätzen", "-attacken"],
    }),
    ...verbs("fliehen flüchten", JOURNEY, { needs: ["VISITOR", "DESTINATION"] }),
    ...verbs(
      "ab|statten",
      { subject: "VISITOR", dative: "DESTINATION", prepositions: { in: "PLACE" } },
      { needs: ["DESTINATION"], beside: ["-besuch", "-visite"] },
    ),
    ...verbs(
      "entsenden schicken",
      { ...JOURNEY, subject: "AGENT", accusative: "VISITOR" },
      { needs: ["AGENT", "VISITOR", "DESTINATION"], without: ENVOYS },
    ),
    ...verbs("weilen gastieren", JOURNEY, { needs: ["DESTINATION"] }),
    // "wird in Athen erwartet": of somebody with a name, a visit to come.
    ...verbs(
      "erwarten",
      { accusative: "VISITOR", prepositions: { in: "DESTINATION", zu: "TOPIC", von: "HOST" } },
      { needs: ["VISITOR", "DESTINATION"], status: "PLANNED" },
    ),
    // "Zu der Feier wird auch X erwartet": so is one to what takes place.
    ...verbs(
      "erwarten",
      { accusative: "VISITOR", prepositions: { zu: "TOPIC", bei: "TOPIC", von: "HOST" } },
      { needs: ["VISITOR"], beside: GATHERINGS, status: "PLANNED" },
    ),
    ...verbs(
      "kommen gehen ziehen fahren",
      { subject: "VISITOR", prepositions: { nach: "DESTINATION", mit: "VISITOR", aus: "ORIGIN" } },
      {
        needs: ["VISITOR", "DESTINATION"],
        without: ["=leben", "bilanz", "=opfer", "=aus+=weg", "=zur+=welt", "=es+=zu", "=auf+=straße", "=auf+=strasse"],
      },
    ),
    // "Zur Beisetzung kommt auch X": who comes to what takes place.
    ...verbs(
      "kommen reisen an|reisen",
      { subject: "VISITOR", prepositions: { zu: "TOPIC", mit: "VISITOR", aus: "ORIGIN", darunter: "VISITOR" } },
      { needs: ["VISITOR"], beside: GATHERINGS, without: ["=es"] },
    ),
    // "war im Mai in Hanoi": who was somewhere at a time was there on a visit.
    ...verbs(
      "sein",
      { subject: "VISITOR", prepositions: { in: "DESTINATION" } },
      {
        needs: ["VISITOR", "DESTINATION"],
        without: [
          "-besuch",
          "-visite",
          "-reise",
          "-haft",
          "=amt",
          "=exil",
          "=geboren",
          "-gefängnis",
          "-hausarrest",
          "-sicherheit",
          "=seit",
        ],
        onlyDone: true,
      },
    ),
    ...verbs("kommen reisen fliegen fahren hin|fliegen hin|reisen hin|fahren", JOURNEY, {
      needs: ["VISITOR"],
      beside: THERE,
      onlyDone: true,
    }),
    ...verbs("hin|fliegen hin|reisen", JOURNEY, { needs: ["VISITOR"], onlyDone: true }),
    ...verbs("ab|heben starten", LEAVING, {
      needs: ["VISITOR"],
      beside: ["-maschine", "-flugzeug", "-hubschrauber", "=bord"],
      onlyDone: true,
      family: "take-off",
    }),
    ...verbs("begeben auf|halten", JOURNEY, { needs: ["DESTINATION"], beside: ["=sich"] }),
    ...verbs("machen", JOURNEY, { needs: ["VISITOR", "DESTINATION"], beside: ["=sich+=weg"] }),
    ...verbs(
      "ab|setzen",
      { subject: "VISITOR", prepositions: { nach: "DESTINATION", aus: "ORIGIN" } },
      { needs: ["VISITOR", "DESTINATION"], beside: ["=sich"], family: "flight" },
    ),
    ...verbs("machen ein|legen", JOURNEY, {
      needs: ["DESTINATION"],
      beside: ["=station", "=halt", "-zwischenstopp", "-zwischenstation", "-zwischenhalt", "-zwischenlandung", "-abstecher"],
    }),
    ...verbs(
      "auf|brechen ab|fliegen ab|reisen zurück|kehren zurück|reisen zurück|fliegen heim|kehren heim|reisen heim|fliegen aus|reisen",
      JOURNEY,
      {
        needs: ["DESTINATION"],
        family: "departure",
      },
    ),
    ...verbs("zurück|kehren heim|kehren zurück|kommen", LEAVING, {
      needs: ["VISITOR"],
      beside: ["=exil", "-heimat", "-hausarrest"],
      onlyDone: true,
      family: "departure",
    }),
    // "kehrte am Mittwoch aus Südafrika zurück": who comes home leaves where he was.
    ...verbs("zurück|kehren zurück|kommen zurück|reisen zurück|fliegen heim|kehren heim|reisen heim|kommen", LEAVING, {
      needs: ["VISITOR"],
      beside: ["=aus", "=von", "=vom"],
      onlyDone: true,
      family: "departure",
    }),
    ...verbs("fliehen flüchten", LEAVING, { needs: ["VISITOR"], onlyDone: true, family: "flight" }),
    ...verbs("fahren kommen", JOURNEY, {
      beside: ["-besuch", "-visite", "-reise", "-arbeitsbesuch", "-besuchs"],
      needs: ["DESTINATION"],
    }),
  ],
  nouns: [
    ...nouns("Besuch/Besuche Visite/Visiten Aufwartung/Aufwartungen Stippvisite/Stippvisiten Wallfahrt/Wallfahrten", STAY, {
      without: SCHOOLS,
    }),
    ...nouns("Gast/", STAY, {
      compounds: false,
      beside: ["=zu"],
      // Who has somebody "zu Gast" is the host.
      without: ["=hat", "=haben", "=hatte", "=hatten", "=habe"],
      needs: ["VISITOR"],
    }),
    ...nouns("Reise/Reisen Pilgerreise/Pilgerreisen Auslandsreise/Auslandsreisen Staatsvisite/Staatsvisiten", STAY),
    ...nouns(
      "Rundreise/Rundreisen Tournee/Tourneen Blitzbesuch/Blitzbesuche Abstecher/Abstecher Aufenthalt/Aufenthalte Zwischenstopp/Zwischenstopps Zwischenlandung/Zwischenlandungen Trip/Trips",
      STAY,
    ),
    ...nouns(
      "Tour/Touren Rundgang/Rundgänge Besichtigung/Besichtigungen",
      { ...STAY, prepositions: { ...STAY.prepositions, durch: "PLACE", zu: "PLACE" } },
      { family: "tour", compounds: false },
    ),
    ...nouns(
      "Rückreise/Rückreisen Heimreise/Heimreisen Abreise/Abreisen Rückkehr/ Abflug/Abflüge Ausreise/Ausreisen Heimkehr/ Rückflug/Rückflüge",
      STAY,
      {
        family: "departure",
        compounds: false,
        needs: ["DESTINATION"],
      },
    ),
  ],
};
