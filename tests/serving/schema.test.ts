import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  findBreakingChanges,
  findDangerousChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
} from "graphql";
import { describe, expect, test } from "vitest";
import { notYetServed } from "./not-yet-served.ts";

const schema = buildSchema(readFileSync(join(import.meta.dirname, "..", "..", "schema.graphql"), "utf8"));
const contract = buildSchema(readFileSync(join(import.meta.dirname, "contract.graphql"), "utf8"));
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith("__") && !isBuiltIn(type));

describe("schema.graphql", () => {
  test.each(types.map((type) => [type.name, type] as const))("%s and all its elements are described", (_name, type) => {
    expect(elements(type).filter(([, description]) => !description?.trim())).toEqual([]);
  });

  test("keeps the names, nullability and defaults of the contract, but for what is listed as not yet served", () => {
    const changes = [...findBreakingChanges(contract, schema), ...findDangerousChanges(contract, schema)];
    const kinds = [
      "TYPE_ADDED_TO_UNION",
      "VALUE_ADDED_TO_ENUM",
      "OPTIONAL_INPUT_FIELD_ADDED",
      "OPTIONAL_ARG_ADDED",
      "IMPLEMENTED_INTERFACE_ADDED",
    ];
    const broken = changes.filter(({ type }) => !kinds.includes(type)).map(({ description }) => description);
    expect(broken.sort()).toEqual([...notYetServed].sort());
  });

  test.each(types.filter(({ name }) => name.endsWith("Connection")).map((type) => [type.name, type] as const))(
    "%s has edges, nodes, page and total",
    (name, type) => {
      const node = name.replace("Connection", "");
      expect(
        isObjectType(type) && Object.values(type.getFields()).map((field) => `${field.name}: ${String(field.type)}`),
      ).toEqual([`edges: [${node}Edge!]!`, `nodes: [${node}!]!`, "pageInfo: PageInfo!", "totalCount: Int!"]);
    },
  );
});

type Element = readonly [name: string, description: string | null | undefined];

function elements(type: GraphQLNamedType): Element[] {
  const own: Element = [type.name, type.description];
  if (isEnumType(type))
    return [own, ...type.getValues().map((value): Element => [`${type.name}.${value.name}`, value.description])];
  if (isInputObjectType(type)) {
    return [own, ...Object.values(type.getFields()).map((field): Element => [`${type.name}.${field.name}`, field.description])];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const fields = Object.values(type.getFields()).flatMap((field): Element[] => [
    [`${type.name}.${field.name}`, field.description],
    ...field.args.map((argument): Element => [`${type.name}.${field.name}(${argument.name})`, argument.description]),
  ]);
  return [own, ...fields];
}

function isBuiltIn({ name }: GraphQLNamedType): boolean {
  return ["String", "Int", "Float", "Boolean", "ID"].includes(name);
}
