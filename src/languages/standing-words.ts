import type { EventStatus } from "../model/event.ts";

/** A verb that says how far something has come only together with another word of its clause ("auf Eis legen"). */
export interface StandingPhrase {
  readonly lemma: string;
  /** The word in lower case. */
  readonly beside: string;
  readonly status: EventStatus;
}

/** Words before what is voted or talked about: ends of nouns, and lemmas of verbs. */
interface TopicWords {
  readonly nouns: readonly string[];
  readonly verbs: ReadonlySet<string>;
}

/** Words by which a language says that something is ahead, came to nothing, or is only thought of. */
export interface StandingWords {
  readonly phrases: readonly StandingPhrase[];
  /** By verb and preposition: "verzichtet auf", "droht mit". */
  readonly governing: ReadonlyMap<string, ReadonlyMap<string, EventStatus>>;
  /** Verbs whose subject, not object, is what they say it of: "Der Besuch platzte", but "Der Angriff verhinderte …". */
  readonly ofSubject: ReadonlySet<string>;
  /** Verbs that say it of their subject where they are reflexive: "Der Abzug verzögert sich". */
  readonly ofItself: ReadonlySet<string>;
  /** Words with a helping verb or another one, and a preposition, by which nothing comes of what stands behind that. */
  readonly nothing: readonly ({ readonly preposition: string; readonly words: string } & (
    | { readonly helper: string }
    | { readonly lemma: string }
  ))[];
  /** Verbs by which somebody manages to do something, so that it is not done where they are negated. */
  readonly managing: ReadonlySet<string>;
  /** Verbs of which the negation is a statement too ("nicht bestreiten"); verbs of comments, and those by which somebody wants to make one. */
  readonly undenied: ReadonlySet<string>;
  readonly commenting: ReadonlySet<string>;
  readonly wanting: ReadonlySet<string>;
  /** Verbs by which somebody tries to do something. */
  readonly trying: ReadonlySet<string>;
  /** Words side by side that say of what is reported that it is not so. */
  readonly untrue: readonly string[];
  /** Verbs by which what is done does not come about, so that it has where they are denied ("nicht verhindern"). */
  readonly preventing: ReadonlySet<string>;
  /** Verbs of getting away from what is done to one ("entging der Festnahme"). */
  readonly escaping: ReadonlySet<string>;
  /** Nouns for what is carried out once, which is put off where it is suspended, as they stand ("hinrichtung"). */
  readonly carriedOut: ReadonlySet<string>;
  /** Verbs by which several arrange what is still to come, with the preposition before it, or none ("vereinbarten ein Treffen"). */
  readonly arranging: ReadonlyMap<string, string | null>;
  /** Verbs by which somebody says at one time for which other one something is planned ("kündigte am Montag eine Lieferung an"). */
  readonly setting: ReadonlySet<string>;
  /** Verbs of deciding on, allowing or promising what is still to come ("genehmigte die Lieferung"). */
  readonly deciding: ReadonlySet<string>;
  /** Verbs by which what was to come is put off, and what goes on is suspended. */
  readonly suspending: ReadonlySet<string>;
  /** Verbs by which what is proposed does not come about ("lehnte ein Treffen ab"). */
  readonly rejecting: ReadonlySet<string>;
  /** Those of them of which only people are the subject, so that an event is always what they turn down. */
  readonly refusing: ReadonlySet<string>;
  /** Verbs of what has been tried and came to nothing: "Die Gespräche scheiterten". */
  readonly failing: ReadonlySet<string>;
  /** Nouns of what has been held where it fails, be it known or not ("Ein Gespräch scheiterte"). */
  readonly held: ReadonlySet<string>;
  /** Verbs by which something is agreed on, with the preposition of what that is. */
  readonly agreeing: ReadonlyMap<string, string>;
  /** Verbs by which somebody says what something is ("bezeichnete Berichte als Unsinn"). */
  readonly naming: ReadonlySet<string>;
  /** Nouns that say no more of what hangs on them than that it comes about ("die Verhängung von Sanktionen"). */
  readonly carryingNouns: ReadonlySet<string>;
  /** Verbs whose infinitive is not done ("weigert sich, … zu"), or only asked for. */
  readonly withInfinitive: ReadonlyMap<string, EventStatus>;
  /** Nouns that what hangs on them gets its status from: "Pläne für ein Treffen", "die Absage des Besuchs". */
  readonly nouns: ReadonlyMap<string, EventStatus>;
  /** What "ist" says of its subject: "ist ausgeschlossen"; two words are joined by `_`. */
  readonly predicates: ReadonlyMap<string, EventStatus>;
  /** Verbs without which, where they are negated, an event stays open ("ist nicht bestätigt"). */
  readonly confirming: ReadonlySet<string>;
  /** Nouns for being at a gathering, which can be announced and called off as that itself can. */
  readonly attendance: ReadonlySet<string>;
  /** Before what is still to come where it is told in the present ("sobald X zustimmt"). */
  readonly awaiting: ReadonlySet<string>;
  /** Verbs of thinking that something is so. */
  readonly believing: ReadonlySet<string>;
  /** By these words what would have been is a mere wish ("hätte gern"). */
  readonly gladly: ReadonlySet<string>;
  /** What is not likely to be so ("kaum"). */
  readonly hardly: ReadonlySet<string>;
  /** Verbs of what somebody is afraid of. */
  readonly fearing: ReadonlySet<string>;
  /** What was nearly so ("beinahe"). */
  readonly nearly: ReadonlySet<string>;
  /** Before an infinitive of what is not done ("ohne … zu"). */
  readonly instead: ReadonlySet<string>;
  /** What is only said to be so, without a word on who says it ("angeblich"). */
  readonly hearsay: ReadonlySet<string>;
  /** Verbs by whose passive something is only said to be so ("wurde gemeldet"). */
  readonly reporting: ReadonlySet<string>;
  /** Introducers of a condition that can also be a time ("wenn"). */
  readonly timeOrCondition: ReadonlySet<string>;
  /** Verbs by which somebody does not do what was to be done for another ("verweigert die Lieferung"). */
  readonly withholding: ReadonlySet<string>;
  /** Of the rejecting verbs those that can be of something done, which somebody only calls wrong. */
  readonly criticizing: ReadonlySet<string>;
  /** Verbs by which somebody says what they will or will not do themselves ("verzichtet auf einen Test"). */
  readonly ownDeed: ReadonlySet<string>;
  /** Nouns and verbs for votes and talks, behind which what they are about is open ("Referendum über die Unabhängigkeit"). */
  readonly openBehind: TopicWords & { readonly prepositions: ReadonlySet<string> };
  /** Nouns and verbs for mere talk, behind which only what is not yet known is open ("Debatte über Sanktionen"). */
  readonly discussing: TopicWords;
  /** Verbs by which what is their object comes about ("unterzeichnen"). */
  readonly bringingAbout: ReadonlySet<string>;
  /** Nouns for what shows that something is so; where there is none, it is not known ("keine Beweise, dass …"). */
  readonly evidence: ReadonlySet<string>;
  /** Verbs by which something turns out to be so or not. */
  readonly provingVerbs: ReadonlySet<string>;
}
