import { Failure, type FailureCode } from "./model/failure.ts";
import type { Recognized } from "./recognize-file.ts";

/** What a thread says of a text: between threads an error keeps its words but not its class. */
export type Answer = Exclude<Recognized, Failure> | FailureMessage;

interface FailureMessage {
  readonly code: FailureCode;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** A result as it can be sent to another thread. */
export function answerOf(recognized: Recognized): Answer {
  if (!(recognized instanceof Failure)) return recognized;
  const { code, message, details } = recognized;
  return { code, message, details };
}

/** The failure that another thread told of. */
export function failureOf({ code, message, details }: FailureMessage): Failure {
  return new Failure(code, message, { details: { ...details } });
}
