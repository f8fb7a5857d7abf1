/** One annotated thing and what became of it. */
export interface Judged {
  readonly doc: string;
  /** What was annotated, in words. */
  readonly wanted: string;
  /** What stands there instead, in words; empty where nothing does. */
  readonly got: string;
  readonly found: boolean;
  readonly right: boolean;
}

/** How many annotated things there are, how many of them were found, and how many with what is right about them. */
export interface Share {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
}

/** Counts what became of annotated things. */
export function shareOf(judged: readonly Judged[]): Share {
  return {
    gold: judged.length,
    found: judged.filter(({ found }) => found).length,
    right: judged.filter(({ right }) => right).length,
  };
}

/** What was missed or is wrong, one line each, with the signs of the differences of events. */
export function wrongOnes(judged: readonly Judged[], what: string): string[] {
  return judged
    .filter(({ right }) => !right)
    .map(({ found, wanted, got }) => (found ? `~ ${what} ${wanted} → ${got}` : `- ${what} ${wanted}`));
}
