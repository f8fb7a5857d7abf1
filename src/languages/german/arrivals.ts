import type { EventWords, Government } from "../event-words.ts";
import { NEWS } from "./surroundings.ts";
import { nouns, verbs } from "./triggers.ts";

/** Where people come together. */
export const AT = { in: "PLACE", auf: "PLACE", an: "PLACE", bei: "PLACE", nahe: "PLACE", vor: "PLACE" } as const;
/** Who receives whom. */
export const RECEIVING: Government = {
  subject: "HOST",
  accusative: "VISITOR",
  possessor: "HOST",
  prepositions: { ...AT, von: "HOST", mit: "PARTICIPANT", durch: "HOST", für: "VISITOR", darunter: "VISITOR" },
};
/** Words for where somebody arrives. */
export const AIRPORT = ["flughafen", "ankunft", "landebahn", "gangway", "rollfeld"];
const ARRIVING: Government = {
  subject: "VISITOR",
  possessor: "VISITOR",
  prepositions: { ...AT, von: "VISITOR", mit: "VISITOR", darunter: "VISITOR", aus: "ORIGIN", bei: "TOPIC", nach: "ORIGIN" },
};

/** How somebody arrives, is welcomed and shown around. */
export const ARRIVALS: Pick<EventWords, "verbs" | "nouns"> = {
  verbs: [
    ...verbs("empfangen", RECEIVING, {
      needs: ["VISITOR"],
      beside: AIRPORT,
      family: "arrival",
    }),
    ...verbs("begrüßen", RECEIVING, { needs: ["VISITOR"], without: NEWS, family: "arrival" }),
    ...verbs("willkommen|heißen verabschieden umarmen", RECEIVING, { needs: ["VISITOR"], family: "arrival" }),
    ...verbs("heißen", RECEIVING, { needs: ["VISITOR"], beside: ["willkommen"], family: "arrival" }),
    ...verbs(
      "begleiten führen",
      { subject: "HOST", accusative: "VISITOR", prepositions: { auf: "PLACE", in: "PLACE", zu: "PLACE", durch: "PLACE" } },
      { beside: ["tour", "rundgang", "-tour", "-besichtigung", "-führung", "-rundgang", "-besuch"], needs: ["HOST", "VISITOR"] },
    ),
    ...verbs("ein|treffen an|kommen landen an|reisen ein|reisen", ARRIVING, {
      needs: ["VISITOR"],
      without: ["=rang", "=platz", "-position", "-treffer", "=spitze", "-weltraum", "-weltall", "=all", "-umlaufbahn", "=orbit"],
      family: "arrival",
    }),
  ],
  nouns: [
    ...nouns(
      "Begrüßungszeremonie/Begrüßungszeremonien Willkommensfeier/Willkommensfeiern Willkommenszeremonie/Willkommenszeremonien Empfangszeremonie/Empfangszeremonien Begrüssungszeremonie/Begrüssungszeremonien",
      RECEIVING,
      { family: "ceremony" },
    ),
    ...nouns("Ankunft/Ankünfte Eintreffen/ Landung/Landungen", ARRIVING, {
      family: "arrival",
      compounds: false,
      // Where a machine may not come down nobody is met.
      without: ["verweiger", "verwehr", "=untersagt", "=untersagte"],
    }),
  ],
};
