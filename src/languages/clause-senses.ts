/**
 * What small words and a few verbs mean for the way in which events hang together. Each sense has its own words, since one
 * preposition can have several: "bei" is a place, a host and a time.
 */
export interface ClauseSenses {
  /** Agents of a passive, owners, and where somebody or something is from. */
  readonly agent: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly with: ReadonlySet<string>;
  /** Behind a noun, before those between whom it is or whom it is aimed at ("Beziehungen zu", "Kampf gegen"). */
  readonly relating: ReadonlySet<string>;
  readonly under: ReadonlySet<string>;
  readonly since: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  /** Conjunctions of what was before the clause above, and of what came after it. */
  readonly follows: ReadonlySet<string>;
  readonly precedes: ReadonlySet<string>;
  /** Before the time for which something is agreed on. */
  readonly setFor: ReadonlySet<string>;
  /** Words and marks beside the time at which somebody was born or died. */
  readonly ofLife: ReadonlySet<string>;
  /** Colours that are forms of a verb too. */
  readonly colours: ReadonlySet<string>;
  /** How the end of a period begins ("Ende Mai", "Jahresende"): what is before it may lie within the period. */
  readonly closing: RegExp;
  /** A verb and a noun by which something is so many years ago; what they name is counted by `times` and `years`. */
  readonly anniversary: { readonly verb: RegExp; readonly times: RegExp; readonly years: RegExp };
  /** Words for such numbers. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** Words before a conjunction by which two things are of one day ("kurz nachdem"). */
  readonly shortly: ReadonlySet<string>;
  /** What opens a clause about all that the clause above it tells. */
  readonly answering: ReadonlySet<string>;
  /** Adverbs by which something is done right after what was told. */
  readonly atOnce: ReadonlySet<string>;
  /** Places of verbs, places of nouns, and seats of organizations. */
  readonly place: ReadonlySet<string>;
  readonly stay: ReadonlySet<string>;
  /** Adverbs for a place that was named before ("dort"). */
  readonly there: ReadonlySet<string>;
  readonly seat: ReadonlySet<string>;
  readonly within: ReadonlySet<string>;
  readonly on: ReadonlySet<string>;
  /** What something is for, and before somebody who is visited. */
  readonly aim: ReadonlySet<string>;
  readonly host: ReadonlySet<string>;
  /** At the same time as, on the occasion of, and in relative clauses. */
  readonly meanwhile: ReadonlySet<string>;
  readonly occasion: ReadonlySet<string>;
  /** Before a visit during or after which something is done, and ways home, of which "von" tells what they are from. */
  readonly onVisit: ReadonlySet<string>;
  readonly wayHome: ReadonlySet<string>;
  /** Verbs that tell how somebody is after an attack on him. */
  readonly suffering: ReadonlySet<string>;
  /** Verbs by which somebody comes from where he took part, and by which he has others do something elsewhere. */
  readonly comingFrom: ReadonlySet<string>;
  readonly ordering: ReadonlySet<string>;
  readonly whereby: ReadonlySet<string>;
  /** Before a noun that a light verb carries, and before one that stands where an object would. */
  readonly carrying: ReadonlySet<string>;
  /** Verbs that carry a noun with a preposition of their own ("begann mit dem Abzug"). */
  readonly carriedWith: ReadonlyMap<string, string>;
  readonly objectLike: ReadonlySet<string>;
  /** Before a noun that is another happening than the verb's, and before one that only dates the clause. */
  readonly apart: ReadonlySet<string>;
  readonly background: ReadonlySet<string>;
  /** Sources of a telling, the word before "Angaben", and the word behind a source. */
  readonly source: ReadonlySet<string>;
  readonly beforeSource: ReadonlySet<string>;
  readonly afterSource: ReadonlySet<string>;
  readonly compared: ReadonlySet<string>;
  /** Adverbs anywhere in a clause by which it comes next on the same day. */
  readonly afterwards: ReadonlySet<string>;
  /** Before "mit" and those who do something with the subject. */
  readonly jointly: ReadonlySet<string>;
  /** "damals": at the time that was told of before. */
  readonly backThen: ReadonlySet<string>;
  /** Negations of a whole clause wherever they stand, words before which "nicht" is of the verb, and conjunctions that set right. */
  readonly neverWords: ReadonlySet<string>;
  readonly negatedBefore: ReadonlySet<string>;
  readonly corrections: ReadonlySet<string>;
  /** Words beside a negation by which somebody is left out ("nicht aber"). */
  readonly contrasts: ReadonlySet<string>;
  readonly purpose: ReadonlySet<string>;
  /** Words that join phrases, alone and in pairs; conjunctions of comparison; conjunctions that are prepositions too. */
  readonly joining: ReadonlySet<string>;
  readonly paired: ReadonlySet<string>;
  readonly comparing: ReadonlySet<string>;
  readonly prepositionToo: ReadonlySet<string>;
  readonly pluralDeterminer: ReadonlySet<string>;
  /** Possessives before several, where the noun is masculine. */
  readonly pluralPossessive: ReadonlySet<string>;
  /** Forms of the relative pronoun that are no neuter singular, and those that are no plural. */
  readonly neverNeuter: ReadonlySet<string>;
  readonly neverPlural: ReadonlySet<string>;
  /** Forms that are pronouns before the title of a person, whose article they can not be ("Das sagte Kanzlerin X"). */
  readonly neverBeforeTitle: ReadonlySet<string>;
  /** Words by which something is the first of its kind since a time. */
  readonly firsts: ReadonlySet<string>;
  /** Verbs of beginning. */
  readonly beginning: ReadonlySet<string>;
  /** Ends of nouns for what one has with somebody ("Streit mit Kuba"). */
  readonly relational: readonly string[];
  /** Conjunctions by which all of what they join is meant. */
  readonly adding: ReadonlySet<string>;
  /** Adverbs behind a length that has passed since what was told, and the units of such lengths where nobody counts them. */
  readonly later: ReadonlySet<string>;
  readonly uncounted: ReadonlyMap<string, "DAY" | "WEEK" | "MONTH" | "YEAR">;
  /** Nouns behind "auf" for that at which something is done. */
  readonly bidding: ReadonlySet<string>;
  /** Behind these ends of nouns a preposition says what they are about or aimed at ("Kritik an"). */
  readonly aimedBy: ReadonlyMap<string, readonly string[]>;
  /** Verbs of judging something that others have done. */
  readonly judgingVerbs: ReadonlySet<string>;
  /** Nouns for those who did, suffered or saw what hangs on them ("die Helfer des Überfalls"). */
  readonly involved: ReadonlySet<string>;
  /** Adverbs before those who do the same as the subject. */
  readonly likewise: ReadonlySet<string>;
  /** Helping words of the perfect infinitive and the passive; verbs with a bare infinitive; modals of hearsay, and those by which in the past it was done. */
  readonly perfect: ReadonlySet<string>;
  readonly passive: ReadonlySet<string>;
  readonly bareInfinitive: ReadonlySet<string>;
  readonly hearsay: ReadonlySet<string>;
  readonly ability: ReadonlySet<string>;
  /** Verbs of accusing, and the preposition before what somebody is accused of. */
  readonly accusing: ReadonlySet<string>;
  /** Verbs whose infinitive tells of a fact, verbs and nouns of inviting, and how something comes about. */
  readonly factual: ReadonlySet<string>;
  readonly inviting: ReadonlySet<string>;
  readonly invitation: ReadonlySet<string>;
  /** Verbs whose subject receives who comes, and does not travel. */
  readonly receiving: ReadonlySet<string>;
  /** Verbs by which somebody says that an attack was theirs. */
  readonly confessing: ReadonlySet<string>;
  /** Verbs of keeping and breaking what was agreed on before. */
  readonly keeping: ReadonlySet<string>;
  /** Adverbs that stress a condition ("erst wenn", "selbst wenn"). */
  readonly stressing: ReadonlySet<string>;
  /** Conjunctions before what only seems so ("als habe er …", "als ob …"). */
  readonly seeming: ReadonlySet<string>;
  /** Words for anybody who does something ("wer glaubt"). */
  readonly whoever: ReadonlySet<string>;
  /** Verbs by which a journey takes somebody to where it goes. */
  readonly leading: ReadonlySet<string>;
  readonly coming: ReadonlySet<string>;
  readonly about: ReadonlySet<string>;
}
