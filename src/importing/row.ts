/** One row of a file of coded events. */
export interface Row {
  /** Where it begins, counting from 1; the line with the names of the columns counts. */
  readonly line: number;
  /** Its cells by column. */
  readonly cells: Readonly<Record<string, string>>;
}

/** A row, or a part of one, that says nothing that can be kept; why, in words. */
export interface Rejection {
  readonly line: number;
  readonly reason: string;
}
