/** What a bench is told. */
export interface BenchOptions {
  /** How often everything is measured; what is told is the median. */
  readonly rounds: number;
  /** What is set of the bench's own options; paths are whole. */
  readonly values: Readonly<Record<string, string>>;
  /** Hears how far it is. */
  readonly report: (done: string) => void;
}

/** An option that one bench alone takes; it has a value. */
export interface BenchOption {
  /** What the value is, such as "file"; a file and a folder are found from where the caller is. */
  readonly value: "file" | "folder" | "url" | "number" | "names";
  readonly about: string;
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
  readonly options: Readonly<Record<string, BenchOption>>;
  readonly run: (options: BenchOptions) => Promise<readonly Figure[]>;
  /** Figures for readers, where they are more than a list. */
  readonly told?: (figures: readonly Figure[]) => string;
}

/** The middle one of several values. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
