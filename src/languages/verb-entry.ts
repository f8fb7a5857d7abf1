/** What a form of a verb says about time and mood. */
export type VerbMood = "PRESENT" | "PAST" | "REPORTED" | "UNREAL" | "PARTICIPLE" | "INFINITIVE" | "MARKED_INFINITIVE";

/** One inflected form of a verb. */
export interface VerbForm {
  readonly mood: VerbMood;
  /** Null where the form serves both numbers or has none. */
  readonly number: "SINGULAR" | "PLURAL" | null;
  /** False for a finite form whose separable prefix stands elsewhere ("nahm … an"). */
  readonly whole: boolean;
}

/** A verb. */
export interface VerbEntry {
  /** The infinitive as one word. */
  readonly lemma: string;
  /** The prefix that leaves the verb in a main clause; null where there is none. */
  readonly prefix: string | null;
  /** Whether "be" and its participle are its perfect ("ist zurückgetreten") and no passive ("ist verhaftet"). */
  readonly perfectWithBe: boolean;
}

/** What a word can be as a verb. */
export interface VerbReading {
  readonly verb: VerbEntry;
  readonly form: VerbForm;
}

/** The verbs of a language with all their forms. */
export interface VerbStock {
  /** What a word, in lower case and with "ss" for "ß", can be; the verb that is listed first comes first. */
  readonly readings: (word: string) => readonly VerbReading[];
  readonly prefixes: ReadonlySet<string>;
}
