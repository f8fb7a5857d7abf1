import { GraphQLError } from "graphql";
import { createGraphQLError, type Plugin } from "graphql-yoga";
import { Failure } from "../model/failure.ts";

/** What a client sees of an error: our failures with their code, GraphQL's own as bad input, anything else masked and logged. */
export function visibleError(error: unknown, message: string): Error {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (original instanceof Failure) return located(original, error);
  if (original instanceof GraphQLError) return withCode(original);
  console.error(original);
  return createGraphQLError(message, { extensions: { code: "INTERNAL_SERVER_ERROR" } });
}

/** Gives every error that GraphQL itself found (syntax, validation, coercion) the code BAD_USER_INPUT. */
export const codedErrors: Plugin = {
  onResultProcess({ result, setResult }) {
    if (!("errors" in result) || !result.errors) return;
    setResult({ ...result, errors: result.errors.map((error) => withCode(error as GraphQLError)) });
  },
};

function located(failure: Failure, error: unknown): GraphQLError {
  const { nodes, source, positions, path } = error instanceof GraphQLError ? error : {};
  return new GraphQLError(failure.message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    extensions: { code: failure.code, ...failure.details },
  });
}

function withCode(error: GraphQLError): GraphQLError {
  if (error.extensions?.["code"]) return error;
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    extensions: { ...error.extensions, code: "BAD_USER_INPUT" },
  });
}
