import type { EventStatus } from "../model/event.ts";
import type { ClauseSenses } from "./clause-senses.ts";
import type { StandingWords } from "./standing-words.ts";
import type { PlainKind } from "./event-words.ts";
import type { VerbMood } from "./verb-entry.ts";

/** The cases of a language that has them. */
export type Case = "NOMINATIVE" | "GENITIVE" | "DATIVE" | "ACCUSATIVE";

/** What a helping verb does: build the perfect, the passive or future, or colour what is said. */
export type AuxiliaryUse = "HAVE" | "BE" | "BECOME" | "MODAL";

/** One form of a helping verb. */
export interface AuxiliaryForm {
  readonly lemma: string;
  readonly use: AuxiliaryUse;
  readonly mood: VerbMood;
  readonly number: "SINGULAR" | "PLURAL" | null;
}

/** What a determiner says about its noun. */
export interface Determiner {
  readonly cases: readonly Case[];
  readonly type: "DEFINITE" | "INDEFINITE" | "POSSESSIVE" | "NEGATIVE" | "QUANTITY";
}

/** How a subordinate clause hangs on its main clause. */
export type ClauseRelation = "CONTENT" | "QUESTION" | "CONDITION" | "TIME" | "SAME_TIME" | "REPORT" | "OTHER";

