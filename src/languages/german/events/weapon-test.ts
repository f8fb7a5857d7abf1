import type { EventWords, Government } from "../../event-words.ts";
import { nouns, verbs } from "../triggers.ts";

const TESTING: Government = {
  subject: "AGENT",
  adjective: "AGENT",
  possessor: "AGENT",
  prepositions: { in: "PLACE", auf: "PLACE", vor: "PLACE", von: "AGENT", durch: "AGENT" },
};
const ARMS = [
  "-rakete",
  "-raketen",
  "atomspreng",
  "nuklearspreng",
  "-atombombe",
  "-atombomben",
  "-sprengköpfe",
  "-wasserstoffbombe",
  "-sprengkopf",
  "-waffe",
  "-waffen",
  "-marschflugkörper",
  "-satellit",
  "-satelliten",
  "-torpedo",
  "-drohne",
];

/** Tests of missiles, bombs and other arms. */
export const WEAPON_TEST: EventWords = {
  kind: "WEAPON_TEST",
  verbs: [
    ...verbs("schießen bringen befördern", TESTING, {
      needs: ["AGENT"],
      beside: ["=all", "weltall", "weltraum", "umlaufbahn", "erdumlaufbahn", "orbit"],
    }),
    ...verbs("testen erproben zünden", TESTING, { needs: ["AGENT"], beside: ARMS }),
    ...verbs("testen erproben", TESTING, { needs: ["AGENT"], beside: ["-bombe", "-bomben"] }),
    ...verbs("zünden", TESTING, {
      needs: ["AGENT"],
      beside: ["nuklear", "atomar", "thermonuklear"].flatMap((kind) => [
        `${kind}+-sprengsatz`,
        `${kind}+-bombe`,
        `${kind}+-ladung`,
      ]),
    }),
    ...verbs("feuern schießen", TESTING, { needs: ["AGENT"], beside: ARMS, without: ["=auf", "=gegen", "-angriff"] }),
    ...verbs("starten ab|feuern ab|schießen", TESTING, {
      needs: ["AGENT"],
      beside: [...ARMS, "interkontinentalrakete"],
      without: [
        "angriff",
        "=auf",
        "=gegen",
        "-drohne",
        "-flugzeug",
        "-flugzeuge",
        "-jet",
        "-jets",
        "-hubschrauber",
        "-maschine",
        "-ballon",
      ],
    }),
  ],
  nouns: [
    ...nouns("Start/Starts", TESTING, {
      needs: ["AGENT"],
      beside: ["rakete", "langstreckenrakete", "mittelstreckenrakete", "interkontinentalrakete", "satellit"],
      compounds: false,
    }),
    ...nouns(
      "Raketentest/Raketentests Atomtest/Atomtests Atomwaffentest/Atomwaffentests Atombombentest/Atombombentests Waffentest/Waffentests Raketenstart/Raketenstarts Nukleartest/Nukleartests Atomversuch/Atomversuche Raketenversuch/Raketenversuche Satellitenstart/Satellitenstarts Testflug/Testflüge Wasserstoffbombentest/Wasserstoffbombentests Bombentest/Bombentests Kernwaffentest/Kernwaffentests Kernwaffenversuch/Kernwaffenversuche Atomwaffenversuch/Atomwaffenversuche Atomexplosion/Atomexplosionen Nuklearversuch/Nuklearversuche",
      TESTING,
    ),
  ],
};
