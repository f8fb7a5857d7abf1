import { parseEdtf } from "../model/edtf.ts";
import type { UncertainDate } from "../model/uncertain-date.ts";
import { lineFailure } from "./json-lines.ts";

/** A date of the catalogue; what is no EDTF expression is refused with its place. */
export function curatedDate(where: string, edtf: string): UncertainDate {
  const parsed = parseEdtf(edtf);
  if (parsed === null) throw lineFailure(where, "an EDTF date such as 2012-05-07, 1994~ or 2012-05-07/..", edtf);
  const { earliest, latest, precision } = parsed;
  return { edtf, earliest, latest, precision, basis: "CURATED", words: null };
}
