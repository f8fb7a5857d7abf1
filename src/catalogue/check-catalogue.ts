import { fold } from "../model/fold.ts";
import type { CatalogueEntry } from "./catalogue-entity.ts";
import type { FactEntry } from "./curated-fact.ts";
import { lineFailure } from "./json-lines.ts";

type Entries = ReadonlyMap<string, CatalogueEntry>;

/** Refuses ids that occur twice or are unknown, names that two entities of a kind share unmarked, and cycles. */
export function checkEntries(entries: readonly CatalogueEntry[]): void {
  const known = uniqueById(entries);
  for (const entry of entries) {
    checkReferences(entry, known);
    checkCycle(entry, known);
  }
  checkNames(entries);
}

/** Refuses facts that occur twice or name unknown entities. */
export function checkFacts(facts: readonly FactEntry[], entries: readonly CatalogueEntry[]): void {
  const known = new Set(entries.map(({ entity }) => entity.id));
  const seen = new Map<string, string>();
  for (const { where, fact } of facts) {
    const first = seen.get(fact.id);
    if (first !== undefined) throw lineFailure(where, `an id of its own, ${first} has the same`, fact.id);
    seen.set(fact.id, where);
    for (const { entityId, onBehalfOf } of fact.claims) {
      for (const id of [entityId ?? null, onBehalfOf ?? null]) {
        if (id !== null && !known.has(id)) throw lineFailure(where, "the id of an entity of the catalogue", id);
      }
    }
  }
}

function uniqueById(entries: readonly CatalogueEntry[]): Entries {
  const known = new Map<string, CatalogueEntry>();
  for (const entry of entries) {
    const first = known.get(entry.entity.id);
    if (first !== undefined) throw lineFailure(entry.where, `an id of its own, ${first.where} has the same`, entry.entity.id);
    known.set(entry.entity.id, entry);
  }
  return known;
}

function checkReferences({ where, entity }: CatalogueEntry, known: Entries): void {
  const check = (key: string, id: string | null, kinds: readonly string[]): void => {
    if (id === null) return;
    const kind = known.get(id)?.entity.kind;
    if (kind === undefined || !kinds.includes(kind))
      throw lineFailure(where, `the id of a known ${kinds.join(" or ")} for "${key}"`, id);
  };
  for (const id of entity.within) check("within", id, ["PLACE", "COUNTRY"]);
  check("countryId", entity.countryId, ["COUNTRY"]);
  check("capitalId", entity.capitalId, ["PLACE"]);
  check("standsFor", entity.standsFor, ["COUNTRY", "ORGANIZATION"]);
  for (const { countryId } of entity.stoodFor) check("stoodFor", countryId, ["COUNTRY"]);
  for (const office of entity.offices) {
    check("countryId", office.countryId, ["COUNTRY"]);
    check("organizationId", office.organizationId, ["ORGANIZATION"]);
  }
}

function checkCycle({ where, entity }: CatalogueEntry, known: Entries): void {
  if (entity.within.length === 0) return;
  const visited = new Set<string>();
  const visit = (id: string): void => {
    if (id === entity.id) throw lineFailure(where, '"within" that does not lead back to itself', entity.within);
    if (visited.has(id)) return;
    visited.add(id);
    known.get(id)?.entity.within.forEach(visit);
  };
  entity.within.forEach(visit);
}

/** A name that two entities of one kind share must be marked at both, so that no one is confused by oversight. */
function checkNames(entries: readonly CatalogueEntry[]): void {
  const ownersByKind = new Map<string, Map<string, CatalogueEntry>>();
  for (const entry of entries) {
    const { kind, names } = entry.entity;
    const owners = ownersByKind.get(kind) ?? new Map<string, CatalogueEntry>();
    ownersByKind.set(kind, owners);
    for (const code in names) for (const name of names[code] ?? []) checkName(name, entry, owners);
  }
}

function checkName(name: string, entry: CatalogueEntry, owners: Map<string, CatalogueEntry>): void {
  const key = fold(name);
  const owner = owners.get(key);
  if (owner === entry) return;
  owners.set(key, entry);
  if (owner === undefined || (marks(entry, name) && marks(owner, name))) return;
  throw lineFailure(entry.where, `names of its own, or "sharedNames" here and at ${owner.where} (${owner.entity.id})`, name);
}

function marks({ sharedNames }: CatalogueEntry, name: string): boolean {
  return sharedNames.some((one) => fold(one) === fold(name));
}
