import { append } from "../../model/append.ts";
import type { CatalogueEntity, Entities, Table } from "../../model/catalogue.ts";

/** A term of office. */
export interface Holding {
  readonly personId: string;
  readonly role: string;
  readonly from: string;
  readonly to: string;
}

/** All terms of the offices that belong to a country or organization. */
export type HoldingsOf = (ownerId: string) => readonly Holding[];

/** Terms of office by their owners; those of an owner are put together when they are first asked for. */
export function holdingsIn(holders: Table, entities: Pick<Entities, "get">): HoldingsOf {
  const known = new Map<string, readonly Holding[]>();
  return (ownerId) => {
    let holdings = known.get(ownerId);
    if (holdings === undefined) {
      const people = (holders.get(ownerId) ?? "").split(" ").flatMap((id) => entities.get(id) ?? []);
      known.set(ownerId, (holdings = people.flatMap((person) => termsFor(ownerId, person))));
    }
    return holdings;
  };
}

/** The ids of the people who hold or held an office, by the country or organization that it belongs to. */
export function officeHolders(entities: Entities): Table {
  const holders = new Map<string, string[]>();
  for (const { id, kind, offices } of entities.values()) {
    if (kind !== "PERSON") continue;
    const owners = offices.flatMap(({ countryId, organizationId }) => [countryId, organizationId]);
    for (const owner of new Set(owners)) if (owner !== null) append(holders, owner, id);
  }
  return new Map(Array.from(holders, ([owner, ids]) => [owner, ids.join(" ")]));
}

function termsFor(ownerId: string, { id, offices }: CatalogueEntity): Holding[] {
  return offices
    .filter(({ countryId, organizationId }) => countryId === ownerId || organizationId === ownerId)
    .map(({ role, date }) => ({
      personId: id,
      role,
      from: date?.earliest ?? "0000-00-00",
      to: date?.latest ?? "9999-99-99",
    }));
}
