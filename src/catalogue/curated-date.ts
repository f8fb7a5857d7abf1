import type { DatePrecision, UncertainDate } from "../model/uncertain-date.ts";
import { lineFailure } from "./json-lines.ts";

/** A date of the catalogue: a year, month or day, exact or about (`~`), or an interval of two, either of them open (`..`). */
export function curatedDate(where: string, edtf: string): UncertainDate {
  const [from, to, more] = edtf.split("/");
  const first = days(from ?? "");
  const last = to === undefined ? first : days(to);
  if (first === null || last === null || more !== undefined || edtf === ".." || !inOrder(first, last)) {
    throw lineFailure(where, "an EDTF date such as 2012-05-07, 1994~ or 2012-05-07/..", edtf);
  }
  return {
    edtf, earliest: first.earliest, latest: last.latest,
    precision: to === undefined ? first.precision : "INTERVAL", basis: "CURATED", words: null,
  };
}

interface Days {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: DatePrecision;
}

const OPEN: Days = { earliest: null, latest: null, precision: "INTERVAL" };

function days(part: string): Days | null {
  if (part === "..") return OPEN;
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?~?$/u.exec(part) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31`, precision: "YEAR" };
  const last = lastDay(Number(year), Number(month));
  if (last === null || (day !== undefined && (day < "01" || day > last))) return null;
  const precision = day === undefined ? "MONTH" : "DAY";
  return { earliest: `${year}-${month}-${day ?? "01"}`, latest: `${year}-${month}-${day ?? last}`, precision };
}

function lastDay(year: number, month: number): string | null {
  if (month < 1 || month > 12) return null;
  return String(new Date(Date.UTC(year, month, 0)).getUTCDate());
}

function inOrder(first: Days, last: Days): boolean {
  if (first.earliest === null && last.latest === null) return false;
  return first.earliest === null || last.latest === null || first.earliest <= last.latest;
}
