import type { Catalogue } from "../model/catalogue.ts";
import type { Entity } from "../model/entity.ts";
import type { EntityMention } from "../model/mention.ts";
import { entityRecords } from "./entity-records.ts";
import type { World } from "./geography.ts";

/** The world as some texts tell of it: the catalogue, and the names that these texts give to what it does not list. */
export function worlds(
  mentions: readonly EntityMention[],
  catalogue: Pick<Catalogue, "entities">,
): (documentIds: readonly string[]) => World {
  const uncatalogued = mentions.filter(({ entityId }) => entityId !== null && !catalogue.entities.has(entityId));
  const byDocument = Map.groupBy(uncatalogued, ({ documentId }) => documentId);
  const made = new Map<string, World>();
  return (documentIds) => {
    const key = documentIds.join(" ");
    const world =
      made.get(key) ??
      overlaid(
        documentIds.flatMap((id) => byDocument.get(id) ?? []),
        catalogue,
      );
    made.set(key, world);
    return world;
  };
}

function overlaid(mentions: readonly EntityMention[], catalogue: Pick<Catalogue, "entities">): World {
  const ids = mentions.flatMap(({ entityId }) => entityId ?? []);
  const own = new Map(entityRecords(ids, mentions, catalogue, new Map()).map((entity): [string, Entity] => [entity.id, entity]));
  return { get: (id) => own.get(id) ?? catalogue.entities.get(id), values: () => catalogue.entities.values() };
}
