import type { DateWords } from "./words.ts";

/** How English says dates. */
export const ENGLISH_DATES: DateWords = {
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  seasons: ["spring", "summer", "autumn", "winter"],
  unknown: "unknown",
  dayAlone: (day) => `${day}`,
  day: (day, month, year) => `${day} ${month} ${year}`,
  decade: (year) => `${year}s`,
  century: (number) =>
    `${number}${["th", "st", "nd", "rd"][number % 100 > 10 && number % 100 < 14 ? 0 : number % 10] ?? "th"} century`,
  about: (date) => `about ${date}`,
  perhaps: (date) => `perhaps ${date}`,
  oneDay: {
    until: (last) => `by ${last}`,
    since: (first) => `${first} at the earliest`,
    between: (first, last) => `one day, ${first} – ${last}`,
  },
  lasting: {
    until: (last) => `until ${last}`,
    since: (first) => `since ${first}`,
    between: (first, last) => `${first} – ${last}`,
  },
};
