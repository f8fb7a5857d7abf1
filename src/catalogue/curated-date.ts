import { parseEdtf } from "../model/edtf.ts";
import { remembered } from "../model/remembered.ts";
import type { UncertainDate } from "../model/uncertain-date.ts";
import { lineFailure } from "./json-lines.ts";

/** A date of the catalogue; what is no EDTF expression is refused with its place. */
export function curatedDate(where: string, edtf: string): UncertainDate {
  const date = dateOf(edtf);
  if (date === null) throw lineFailure(where, "an EDTF date such as 2012-05-07, 1994~ or 2012-05-07/..", edtf);
  return date;
}

/** Thousands of terms of office have a few hundred dates. */
const dateOf = remembered((edtf): UncertainDate | null => {
  const parsed = parseEdtf(edtf);
  if (parsed === null) return null;
  const { earliest, latest, precision } = parsed;
  return { edtf, earliest, latest, precision, basis: "CURATED", words: null };
});
