import type { CatalogueEntity } from "../model/catalogue.ts";
import { rangesOverlap, type DateRange } from "../model/date-range.ts";
import { isKind, type Entity } from "../model/entity.ts";

/** What merging needs to know of the world: entities by id; a map of the catalogue's is one. */
export interface World {
  readonly get: (id: string) => (Entity & Partial<Pick<CatalogueEntity, "standsFor" | "stoodFor">>) | undefined;
  readonly values: () => Iterable<Entity>;
}

/** Whether a place or country is the container or lies within it, over any number of steps. */
export function liesIn(id: string, container: string, world: World): boolean {
  return containers(id, world).has(container);
}

/** The place itself and everything it lies within. */
export function containers(id: string, world: World): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    const entity = world.get(next);
    open.push(...(entity?.within ?? []), ...(entity?.countryId ? [entity.countryId] : []));
  }
  return found;
}

/** Whether one of two places lies within the other, so that naming both is no contradiction. */
export function placesAgree(one: string, other: string, world: World): boolean {
  return liesIn(one, other, world) || liesIn(other, one, world);
}

/** The countries in which a place lies; more than one where that is disputed, or where it was in another one at that time. */
export function countriesOf(placeId: string, world: World, during: DateRange | null = null): readonly string[] {
  const around = [...containers(placeId, world)];
  const then = during === null ? [] : around.flatMap((id) => world.get(id)?.stoodFor ?? []);
  const former = then.flatMap(({ countryId, date }) => (during !== null && rangesOverlap(date, during) ? countryId : []));
  return [...new Set([...around.filter((id) => isKind(id, "country")), ...former])].sort();
}

/** The countries for which a person or organization can act: its seat, and those of the offices that the person held at that time. */
export function actsFor(id: string, world: World, during: DateRange | null = null): readonly string[] {
  const entity = world.get(id);
  if (entity === undefined) return [];
  if (entity.kind === "COUNTRY") return [id];
  if (entity.kind !== "PERSON") return entity.countryId ? [entity.countryId] : [];
  const held = entity.offices.filter(({ date }) => during === null || date === null || rangesOverlap(date, during));
  const countries = held.map((office) => office.countryId ?? countryOfOrganization(office.organizationId, world));
  return [...new Set(countries.filter((country) => country !== null))].sort();
}

function countryOfOrganization(id: string | null, world: World): string | null {
  return id === null ? null : (world.get(id)?.countryId ?? null);
}
