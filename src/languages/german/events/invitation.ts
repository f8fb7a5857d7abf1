import type { EventWords } from "../../event-words.ts";
import { nouns, verbs } from "../triggers.ts";

const BIDDING = {
  subject: "SENDER",
  accusative: "RECIPIENT",
  prepositions: { in: "TOPIC", nach: "TOPIC", zu: "TOPIC", von: "SENDER", durch: "SENDER" },
} as const;
const TAKING = {
  subject: "RECIPIENT",
  prepositions: { von: "SENDER", aus: "SENDER", in: "TOPIC", nach: "TOPIC", zu: "TOPIC" },
} as const;

/** To what many are invited. */
const GATHERINGS = ["-gipfel", "-treffen", "-konferenz", "-gespräch", "-gesprächen", "-sitzung", "-verhandlungen", "-runde"];

/** Invitations, given, taken or declined. */
export const INVITATION: EventWords = {
  kind: "INVITATION",
  verbs: [
    ...verbs("ein|laden", BIDDING, { needs: ["RECIPIENT"] }),
    // "lud zu einem Gipfel ein": whoever is to come.
    ...verbs("ein|laden", BIDDING, {
      needs: ["SENDER"],
      beside: ["=zu", "=zum", "=zur"].flatMap((to) => GATHERINGS.map((gathering) => `${to}+${gathering}`)),
    }),
    ...verbs("an|nehmen erhalten bekommen ab|lehnen aus|schlagen folgen nach|kommen", TAKING, {
      beside: ["-einladung"],
      needs: ["RECIPIENT"],
    }),
    ...verbs(
      "aus|sprechen überbringen übermitteln überreichen",
      { subject: "SENDER", dative: "RECIPIENT", prepositions: { an: "RECIPIENT", nach: "TOPIC", zu: "TOPIC", in: "TOPIC" } },
      { beside: ["-einladung"], needs: ["SENDER"] },
    ),
  ],
  nouns: nouns(
    "Einladung/Einladungen",
    {
      possessor: "SENDER",
      subject: "RECIPIENT",
      adjective: "SENDER",
      prepositions: { von: "SENDER", durch: "SENDER", an: "RECIPIENT", nach: "TOPIC", in: "TOPIC", zu: "TOPIC" },
    },
    { needs: ["SENDER"] },
  ),
};
