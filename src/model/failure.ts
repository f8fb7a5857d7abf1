/** What clients can tell apart; anything else is masked and logged. */
export type FailureCode = "BAD_USER_INPUT" | "NOT_FOUND" | "AMBIGUOUS" | "LIMIT_EXCEEDED" | "TIMEOUT" | "STORE_UNAVAILABLE";

/** A failure that its receiver can act on. The message says where, what was expected and what came. */
export class Failure extends Error {
  readonly code: FailureCode;
  /** Further facts for programs, such as the candidates of an ambiguous name. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: FailureCode, message: string, options: { cause?: unknown; details?: Record<string, unknown> } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "Failure";
    this.code = code;
    this.details = options.details ?? {};
  }
}
