import { allNames, stateDuring, type CatalogueEntity } from "../../model/catalogue.ts";
import { addDays } from "../../model/calendar.ts";
import { namedInDocumentId } from "../../model/entity.ts";
import { fold } from "../../model/fold.ts";
import { nameKey } from "../../model/name-key.ts";
import type { Holding } from "./holdings.ts";
import { roleForm } from "./role-lexicon.ts";
import type { Scene } from "./scene.ts";
import type { RolePhrase, Sighting } from "./sighting.ts";
import { toldDay } from "./told-day.ts";

/** Somebody whom the document names, with what it says about the office. */
export interface Person {
  readonly id: string;
  /** Folded words by which the person is called without the rest of the name. */
  readonly familyKeys: ReadonlySet<string>;
  /** How often the document gives the whole name. */
  readonly fullMentions: number;
  readonly offices: readonly RolePhrase[];
}

/** The people whom a document names, by id. */
export type People = ReadonlyMap<string, Person>;

/** Gathers who is named in whole, and who only by title and family name where nobody in the document has that name in whole. */
export function peopleIn(sightings: readonly Sighting[], scene: Scene): People {
  const people = new Map<string, Person>();
  const bare = sightings.filter(({ type }) => type === "FAMILY_NAME");
  for (const { type, kind, entityIds, name, role } of sightings)
    if (type === "NAME" && kind === "PERSON" && entityIds[0] !== undefined)
      add(people, entityIds[0], familyKeysOf(entityIds[0], name ?? "", scene), { full: 1, role });
  for (const { entityIds, name, role } of bare)
    if (entityIds[0] !== undefined) add(people, entityIds[0], [fold(name ?? "")], { full: 0, role });
  for (const seen of bare) {
    const [only, second] = backThen(seen, scene);
    if (only !== undefined && second === undefined) addUnknown(people, seen, only, null);
  }
  for (const seen of bare)
    if (seen.kind === "PERSON" && seen.name !== null && !isKnown(seen, scene) && !isOpen(seen, scene))
      addUnknown(people, seen, documentPersonId(seen.name, scene), seen.role);
  return people;
}

/** "Jan Mulder" of no known day: one of two who have that whole name is nobody else. */
function isOpen({ candidates, name }: Sighting, { index }: Scene): boolean {
  const called = (id: string): boolean =>
    Object.values(index.entities.get(id)?.names ?? {}).some((names) => names.includes(name ?? ""));
  return candidates.length > 1 && candidates.every(called);
}

function isKnown(seen: Sighting, scene: Scene): boolean {
  const then = [...formerly(seen, scene), ...shortlyInOffice(seen, scene)];
  return seen.candidates.some((id) => canBeMeant(id, seen.role, scene)) || then.length === 1;
}

function add(
  people: Map<string, Person>,
  id: string,
  keys: readonly string[],
  { full, role }: { readonly full: number; readonly role: RolePhrase | null },
): void {
  const known = people.get(id);
  people.set(id, {
    id,
    familyKeys: new Set([...(known?.familyKeys ?? []), ...keys]),
    fullMentions: (known?.fullMentions ?? 0) + full,
    offices: role === null ? (known?.offices ?? []) : [...(known?.offices ?? []), role],
  });
}

/** Adds somebody by the family name, unless somebody of the document has it. */
function addUnknown(people: Map<string, Person>, { name }: Sighting, id: string, role: RolePhrase | null): void {
  const key = fold(name ?? "");
  if (![...people.values()].some(({ familyKeys }) => familyKeys.has(key))) add(people, id, [key], { full: 0, role });
}

/** Whom of the catalogue a bare family name means by the time of which its clause tells. */
export function backThen(seen: Sighting, scene: Scene): readonly string[] {
  const told = seen.candidates.length === 0 ? null : toldDay(seen, scene);
  if (told === null) return [];
  const then = seen.candidates.filter((id) => canBeMeant(id, seen.role, scene, told));
  return then.length > 0 ? then : seen.candidates.filter((id) => canBeMeant(id, seen.role, scene, aroundDays(told)));
}

function aroundDays([from, to]: readonly [string, string]): readonly [string, string] {
  return [addDays(from, -AROUND), addDays(to, AROUND)];
}

/** Whom of the catalogue a family name means behind a former office that only one of that name ever held ("Boliviens früherer Staatschef X"). */
export function formerly({ candidates, role }: Sighting, scene: Scene): readonly string[] {
  if (role === null || !role.former || role.ownerId === null) return [];
  const held = new Set(holdings(role.ownerId, role.classes, scene, null).map(({ personId }) => personId));
  const ever = candidates.filter((id) => held.has(id));
  return ever.length === 1 ? ever : [];
}

/** So many days after leaving an office somebody is still known by the family name. */
const REMEMBERED = 20 * 365;

