import { Failure } from "../model/failure.ts";

/** Until when a request may take, by the clock of `performance.now()`, and how long that was from its beginning. */
export interface Deadline {
  readonly at: number;
  readonly milliseconds: number;
}

/** A deadline so many milliseconds from now. */
export function deadlineIn(milliseconds: number): Deadline {
  return { at: performance.now() + milliseconds, milliseconds };
}

/** The milliseconds that are left, at least one; throws TIMEOUT where none are. */
export function timeLeft(deadline: Deadline): number {
  const left = deadline.at - performance.now();
  if (left > 0) return Math.ceil(left);
  throw timedOut(deadline);
}

/** The failure of a request that took too long. */
export function timedOut({ at, milliseconds }: Deadline): Failure {
  const value = Math.ceil(performance.now() - at + milliseconds);
  const message = `request: at most ${milliseconds} ms, got ${value}; ask for less, or for a shorter period`;
  return new Failure("TIMEOUT", message, { details: { limit: milliseconds, value } });
}
