import type { TitleWords } from "./title-words.ts";

/** Country names with an article, in the dative after "in" or "auf". */
const IN_PLACES: Readonly<Record<string, string>> = {
  US: "in den USA", GB: "im Vereinigten Königreich", NL: "in den Niederlanden", PH: "auf den Philippinen", AE: "in den Vereinigten Arabischen Emiraten",
  UA: "in der Ukraine", TR: "in der Türkei", CH: "in der Schweiz", SK: "in der Slowakei", MN: "in der Mongolei", CZ: "in der Tschechischen Republik",
  DO: "in der Dominikanischen Republik", CF: "in der Zentralafrikanischen Republik", CD: "in der Demokratischen Republik Kongo", CG: "in der Republik Kongo",
  IR: "im Iran", IQ: "im Irak", LB: "im Libanon", SD: "im Sudan", SS: "im Südsudan", TD: "im Tschad", YE: "im Jemen", VA: "im Vatikan", NE: "im Niger",
  CI: "in der Elfenbeinküste", MV: "auf den Malediven", SC: "auf den Seychellen", BS: "auf den Bahamas", SB: "auf den Salomonen", CU: "auf Kuba", MT: "auf Malta",
};

/** German titles. */
export const GERMAN_TITLES: TitleWords = {
  and: " und ",
  others: " und anderen",
  to: "in",
  in: "in",
  toPlaces: IN_PLACES,
  inPlaces: IN_PLACES,
  patterns: {
    VISIT: ["Besuch von {visitor} {to}", "Besuch von {people} {to}", "Besuch von {visitor} bei {host}", "Besuch {to}", "Besuch von {visitor}", "Besuch von {participant}", "Besuch"],
    MEETING: ["Treffen von {people} {in}", "Treffen von {people}", "Treffen mit {participant} {in}", "Empfang von {visitor} {in}", "Empfang von {visitor}", "Treffen mit {host}", "Treffen mit {participant}", "Treffen {in}", "Treffen"],
    PHONE_CALL: ["Telefonat zwischen {people}", "Telefonat mit {participant}", "Telefonat"],
    STATEMENT: ["Äußerung von {speaker} {in}", "Äußerung von {speaker}", "Äußerung von {agent}", "Äußerung von {people}", "Äußerung {in}", "Äußerung"],
    PUBLICATION: ["Veröffentlichung von {speaker}", "Veröffentlichung von {agent}", "Veröffentlichung von {participant}", "Veröffentlichung"],
    AGREEMENT: ["Vereinbarung zwischen {people}", "Vereinbarung von {participant}", "Vereinbarung {in}", "Vereinbarung"],
    TREATY: ["Vertrag zwischen {people}", "Vertrag mit {participant}", "Vertrag {in}", "Vertrag"],
    INVITATION: ["Einladung von {sender} an {recipient}", "Einladung an {recipient}", "Einladung von {sender}", "Einladung mit {people}", "Einladung"],
    DELIVERY: ["Lieferung von {sender} an {recipient}", "Lieferung von {sender}", "Lieferung an {recipient}", "Lieferung durch {agent}", "Lieferung"],
    ATTACK: ["Angriff von {agent} auf {target}", "Angriff auf {target}", "Angriff von {agent}", "Angriff {in}", "Angriff"],
    WAR: ["Krieg von {agent} gegen {target}", "Krieg gegen {target}", "Krieg zwischen {people}", "Krieg von {agent}", "Krieg {in}", "Krieg"],
    WEAPON_TEST: ["Waffentest von {agent} {in}", "Waffentest von {agent}", "Waffentest von {participant}", "Waffentest {in}", "Waffentest"],
    MILITARY_EXERCISE: ["Militärübung von {people}", "Militärübung von {agent}", "Militärübung von {participant}", "Militärübung {in}", "Militärübung"],
    SANCTION: ["Sanktionen von {agent} gegen {target}", "Sanktionen gegen {target}", "Sanktionen von {agent}", "Sanktionen"],
    LEGAL_ACTION: ["Juristischer Schritt von {agent} gegen {target}", "Juristischer Schritt gegen {target}", "Juristischer Schritt von {agent}", "Juristischer Schritt"],
    APPOINTMENT: ["Amtsübernahme von {subject}", "Amtsübernahme von {recipient}", "Ernennung durch {agent}", "Amtsübernahme"],
    ELECTION: ["Wahl von {subject}", "Wahl {in}", "Wahl"],
    FOUNDING: ["Gründung von {subject}", "Gründung durch {agent}", "Gründung"],
    OTHER: ["Ereignis mit {people} {in}", "Ereignis mit {people}", "Ereignis mit {participant}", "Ereignis mit {agent}", "Ereignis um {subject}", "Ereignis {in}", "Ereignis"],
  },
};
