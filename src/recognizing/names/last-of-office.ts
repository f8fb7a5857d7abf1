import { addDays } from "../../model/calendar.ts";
import { fold } from "../../model/fold.ts";
import { hasEnding } from "./endings.ts";
import type { People } from "./people.ts";
import type { Scene } from "./scene.ts";
import type { RolePhrase, Sighting } from "./sighting.ts";

/** Who is meant by a phrase for an office, and why. */
export interface Answer {
  readonly id: string;
  readonly reason: string;
}

/** Without an owner it is the last person mentioned who holds such an office or was introduced with such a calling. */
export function lastOfOffice(role: RolePhrase, before: readonly Sighting[], people: People, scene: Scene): Answer | null {
  if (role.ownerId !== null || role.ownerStart !== null || role.counterpart) return null;
  const sameNoun = (id: string): boolean =>
    people.get(id)?.offices.some((office) => office.former === role.former && office.noun === role.noun) ?? false;
  const sameClass = (id: string): boolean =>
    !role.former && role.classes.some((each) => classesOf(id, people, scene).includes(each));
  const persons = before.flatMap(({ kind, entityIds }) => (kind === "PERSON" && entityIds.length === 1 ? entityIds : []));
  // "der Autokrat" is not the "Präsidentin" just spoken of, unless nobody else can be meant: translated texts often have it wrong.
  const agreeing = persons.filter(
    (id) => !contradicts(role, people.get(id)?.offices ?? [], scene) && !isOnlyHis(role, id, scene),
  );
  const id = [agreeing, persons]
    .flatMap((ids) => [ids.findLast(sameNoun), ids.findLast(sameClass)])
    .find((found) => found !== undefined);
  if (id === undefined) return anyOfOffice(role, before, people, scene);
  return { id, reason: "last person mentioned who holds such an office" };
}

/** "der Politiker" is the only one just mentioned who has or had an office, whichever that is. */
function anyOfOffice(role: RolePhrase, before: readonly Sighting[], people: People, scene: Scene): Answer | null {
  const from = (before.at(-1)?.sentence ?? 0) - 1;
  const offices = (id: string): number =>
    (scene.index.entities.get(id)?.offices.length ?? 0) + (people.get(id)?.offices.length ?? 0);
  const near = before.flatMap(({ entityIds, kind, sentence }) =>
    kind === "PERSON" && entityIds.length === 1 && sentence >= from ? entityIds : [],
  );
  const [only, ...others] = new Set(near.filter((id) => offices(id) > 0));
  const isAny = scene.words.anyOffice.some((word) => role.word.startsWith(word)) && only !== undefined && others.length === 0;
  return isAny ? { id: only, reason: "the only person just mentioned who has or had an office" } : null;
}

/** "die Präsidentin" is nobody who only had titles of a man. */
function isOnlyHis({ word }: RolePhrase, id: string, { index, words }: Scene): boolean {
  const titles = (index.entities.get(id)?.offices ?? []).flatMap(({ title }) => Object.values(title));
  const isFeminine = (title: string): boolean => hasEnding(fold(title), words.feminineEndings);
  return hasEnding(word, words.feminineEndings) && titles.length > 0 && !titles.some(isFeminine);
}

/** Whether all titles that the document gives somebody are of the other gender than a role phrase. */
function contradicts({ word }: RolePhrase, titles: readonly RolePhrase[], { words }: Scene): boolean {
  const isFeminine = (title: string) => hasEnding(title, words.feminineEndings);
  return titles.length > 0 && titles.every((title) => isFeminine(title.word) !== isFeminine(word));
}

/** So many days after the end of an office its holder may still be called by it. */
const JUST_LEFT = 3;

/** "Jan Mulder ist tot. Der Präsident starb …": whoever was just spoken of and had the office until just now is not his successor. */
export function justLeft(role: RolePhrase, seen: Sighting, before: readonly Sighting[], scene: Scene): Answer | null {
  const last = before.findLast(({ kind, entityIds }) => kind === "PERSON" && entityIds.length === 1);
  const words = (scene.sentences[seen.sentence]?.words ?? []).slice(seen.first, seen.last + 1);
  const isNew = words.some(({ key }) => scene.words.newcomers.some((stem) => key.startsWith(stem)));
  if (scene.day === null || role.former || isNew || last === undefined || last.sentence < seen.sentence - 1) return null;
  const [earliest, latest] = [addDays(scene.day[0], -JUST_LEFT), scene.day[1]];
  const [id = ""] = last.entityIds;
  const left = scene.index.entities
    .get(id)
    ?.offices.some(
      ({ countryId, date, organizationId, role: held }) =>
        headClasses(role, scene).includes(held) &&
        (role.ownerId === null || role.ownerId === countryId || role.ownerId === organizationId) &&
        (date?.latest ?? "9") >= earliest &&
        (date?.latest ?? "9") < latest,
    );
  return left === true ? { id, reason: "had the office until just before" } : null;
}

/** "Kremlchef": who heads a body depends on what kind of body it is. */
export function headClasses(role: RolePhrase, scene: Scene): readonly string[] {
  if (role.classes.length > 0 && !role.classes.includes("HEAD")) return role.classes;
  const entity = scene.index.entities.get(role.ownerId ?? "");
  if (entity?.kind !== "ORGANIZATION" || !role.classes.includes("HEAD")) return [];
  const head = scene.words.headsOfOrganizations[entity.organizationClass ?? ""];
  return [
    ...(head === undefined ? [] : [head]),
    ...(head === "HEAD_OF_STATE" ? ["RULER"] : []),
    "HEAD_OF_ORGANIZATION",
    "SECRETARY_GENERAL",
    "PARTY_LEADER",
  ];
}

/** The office classes of somebody by the document, else by the catalogue on the document's day. */
export function classesOf(personId: string, people: People, scene: Scene): readonly string[] {
  const said =
    people
      .get(personId)
      ?.offices.filter(({ former }) => !former)
      .flatMap(({ classes }) => classes) ?? [];
  if (said.length > 0) return said;
  const { day } = scene;
  return (scene.index.entities.get(personId)?.offices ?? [])
    .filter(({ date }) => day === null || ((date?.earliest ?? "0") <= day[1] && (date?.latest ?? "9") >= day[0]))
    .map(({ role }) => role);
}
