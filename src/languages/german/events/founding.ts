import type { EventWords, Government } from "../../event-words.ts";
import { nouns, verbs } from "../triggers.ts";

const MAKING: Government = {
  subject: "AGENT",
  accusative: "SUBJECT",
  possessor: "SUBJECT",
  prepositions: { von: "AGENT", durch: "AGENT", in: "PLACE", mit: "TOPIC" },
};

const BECOMING: Government = { subject: "SUBJECT", prepositions: { von: "AGENT", in: "PLACE", aus: "TOPIC" } };

/** What the police and not those who founded it bring to an end. */
const CROWDS =
  "-protest -proteste -demonstration -demonstrationen -kundgebung -kundgebungen -versammlung -menge -blockade -lager -camp".split(
    " ",
  );

/** The beginnings and ends of states, parties and organizations. */
export const FOUNDING: EventWords = {
  kind: "FOUNDING",
  verbs: [
    ...verbs("gründen", MAKING, { needs: ["SUBJECT"] }),
    ...verbs("rufen", MAKING, { needs: ["SUBJECT"], beside: ["=leben"] }),
    ...verbs("entstehen", { subject: "SUBJECT", prepositions: { in: "PLACE" } }, { needs: ["SUBJECT"] }),
    ...verbs(
      "erklären verkünden aus|rufen proklamieren werden",
      { subject: "SUBJECT", accusative: "SUBJECT", prepositions: { von: "AGENT" } },
      {
        needs: ["SUBJECT"],
        beside: ["=unabhängig", "=unabhängigkeit", "=souverän"],
      },
    ),
    ...verbs(
      "los|sagen ab|spalten",
      { subject: "SUBJECT", prepositions: { von: "AGENT" } },
      { needs: ["SUBJECT"], beside: ["=sich"] },
    ),
    ...verbs(
      "vereinigen wieder|vereinigen fusionieren",
      { subject: "SUBJECT", prepositions: { mit: "SUBJECT", zu: "TOPIC" } },
      { needs: ["SUBJECT", "SUBJECT"] },
    ),
    ...verbs("aus|rufen proklamieren", MAKING, {
      beside: ["-republik", "-unabhängigkeit", "-staat", "-staates"],
      needs: ["AGENT", "SUBJECT"],
    }),
    // "rief in Katmandu die Republik aus": where it was said tells of which state.
    ...verbs(
      "aus|rufen proklamieren",
      { subject: "AGENT", prepositions: { in: "PLACE", durch: "AGENT" } },
      { beside: ["-republik"], needs: ["PLACE"] },
    ),
    ...verbs(
      "entlassen",
      { subject: "AGENT", accusative: "SUBJECT", prepositions: { in: "TOPIC" } },
      { needs: ["SUBJECT"], beside: ["=unabhängigkeit", "=selbständigkeit", "=selbstständigkeit"] },
    ),
    ...verbs("erlangen erhalten erringen erreichen erkämpfen", BECOMING, {
      needs: ["SUBJECT"],
      beside: ["=unabhängigkeit", "=souveränität", "=autonomie", "=selbständigkeit"],
    }),
    ...verbs("entstehen hervor|gehen", BECOMING, { needs: ["SUBJECT"], onlyDone: true }),
    ...verbs(
      "auf|lösen",
      { subject: "SUBJECT", prepositions: { in: "PLACE" } },
      { needs: ["SUBJECT"], beside: ["=sich"], family: "dissolution" },
    ),
    ...verbs(
      "zerfallen zerbrechen auseinander|brechen",
      { subject: "SUBJECT", prepositions: { in: "TOPIC" } },
      { needs: ["SUBJECT"], family: "dissolution" },
    ),
    ...verbs("teilen auf|teilen", MAKING, {
      needs: ["SUBJECT"],
      without: [
        "-ansicht",
        "-auffassung",
        "-meinung",
        "-sorge",
        "-sorgen",
        "-einschätzung",
        "=sich",
        "-interesse",
        "-werte",
        "-ziel",
      ],
      onlyDone: true,
      family: "partition",
    }),
    ...verbs("auf|lösen", MAKING, {
      needs: ["SUBJECT"],
      without: [
        "-parlament",
        "-nationalversammlung",
        "-unterhaus",
        "-volksversammlung",
        "-abgeordnetenhaus",
        "-kammer",
        ...CROWDS,
      ],
      family: "dissolution",
    }),
  ],
  nouns: [
    ...nouns(
      "Gründung/Gründungen Staatsgründung/Staatsgründungen Unabhängigkeitserklärung/Unabhängigkeitserklärungen Wiedervereinigung/ Ausrufung/Ausrufungen Abspaltung/Abspaltungen Fusion/Fusionen Proklamation/Proklamationen",
      { ...MAKING, prepositions: { von: "SUBJECT", durch: "AGENT", in: "PLACE" } },
      { needs: ["SUBJECT"] },
    ),
    ...nouns(
      "Unabhängigkeit/ Teilung/Teilungen Zerfall/",
      { possessor: "SUBJECT", prepositions: { von: "AGENT", in: "TOPIC" } },
      {
        needs: ["SUBJECT"],
        compounds: false,
        onlyDone: true,
      },
    ),
  ],
};
