/** How fine the value of a date is. An INTERVAL is a duration or a set of possible days. */
export type DatePrecision = "DAY" | "WEEK" | "MONTH" | "SEASON" | "QUARTER" | "YEAR" | "DECADE" | "CENTURY" | "INTERVAL";

/** Where a date comes from: the words themselves, arithmetic on them, the sentence or event it hangs on, or the catalogue. */
export type DateBasis = "STATED" | "COMPUTED" | "INHERITED" | "CURATED";

/** A date that is as vague as its source. */
export interface UncertainDate {
  /** Extended Date/Time Format, ISO 8601-2 level 1 and the sets of level 2; at most 64 characters. */
  readonly edtf: string;
  /** First possible day, YYYY-MM-DD; null where the date is open at its beginning. */
  readonly earliest: string | null;
  /** Last possible day, YYYY-MM-DD; null where the date is open at its end. */
  readonly latest: string | null;
  readonly precision: DatePrecision;
  readonly basis: DateBasis;
  /** What the text says; null for a curated or imported date. */
  readonly words: string | null;
}
