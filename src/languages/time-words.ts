/** What a form of words means. The language-free core knows how each of them becomes a date. */
export type TimeMeaning =
  | "DAY"
  | "MONTH"
  | "YEAR"
  | "YEARS"
  | "DECADE"
  | "CENTURY"
  | "SEASON"
  | "QUARTER"
  | "HALF"
  | "HOLIDAY"
  | "WEEKDAY"
  | "DAYPART"
  | "DEICTIC"
  | "UNIT"
  | "EDGE_DAY"
  | "CLOCK"
  | "AGO"
  | "SINCE"
  | "DEADLINE"
  | "AHEAD"
  | "VAGUE_SPAN"
  | "DURATION"
  | "AGE"
  | "SHIFT"
  | "SAME_DAY"
  | "SET"
  | "WEEKDAY_SET"
  | "VAGUE";

/**
 * A form of words. In `form`, a source of a regular expression, `{month}` stands for a word of the class `month` (a
 * number behind the name makes a second group, `{month2}`), a blank for any blanks, and `<<` and `>>` enclose what is
 * marked where that is less than the whole. Named groups that are no classes hold numbers.
 */
export interface TimeForm {
  readonly means: TimeMeaning;
  readonly form: string;
  /** What the form itself says, for groups that it does not contain. */
  readonly says?: Readonly<Record<string, number | string>>;
  /** Capital and small letters differ ("morgen", "Morgen"). */
  readonly exact?: boolean;
}

/**
 * When a holiday is: on a day of a month, so many days after Easter Sunday, on the so-manieth weekday of a month, or so
 * many Sundays (and days) before the last one that is no later than Christmas Eve.
 */
export type Holiday =
  | { readonly month: number; readonly day: number }
  | { readonly afterEaster: number }
  | { readonly month: number; readonly weekday: number; readonly number: number }
  | { readonly beforeChristmas: number; readonly days?: number };

/** What must be known about a language to recognize its expressions of time. All of it is data. */
export interface TimeWords {
  /** Word classes: what each word, in small letters, stands for. */
  readonly classes: Readonly<Record<string, Readonly<Record<string, number | string>>>>;
  /** Of several forms that cover the same words the first is taken. */
  readonly forms: readonly TimeForm[];
  readonly holidays: Readonly<Record<string, Holiday>>;
  /** Words between two dates that make them the ends of one interval ("bis"), and those that join two days ("und"). */
  readonly rangeLink: RegExp;
  readonly listLink: RegExp;
  /** Words around two days between which a night lies ("in der Nacht vom 4. auf den 5. Mai"). */
  readonly nightLink: { readonly before: RegExp; readonly between: RegExp };
  /** Words before the first date of an interval, such as "von" and "zwischen". */
  readonly rangeLead: RegExp;
  /** Words right before a date from which something goes on ("seit"), and up to which it lasts or is done ("bis"). */
  readonly since: RegExp;
  readonly until: RegExp;
  /** Words before a date, in its clause, that was the last one before today ("zuletzt"). */
  readonly lately: RegExp;
  /** Verbs by which what began at a date still lasts ("der seit dem 7. August im Amt ist"): it was the last one before today. */
  readonly lasting: RegExp;
  /** Words by which a sentence looks back from what was told before it ("hatte", "bereits"). */
  readonly lookingBack: RegExp;
  /** Words around a date from which something goes on ("vom 3. Mai an"). */
  readonly onwards: { readonly before: RegExp; readonly after: RegExp };
  /** Words in small letters that point to a time so loosely that people who mark times leave them out more often than not. */
  readonly loose: ReadonlySet<string>;
  /** How the tense of a clause is told; the order is that of the fields. */
  readonly tense: {
    readonly clauseEnd: RegExp;
    /** Verbs that put a clause into the past whatever else it contains. */
    readonly surelyPast: RegExp;
    readonly future: RegExp;
    /** Past forms of what somebody wants or is to do, whose time may be over or to come. */
    readonly willed: RegExp;
    readonly past: RegExp;
    /** Forms that tell of what has happened, or of a state: "ist gesperrt". */
    readonly perfect: RegExp;
    readonly present: RegExp;
    /** Before a date that lies behind whatever the verb says ("seit"), and one that was still ahead when it was set ("für"). */
    readonly since: RegExp;
    readonly planned: RegExp;
    /** Participles by which somebody has set something for a day that was still to come. */
    readonly announced: RegExp;
    /** Other clauses that do so on a day which they name. */
    readonly announcing: RegExp;
    /** Verbs by which a plan is put off, which is done before its day. */
    readonly postponed: RegExp;
    /** Before the day for which something was planned at first, in its phrase ("die ursprünglich für …"). */
    readonly originally: RegExp;
    /** Before the day to which a plan is put off. */
    readonly putOffTo: RegExp;
    /** Before a date beside what the clause happens after ("Nach dem Besuch am Mittwoch"), and verbs by which that may still be ahead. */
    readonly after: RegExp;
    readonly onward: RegExp;
    /** A relative clause that tells what somebody meant to do, and words for what was called off: its day may still be ahead. */
    readonly intended: RegExp;
    readonly dropped: RegExp;
    /** The end of such a clause about a journey, which is news while it is ahead. */
    readonly journey: RegExp;
    /** A helping verb of the perfect, whose participle may stand behind a row with commas. */
    readonly helping: RegExp;
    /** A participle at the end of a clause whose helping verb stands before it. */
    readonly participle: RegExp;
    /** How the rest of a row of names begins ("…, Jordanien und die Türkei"). */
    readonly row: RegExp;
    /** The end of an infinitive of what is to be done, and verbs by which that is agreed on, promised or proposed. */
    readonly toDo: RegExp;
    readonly settling: RegExp;
    /** Past forms by which it was meant to be done: its day may be over or still ahead. */
    readonly intending: RegExp;
    /** What follows a day of the week at the head of a report of the hour ("Sonntag, 18.00 Uhr: …"): it is over. */
    readonly head: RegExp;
    /** A clause between commas behind which the one around it goes on ("reiste, wie er sagte, …", "hat, obwohl …, …"). */
    readonly insertion: RegExp;
    /** How a relative clause begins: one in the past tells the tense of the date right before it. */
    readonly relative: RegExp;
    /** Participles between a date and their noun ("die im Mai geplante Reise") tell its tense whatever the verb says; `lead` is what stands before the date. */
    readonly attribute: { readonly lead: RegExp; readonly future: RegExp; readonly past: RegExp };
  };
}
