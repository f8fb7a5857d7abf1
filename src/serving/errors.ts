import type { GraphQLError } from "graphql";
import { createGraphQLError, type Plugin } from "graphql-yoga";
import { Failure } from "../model/failure.ts";

/** What a client sees of an error: our failures with their code, GraphQL's own as bad input, anything else masked and logged. */
export function visibleError(error: unknown, message: string): Error {
  const failure = failureIn(error);
  if (failure) return copyOf(isGraphQLError(error) ? error : null, failure.message, { code: failure.code, ...failure.details });
  if (isGraphQLError(error) && rootOf(error) === error) return withCode(error);
  console.error(rootOf(error));
  return createGraphQLError(message, { extensions: { code: "INTERNAL_SERVER_ERROR" } });
}

/** Gives every error that GraphQL itself found (syntax, validation, coercion) the code BAD_USER_INPUT. */
export const codedErrors: Plugin = {
  onResultProcess(hook) {
    const { result } = hook;
    if ("errors" in result && result.errors) hook.setResult({ ...result, errors: result.errors.map((error) => withCode(error)) });
  },
};

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
  const code = error.extensions?.["code"] ?? "GRAPHQL";
  return typeof code === "string" && code.startsWith("GRAPHQL")
    ? copyOf(error, error.message, { ...error.extensions, code: "BAD_USER_INPUT" })
    : error;
}

function copyOf(error: GraphQLError | null, message: string, extensions: Record<string, unknown>): GraphQLError {
  const { nodes, source, positions, path } = error ?? {};
  return createGraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    extensions,
  });
}
