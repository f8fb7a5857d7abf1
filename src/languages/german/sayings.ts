import type { Government } from "../event-words.ts";

/** Who says something to whom. */
export const SAYING: Government = {
  subject: "SPEAKER",
  dative: "ADDRESSEE",
  prepositions: {
    gegenüber: "ADDRESSEE",
    zu: "TOPIC",
    vor: "ADDRESSEE",
    in: "PLACE",
    bei: "TOPIC",
    an: "TOPIC",
    über: "TOPIC",
    mit: "TOPIC",
  },
};
/** Whose a word for what is said is, and to or against whom it goes. */
export const UTTERANCE: Government = {
  subject: "SPEAKER",
  possessor: "SPEAKER",
  adjective: "SPEAKER",
  prepositions: {
    von: "SPEAKER",
    mit: "ADDRESSEE",
    vor: "ADDRESSEE",
    an: "ADDRESSEE",
    gegenüber: "ADDRESSEE",
    bei: "ADDRESSEE",
    gegen: "TARGET",
    zu: "TOPIC",
    in: "PLACE",
  },
};

/** Who turns to whom. */
export const ADDRESSING: Government = { subject: "SPEAKER", prepositions: { an: "ADDRESSEE", in: "TOPIC", mit: "TOPIC" } };
