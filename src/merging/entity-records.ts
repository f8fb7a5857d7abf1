import type { Catalogue, CatalogueEntity } from "../model/catalogue.ts";
import { entitiesOfClaim } from "../model/claim.ts";
import type { Entity } from "../model/entity.ts";
import type { EntityMention, EventMention } from "../model/mention.ts";

/** Publication day and place of a mention, by which the newest text is found. */
export type DayOfDocument = ReadonlyMap<string, string | null>;

/** The record of each entity: the catalogue's, else one made of the names in the texts. Merged duplicates lend their names. */
export function entityRecords(
  ids: readonly string[],
  mentions: readonly EntityMention[],
  catalogue: Pick<Catalogue, "entities">,
  days: DayOfDocument,
  merged: ReadonlyMap<string, readonly string[]> = new Map(),
): Entity[] {
  const byEntity = Map.groupBy(
    mentions.filter((mention) => mention.entityId !== null),
    (mention) => mention.entityId ?? "",
  );
  return [...new Set(ids)].sort().flatMap((id) => {
    const own = catalogue.entities.get(id);
    const record = own === undefined ? fromNames(id, byEntity.get(id) ?? [], days) : fromCatalogue(own);
    return record === null ? [] : [withOtherNamesOnly(withNamesOf(record, merged.get(id) ?? [], catalogue))];
  });
}

/** Everything that must be in the graph for these entities to be understood: what they lie within, and whom they serve. */
export function surroundings(
  ids: Iterable<string>,
  { entities }: { readonly entities: Pick<ReadonlyMap<string, Entity>, "get"> },
): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...ids];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    const entity = entities.get(id);
    if (entity === undefined) continue;
    open.push(
      ...entity.within,
      ...entity.offices.flatMap((office) => [office.organizationId, office.countryId]).filter((other) => other !== null),
    );
    if (entity.countryId !== null) open.push(entity.countryId);
  }
  return found;
}

/** The entities that mentions and claims name. */
export function namedEntities(
  eventMentions: readonly EventMention[],
  entityMentions: readonly EntityMention[],
): ReadonlySet<string> {
  const claimed = eventMentions.flatMap(({ claims, attribution }) => [
    ...claims.flatMap(entitiesOfClaim),
    ...attributionIds(attribution),
  ]);
  return new Set([...claimed, ...entityMentions.map(({ entityId }) => entityId)].filter((id) => id !== null));
}

function attributionIds(attribution: EventMention["attribution"]): (string | null)[] {
  return attribution === null ? [] : [attribution.entityId, ...attributionIds(attribution.via)];
}

/** What only recognizing needs to know stays out of the graph; a family name finds everybody who has it. */
function fromCatalogue(entity: CatalogueEntity): Entity {
  const { id, kind, name, wikidataId, description, within, countryId, code, placeClass, offices } = entity;
  const aliases = [...new Set([...entity.aliases, ...entity.familyNames])].sort();
  return { id, kind, name, aliases, wikidataId, description, within, countryId, code, placeClass, offices };
}

/** An entity that no catalogue lists is called as the newest text calls it, by its fullest name. */
function fromNames(id: string, mentions: readonly EntityMention[], days: DayOfDocument): Entity | null {
  const named = mentions.filter(({ name }) => name !== null);
  const kind = mentions.find((mention) => mention.kind !== null)?.kind;
  if (kind === undefined || kind === null) return null;
  const aliases = [...new Set(named.flatMap(formsOf))].sort();
  const day = (mention: EntityMention) => days.get(mention.documentId) ?? "";
  const newest = named.map(day).reduce((one, other) => (one > other ? one : other), "");
  const name = fullest(named.filter((mention) => day(mention) === newest)) ?? mentions[0]?.quote ?? id;
  return {
    id,
    kind,
    name: { EN: name, DE: name },
    aliases,
    wikidataId: null,
    description: {},
    within: [],
    countryId: null,
    code: null,
    placeClass: null,
    offices: [],
  };
}

/** The name of a mention, and for a body that texts describe rather than name ("das Parlament in Nairobi") their words for it. */
function formsOf({ kind, name, quote }: EntityMention): string[] {
  if (name === null) return [];
  const described = kind === "ORGANIZATION" ? [quote.replace(/\s+/gu, " ")] : [];
  return [name, withoutBrackets(name), ...described];
}

/** What stands in brackets keeps two of a name apart for readers. */
function withoutBrackets(name: string): string {
  return name.replace(/ \([^)]*\)$/u, "");
}

/** The form with the most words, of equals the one that stands most often. */
function fullest(mentions: readonly EntityMention[]): string | undefined {
  const forms = [...Map.groupBy(mentions, ({ name }) => name ?? "")];
  const words = (form: string) => form.split(" ").length;
  return forms.toSorted(
    ([one, ones], [other, others]) => words(other) - words(one) || others.length - ones.length || (one < other ? -1 : 1),
  )[0]?.[0];
}

function withNamesOf(record: Entity, others: readonly string[], catalogue: Pick<Catalogue, "entities">): Entity {
  if (others.length === 0) return record;
  const names = others.flatMap((id) => {
    const other = catalogue.entities.get(id);
    return other === undefined ? [] : [...other.aliases, ...Object.values(other.name).map(String)];
  });
  return { ...record, aliases: [...new Set([...record.aliases, ...names])].sort() };
}

/** What is shown as the name is no other name. */
function withOtherNamesOnly(record: Entity): Entity {
  const shown = new Set(Object.values(record.name).map(String));
  return { ...record, aliases: record.aliases.filter((alias) => !shown.has(alias)) };
}
