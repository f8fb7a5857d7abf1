import type { EventWords, Government } from "../../event-words.ts";
import { nouns, verbs } from "../triggers.ts";

const CALL: Government = {
  subject: "PARTICIPANT",
  accusative: "PARTICIPANT",
  possessor: "PARTICIPANT",
  adjective: "PARTICIPANT",
  prepositions: { mit: "PARTICIPANT", zwischen: "PARTICIPANT", von: "PARTICIPANT", bei: "PARTICIPANT" },
};

/** Who says something to somebody else by telephone calls them. */
const CALLED: Government = { subject: "PARTICIPANT", accusative: "PARTICIPANT", dative: "PARTICIPANT" };
const BY_TELEPHONE = [
  "telefonisch",
  "fernmündlich",
  "=am+=telefon",
  "=per+=telefon",
  "=einem+-telefonat",
  "=einem+-telefongespräch",
  "=einem+-anruf",
  "=per+-videoschalte",
];

/** Talks at a distance. */
export const PHONE_CALL: EventWords = {
  kind: "PHONE_CALL",
  verbs: [
    ...verbs("telefonieren", CALL, { needs: ["PARTICIPANT"] }),
    ...verbs("an|rufen", CALL, { needs: ["PARTICIPANT"], without: ["-gericht", "-gerichtshof", "-sicherheitsrat", "-hilfe"] }),
    ...verbs("sprechen reden beraten konferieren aus|tauschen", CALL, {
      needs: ["PARTICIPANT"],
      beside: ["telefonisch", "=telefon", "videokonferenz", "videoschalte", "videotelefonat", "fernmündlich"],
    }),
    ...verbs(
      "ein|laden gratulieren beglückwünschen kondolieren danken versichern zu|sichern zu|sagen versprechen warnen mahnen ermahnen bitten drängen auf|fordern informieren unterrichten mit|teilen rufen erreichen beruhigen beschwören an|bieten kontaktieren erinnern loben kritisieren rügen",
      CALLED,
      { needs: ["PARTICIPANT", "PARTICIPANT"], beside: BY_TELEPHONE },
    ),
  ],
  nouns: [
    ...nouns("Gespräch/Gespräche Unterredung/Unterredungen", CALL, { beside: ["=am+=telefon", "telefonisch", "fernmündlich"] }),
    ...nouns(
      "Telefongespräch/Telefongespräche Telefonat/Telefonate Anruf/Anrufe Videogespräch/Videogespräche Videotelefonat/Videotelefonate Videoschalte/Videoschalten Videokonferenz/Videokonferenzen Telefonkonferenz/Telefonkonferenzen Videogipfel/Videogipfel Schalte/Schalten Schaltkonferenz/Schaltkonferenzen Ferngespräch/Ferngespräche",
      CALL,
    ),
  ],
};
