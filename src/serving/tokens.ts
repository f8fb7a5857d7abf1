import { Lexer, Source, TokenKind } from "graphql";
import type { Plugin } from "graphql-yoga";
import { Failure } from "../model/failure.ts";

/** Most names, marks and values in the text of a query. */
export const MOST_TOKENS = 10_000;

/** Refuses the text of a query that has too many of them before it is parsed, which would take memory and time. */
export const boundedTokens: Plugin = {
  onParse({ parseFn, setParseFn }) {
    setParseFn((source: string | Source, options) => {
      checkTokens(typeof source === "string" ? source : source.body);
      return parseFn(source, options);
    });
  },
};

/** Throws LIMIT_EXCEEDED where a text has too many tokens; what is no GraphQL is left to the parser to say. */
export function checkTokens(text: string): void {
  const value = tokensIn(text);
  if (value <= MOST_TOKENS) return;
  const message = `query: at most ${MOST_TOKENS} tokens, got more; split it into several requests`;
  throw new Failure("LIMIT_EXCEEDED", message, { details: { limit: MOST_TOKENS, value } });
}

/** The number of tokens, counted no further than it matters. */
function tokensIn(text: string): number {
  const lexer = new Lexer(new Source(text));
  try {
    let count = 0;
    while (count <= MOST_TOKENS && lexer.advance().kind !== TokenKind.EOF) count += 1;
    return count;
  } catch {
    return 0;
  }
}
