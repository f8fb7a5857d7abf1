import type { EventWords, Government } from "../../event-words.ts";
import { nouns, verbs } from "../triggers.ts";

const STRIKING: Government = {
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
  },
};
const HARMED: Government = { ...STRIKING, possessor: "TARGET", adjective: "TARGET" };

/** Violence: single attacks, killings, coups, invasions of a place. */
export const ATTACK: EventWords = {
  kind: "ATTACK",
  verbs: [
    ...verbs("an|greifen überfallen bombardieren beschießen attackieren stürmen bekämpfen beschiessen", STRIKING, {}),
    ...verbs(
      "töten ermorden erschießen umbringen um|bringen hin|richten entführen verletzen verschleppen enthaupten foltern erstechen",
      HARMED,
      { needs: ["TARGET"] },
    ),
    ...verbs(
      "ein|marschieren ein|fallen vor|rücken",
      { ...STRIKING, prepositions: { ...STRIKING.prepositions, in: "TARGET" } },
      { needs: ["TARGET"] },
    ),
    ...verbs("besetzen erobern ein|nehmen annektieren belagern befreien zurück|erobern", STRIKING, { needs: ["TARGET"] }),
    ...verbs("stürzen putschen entmachten", STRIKING, { needs: ["TARGET"], without: ["flugzeug", "maschine", "krise", "kurs"] }),
    ...verbs("ab|schießen versenken sprengen zerstören", STRIKING, { needs: ["AGENT"] }),
    ...verbs("abfeuern ab|feuern ein|setzen", STRIKING, {
      needs: ["AGENT"],
      beside: ["-rakete", "-raketen", "-geschosse", "-granaten", "-drohnen", "-bomben", "-chemiewaffen", "-giftgas", "-waffen"],
    }),
    ...verbs("lahm|legen hacken", STRIKING, { needs: ["TARGET"] }),
  ],
  nouns: [
    ...nouns(
      "Angriff/Angriffe Anschlag/Anschläge Attentat/Attentate Überfall/Überfälle Attacke/Attacken Luftschlag/Luftschläge Luftangriff/Luftangriffe Beschuss/ Bombardierung/Bombardierungen Bombardement/Bombardements",
      STRIKING,
    ),
    ...nouns(
      "Massaker/Massaker Terroranschlag/Terroranschläge Bombenanschlag/Bombenanschläge Putsch/Putsche Putschversuch/Putschversuche Staatsstreich/Staatsstreiche Aufstand/Aufstände Selbstmordanschlag/Selbstmordanschläge Geiselnahme/Geiselnahmen",
      { ...STRIKING, prepositions: { ...STRIKING.prepositions, an: "TARGET" } },
    ),
    ...nouns(
      "Mord/Morde Ermordung/Ermordungen Tötung/Tötungen Hinrichtung/Hinrichtungen Entführung/Entführungen Erschießung/Erschießungen",
      { ...HARMED, prepositions: { ...STRIKING.prepositions, an: "TARGET", von: "TARGET" } },
      { needs: ["TARGET"], compounds: false },
    ),
    ...nouns(
      "Besetzung/Besetzungen Eroberung/Eroberungen Annexion/Annexionen Belagerung/Belagerungen Einnahme/",
      { ...HARMED, prepositions: { durch: "AGENT", von: "TARGET" } },
      { needs: ["TARGET"], compounds: false },
    ),
  ],
};
