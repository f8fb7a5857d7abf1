import { NoSchemaIntrospectionCustomRule, type GraphQLSchema } from "graphql";
import { createYoga, useReadinessCheck, type Plugin } from "graphql-yoga";
import { createContext, type Context } from "./context.ts";
import { executableSchema } from "./executable-schema.ts";
import { codedErrors, MASKED, visibleError } from "./errors.ts";
import { boundedQueries } from "./limits.ts";
import { boundedTokens } from "./tokens.ts";
import { deadlineIn } from "../storing/deadline.ts";
import type { ServerOptions } from "./server.ts";

/** The GraphQL endpoint as a function from request to response, without any port. */
export function createEndpoint({
  store,
  typeDefs,
  schema = executableSchema(typeDefs),
  examples,
  corsOrigins,
  playground,
  introspection,
  requestTimeout,
}: Omit<ServerOptions, "maxBodyBytes"> & { readonly schema?: GraphQLSchema }) {
  return createYoga<object, Context>({
    schema,
    context: () => createContext(store.within(deadlineIn(requestTimeout))),
    // Yoga's default echoes any origin and allows credentials, so only a list that somebody wrote lets other hosts in.
    cors: corsOrigins.length > 0 ? { origin: [...corsOrigins], credentials: false } : false,
    graphiql: playground && { title: "Chronik", defaultTabs: examples.map((query) => ({ query })) },
    // The playground is a page of some megabytes, which would take half of the time of a start.
    renderGraphiQL: async (options) => (await import("@graphql-yoga/render-graphiql")).renderGraphiQL(options),
    landingPage: false,
    maskedErrors: { maskError: visibleError, errorMessage: MASKED },
    plugins: [
      codedErrors,
      boundedTokens,
      boundedQueries,
      ...(introspection ? [] : [withoutIntrospection]),
      useReadinessCheck({ endpoint: "/ready", check: () => store.ready() }),
    ],
    // What a client did wrong is told to the client; what we did wrong is logged where it is masked.
    logging: false,
  });
}

const withoutIntrospection: Plugin = {
  onValidate({ addValidationRule }) {
    addValidationRule(NoSchemaIntrospectionCustomRule);
  },
};
