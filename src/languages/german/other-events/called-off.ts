import type { Government } from "../../event-words.ts";
import { verbs } from "../triggers.ts";

const ARRANGING: Government = {
  subject: "AGENT",
  accusative: "SUBJECT",
  prepositions: { in: "PLACE", auf: "PLACE", an: "PLACE", vor: "PLACE" },
};
/** What stands before the name of something that was to take place. */
const PLANNED = ["geplant", "vorgesehen", "angesetzt", "angekündigt", "angemeldet", "anberaumt", "einberufen"];

/** What was to take place and does not, by whatever name: the verb tells of it where its noun does not. */
export const CALLED_OFF = {
  verbs: [
    ...verbs("ab|sagen ab|blasen", ARRANGING, { status: "CANCELLED", onlyDone: true, family: "called off" }),
    ...verbs("aus|fallen platzen streichen", ARRANGING, {
      status: "CANCELLED",
      onlyDone: true,
      beside: PLANNED,
      family: "called off",
    }),
    ...verbs("fallen", ARRANGING, { status: "CANCELLED", onlyDone: true, beside: ["=ins+=wasser"], family: "called off" }),
    ...verbs("vertagen", ARRANGING, { status: "POSTPONED", onlyDone: true, family: "called off" }),
    ...verbs("verschieben verlegen", ARRANGING, { status: "POSTPONED", onlyDone: true, beside: PLANNED, family: "called off" }),
  ],
  nouns: [],
};
