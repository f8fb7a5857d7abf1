import {
  getNamedType,
  getOperationAST,
  GraphQLError,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import type { Plugin } from "graphql-yoga";
import { Failure } from "../model/failure.ts";
import { MOST_BUCKETS } from "./buckets.ts";
import { DEFAULT_PAGE, LARGEST_PAGE } from "./connection.ts";

/** Most objects that a query may ask for, by the sizes of its pages; what it finds is usually far less. */
export const MOST_OBJECTS = 100_000;
/** Most levels of fields within each other; introspection is free. */
export const MOST_LEVELS = 16;
/** Most fields after all fragments are put in. */
export const MOST_FIELDS = 5_000;
/** Most fields that are asked for under another name. */
export const MOST_ALIASES = 500;
/** How many members a list without pages is taken to have. */
const USUAL_LIST = 5;
/** Lists that are longer than usual: a timeline has so many buckets at most. */
const LONG_LISTS: Readonly<Record<string, number>> = { buckets: MOST_BUCKETS };

/** Refuses a query that asks for too much before anything of it is executed, and says the limit and the value. */
export const boundedQueries: Plugin = {
  onExecute({ args, setResultAndStopExecution }) {
    try {
      checkQuery(args.schema, args.document, args.operationName ?? null, args.variableValues ?? {});
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const extensions = { code: error.code, ...error.details };
      setResultAndStopExecution({ errors: [new GraphQLError(error.message, { extensions })] });
    }
  },
};

/** Throws LIMIT_EXCEEDED where a query nests too deep, has too many fields or asks for too many objects. */
export function checkQuery(schema: GraphQLSchema, document: DocumentNode, operation: string | null, variables: Variables): void {
  const asked = getOperationAST(document, operation);
  const root = asked && schema.getRootType(asked.operation);
  if (!asked || !root) return;
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])),
  );
  const query: Query = { schema, fragments, variables: { ...defaultsOf(asked), ...variables }, fields: 0, aliases: 0 };
  refuseOver(
    "objects by the sizes of its pages",
    MOST_OBJECTS,
    objectsIn(asked.selectionSet, root, { times: 1, page: 1, level: 1 }, query),
  );
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Variables {
  const defaults = variableDefinitions.map(({ variable, defaultValue }) => [
    variable.name.value,
    defaultValue?.kind === Kind.INT ? Number(defaultValue.value) : null,
  ]);
  return Object.fromEntries(defaults) as Variables;
}

type Variables = Readonly<Record<string, unknown>>;

interface Query {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
  fields: number;
  aliases: number;
}

/** Where in the query a selection stands: how often it is answered, and the page that its `nodes` and `edges` have. */
interface Standing {
  readonly times: number;
  readonly page: number;
  readonly level: number;
}

function objectsIn(selections: SelectionSetNode, type: GraphQLNamedType, standing: Standing, query: Query): number {
  return selections.selections.reduce((sum, selection) => {
    if (selection.kind === Kind.FIELD) return sum + objectsOf(selection, type, standing, query);
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? query.fragments.get(selection.name.value) : selection;
    const condition = fragment?.typeCondition && query.schema.getType(fragment.typeCondition.name.value);
    return fragment ? sum + objectsIn(fragment.selectionSet, condition ?? type, standing, query) : sum;
  }, 0);
}

function objectsOf(node: FieldNode, type: GraphQLNamedType, standing: Standing, query: Query): number {
  query.fields += 1;
  refuseOver("fields", MOST_FIELDS, query.fields);
  query.aliases += node.alias === undefined ? 0 : 1;
  refuseOver("aliases", MOST_ALIASES, query.aliases);
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
  const named = field && getNamedType(field.type);
  if (!field || !named || !node.selectionSet || !(isObjectType(named) || isInterfaceType(named) || isUnionType(named))) return 0;
  refuseOver("levels of fields", MOST_LEVELS, standing.level);
  const values = sizesOf(node, query);
  const times = standing.times * membersOf(field, values, standing.page);
  return times + objectsIn(node.selectionSet, named, { times, page: pageOf(field, values), level: standing.level + 1 }, query);
}

/** The arguments that say how many things are asked for. */
function sizesOf({ arguments: given = [] }: FieldNode, { variables }: Query): Record<string, unknown> {
  const sizes = given.map(({ name, value }) => {
    if (value.kind === Kind.VARIABLE) return [name.value, variables[value.name.value]];
    return [name.value, value.kind === Kind.INT ? Number(value.value) : value.kind === Kind.LIST ? value.values : null];
  });
  return Object.fromEntries(sizes) as Record<string, unknown>;
}

/** The `nodes` and `edges` of a connection have a page of members, `nodes` by ids as many as ids, other lists a few. */
function membersOf(field: GraphQLField<unknown, unknown>, values: Record<string, unknown>, page: number): number {
  if (!isList(field.type)) return 1;
  if (Array.isArray(values["ids"])) return values["ids"].length;
  if (field.args.some(({ name }) => name === "first")) return pageOf(field, values);
  return ["nodes", "edges"].includes(field.name) ? page : (LONG_LISTS[field.name] ?? USUAL_LIST);
}

function pageOf(field: GraphQLField<unknown, unknown>, values: Record<string, unknown>): number {
  if (!field.args.some(({ name }) => name === "first")) return 1;
  const asked = values["first"] ?? values["last"];
  return typeof asked === "number" ? Math.min(Math.max(asked, 1), LARGEST_PAGE) : DEFAULT_PAGE;
}

function isList(type: GraphQLType): boolean {
  return isNonNullType(type) ? isList(type.ofType) : isListType(type);
}

function refuseOver(what: string, limit: number, value: number): void {
  if (value <= limit) return;
  const message = `query: at most ${limit} ${what}, got ${value}; ask for fewer levels or smaller pages`;
  throw new Failure("LIMIT_EXCEEDED", message, { details: { limit, value } });
}
