import type { InterfaceLanguage } from "../model/entity.ts";

/** How dates are said in a language. */
interface DatePhrases {
  readonly months: readonly string[];
  /** From spring to winter. */
  readonly seasons: readonly string[];
  readonly day: (day: number, month: string, year: number) => string;
  readonly decade: (year: string) => string;
  /** A duration; null is an open end. */
  readonly lasting: (from: string | null, to: string | null) => string;
  /** One unknown day within. */
  readonly within: (from: string | null, to: string | null) => string;
  readonly or: string;
  readonly and: string;
  readonly approximate: (date: string) => string;
  readonly uncertain: (date: string) => string;
}

const PHRASES: Readonly<Record<InterfaceLanguage, DatePhrases>> = {
  EN: {
    months: "January February March April May June July August September October November December".split(" "),
    seasons: ["spring", "summer", "autumn", "winter"],
    day: (day, month, year) => `${day} ${month} ${year}`,
    decade: (year) => `${year}s`,
    lasting: (from, to) => (from === null ? `until ${to}` : to === null ? `since ${from}` : `${from} to ${to}`),
    within: (from, to) =>
      from === null ? `${to} or earlier` : to === null ? `${from} or later` : `some time from ${from} to ${to}`,
    or: "or",
    and: "and",
    approximate: (date) => `about ${date}`,
    uncertain: (date) => `${date} (uncertain)`,
  },
  DE: {
    months: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" "),
    seasons: ["Frühling", "Sommer", "Herbst", "Winter"],
    day: (day, month, year) => `${day}. ${month} ${year}`,
    decade: (year) => `${year}er Jahre`,
    lasting: (from, to) => (from === null ? `bis ${to}` : to === null ? `seit ${from}` : `${from} bis ${to}`),
    within: (from, to) =>
      from === null ? `${to} oder früher` : to === null ? `${from} oder später` : `irgendwann von ${from} bis ${to}`,
    or: "oder",
    and: "und",
    approximate: (date) => `etwa ${date}`,
    uncertain: (date) => `${date} (unsicher)`,
  },
};

/** What an EDTF expression means, in words; what has no words stays as it is. */
export function datePhrase(edtf: string, language: InterfaceLanguage): string {
  const phrases = PHRASES[language];
  const { bracket, inner = "" } = /^(?<bracket>[[{])(?<inner>.*)[\]}]$/u.exec(edtf)?.groups ?? {};
  if (bracket !== undefined) return setPhrase(inner.split(","), bracket === "[", phrases);
  const [from = "", to] = edtf.split("/");
  return to === undefined ? partPhrase(from, phrases) : rangePhrase(edtf, from, to, phrases.lasting, phrases);
}

function setPhrase(members: readonly string[], oneOf: boolean, phrases: DatePhrases): string {
  const said = members.map((member) => {
    const [from = "", to] = member.split("..");
    if (to === undefined) return partPhrase(from, phrases);
    return rangePhrase(member, from, to, oneOf ? phrases.within : phrases.lasting, phrases);
  });
  if (said.length === 1) return said[0] ?? "";
  return `${said.slice(0, -1).join(", ")} ${oneOf ? phrases.or : phrases.and} ${said.at(-1)}`;
}

function rangePhrase(whole: string, from: string, to: string, say: DatePhrases["lasting"], phrases: DatePhrases): string {
  const [first, last] = [from, to].map((end) => (end === "" || end === ".." ? null : partPhrase(end, phrases)));
  return first === null && last === null ? whole : say(first ?? null, last ?? null);
}

/** A day, month, season, year, decade or century, with what is said of its certainty. */
function partPhrase(part: string, phrases: DatePhrases): string {
  const { date = part, mark = "" } = /^(?<date>.*?)(?<mark>[?~%]?)$/u.exec(part)?.groups ?? {};
  const plain = plainPhrase(date.replace(/(?:-XX){1,2}$/u, ""), phrases);
  const about = mark === "~" || mark === "%" ? phrases.approximate(plain) : plain;
  return mark === "?" || mark === "%" ? phrases.uncertain(about) : about;
}

function plainPhrase(date: string, phrases: DatePhrases): string {
  if (/^\d{3}X$/u.test(date)) return phrases.decade(date.replace("X", "0"));
  if (/^\d{1,2}X{2,3}$/u.test(date)) return phrases.within(date.replaceAll("X", "0"), date.replaceAll("X", "9"));
  const [year, month, day] = date.split("-").map(Number);
  if (year === undefined || !/^\d{4}(?:-\d\d){0,2}$/u.test(date)) return date;
  if (month === undefined) return String(year);
  const name = month > 20 ? phrases.seasons[month - 21] : phrases.months[month - 1];
  return day === undefined ? `${name} ${year}` : phrases.day(day, name ?? "", year);
}
