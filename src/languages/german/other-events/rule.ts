import type { Government } from "../../event-words.ts";
import { EMERGENCIES } from "../surroundings.ts";
import { nouns, verbs } from "../triggers.ts";

const RULING: Government = {
  subject: "AGENT",
  accusative: "TARGET",
  prepositions: { in: "PLACE", über: "PLACE", für: "PLACE", durch: "AGENT" },
};
const BUDGET = [
  "-förderung",
  "-fördermenge",
  "-leitzins",
  "-leitzinsen",
  "-zölle",
  "-steuern",
  "-produktion",
  "-haushalt",
  "-budget",
  "-reform",
  "-währung",
  "-preise",
  "-subventionen",
];

/** Acts of governments and parliaments that are neither law nor election: emergency, dissolution, decisions, measures. */
export const RULE = {
  verbs: [
    ...verbs("verhängen verfügen aus|rufen verkünden auf|heben verlängern an|ordnen", RULING, {
      beside: EMERGENCIES,
      family: "emergency",
    }),
    ...verbs("erklären", RULING, { beside: EMERGENCIES, without: ["=für"], family: "emergency" }),
    ...verbs("gelten herrschen", RULING, { needs: ["PLACE"], beside: EMERGENCIES, family: "emergency" }),
    ...verbs("setzen", RULING, { needs: ["AGENT"], beside: ["=kraft"], family: "decision" }),
    ...verbs("auf|lösen", RULING, {
      beside: ["-parlament", "-nationalversammlung", "-unterhaus", "-volksversammlung", "-abgeordnetenhaus", "-kammer"],
      family: "dissolution",
    }),
    ...verbs("ein|setzen wieder|einsetzen ein|berufen", RULING, {
      needs: ["AGENT"],
      beside: ["-parlament", "-nationalversammlung", "-verfassung", "-kommission", "-untersuchungsausschuss", "-ausschuss"],
      onlyDone: true,
      family: "decision",
    }),
    ...verbs("entscheiden", RULING, {
      needs: ["AGENT"],
      beside: ["regierung", "kabinett", "-parlament", "-rat", "-regierung", "-präsident"],
      family: "decision",
    }),
    ...verbs("kürzen drosseln erhöhen senken an|heben ab|werten beschließen verabschieden ein|führen ab|schaffen", RULING, {
      needs: ["AGENT"],
      beside: BUDGET,
      family: "economy",
    }),
    ...verbs("ab|schaffen wieder|einführen ein|führen", RULING, {
      needs: ["AGENT"],
      beside: [
        "-todesstrafe",
        "-wehrpflicht",
        "-monarchie",
        "-visumspflicht",
        "-visapflicht",
        "-grenzkontrollen",
        "-apartheid",
        "-zensur",
        "-euro",
      ],
      family: "reform",
    }),
    ...verbs("ein|stellen still|legen ab|schalten", RULING, {
      beside: [
        "=betrieb",
        "-produktion",
        "-reaktor",
        "-atomkraftwerk",
        "-kraftwerk",
        "-atomprogramm",
        "-anreicherung",
        "-arbeit",
      ],
      family: "shutdown",
    }),
    ...verbs(
      "scheitern",
      { subject: "SUBJECT", prepositions: { in: "PLACE", an: "TARGET" } },
      {
        needs: ["SUBJECT"],
        beside: ["-resolution", "-veto", "-regierung", "-koalition"],
        family: "failure",
      },
    ),
  ],
  nouns: [
    ...nouns("Ausnahmezustand/ Kriegsrecht/ Notstand/ Ausgangssperre/Ausgangssperren", RULING, {
      needs: ["PLACE"],
      family: "emergency",
    }),
    ...nouns("Parlamentsauflösung/ Parlamentsauflösungen/", RULING, { needs: ["AGENT"], family: "dissolution" }),
  ],
};
