import { execute } from "@graphql-tools/executor";
import { parse, specifiedRules, validate, type DocumentNode, type ExecutionResult, type GraphQLSchema } from "graphql";
import { NoSchemaIntrospectionCustomRule } from "graphql";
import { deadlineIn } from "../storing/deadline.ts";
import type { Store } from "../storing/store.ts";
import { createContext, type Context } from "./context.ts";
import { codedError } from "./errors.ts";
import { keptEntities } from "./kept-entities.ts";
import { checkQuery } from "./limits.ts";
import { checkTokens } from "./tokens.ts";

/** What clients send most: a POST of JSON with a query. */
export interface QuickRequest {
  readonly body: Buffer;
  /** The header of the request that says which types of answers are taken. */
  readonly accept: string | undefined;
}

/** An answer that was made without what a request in general needs. */
export interface QuickAnswer {
  readonly contentType: string;
  readonly text: string;
}

/** What quick answers are made with. */
export interface QuickOptions {
  readonly store: Store;
  readonly schema: GraphQLSchema;
  readonly introspection: boolean;
  readonly requestTimeout: number;
}

/**
 * Answers what is asked most at a fraction of the cost of the endpoint, in the same words; null for what is unusual or
 * wrong before it is executed, which the endpoint then answers.
 */
export function quickAnswers(options: QuickOptions): (request: QuickRequest) => Promise<QuickAnswer | null> {
  const documents = knownDocuments(options);
  const kept = keptEntities(options.store);
  return async ({ body, accept }) => {
    const contentType = contentTypeOf(accept);
    const asked = contentType === null ? null : askedOf(body);
    const document = asked === null ? null : documents(asked.query);
    if (contentType === null || asked === null || document === null) return null;
    const result = await executedAsKept(document, asked, options, kept);
    return result === null ? null : { contentType: `${contentType}; charset=utf-8`, text: written(result) };
  };
}

/** The type in which an answer is sent; null where the header asks for a choice. */
function contentTypeOf(accept = "*/*"): string | null {
  if (accept === "*/*" || accept === "application/json") return "application/json";
  return accept.startsWith("application/graphql-response+json") ? "application/graphql-response+json" : null;
}

interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>> | null;
  readonly operationName: string | null;
}

function askedOf(body: Buffer): Asked | null {
  const { query, variables = null, operationName = null, ...others } = objectIn(body) ?? {};
  if (typeof query !== "string" || Object.keys(others).length > 0) return null;
  if (typeof variables !== "object" || Array.isArray(variables)) return null;
  if (operationName !== null && typeof operationName !== "string") return null;
  return { query, variables: variables as Asked["variables"], operationName };
}

function objectIn(body: Buffer): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(body.toString("utf8"));
    return typeof value === "object" && !Array.isArray(value) ? (value as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}

/** Documents of queries that were asked before, and the longest text of one that is kept. */
const MOST_DOCUMENTS = 500;
const LONGEST_DOCUMENT = 20_000;

/** The documents of valid queries; null for those of others. */
function knownDocuments({ schema, introspection }: QuickOptions): (text: string) => DocumentNode | null {
  const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const known = new Map<string, DocumentNode>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || text.length > LONGEST_DOCUMENT) return found ?? null;
    const document = parsed(text);
    if (document === null || validate(schema, document, rules).length > 0) return null;
    if (known.size >= MOST_DOCUMENTS) known.clear();
    known.set(text, document);
    return document;
  };
}

function parsed(text: string): DocumentNode | null {
  try {
    checkTokens(text);
    return parse(text);
  } catch {
    return null;
  }
}

/** What came of a query; null where it could not be executed. */
async function executedAsKept(
  document: DocumentNode,
  asked: Asked,
  options: QuickOptions,
  kept: ReturnType<typeof keptEntities>,
): Promise<ExecutionResult | null> {
  try {
    checkQuery(options.schema, document, asked.operationName, asked.variables ?? {});
  } catch {
    return null;
  }
  const store = options.store.within(deadlineIn(options.requestTimeout));
  const { entities, generation } = kept();
  const result = await executed(document, asked, options, createContext(store, entities));
  // Somebody may have written since these entities were read; then the answer is made anew with none of them.
  if (generation === null || (await store.wasOf(generation))) return result;
  return await executed(document, asked, options, createContext(store));
}

async function executed(
  document: DocumentNode,
  { variables, operationName }: Asked,
  { schema }: QuickOptions,
  contextValue: Context,
): Promise<ExecutionResult | null> {
  // Queries here have neither @defer nor @stream, so the whole answer comes at once.
  const result = (await execute({ schema, document, contextValue, variableValues: variables, operationName })) as ExecutionResult;
  return result.data === undefined ? null : result;
}

/** Errors come first, as GraphQL advises. */
function written({ data, errors }: ExecutionResult): string {
  return JSON.stringify(errors === undefined ? { data } : { errors: errors.map(codedError), data });
}
