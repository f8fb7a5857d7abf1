import { isKind, namedInDocumentId } from "../model/entity.ts";
import type { EventMention } from "../model/mention.ts";
import { nameKey } from "../model/name-key.ts";
import type { World } from "./geography.ts";

/** Somebody whom no catalogue lists, by the family name. */
export interface FamilyName {
  readonly key: string;
  /** Whether the text has nothing but the family name. */
  readonly alone: boolean;
}

/** The family names of those whom no catalogue lists, by id: two texts may call one of them with and without the first name. */
export type FamilyNames = ReadonlyMap<string, FamilyName>;

const NOBODY: FamilyNames = new Map();

/** The family names that a telling gives to people whom no catalogue lists. */
export function familyNamesOf({ claims, documentId }: EventMention, world: World): FamilyNames {
  let found: Map<string, FamilyName> | null = null;
  for (const { property, entityId, quote } of claims) {
    if (property !== "PARTICIPANT" || entityId === null || !isKind(entityId, "person") || world.get(entityId) !== undefined)
      continue;
    const key =
      nameKey(quote ?? "")
        .split(" ")
        .at(-1) ?? "";
    if (key === "") continue;
    found ??= new Map();
    found.set(entityId, { key, alone: entityId === namedInDocumentId(key, documentId ?? "") });
  }
  return found ?? NOBODY;
}

/** Whether somebody of one telling may be one of the others, since the family name is the same and one text has no more of it. */
export function isCalledAsOneOf(id: string, names: FamilyNames, others: FamilyNames): boolean {
  const own = names.get(id);
  return own !== undefined && [...others.values()].some(({ key, alone }) => key === own.key && (alone || own.alone));
}

/** Whether both name somebody in full with one family name and different first names. */
export function haveNamesakes(one: FamilyNames, other: FamilyNames): boolean {
  return [...one].some(
    ([id, name]) =>
      !name.alone &&
      !other.has(id) &&
      [...other].some(([another, { key, alone }]) => !alone && key === name.key && !one.has(another)),
  );
}
