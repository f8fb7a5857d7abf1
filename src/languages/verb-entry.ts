/** What a form of a verb says about time and mood. */
export type VerbMood = "PRESENT" | "PAST" | "REPORTED" | "UNREAL" | "PARTICIPLE" | "INFINITIVE" | "MARKED_INFINITIVE";

/** One inflected form, as one word in lower case. */
export interface VerbForm {
  readonly text: string;
  readonly mood: VerbMood;
  /** Null where the form serves both numbers or has none. */
  readonly number: "SINGULAR" | "PLURAL" | null;
  /** False for a finite form whose separable prefix stands elsewhere ("nahm … an"). */
  readonly whole: boolean;
}

/** A verb with all its forms. */
export interface VerbEntry {
  /** The infinitive as one word. */
  readonly lemma: string;
  /** The prefix that leaves the verb in a main clause; null where there is none. */
  readonly prefix: string | null;
  /** Whether "be" and its participle are its perfect ("ist zurückgetreten") and no passive ("ist verhaftet"). */
  readonly perfectWithBe: boolean;
  readonly forms: readonly VerbForm[];
}
