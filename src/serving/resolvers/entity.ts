import { NO_OWNER } from "../../storing/event-query.ts";
import type { EntityKind } from "../../model/entity.ts";
import { localized } from "../../model/localized.ts";
import { pageRequest } from "../connection.ts";
import type { Context } from "../context.ts";
import { eventFilter } from "../filters.ts";
import { entityMentionConnection, eventConnection } from "../lists.ts";
import { viewed, type EntityParent, type OfficeParent } from "../parents.ts";
import { relatedConnection } from "../related.ts";
import type { EntityResolvers, OfficeResolvers, Resolvers } from "../schema.generated.ts";

const TYPE_OF: Readonly<Record<EntityKind, "Person" | "Country" | "Place" | "Organization">> = {
  PERSON: "Person",
  COUNTRY: "Country",
  PLACE: "Place",
  ORGANIZATION: "Organization",
};

/** The GraphQL type of an entity. */
export function entityType(entity: Pick<EntityParent, "kind">): "Person" | "Country" | "Place" | "Organization" {
  return TYPE_OF[entity.kind];
}

const shared = {
  name: (entity: EntityParent, { language }: { language?: "EN" | "DE" | null }) => localized(entity.name, language ?? "EN"),
  description: (entity: EntityParent, { language }: { language?: "EN" | "DE" | null }) =>
    localized(entity.description, language ?? "EN") || null,
  events: (async (entity, args, context) =>
    eventConnection(
      {
        ...NO_OWNER,
        ofEntity: entity.id,
        filter: await eventFilter(args.filter, context),
        orderBy: args.orderBy ?? "DATE",
        view: entity.view,
        page: pageRequest(args),
      },
      context,
    )) satisfies NonNullable<EntityResolvers<Context, EntityParent>["events"]>,
  mentions: ((entity, args, context) =>
    entityMentionConnection(
      { documentId: null, entityId: entity.id, view: entity.view, page: pageRequest(args) },
      context,
    )) satisfies NonNullable<EntityResolvers<Context, EntityParent>["mentions"]>,
  related: (async (entity, args, context) =>
    relatedConnection(entity, await eventFilter(args.filter, context), pageRequest(args), context)) satisfies NonNullable<
    EntityResolvers<Context, EntityParent>["related"]
  >,
};

async function within(entity: EntityParent, _args: unknown, { load }: Context): Promise<EntityParent[]> {
  const larger = await load.entities.loadMany(entity.within);
  return larger.flatMap((place) => (place ? [viewed(place, entity.view)] : []));
}

async function country(
  thing: Pick<EntityParent, "countryId" | "view">,
  _args: unknown,
  { load }: Context,
): Promise<EntityParent | null> {
  const found = thing.countryId === null ? null : await load.entities.load(thing.countryId);
  return found && viewed(found, thing.view);
}

const Office: OfficeResolvers<Context, OfficeParent> = {
  title: (office, { language }) => localized(office.title, language ?? "EN"),
  country,
  organization: async (office, _args, { load }) => {
    const found = office.organizationId === null ? null : await load.entities.load(office.organizationId);
    return found && viewed(found, office.view);
  },
};

/** The resolvers of persons, countries, places and organizations. */
export const entities: Pick<Resolvers, "Entity" | "Person" | "Country" | "Place" | "Organization" | "Office"> = {
  Entity: { __resolveType: entityType },
  Person: { ...shared, offices: (person) => person.offices.map((office) => viewed(office, person.view)) },
  Country: { ...shared, within },
  Place: { ...shared, within, country },
  Organization: { ...shared, country },
  Office,
};
