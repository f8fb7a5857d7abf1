import type { CatalogueEntity } from "../model/catalogue.ts";

/** What a place lies within, by ids. */
interface Containers {
  readonly get: (id: string) => Pick<CatalogueEntity, "within"> | undefined;
}

/** A place's country follows from what it lies within, unless that leads to several. */
export function withCountry(entity: CatalogueEntity, entities: Containers): CatalogueEntity {
  const countryId = entity.countryId ?? onlyCountry(entity, entities);
  return countryId === entity.countryId ? entity : { ...entity, countryId };
}

function onlyCountry(entity: CatalogueEntity, entities: Containers): string | null {
  if (entity.kind !== "PLACE") return null;
  const countries = new Set<string>();
  const collect = (id: string): void => {
    if (id.startsWith("country_")) countries.add(id);
    else entities.get(id)?.within.forEach(collect);
  };
  entity.within.forEach(collect);
  const [first, second] = countries;
  return second === undefined ? (first ?? null) : null;
}
