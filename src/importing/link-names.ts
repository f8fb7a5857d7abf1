import { allNames, type Catalogue, type CatalogueEntity } from "../model/catalogue.ts";
import { uncataloguedId, type Entity, type EntityKind } from "../model/entity.ts";
import { fold } from "../model/fold.ts";

/** The entity that a name means; one of the given kind where the catalogue lists none. */
export type Linker = (name: string, kind: EntityKind) => Entity;

/**
 * Finds names as the catalogue spells them, its aliases included. A name that several of its entries have means none of
 * them: it stands for itself, as every name does that is not listed, so that nothing is guessed.
 */
export function linker(catalogue: Catalogue, recordOf: (entity: CatalogueEntity) => Entity): Linker {
  const byName = names(catalogue);
  const known: Readonly<Record<EntityKind, Map<string, Entity>>> = {
    PERSON: new Map(),
    COUNTRY: new Map(),
    PLACE: new Map(),
    ORGANIZATION: new Map(),
  };
  return (name, kind) => {
    let entity = known[kind].get(name);
    if (entity === undefined) {
      const found = byName.get(fold(name)) ?? null;
      known[kind].set(name, (entity = found === null ? uncatalogued(name, kind) : recordOf(found)));
    }
    return entity;
  };
}

/** Null for a name of several. */
function names(catalogue: Catalogue): ReadonlyMap<string, CatalogueEntity | null> {
  const found = new Map<string, CatalogueEntity | null>();
  for (const entity of catalogue.entities.values()) {
    for (const name of new Set(allNames(entity).map(fold))) {
      found.set(name, found.has(name) ? null : entity);
    }
  }
  return found;
}

/** Its name as the file spells it is the key, so that the record is the same whatever else was imported. */
function uncatalogued(name: string, kind: EntityKind): Entity {
  return {
    id: uncataloguedId(kind, `import ${name}`),
    kind,
    name: { EN: name, DE: name },
    aliases: [],
    wikidataId: null,
    description: {},
    within: [],
    countryId: null,
    code: null,
    placeClass: null,
    offices: [],
  };
}
