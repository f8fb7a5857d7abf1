import { spawnSync } from "node:child_process";
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
    expect(broken).toEqual([]);
  });

  // Where the sources came without their history, there is nothing to compare with.
  const committed = committedSchema();
  test.skipIf(committed === null)("breaks nothing that the last committed schema promised", () => {
    expect(findBreakingChanges(buildSchema(committed ?? ""), schema).map(({ description }) => description)).toEqual([]);
  });

  test("names are written as GraphQL's are: types in PascalCase, fields and arguments in camelCase, values in capitals", () => {
    const wrong = types.flatMap((type) =>
      elements(type)
        .map(([name]) => name)
        .filter((name) => {
          const [own = "", member] = name.split(".");
          const pattern = isEnumType(type) ? /^[A-Z][A-Z_]*$/u : /^[a-z][A-Za-z]*(?:\([a-z][A-Za-z]*\))?$/u;
          return !/^(?:[A-Z][a-z0-9]*)+$|^EDTF$/u.test(own) || (member !== undefined && !pattern.test(member));
        }),
    );
    expect(wrong).toEqual([]);
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

function committedSchema(): string | null {
  const root = join(import.meta.dirname, "..", "..");
  const { status, stdout } = spawnSync("git", ["show", "HEAD:schema.graphql"], { cwd: root, encoding: "utf8" });
  return status === 0 ? stdout : null;
}

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
