import type { Government } from "../event-words.ts";

/** Who strikes whom, where. */
export const STRIKING: Government = {
  subject: "AGENT",
  accusative: "TARGET",
  adjective: "AGENT",
  possessor: "AGENT",
  prepositions: {
    auf: "TARGET",
    gegen: "TARGET",
    in: "PLACE",
    bei: "PLACE",
    nahe: "PLACE",
    an: "PLACE",
    durch: "AGENT",
    von: "AGENT",
    zwischen: "PARTICIPANT",
  },
};
/** Into what somebody goes by force is attacked. */
export const INVADING: Government = { ...STRIKING, prepositions: { ...STRIKING.prepositions, in: "TARGET" } };
/** Who takes power by force takes it from the state where it happens. */
export const SEIZING: Government = { ...INVADING, accusative: "TOPIC" };
/** Whom it hits is named by whose it is ("die Ermordung des Ministers"). */
export const HARMED: Government = { ...STRIKING, possessor: "TARGET", adjective: "TARGET" };
/** Who is taken somewhere by force. */
export const CARRIED_OFF: Government = { ...HARMED, prepositions: { ...HARMED.prepositions, nach: "PLACE" } };

/** With this police and soldiers go against crowds. */
export const CROWD_CONTROL =
  "-tränengas -wasserwerfer -wasserwerfern -gummigeschosse -gummigeschossen -gummikugeln -schlagstöcke -schlagstöcken -blendgranaten -pfefferspray".split(
    " ",
  );
/** Who comes from the sea or the air to fight. */
export const LANDING = [
  "-truppen",
  "-soldaten",
  "-marineinfanteristen",
  "-fallschirmjäger",
  "-einheiten",
  "-verbände",
  "-streitkräfte",
];