/** So many days before taking an office and after leaving it somebody is in the news all the same. */
const AROUND = 100;

/** Whom of the catalogue a bare family name can mean, who is about to take an office or has just left it. */
export function shortlyInOffice({ candidates, role }: Sighting, scene: Scene): readonly string[] {
  const { day } = scene;
  if (day === null || role?.former === true) return [];
  const near = candidates.filter((id) => canBeMeant(id, role, scene, aroundDays(day)));
  // Nobody else is called so, and the office is not forgotten yet.
  const lately = [addDays(day[0], -REMEMBERED), day[1]] as const;
  return near.length > 0 || candidates.length > 1 ? near : candidates.filter((id) => canBeMeant(id, role, scene, lately));
}

/** Whether somebody of the catalogue can be meant by a family name with a role: in office on that day, in such a one. */
export function canBeMeant(personId: string, role: RolePhrase | null, scene: Scene, day: Scene["day"] = scene.day): boolean {
  if (!holdsOffice(personId, scene, day)) return false;
  if (role === null || role.former || role.classes.length === 0 || role.classes.includes("HEAD")) return true;
  const offices = (scene.index.entities.get(personId)?.offices ?? []).map((office) => office.role);
  return offices.some((office) => role.classes.some((each) => office === each || office.endsWith(`_${each}`)));
}

/** Whether somebody of the catalogue holds any office on that day; anybody who ever did where the day is unknown. */
export function holdsOffice(personId: string, scene: Scene, day: Scene["day"] = scene.day): boolean {
  return (scene.index.entities.get(personId)?.offices ?? []).some(
    ({ date }) => day === null || ((date?.earliest ?? "0") <= day[1] && (date?.latest ?? "9") >= day[0]),
  );
}

/** Somebody known by family name only is nobody outside the document. */
export function documentPersonId(name: string, scene: Scene): string {
  return namedInDocumentId(nameKey(name), scene.reading.document.id);
}

function familyKeysOf(id: string, name: string, scene: Scene): readonly string[] {
  const known = scene.index.entities.get(id);
  if (known === undefined) return [familyKey(name, scene)];
  return known.familyNames.length > 0 ? known.familyNames.map(fold) : [...new Set(reignNames(known, scene))];
}

/** "König Gustav", "Gustav von Schweden", "Gustav I.": who has no family name is called by the name of their reign. */
function reignNames(entity: CatalogueEntity, scene: Scene): readonly string[] {
  return allNames(entity).flatMap((one) => {
    const tokens = one
      .split(/\s+/u)
      .filter((token) => roleForm(fold(token), scene.words) === null && !/^[IVX]+\.?$/u.test(token));
    const end = tokens.findIndex((token) => scene.words.nameParticles.has(fold(token)));
    const [own, ...more] = end < 0 ? tokens : tokens.slice(0, end);
    return own === undefined || more.length > 0 ? [] : [fold(own)];
  });
}

/** East Asian names lead with the family name, others end with it. */
function familyKey(name: string, scene: Scene): string {
  const tokens = name.split(/\s+/u).map(fold);
  const [first = "", last = ""] = [tokens[0], tokens.at(-1)];
  const { leadingFamilyNames, firstNames } = scene.words;
  const leads =
    leadingFamilyNames.has(first) &&
    (!leadingFamilyNames.has(last) || tokens.length > 2 || last.includes(" ")) &&
    !firstNames.has(first);
  return leads ? first : last;
}

/** Terms of office of these classes for an owner that are possible on that day; all of them where the day is unknown. */
export function holdings(
  ownerId: string,
  classes: readonly string[],
  scene: Scene,
  day: Scene["day"] = scene.day,
): readonly Holding[] {
  return scene.index
    .holdings(ownerId)
    .filter(({ role, from, to }) => classes.includes(role) && (day === null || (from <= day[1] && to >= day[0])));
}

/** The country for which somebody holds an office on the document's day, by the catalogue. */
export function countryOf(personId: string, scene: Scene): string | null {
  const { day } = scene;
  const offices = (scene.index.entities.get(personId)?.offices ?? []).filter(
    ({ date }) => day === null || ((date?.earliest ?? "0") <= day[1] && (date?.latest ?? "9") >= day[0]),
  );
  const countries = new Set(offices.map(({ countryId }) => countryId).filter((id) => id !== null));
  return countries.size === 1 ? ([...countries][0] as string) : null;
}

/** The country behind an owner of an office on the document's day. */
export function countryBehind(ownerId: string | null, scene: Scene): string | null {
  if (ownerId === null) return null;
  const entity = scene.index.entities.get(ownerId);
  if (entity === undefined || entity.kind === "COUNTRY") return ownerId;
  return (
    stateDuring(entity, scene.day && { earliest: scene.day[0], latest: scene.day[1] }) ?? entity.standsFor ?? entity.countryId
  );
}
