import fc from "fast-check";
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";

/** What a random question may ask for: ids that the graph has, and words of its texts. */
export interface Pools {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly words: readonly string[];
  readonly days: readonly string[];
}

/** Any valid query of a schema, a few levels deep, with arguments that often find something. */
export function anyQuestion(schema: GraphQLSchema, pools: Pools): fc.Arbitrary<string> {
  const root = schema.getQueryType();
  if (!root) throw new Error("expected a schema with queries");
  return fields(root, 4, { schema, pools }).map((selection) => `{ ${selection} }`);
}

interface Ground {
  readonly schema: GraphQLSchema;
  readonly pools: Pools;
}

/** One to three fields, each under a name of its own so that two of them can differ in their arguments. */
function fields(type: GraphQLObjectType, depth: number, ground: Ground): fc.Arbitrary<string> {
  const usable = Object.values(type.getFields()).filter((field) => depth > 0 || isLeafType(getNamedType(field.type)));
  if (usable.length === 0) return fc.constant("__typename");
  const chosen = fc.uniqueArray(fc.constantFrom(...usable), { minLength: 1, maxLength: 3, selector: ({ name }) => name });
  return chosen.chain((some) => fc.tuple(...some.map((field) => asked(field, depth, ground)))).map((all) => all.join(" "));
}

function asked(field: GraphQLField<unknown, unknown>, depth: number, ground: Ground): fc.Arbitrary<string> {
  const named = getNamedType(field.type);
  const below = isLeafType(named) ? fc.constant("") : selection(named, depth - 1, ground).map((inner) => ` { ${inner} }`);
  return fc.tuple(argumentsOf(field, ground), below).map(([given, inner]) => `${field.name}${given}${inner}`);
}

function selection(type: GraphQLNamedType, depth: number, ground: Ground): fc.Arbitrary<string> {
  if (!isAbstractType(type)) return fields(type as GraphQLObjectType, depth, ground);
  const members = ground.schema.getPossibleTypes(type);
  return fc
    .subarray([...members], { minLength: 1, maxLength: 2 })
    .chain((some) =>
      // The same field can have another type in another member, so that each has its own names.
      fc.tuple(
        ...some.map((member) =>
          fields(member, depth, ground).map((inner) => `... on ${member.name} { ${aliased(inner, member)} }`),
        ),
      ),
    )
    .map((all) => `__typename ${all.join(" ")}`);
}

/** Gives the outermost fields of a selection names that no other type's have. */
function aliased(inner: string, { name }: GraphQLObjectType): string {
  let depth = 0;
  return inner.replaceAll(/[{}()]|"(?:[^"\\]|\\.)*"|[A-Za-z_]\w*/gu, (piece, at: number) => {
    if (piece === "{" || piece === "(") depth += 1;
    if (piece === "}" || piece === ")") depth -= 1;
    const isField = depth === 0 && /^[A-Za-z]/u.test(piece) && !/\.\.\.\s*(?:on\s+)?$|\bon\s+$/u.test(inner.slice(0, at));
    return isField ? `${piece}Of${name}: ${piece}` : piece;
  });
}

function argumentsOf({ name: field, args }: GraphQLField<unknown, unknown>, whole: Ground): fc.Arbitrary<string> {
  // Cursors are tried elsewhere: a random text is none.
  const usable = args.filter(({ name }) => name !== "after" && name !== "before");
  const ids = whole.pools.ids.filter((id) => id.startsWith(`${field}_`));
  const ground = ids.length === 0 ? whole : { ...whole, pools: { ...whole.pools, ids } };
  // What is looked up has an id or a name, and rarely both or none.
  if (usable.some(({ name }) => name === "id") && usable.some(({ name }) => name === "name")) {
    const others = usable.filter(({ name }) => name !== "id" && name !== "name");
    const by = fc.constantFrom(...usable.filter((one) => !others.includes(one)));
    return by.chain((one) => given([one, ...others], ground, [one.name]));
  }
  return given(usable, ground, []);
}

function given(usable: readonly GraphQLArgument[], ground: Ground, needed: readonly string[]): fc.Arbitrary<string> {
  const all = usable.map((one) => maybe(one, isRequiredArgument(one) || needed.includes(one.name), ground));
  return fc.tuple(...all).map((some) => {
    const texts = some.filter((one) => one !== null);
    // Only one of both ends of a list can be asked for.
    const kept = texts.some((one) => one.startsWith("first:")) ? texts.filter((one) => !one.startsWith("last:")) : texts;
    return kept.length === 0 ? "" : `(${kept.join(", ")})`;
  });
}

function maybe(
  { name, type }: GraphQLArgument | GraphQLInputField,
  required: boolean,
  ground: Ground,
): fc.Arbitrary<string | null> {
  const value = valueOf(name, type, ground).map((text) => `${name}: ${text}`);
  return required ? value : fc.option(value, { freq: 1, nil: null });
}

function valueOf(name: string, type: GraphQLInputType, ground: Ground): fc.Arbitrary<string> {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const member = valueOf(name, nullable.ofType, ground);
    return fc.array(member, { minLength: 1, maxLength: 2 }).map((members) => `[${members.join(", ")}]`);
  }
  if (isEnumType(nullable)) return fc.constantFrom(...nullable.getValues().map((one) => one.name));
  if (isInputObjectType(nullable)) return inputOf(Object.values(nullable.getFields()), ground);
  return leaf(name, getNamedType(nullable).name, ground.pools).map((value) => JSON.stringify(value));
}

function inputOf(given: readonly GraphQLInputField[], ground: Ground): fc.Arbitrary<string> {
  return fc
    .subarray([...given], { maxLength: Math.min(3, given.length) })
    .chain((some) => fc.tuple(...some.map((field) => maybe(field, true, ground))))
    .map((all) => `{ ${all.join(", ")} }`);
}

const PLACES = /^(?:place|country)_/u;

function leaf(name: string, type: string, { ids, names, words, days }: Pools): fc.Arbitrary<unknown> {
  const among = (pattern: RegExp): fc.Arbitrary<string> => fc.constantFrom(...ids.filter((id) => pattern.test(id)));
  if (type === "Boolean") return fc.boolean();
  if (type === "Int") return name === "depth" || name === "maxLength" ? fc.constantFrom(1, 2, 3) : fc.integer({ min: 1, max: 4 });
  if (type === "Date") return fc.constantFrom(...days);
  if (type === "ID") {
    if (name === "locatedIn") return among(PLACES);
    if (name === "country") return among(/^country_/u);
    if (name === "documents") return among(/^document_/u);
    return name === "id" || name === "ids" ? fc.constantFrom(...ids) : among(/^(?:person|place|country|organization)_/u);
  }
  return fc.constantFrom(...(name === "name" ? names : words));
}
