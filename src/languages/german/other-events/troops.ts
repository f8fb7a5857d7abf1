import type { Government } from "../../event-words.ts";
import { FORCES } from "../surroundings.ts";
import { nouns, verbs } from "../triggers.ts";

const MOVING: Government = {
  subject: "AGENT",
  possessor: "AGENT",
  adjective: "AGENT",
  prepositions: { aus: "PLACE", in: "PLACE", nach: "PLACE", von: "AGENT", an: "PLACE", durch: "AGENT", vor: "PLACE" },
};

/** Movements of troops without a fight: withdrawal, deployment, mobilisation, evacuation, surrender. */
export const TROOPS = {
  verbs: [
    ...verbs("ab|ziehen zurück|ziehen", MOVING, { needs: ["AGENT"], beside: [...FORCES, "=sich"], family: "withdrawal" }),
    ...verbs("stationieren verlegen entsenden schicken senden auf|marschieren aus|rücken zusammen|ziehen", MOVING, {
      beside: FORCES,
      family: "deployment",
    }),
    ...verbs("mobilisieren mobil|machen ein|berufen ein|ziehen", MOVING, {
      needs: ["AGENT"],
      beside: [...FORCES, "mobil", "-wehrpflichtige"],
      family: "mobilisation",
    }),
    ...verbs("versetzen", MOVING, { needs: ["AGENT"], beside: ["-bereitschaft", "-alarmbereitschaft"], family: "mobilisation" }),
    ...verbs(
      "fliehen flüchten strömen",
      { subject: "SUBJECT", adjective: "SUBJECT", prepositions: { nach: "PLACE", in: "PLACE", aus: "PLACE" } },
      {
        needs: ["PLACE"],
        beside: ["-tausende", "-hunderte", "-menschen", "-flüchtlinge", "-bewohner", "-einwohner", "-zivilisten", "-familien"],
        family: "exodus",
      },
    ),
    ...verbs("evakuieren aus|fliegen", { ...MOVING, accusative: "TARGET" }, { family: "evacuation" }),
    ...verbs(
      "bringen fliegen",
      { subject: "AGENT", accusative: "TARGET", prepositions: { nach: "PLACE" } },
      {
        needs: ["TARGET", "PLACE"],
        without: ["krankenhaus", "-klinik", "-spital", "-krankenhaus", "-hospital"],
        onlyDone: true,
        family: "transfer",
      },
    ),
    ...verbs("nieder|legen strecken ab|geben", MOVING, {
      needs: ["AGENT"],
      beside: ["=waffen", "-gewehre", "-kalaschnikows"],
      family: "surrender",
    }),
    ...verbs("kapitulieren", MOVING, { needs: ["AGENT"], family: "surrender" }),
    ...verbs("ergeben", MOVING, { needs: ["AGENT"], beside: [...FORCES, "rebellen"], family: "surrender" }),
    ...verbs("räumen verlassen", { ...MOVING, accusative: "PLACE" }, { needs: ["PLACE"], beside: FORCES, family: "withdrawal" }),
    // Who is sent, where it is neither troops nor somebody with a name.
    ...verbs(
      "entsenden schicken",
      { subject: "AGENT", accusative: "PARTICIPANT", prepositions: { nach: "PLACE", in: "PLACE", zu: "TARGET" } },
      { needs: ["AGENT"], onlyDone: true, family: "sending" },
    ),
  ],
  nouns: [
    ...nouns("Abzug/Abzüge Truppenabzug/Truppenabzüge Rückzug/Rückzüge Teilabzug/", MOVING, {
      needs: ["AGENT"],
      family: "withdrawal",
    }),
    ...nouns(
      "Stationierung/Stationierungen Truppenverlegung/Truppenverlegungen Aufmarsch/Aufmärsche Entsendung/Entsendungen",
      MOVING,
      {
        needs: ["AGENT"],
        family: "deployment",
      },
    ),
    ...nouns("Mobilmachung/Mobilmachungen Mobilisierung/Mobilisierungen Generalmobilmachung/", MOVING, {
      needs: ["AGENT"],
      family: "mobilisation",
    }),
    ...nouns("Evakuierung/Evakuierungen", { ...MOVING, possessor: "TARGET" }, { needs: ["PLACE"], family: "evacuation" }),
    ...nouns("Kapitulation/Kapitulationen", MOVING, { needs: ["AGENT"], family: "surrender" }),
  ],
};
