import { getVariableValues } from "@graphql-tools/executor";
import { parse, type GraphQLError, type OperationDefinitionNode } from "graphql";
import type { InterfaceLanguage } from "../model/entity.ts";
import { Failure } from "../model/failure.ts";
import type { View } from "../model/view.ts";
import type { EventFilter } from "../storing/event-query.ts";
import type { Store } from "../storing/store.ts";
import { createContext } from "./context.ts";
import { failureOf } from "./errors.ts";
import { describedSchema } from "./executable-schema.ts";
import { eventFilter } from "./filters.ts";
import type { EventFilter as EventFilterInput } from "./schema.generated.ts";
import { viewOf } from "./view-of.ts";

/** Which events somebody wants who does not ask in GraphQL, as it came from outside. */
export interface GivenArguments {
  /** The JSON of an EventFilter. */
  readonly filter?: string | undefined;
  readonly knownBy?: string | undefined;
  /** A text that is no truth value is refused. */
  readonly textOnly?: boolean | string | undefined;
  readonly language?: string | undefined;
}

/** The same, checked. */
export interface EventArguments {
  readonly filter: EventFilter;
  readonly view: View;
  readonly language: InterfaceLanguage;
}

/** Checks arguments from outside by the types of the API's description, with its errors; unknown ids are refused too. */
export function eventArguments(typeDefs: string): (given: GivenArguments, store: Store) => Promise<EventArguments> {
  const schema = describedSchema(typeDefs);
  const [operation] = parse(ARGUMENTS).definitions as readonly OperationDefinitionNode[];
  return async ({ filter, language, ...view }, store) => {
    const given = { ...view, filter: filter === undefined ? undefined : parsed(filter), language: language?.toUpperCase() };
    const { variableValues, errors } = getVariableValues(schema, operation?.variableDefinitions ?? [], given);
    if (errors) throw failureOf(errors[0] as GraphQLError);
    const values = variableValues.coerced as unknown as Coerced;
    return {
      filter: await eventFilter(values.filter, createContext(store)),
      view: viewOf(values),
      language: values.language ?? "EN",
    };
  };
}

/** As the root field `events` takes them, and `title` its language. */
const ARGUMENTS = "query ($filter: EventFilter, $knownBy: Date, $textOnly: Boolean, $language: Language) { __typename }";

interface Coerced {
  readonly filter?: EventFilterInput | null;
  readonly knownBy?: string | null;
  readonly textOnly?: boolean | null;
  readonly language?: InterfaceLanguage | null;
}

function parsed(filter: string): unknown {
  try {
    return JSON.parse(filter);
  } catch (cause) {
    const came = JSON.stringify(filter.slice(0, 64));
    throw new Failure("BAD_USER_INPUT", `filter: expected an EventFilter as JSON such as {"kinds":["MEETING"]}, got ${came}`, {
      cause,
    });
  }
}
