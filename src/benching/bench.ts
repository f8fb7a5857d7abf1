/** What a bench is told. */
export interface BenchOptions {
  /** A folder of texts to work on; null for those that the project has. */
  readonly textsFolder: string | null;
  /** How often everything is measured; what is told is the median. */
  readonly rounds: number;
  /** Hears how far it is. */
  readonly report: (done: string) => void;
}

/** One thing that was measured. */
export interface Figure {
  /** Its name for programs. */
  readonly name: string;
  /** The same in words. */
  readonly words: string;
  readonly value: number;
  readonly unit: string;
}

/** Something that can be measured. */
export interface Bench {
  /** What it measures, in a sentence. */
  readonly about: string;
  readonly run: (options: BenchOptions) => Promise<readonly Figure[]>;
}

/** The middle one of several values. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
