import type { DateWords } from "./words.ts";

/** How German says dates. */
export const GERMAN_DATES: DateWords = {
  months: ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
  seasons: ["Frühling", "Sommer", "Herbst", "Winter"],
  unknown: "unbekannt",
  dayAlone: (day) => `${day}.`,
  day: (day, month, year) => `${day}. ${month} ${year}`,
  decade: (year) => `${year}er Jahre`,
  century: (number) => `${number}. Jahrhundert`,
  about: (date) => `etwa ${date}`,
  perhaps: (date) => `vielleicht ${date}`,
  oneDay: {
    until: (last) => `spätestens ${last}`,
    since: (first) => `frühestens ${first}`,
    between: (first, last) => `an einem Tag, ${first} – ${last}`,
  },
  lasting: {
    until: (last) => `bis ${last}`,
    since: (first) => `seit ${first}`,
    between: (first, last) => `${first} – ${last}`,
  },
};
