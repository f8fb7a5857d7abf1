import type { DateBasis } from "../../model/uncertain-date.ts";

/** What an expression stands for, in the two notations that are needed. */
export interface Resolved {
  /** TimeML value; null where it hangs on an unknown day. */
  readonly timeml: string | null;
  /** EDTF expression; null for a duration, a vague word, a day that does not exist or a date without an anchor. */
  readonly edtf: string | null;
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  readonly basis: DateBasis;
  /** The day to which later expressions such as "am Abend" refer; undefined where there is no such day. */
  readonly day?: string;
  /** Whether it is how old somebody is, which people who mark times leave out. */
  readonly age?: true;
  /** Year and month that the words themselves state, to which a later bare month or day may refer. */
  readonly statedMonth?: string;
}

/** What is known where an expression stands. */
export interface TimeContext {
  /** The day on which the layer was published, YYYY-MM-DD; null where unknown. */
  readonly today: string | null;
  readonly tense: Tense;
  /** Whether the past is told by a form that could be a state too ("ist gesperrt"). */
  readonly perfect: boolean;
  /** Whether what is told is settled before its day: it lasts until then, or is announced, put off or called off. */
  readonly settling: boolean;
  /** Whether the sentence looks back from what was told before it ("hatte", "bereits"). */
  readonly lookingBack: boolean;
  /** The last day that was mentioned, else `today`. */
  readonly day: string | null;
  /** Whether its evening or night was told of in one of the last sentences, behind which a morning is that of the next day. */
  readonly late: boolean;
  /** The last day that was mentioned. */
  readonly mentionedDay: string | null;
  /** A day mentioned before in the sentence, from which reported speech counts, else `today`. */
  readonly spokenOn: string | null;
  /** The last year, month or day that was mentioned, as EDTF without approximation. */
  readonly anchor: string | null;
  /** The last month that was mentioned, where no day was mentioned since. */
  readonly monthSince: string | null;
  /** The last year, month or day where it was mentioned in this or the last sentence. */
  readonly nearAnchor: string | null;
  /** Year and month stated in this or the last sentence, YYYY-MM. */
  readonly statedMonth: string | null;
  /** Whether the expression opens its paragraph as the date or hour of an entry does. */
  readonly opens: boolean;
  /** Whether that is of the last entry of a chronicle, which goes on from it. */
  readonly chronicle: boolean;
}

/** The tense of the clause; UNKNOWN where no verb was found, NEAREST where a past clause tells of what was to come. */
export type Tense = "PAST" | "PRESENT" | "FUTURE" | "NEAREST" | "UNKNOWN";

/** The tense by the form of the verb: "ist gesperrt" can tell of a state. */
export type VerbForm = Tense | "PERFECT";

/** The words and numbers that a form found, by group. */
export interface Found {
  /** The number of a group; null where the group is not there. */
  number(name: string): number | null;
  /** What the word of a group stands for; null where the group is not there. */
  word(name: string): string | null;
}

/** Reads what a form found; null where it is no expression of time after all. */
export type Interpretation = (found: Found, context: TimeContext) => Resolved | null;

/** A date that the words state or arithmetic gives. */
export function dated(edtf: string | null, timeml: string | null, more: Partial<Resolved> = {}): Resolved {
  return { edtf, timeml, type: "DATE", basis: "COMPUTED", ...more };
}
