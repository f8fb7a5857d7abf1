import {
  buildSchema,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";
import { resolvers } from "./resolvers/index.ts";
import { CalendarDate, Edtf } from "./scalars.ts";

/**
 * What a client can ask, and how each field is answered. It is put together here and not by a library, because those that do
 * that take as long to load as everything else that the first answer needs.
 */
export function executableSchema(typeDefs: string): GraphQLSchema {
  const schema = describedSchema(typeDefs);
  for (const [name, given] of Object.entries(resolvers)) attach(typeNamed(schema, name), given as Given);
  return schema;
}

/** The types of what can be asked, with scalars that check what comes from outside. */
export function describedSchema(typeDefs: string): GraphQLSchema {
  // The description is checked by the tests; to check it at each start would take longer than to read it.
  const schema = buildSchema(typeDefs, { assumeValid: true, assumeValidSDL: true });
  for (const scalar of [CalendarDate, Edtf]) {
    const { coerceOutputValue, coerceInputValue, coerceInputLiteral, parseValue, parseLiteral, serialize } = scalar;
    Object.assign(typeNamed(schema, scalar.name), {
      coerceOutputValue,
      coerceInputValue,
      coerceInputLiteral,
      parseValue,
      parseLiteral,
      serialize,
    });
  }
  return schema;
}

/** The resolvers of a type by its fields; `__resolveType` tells which type a thing has. */
type Given = Readonly<Record<string, unknown>>;

function attach(type: GraphQLNamedType, { __resolveType: resolveType, ...fields }: Given): void {
  if (isScalarType(type)) return;
  if (resolveType !== undefined && (isInterfaceType(type) || isUnionType(type))) Object.assign(type, { resolveType });
  const known = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
  for (const [name, resolve] of Object.entries(fields)) {
    if (known[name] === undefined) throw new Error(`${type.name}.${name} has a resolver and no field in schema.graphql`);
    Object.assign(known[name], { resolve });
  }
}

function typeNamed(schema: GraphQLSchema, name: string): GraphQLNamedType {
  const type = schema.getType(name);
  if (type) return type;
  throw new Error(`${name} has resolvers and is no type in schema.graphql`);
}
