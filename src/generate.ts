import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { codegen } from "@graphql-codegen/core";
import * as typescript from "@graphql-codegen/typescript";
import * as resolvers from "@graphql-codegen/typescript-resolvers";
import { parse } from "graphql";

const ROOT = join(import.meta.dirname, "..");
const TARGET = join(ROOT, "src", "serving", "schema.generated.ts");
const PARENTS = "./parents.ts";

/** What the resolvers of each type start from. The alias keeps the generated type of the same name apart. */
const MAPPERS = {
  ...parents(["Person", "Country", "Place", "Organization"], "Entity"),
  ...parents(["PersonConnection", "CountryConnection", "PlaceConnection", "OrganizationConnection"], "EntityConnection"),
  ...Object.fromEntries(
    [
      ["Document", "Event", "EventMention", "EntityMention", "Claim", "Conflict", "ConflictSide", "Participant"],
      ["Attribution", "Office", "EventConnection", "EventMentionConnection", "EntityMentionConnection"],
      ["ClaimConnection", "DocumentConnection", "ConflictConnection", "TimelineBucket"],
      ["Graph", "GraphNode", "GraphEdge", "RelatedEntity", "RelatedEntityConnection"],
      ["SearchResult", "SearchResultConnection"],
    ]
      .flat()
      .flatMap((type) => Object.entries(parents([type], type))),
  ),
  UncertainDate: "../model/uncertain-date.ts#UncertainDate as UncertainDateModel",
};

const SETTINGS = {
  contextType: "./context.ts#Context",
  mappers: MAPPERS,
  scalars: { Date: "string", EDTF: "string", ID: "string" },
  strictScalars: true,
  enumsAsTypes: true,
  useTypeImports: true,
  immutableTypes: true,
  skipTypename: true,
  avoidOptionals: { field: true },
  addInterfaceFieldResolverTypes: true,
  importExtension: ".ts",
};

writeFileSync(TARGET, await generate(readFileSync(join(ROOT, "schema.graphql"), "utf8")));

/** The types of the API's elements and of their resolvers, as TypeScript. */
async function generate(schema: string): Promise<string> {
  const code = await codegen({
    filename: TARGET,
    schema: parse(schema),
    documents: [],
    config: SETTINGS,
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  });
  return `// Generated from schema.graphql by \`npm run generate\`; not to be edited, not committed.\n${code}`;
}

function parents(types: readonly string[], parent: string): Record<string, string> {
  return Object.fromEntries(types.map((type) => [type, `${PARENTS}#${parent}Parent`]));
}
