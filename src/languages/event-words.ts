import type { ParticipantRole } from "../model/claim.ts";
import type { EventKind, EventStatus } from "../model/event.ts";
import type { VerbEntry } from "./verb-entry.ts";

/**
 * What an argument of a trigger is: a participant, the place, or one of the two ends of a journey.
 * TOPIC is read and left alone, so that it is not taken for something else.
 */
export type Slot = ParticipantRole | "PLACE" | "DESTINATION" | "ORIGIN" | "TOPIC";

/** Which argument of a verb or noun has which part in the event. */
export interface Government {
  readonly subject?: Slot;
  readonly accusative?: Slot;
  readonly dative?: Slot;
  /** Of a noun: its possessor or genitive ("Kellers Besuch", "der Besuch des Kremlchefs"). */
  readonly possessor?: Slot;
  /** Of a noun: its possessor in front of it, where that differs from the genitive behind it ("Russlands Invasion der Ukraine"). */
  readonly owner?: Slot;
  /** Of a noun: the country of its adjective ("nordkoreanische Lieferungen"). */
  readonly adjective?: Slot;
  /** By preposition in its base form ("in" for "im"); `by` is the agent of a passive. */
  readonly prepositions?: Readonly<Record<string, Slot>>;
}

/** What a verb or a noun as a trigger have in common. */
export interface Trigger {
  readonly lemma: string;
  readonly government: Government;
  /** Null for the family of the kind. */
  readonly family: string | null;
  /** Roles that must be filled, or it is another sense of the word; a role that stands twice must be filled twice. */
  readonly needs: readonly Slot[];
  /** Words of which one must stand in the clause (lower case: beginnings, after `-` ends, after `=` whole words; `+` joins two that must both stand). */
  readonly beside: readonly string[];
  /** Words none of which may stand in the clause. */
  readonly without: readonly string[];
  /** A status that the word itself gives; null where tense and clause decide. */
  readonly status: EventStatus | null;
  /** Whether it tells of an event only where somebody named has done it or does it on a day: "hob … auf", not "hebt auf". */
  readonly onlyDone: boolean;
  /** Whether it brings many together, so that one of them who is named is enough ("Konferenz"). */
  readonly crowd?: boolean;
}

/** A verb that tells of an event. */
export interface VerbTrigger extends Trigger {
  readonly verb: VerbEntry;
}

/** A noun that tells of an event. */
export interface NounTrigger extends Trigger {
  /** Lower-case forms of the singular and of the plural. */
  readonly singular: readonly string[];
  readonly plural: readonly string[];
  /** Whether compounds that end in it mean the same kind ("Staatsbesuch"). */
  readonly compounds: boolean;
}

/** The words by which a language tells of one kind of event. */
export interface EventWords {
  readonly kind: EventKind;
  readonly verbs: readonly VerbTrigger[];
  readonly nouns: readonly NounTrigger[];
}

/** What a verb tells of where no table of events has a sense of it that fits: its kind, and who plays which part. */
export interface PlainKind {
  readonly kind: EventKind;
  readonly government: Government;
  readonly verbs: ReadonlySet<string>;
  /** Whether it tells of something only behind what is said (", schätzt X"). */
  readonly behind?: boolean;
}
