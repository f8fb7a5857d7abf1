import type { CatalogueEntity, Standing } from "../model/catalogue.ts";
import { OFFICE_ROLES, ORGANIZATION_CLASSES, PLACE_CLASSES } from "../model/classes.ts";
import type { EntityKind, Localized, Office } from "../model/entity.ts";
import { curatedDate } from "./curated-date.ts";
import {
  choice,
  localized,
  matchingText,
  objectList,
  optionalText,
  refuseOtherKeys,
  text,
  textList,
  textsByLanguage,
} from "./fields.ts";
import { lineFailure, type Line } from "./json-lines.ts";

/** An entry and the names that it shares on purpose with another entity of its kind. */
export interface CatalogueEntry {
  readonly where: string;
  readonly entity: CatalogueEntity;
  readonly sharedNames: readonly string[];
}

const COMMON_KEYS = ["id", "name", "names", "sharedNames", "wikidataId", "description", "provenance"];

/** The keys that each kind of entry may have. */
const KEYS: Readonly<Record<EntityKind, readonly string[]>> = {
  PERSON: [...COMMON_KEYS, "familyNames", "bornOn", "offices"],
  COUNTRY: [...COMMON_KEYS, "code", "adjectives", "inhabitants", "capitalId", "within"],
  PLACE: [...COMMON_KEYS, "placeClass", "within", "countryId", "standsFor", "stoodFor", "adjectives", "inhabitants"],
  ORGANIZATION: [...COMMON_KEYS, "organizationClass", "countryId", "standsFor", "stoodFor", "within"],
};

/** Reads one entity of the catalogue; what it leaves out is filled with defaults. */
export function catalogueEntity(line: Line): CatalogueEntry {
  const id = text(line, "id");
  const kind = kindOf(line, id);
  refuseOtherKeys(line, KEYS[kind]);
  const name = nameOf(line);
  const names = allNames(name, textsByLanguage(line, "names"));
  const entity: CatalogueEntity = {
    id,
    kind,
    name,
    names,
    aliases: aliases(name, names),
    wikidataId: matchingText(line, "wikidataId", /^Q[1-9]\d*$/u, "a Wikidata id such as Q159"),
    description: localized(line, "description"),
    within: textList(line, "within"),
    countryId: optionalText(line, "countryId"),
    code: matchingText(line, "code", /^[A-Z]{2}$/u, "a code of ISO 3166-1 such as RU"),
    placeClass: choice(line, "placeClass", PLACE_CLASSES),
    organizationClass: choice(line, "organizationClass", ORGANIZATION_CLASSES),
    offices: objectList(line, "offices").map(office),
    familyNames: kind === "PERSON" ? familyNames(line, names) : NONE,
    adjectives: textsByLanguage(line, "adjectives"),
    inhabitants: textsByLanguage(line, "inhabitants"),
    capitalId: optionalText(line, "capitalId"),
    standsFor: optionalText(line, "standsFor"),
    stoodFor: line.fields["stoodFor"] === undefined ? NONE : objectList(line, "stoodFor").map(standing),
    bornOn: birthday(line),
    provenance: text(line, "provenance"),
  };
  return { where: line.where, entity, sharedNames: textList(line, "sharedNames") };
}

function kindOf(line: Line, id: string): EntityKind {
  const [, prefix] = /^(person|country|place|organization)_[a-z0-9]+(?:-[a-z0-9]+)*$/u.exec(id) ?? [];
  if (prefix === undefined) throw lineFailure(line.where, "an id such as person_anna-keller", id);
  return prefix.toUpperCase() as EntityKind;
}

function nameOf(line: Line): Localized {
  const name = localized(line, "name");
  if (name.EN === undefined) throw lineFailure(line.where, '{"EN": …, "DE": …} for "name"', undefined);
  return name;
}

/** The shown names are names of their language too; a name without a German form is used in German as it is. */
function allNames(name: Localized, more: Readonly<Record<string, readonly string[]>>): Record<string, readonly string[]> {
  const english = name.EN ?? "";
  const of = (code: string, shown: string): readonly string[] => {
    const others = more[code];
    if (others === undefined || others.length === 0) return [shown];
    // The lists themselves have nothing twice, so most can stay what they are.
    return others[0] === shown ? others : [shown, ...others.filter((one) => one !== shown)];
  };
  return { ...more, de: of("de", name.DE ?? english), en: of("en", english) };
}

function aliases({ EN, DE }: Localized, names: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const found: string[] = [];
  for (const code in names)
    for (const alias of names[code] ?? []) if (alias !== EN && alias !== DE && !found.includes(alias)) found.push(alias);
  return found.length === 0 ? NONE : found.sort();
}

/** What most entities lack is one and the same nothing. */
const NONE: readonly never[] = Object.freeze([]);

function office(line: Line): Office {
  refuseOtherKeys(line, ["role", "title", "countryId", "organizationId", "date"]);
  const role = choice(line, "role", OFFICE_ROLES);
  if (role === null) throw lineFailure(line.where, `one of ${OFFICE_ROLES.join(", ")} for "role"`, undefined);
  const date = optionalText(line, "date");
  return {
    role,
    title: localized(line, "title"),
    countryId: optionalText(line, "countryId"),
    organizationId: optionalText(line, "organizationId"),
    date: date === null ? null : curatedDate(line.where, date),
  };
}

function standing(line: Line): Standing {
  refuseOtherKeys(line, ["countryId", "date"]);
  return { countryId: text(line, "countryId"), date: curatedDate(line.where, text(line, "date")) };
}

/** Where they are left out, the last word of every name. */
function familyNames(line: Line, names: Readonly<Record<string, readonly string[]>>): readonly string[] {
  if (line.fields["familyNames"] !== undefined) return textList(line, "familyNames");
  const last: string[] = [];
  for (const code in names) {
    for (const name of names[code] ?? []) {
      const word = name.slice(name.lastIndexOf(" ") + 1);
      if (!last.includes(word)) last.push(word);
    }
  }
  return last;
}

function birthday(line: Line): string | null {
  const date = optionalText(line, "bornOn");
  return date === null ? null : curatedDate(line.where, date).edtf;
}
