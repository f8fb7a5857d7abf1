import { GraphQLError } from "graphql";
import type { Plugin } from "graphql-yoga";
import { Failure, type FailureCode } from "../model/failure.ts";

/** What a client sees of an error: our failures with their code, GraphQL's own as bad input, anything else masked and logged. */
export function visibleError(error: unknown, message: string): Error {
  const failure = failureIn(error);
  if (failure) return copyOf(isGraphQLError(error) ? error : null, failure.message, { code: failure.code, ...failure.details });
  // A value of a variable that does not fit is an error of GraphQL within one.
  if (isGraphQLError(error) && isGraphQLError(rootOf(error))) return withCode(error);
  // Only the reading of a request parses JSON, so what it stumbles over came from outside.
  if (rootOf(error) instanceof SyntaxError)
    return new GraphQLError("request: expected JSON in variables and extensions, got something else", {
      extensions: { code: "BAD_USER_INPUT" },
    });
  console.error(rootOf(error));
  return new GraphQLError(message, { extensions: { code: "INTERNAL_SERVER_ERROR" } });
}

/** Gives every error that GraphQL itself found (syntax, validation, coercion) the code BAD_USER_INPUT. */
export const codedErrors: Plugin = {
  onResultProcess(hook) {
    const { result } = hook;
    if ("errors" in result && result.errors) hook.setResult({ ...result, errors: result.errors.map((error) => withCode(error)) });
  },
};

/** What a client sees of an error of an execution. */
export function codedError(error: GraphQLError): GraphQLError {
  const visible = visibleError(error, MASKED);
  return isGraphQLError(visible) ? withCode(visible) : new GraphQLError(MASKED);
}

/** All that is said of an error that is none of the client's. */
export const MASKED = "Unexpected error.";

/** The codes that the API promises, and the one for what is masked; the libraries' own are all about bad input. */
const CODES: ReadonlySet<unknown> = new Set([
  ...(["BAD_USER_INPUT", "NOT_FOUND", "AMBIGUOUS", "LIMIT_EXCEEDED", "TIMEOUT", "STORE_UNAVAILABLE"] satisfies FailureCode[]),
  "INTERNAL_SERVER_ERROR",
]);

/** What GraphQL found wrong with a value, as a failure; one of ours stays what it is. */
export function failureOf(error: GraphQLError): Failure {
  return failureIn(error) ?? new Failure("BAD_USER_INPUT", error.message, { cause: error });
}

function failureIn(error: unknown): Failure | null {
  const root = rootOf(error);
  return root instanceof Failure ? root : null;
}

/** What was thrown first; GraphQL wraps it to say where it happened. */
function rootOf(error: unknown): unknown {
  const inner: unknown = isGraphQLError(error) ? (error.originalError ?? error.cause) : undefined;
  return inner === undefined || inner === null ? error : rootOf(inner);
}

/** By name and not by class, because the class exists twice where a tool loads the library's development build beside the other. */
function isGraphQLError(error: unknown): error is GraphQLError {
  return error instanceof Error && error.name === "GraphQLError";
}

function withCode(error: GraphQLError): GraphQLError {
  const failure = failureIn(error);
  if (failure) return copyOf(error, failure.message, { code: failure.code, ...failure.details });
  const code = error.extensions?.["code"];
  return CODES.has(code) ? error : copyOf(error, error.message, { ...error.extensions, code: "BAD_USER_INPUT" });
}

function copyOf(error: GraphQLError | null, message: string, extensions: Record<string, unknown>): GraphQLError {
  const { nodes, source, positions, path } = error ?? {};
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    extensions,
  });
}
