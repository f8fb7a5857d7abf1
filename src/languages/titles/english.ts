import type { TitleWords } from "./title-words.ts";

const WITH_ARTICLE: Readonly<Record<string, string>> = {
  US: "the United States", GB: "the United Kingdom", NL: "the Netherlands", PH: "the Philippines", AE: "the United Arab Emirates",
  CZ: "the Czech Republic", DO: "the Dominican Republic", CF: "the Central African Republic", BS: "the Bahamas", GM: "the Gambia",
  MV: "the Maldives", SB: "the Solomon Islands", SC: "the Seychelles", CD: "the Democratic Republic of the Congo", CG: "the Republic of the Congo",
};

function withPreposition(preposition: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(WITH_ARTICLE).map(([code, name]) => [code, `${preposition} ${name}`]));
}

/** English titles. */
export const ENGLISH_TITLES: TitleWords = {
  and: " and ",
  others: " and others",
  to: "to",
  in: "in",
  toPlaces: withPreposition("to"),
  inPlaces: withPreposition("in"),
  patterns: {
    VISIT: ["Visit by {visitor} {to}", "Visit by {people} {to}", "Visit by {visitor} to {host}", "Visit {to}", "Visit by {visitor}", "Visit by {participant}", "Visit"],
    MEETING: ["Meeting of {people} {in}", "Meeting of {people}", "Meeting with {participant} {in}", "Reception of {visitor} {in}", "Reception of {visitor}", "Meeting with {host}", "Meeting with {participant}", "Meeting {in}", "Meeting"],
    PHONE_CALL: ["Phone call between {people}", "Phone call with {participant}", "Phone call"],
    STATEMENT: ["Statement by {speaker} {in}", "Statement by {speaker}", "Statement by {agent}", "Statement by {people}", "Statement {in}", "Statement"],
    PUBLICATION: ["Publication by {speaker}", "Publication by {agent}", "Publication by {participant}", "Publication"],
    AGREEMENT: ["Agreement between {people}", "Agreement by {participant}", "Agreement {in}", "Agreement"],
    TREATY: ["Treaty between {people}", "Treaty with {participant}", "Treaty {in}", "Treaty"],
    INVITATION: ["Invitation of {recipient} by {sender}", "Invitation of {recipient}", "Invitation by {sender}", "Invitation of {people}", "Invitation"],
    DELIVERY: ["Delivery from {sender} to {recipient}", "Delivery from {sender}", "Delivery to {recipient}", "Delivery by {agent}", "Delivery"],
    ATTACK: ["Attack by {agent} on {target}", "Attack on {target}", "Attack by {agent}", "Attack {in}", "Attack"],
    WAR: ["War of {agent} against {target}", "War against {target}", "War between {people}", "War by {agent}", "War {in}", "War"],
    WEAPON_TEST: ["Weapon test by {agent} {in}", "Weapon test by {agent}", "Weapon test by {participant}", "Weapon test {in}", "Weapon test"],
    MILITARY_EXERCISE: ["Military exercise of {people}", "Military exercise by {agent}", "Military exercise by {participant}", "Military exercise {in}", "Military exercise"],
    SANCTION: ["Sanctions by {agent} against {target}", "Sanctions against {target}", "Sanctions by {agent}", "Sanctions"],
    LEGAL_ACTION: ["Legal action by {agent} against {target}", "Legal action against {target}", "Legal action by {agent}", "Legal action"],
    APPOINTMENT: ["Appointment of {subject}", "Appointment of {recipient}", "Appointment by {agent}", "Appointment"],
    ELECTION: ["Election of {subject}", "Election {in}", "Election"],
    FOUNDING: ["Founding of {subject}", "Founding by {agent}", "Founding"],
    OTHER: ["Event with {people} {in}", "Event with {people}", "Event with {participant}", "Event with {agent}", "Event about {subject}", "Event {in}", "Event"],
  },
};
