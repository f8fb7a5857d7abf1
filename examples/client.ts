import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { print } from "graphql";

/** What an endpoint answers. */
interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/**
 * Asks a Chronik, such as `http://localhost:4000/graphql`, and gives the answer in the types of the question. Throws with the
 * codes and messages of the API where it refuses.
 */
export async function ask<Data, Variables>(
  endpoint: string,
  question: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch(endpoint, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ query: print(question), variables }),
  });
  const { data, errors = [] } = (await response.json()) as Answer<Data>;
  if (data && errors.length === 0) return data;
  const reasons = errors.map(({ message, extensions }) => `${extensions?.code ?? response.status}: ${message}`);
  throw new Error(reasons.join("\n") || `expected an answer, got status ${response.status}`);
}