/** Words of a language by which sentences are taken apart into clauses and phrases; all in lower case. */
export interface ClauseWords {
  readonly senses: ClauseSenses;
  readonly standing: StandingWords;
  readonly auxiliaries: ReadonlyMap<string, readonly AuxiliaryForm[]>;
  readonly subordinators: ReadonlyMap<string, ClauseRelation>;
  readonly relatives: ReadonlyMap<string, readonly Case[]>;
  /** Relative adverbs of place ("wo"). */
  readonly relativePlaces: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  /** The word before an infinitive ("zu"). */
  readonly infinitiveMarker: string;
  readonly determiners: ReadonlyMap<string, Determiner>;
  /** By determiner and the ending of an adjective behind it: the cases that the two leave open ("der neue", "der neuen"). */
  readonly agreements: ReadonlyMap<string, ReadonlyMap<string, readonly Case[]>>;
  /** To their base form: "im" → "in". */
  readonly prepositions: ReadonlyMap<string, string>;
  /** Of two or three words, to the simple one with the same meaning: "am rande" → "während". */
  readonly longPrepositions: ReadonlyMap<string, string>;
  readonly pronouns: ReadonlyMap<string, readonly Case[]>;
  /** Pronouns for nobody in particular ("es", "man"): they fill the subject and name no one. */
  readonly emptyPronouns: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Nouns, or how they end, in which something is said ("Brief", "Videobotschaft"). */
  readonly messages: RegExp;
  /**
   * How entries of a live ticker open, from the start of its sentence to the end of the time: `before` what stands before
   * the time, `hour`, and `minute` or `shortMinute`.
   */
  readonly tickerHeads: readonly RegExp[];
  /** Nouns that take up what was told without saying what it was ("die Tat"). */
  readonly takingUp: ReadonlySet<string>;
  /** Prepositions by which a clause's event happens during the one named. */
  readonly during: ReadonlySet<string>;
  /** Second halves of prepositions around a place, with the first ("von X aus"). */
  readonly around: ReadonlyMap<string, string>;
  /** Ends of nouns for those who belong to somebody's family, serve somebody or come before or after them in an office. */
  readonly associates: readonly string[];
  /** Prepositions that name the source of a telling ("laut") and nouns that do after "nach" ("Angaben"). */
  readonly sources: ReadonlySet<string>;
  readonly sourceNouns: readonly string[];
  /** Ends of compounds that name the source themselves ("nach Polizeiangaben"). */
  readonly sourceEndings: readonly string[];
  /** Verbs whose subject tells or thinks what the clauses beside them say. */
  readonly sayingVerbs: ReadonlySet<string>;
  /** Verbs that tell of states and attitudes and of nothing that happens. */
  readonly uneventful: ReadonlySet<string>;
  /** What verbs tell of in general, where no table has a sense that fits. */
  readonly plainKinds: readonly PlainKind[];
  /** Verbs that only carry a noun ("Gespräche führen"): their subject takes part in what the noun says. */
  readonly lightVerbs: ReadonlySet<string>;
  /** Verbs, participles, adjectives and adverbs that give a status to the event of their clause or noun. */
  readonly statusVerbs: ReadonlyMap<string, EventStatus>;
  readonly statusAdverbs: ReadonlyMap<string, EventStatus>;
  readonly statusAdjectives: ReadonlyMap<string, EventStatus>;
  readonly modalStatus: ReadonlyMap<string, EventStatus>;
  /** Words after which the named ones belong to the side that was just told of ("darunter"). */
  readonly companions: ReadonlySet<string>;
  /** Adverbs that carry the day of the event told before ("danach"). */
  readonly continuers: ReadonlySet<string>;
  /** Words of a caption that say who stands where. */
  readonly captionMarks: ReadonlySet<string>;
  /** Parts of verbs that many write apart from the participle or infinitive that they belong to ("bekannt gegeben"). */
  readonly writtenApart: ReadonlySet<string>;
  /** Ends of nouns for the beginning or end of something, which name nobody. */
  readonly turns: readonly string[];
  /** The reflexive pronoun. */
  readonly reflexive: string;
  /** Verbs whose object does what their infinitive says ("beschuldigte X, Y zu tun"). */
  readonly objectControl: ReadonlySet<string>;
  /** Verbs by which a noun as subject happens or not ("stattfinden"). */
  readonly occurring: ReadonlySet<string>;
  /** Verbs that say that their content is not so. */
  readonly denyingVerbs: ReadonlySet<string>;
  /** Words of a predicate by which its content is not so ("es ist falsch, dass …"). */
  readonly denyingWords: ReadonlySet<string>;
  /** Nouns for what others tell ("Berichte über …"), as ends of words. */
  readonly reportNouns: readonly string[];
  /** Words before a speaker without a verb (", so Shin"). */
  readonly speechTags: ReadonlySet<string>;
  /** Nouns that stand before a name as its title ("Kanzlerin Keller"). */
  readonly titles: RegExp;
  /** Lower-case words that can stand before a noun as adjectives or numerals, and those that can be participles there. */
  readonly modifier: RegExp;
  readonly participle: RegExp;
  /** What an adjective or participle before a noun ends in, the longest first. */
  readonly adjectiveEndings: readonly string[];
  /** Adverbs of what happens again and again and is no single event. */
  readonly generic: ReadonlySet<string>;
  /** Nouns for those who speak for an organization or country ("Sprecher", "Behörden"). */
  readonly speakers: readonly string[];
  /** Offices of those who say what others want to have said ("Sprecherin", "Vermittler"), as ends of words. */
  readonly spokespeople: readonly string[];
  /** Nouns for those who act for the state that they are of ("Soldaten"), as ends of words. */
  readonly servants: readonly string[];
  /** Nouns for many who act together and are called by no person's name, as ends of words. */
  readonly collectives: readonly string[];
  /** Nouns for where somebody is kept or stays, which lies somewhere ("im Exil in X"), as ends of words. */
  readonly whereabouts: readonly string[];
  /** Nouns for groups that are known by who leads them ("Delegation"), as ends of words. */
  readonly followings: readonly string[];
  /** Words for a part of a body, which does what its part does ("Teile der Armee"). */
  readonly shares: ReadonlySet<string>;
  /** Prepositions before who leads a group, and nouns for leading it ("unter Führung von"). */
  readonly leading: ReadonlySet<string>;
  readonly leadership: ReadonlySet<string>;
  /** Nouns that say how many there are of what follows ("Dutzende Angriffe"), as ends of words. */
  readonly amounts: readonly string[];
  /** How a plural without an article ends behind a preposition such as "von"; names of places need not. */
  readonly dativePlural: RegExp;
  /** How nouns end that mean what is done, said or written, those of them that mean people, and verbs by which things do something to people. */
  readonly deeds: RegExp;
  readonly groupings: RegExp;
  readonly affecting: ReadonlySet<string>;
  /** How nouns end that mean an act or a state and nobody. */
  readonly abstractNouns: RegExp;
  /** Nouns for those who make up a body ("EU-Staaten"), as ends of words. */
  readonly members: readonly string[];
  /** Nouns for countries and their like ("Inselstaat"), as ends of words. */
  readonly stateNouns: readonly string[];
}
