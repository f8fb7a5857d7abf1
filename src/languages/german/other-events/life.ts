import type { Government } from "../../event-words.ts";
import { HAZARDS } from "../surroundings.ts";
import { nouns, verbs } from "../triggers.ts";

const ALONE: Government = {
  subject: "SUBJECT",
  possessor: "SUBJECT",
  prepositions: { in: "PLACE", an: "PLACE", von: "SUBJECT" },
};
const BURIED: Government = {
  subject: "AGENT",
  accusative: "SUBJECT",
  possessor: "SUBJECT",
  prepositions: { in: "PLACE", auf: "PLACE", von: "SUBJECT" },
};
const WED: Government = {
  subject: "PARTICIPANT",
  accusative: "PARTICIPANT",
  possessor: "PARTICIPANT",
  prepositions: { mit: "PARTICIPANT", von: "PARTICIPANT", in: "PLACE" },
};
const GIVING: Government = {
  subject: "SENDER",
  dative: "RECIPIENT",
  accusative: "TOPIC",
  prepositions: { an: "RECIPIENT", in: "PLACE", von: "SENDER" },
};
const PRIZES = [
  "-preis",
  "-nobelpreis",
  "-friedensnobelpreis",
  "-orden",
  "-medaille",
  "-ehrendoktorwürde",
  "-auszeichnung",
  "-verdienstkreuz",
  "-kreuz",
  "-preises",
  "-würde",
  "-friedenspreis",
  "-karlspreis",
  "-titel",
];

/** What happens to people: births, deaths, funerals, weddings, illness, honours. */
export const LIFE = {
  verbs: [
    ...verbs("nehmen", ALONE, { needs: ["SUBJECT"], beside: ["=sich+=leben"], family: "death" }),
    ...verbs("sterben verunglücken ertrinken erliegen um|kommen", ALONE, { needs: ["SUBJECT"], family: "death" }),
    ...verbs("gebären", { accusative: "SUBJECT", prepositions: { in: "PLACE" } }, { needs: ["SUBJECT"], family: "birth" }),
    ...verbs("kommen", ALONE, { needs: ["SUBJECT"], beside: ["=zur+=welt"], family: "birth" }),
    ...verbs("kommen", ALONE, { needs: ["SUBJECT"], beside: ["=leben"], family: "death" }),
    // "ist bei einem Flugzeugabsturz getötet worden": nobody has killed him.
    ...verbs(
      "töten um|bringen erschlagen",
      { ...ALONE, accusative: "SUBJECT", prepositions: { in: "PLACE", an: "PLACE", bei: "PLACE", nahe: "PLACE" } },
      { needs: ["SUBJECT"], beside: [...HAZARDS, "-explosion"], family: "death" },
    ),
    ...verbs("sein", ALONE, { needs: ["SUBJECT"], beside: ["=tot"], family: "death" }),
    ...verbs("bei|setzen begraben bestatten beerdigen", BURIED, { needs: ["SUBJECT"], family: "funeral" }),
    ...verbs("tragen", BURIED, { needs: ["SUBJECT"], beside: ["=grabe", "=grab"], family: "funeral" }),
    ...verbs("heiraten verloben", WED, { needs: ["PARTICIPANT"], family: "wedding" }),
    ...verbs(
      "erkranken operieren ein|liefern",
      { ...ALONE, accusative: "SUBJECT" },
      {
        needs: ["SUBJECT"],
        beside: ["krankenhaus", "-klinik", "-spital", "schwer", "schlaganfall", "-krebs", "-herzinfarkt"],
        family: "illness",
      },
    ),
    ...verbs(
      "bringen verlegen ein|weisen",
      { ...ALONE, accusative: "SUBJECT" },
      { needs: ["SUBJECT"], beside: ["krankenhaus", "-klinik", "-spital", "-krankenhaus", "-hospital"], family: "illness" },
    ),
    ...verbs("überreichen verleihen übergeben überbringen", GIVING, { needs: ["SENDER"], family: "handover" }),
    ...verbs("verleihen", GIVING, { needs: ["RECIPIENT"], family: "handover" }),
    ...verbs(
      "aus|zeichnen",
      { subject: "SENDER", accusative: "RECIPIENT", prepositions: { in: "PLACE", von: "SENDER" } },
      { needs: ["RECIPIENT"], family: "handover" },
    ),
    ...verbs(
      "erhalten bekommen entgegen|nehmen gewinnen",
      { subject: "RECIPIENT", prepositions: { von: "SENDER", in: "PLACE" } },
      { needs: ["RECIPIENT"], beside: PRIZES, family: "handover" },
    ),
  ],
  nouns: [
    ...nouns("Tod/ Ableben/", ALONE, { needs: ["SUBJECT"], compounds: false, family: "death" }),
    ...nouns("Begräbnis/Begräbnisse Beerdigung/Beerdigungen Staatsbegräbnis/Staatsbegräbnisse Beisetzung/Beisetzungen", BURIED, {
      needs: ["SUBJECT"],
      family: "funeral",
    }),
    ...nouns("Hochzeit/Hochzeiten Trauung/Trauungen", WED, { needs: ["PARTICIPANT"], family: "wedding" }),
    ...nouns(
      "Verleihung/Verleihungen Preisverleihung/Preisverleihungen",
      { ...GIVING, prepositions: { ...GIVING.prepositions, in: "PLACE" } },
      { needs: ["RECIPIENT"], family: "handover" },
    ),
  ],
};
