/** Who plays whose part when the same story is told of others. */
export interface Cast {
  readonly name: string;
  /** Names of the texts and what stands in their place, the first that fits going first; a genitive -s or a hyphen may follow. */
  readonly names: readonly (readonly [from: string, to: string])[];
  /** Adjectives without their ending. */
  readonly adjectives: readonly (readonly [from: string, to: string])[];
  /** Entities of the catalogue and those that stand in their place. */
  readonly entities: Readonly<Record<string, string>>;
  /** Venues that keep their name, and where they lie with this cast. */
  readonly venues: Readonly<Record<string, string>>;
}
