import type { TypedDocumentString } from "./operations.generated.ts";

/** The codes of the API, and two of our own: nobody answers at all, and an answer that is none of ours. */
export type RefusalCode =
  | "BAD_USER_INPUT"
  | "NOT_FOUND"
  | "AMBIGUOUS"
  | "LIMIT_EXCEEDED"
  | "TIMEOUT"
  | "STORE_UNAVAILABLE"
  | "UNREACHABLE"
  | "UNEXPECTED";

/** Why a question has no answer. */
export class Refusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Asks the API of this server; an aborted question throws an AbortError, every other failure is a Refusal. */
export async function ask<Data, Variables>(
  question: TypedDocumentString<Data, Variables>,
  variables: Variables,
  abort: AbortSignal,
): Promise<Data> {
  const { data, errors = [] } = await sent<Data>(JSON.stringify({ query: question.toString(), variables }), abort);
  const [first] = errors;
  if (first) throw new Refusal(codeOf(first.extensions?.code), first.message);
  if (!data) throw new Refusal("UNEXPECTED", "expected data or errors, got neither");
  return data;
}

interface Sent<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

async function sent<Data>(body: string, signal: AbortSignal): Promise<Sent<Data>> {
  const headers = { "content-type": "application/json", accept: "application/json" };
  try {
    const response = await fetch("/graphql", { method: "POST", headers, body, signal });
    return (await response.json()) as Sent<Data>;
  } catch (cause) {
    if (signal.aborted) throw cause;
    const code = cause instanceof SyntaxError ? "UNEXPECTED" : "UNREACHABLE";
    throw new Refusal(code, String(cause), { cause });
  }
}

const CODES: readonly string[] = [
  "BAD_USER_INPUT",
  "NOT_FOUND",
  "AMBIGUOUS",
  "LIMIT_EXCEEDED",
  "TIMEOUT",
  "STORE_UNAVAILABLE",
] satisfies RefusalCode[];

function codeOf(code: string | undefined): RefusalCode {
  return code !== undefined && CODES.includes(code) ? (code as RefusalCode) : "UNEXPECTED";
}
