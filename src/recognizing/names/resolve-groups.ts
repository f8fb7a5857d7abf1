import { isNounLike } from "./name-run.ts";
import { rowFrom } from "./pairs.ts";
import type { People } from "./people.ts";
import { classesOf } from "./last-of-office.ts";
import { countryFor } from "./resolve-roles.ts";
import { dayRange, type Scene, type Word } from "./scene.ts";
import type { Sighting } from "./sighting.ts";

/** How many sentences back those whom a group means are looked for. */
const REACH = 8;

/** Finds the people or countries that "beide" and "die drei" mean, and whoever is as old as "der 71-Jährige". */
export function resolveGroups(sightings: readonly Sighting[], people: People, scene: Scene): readonly Sighting[] {
  const done: Sighting[] = [];
  for (const seen of sightings) {
    if (seen.type === "GROUP") done.push(resolveGroup(seen, done, people, scene));
    else if (seen.type === "INHABITANT") done.push(resolveInhabitant(seen, done, people, scene));
    else done.push(seen.type === "AGE" ? resolveAge(seen, done, scene) : seen);
  }
  return done.filter((seen) => seen.type !== "GROUP" || seen.entityIds.length >= 2 || isExplicit(seen, scene));
}

/** "die Staatschefs" that are not two are no mention. */
function isExplicit(seen: Sighting, scene: Scene): boolean {
  return wordsOf(seen, scene).some((key) => scene.words.both.has(key));
}

function wordsOf(seen: Sighting, scene: Scene): readonly string[] {
  return (scene.sentences[seen.sentence]?.words ?? []).slice(seen.first, seen.last + 1).map(({ key }) => key);
}

function resolveGroup(seen: Sighting, before: readonly Sighting[], people: People, scene: Scene): Sighting {
  const fitting = fittingFor(seen, before, people, scene);
  const size = wordsOf(seen, scene).flatMap((key) => scene.words.groupSizes[key] ?? [])[0];
  if (size !== undefined) return resolveMany(seen, size, before, fitting, scene);
  const explicit = isExplicit(seen, scene);
  const reach = explicit ? REACH : 3;
  for (let sentence = seen.sentence; sentence >= Math.max(0, seen.sentence - reach); sentence--) {
    const here = before.filter((other) => other.sentence === sentence);
    // "Das sagte X": between the two and "die beiden" one alone may be named.
    const between = before.filter((other) => other.sentence > sentence && other.sentence < seen.sentence).flatMap(fitting);
    const near = explicit && sentence >= seen.sentence - 2 && new Set(between).size < 2;
    const pair = together(here, fitting, scene) ?? (near ? onlyTwo(here.flatMap(fitting)) : null);
    if (pair !== null) return { ...seen, entityIds: pair, resolvedBy: "the two who were mentioned together" };
  }
  const ids = mostNamed(before.filter(({ sentence }) => sentence >= seen.sentence - reach).flatMap(fitting));
  return ids.length < 2 ? seen : { ...seen, entityIds: ids, resolvedBy: "the two who were mentioned most just before" };
}

/** "Ägypten, Äthiopien und der Sudan … Die drei Länder": the last so many who were named in a row. */
function resolveMany(seen: Sighting, size: number, before: readonly Sighting[], fitting: Fitting, scene: Scene): Sighting {
  const rows = before.filter(({ type }) => type !== "GROUP").map((first) => rowFrom(first, before, scene));
  // The rest of a longer row is none.
  const later = new Set(rows.flatMap(([, ...others]) => others));
  const whole = rows.filter(([first]) => first !== undefined && !later.has(first));
  const row = whole.map((named) => named.flatMap(fitting)).findLast((ids) => new Set(ids).size === size);
  const same = before.findLast(({ entityIds, type }) => type === "GROUP" && entityIds.length === size);
  const ids = row ?? same?.entityIds;
  return ids === undefined ? seen : { ...seen, entityIds: [...new Set(ids)], resolvedBy: "those who were named together" };
}

/** Whom of a sighting the group can mean; a country also through somebody who acts for it. */
function fittingFor(seen: Sighting, before: readonly Sighting[], people: People, scene: Scene): Fitting {
  if (seen.kind !== "COUNTRY") return (other) => peopleOf(other, seen, people, scene);
  const sides = scene.words.sideGroups.has(wordsOf(seen, scene).at(-1) ?? "") ? sidesAmong(before, scene) : null;
  return (other) => {
    if (sides?.has(other.entityIds[0] ?? "")) return other.entityIds;
    return other.kind === "PERSON" ? other.entityIds.flatMap((id) => countryFor(id, people, scene) ?? []) : countriesOf(other);
  };
}

/** "beide Seiten" of a war or of a coalition are armed groups and parties as well as states; a party only beside another one. */
function sidesAmong(before: readonly Sighting[], scene: Scene): ReadonlySet<string> {
  const ofClass = (wanted: string) =>
    new Set(
      before.flatMap(({ entityIds: [id = ""], kind }) =>
        kind === "ORGANIZATION" && scene.index.entities.get(id)?.organizationClass === wanted ? [id] : [],
      ),
    );
  const parties = ofClass("PARTY");
  return parties.size > 1 ? parties.union(ofClass("ARMED_GROUP")) : ofClass("ARMED_GROUP");
}

type Fitting = (other: Sighting) => readonly string[];

/** Two who were mentioned together: "Mulder und Pérez", or another "die beiden"; the last such pair of a sentence. */
function together(here: readonly Sighting[], fitting: Fitting, scene: Scene): readonly string[] | null {
  for (const [index, other] of [...here.entries()].reverse()) {
    const partner = here.slice(0, index).findLast((earlier) => isJoined(earlier, other, scene));
    const pair = onlyTwo([...(partner === undefined ? [] : fitting(partner)), ...fitting(other)]);
    if (pair !== null && (partner !== undefined || other.type === "GROUP")) return pair;
  }
  return null;
}

function isJoined(one: Sighting, other: Sighting, scene: Scene): boolean {
  const words = scene.sentences[one.sentence]?.words ?? [];
  return other.phraseFirst === one.phraseLast + 2 && scene.words.and.has(words[one.phraseLast + 1]?.key ?? "");
}

function countriesOf(seen: Sighting): readonly string[] {
  if (seen.kind === "COUNTRY" && seen.type !== "INHABITANT") return seen.entityIds;
  return seen.actorId !== null ? [seen.actorId] : [];
}

function peopleOf(other: Sighting, seen: Sighting, people: People, scene: Scene): readonly string[] {
  if (other.kind !== "PERSON") return [];
  const noun = wordsOf(seen, scene).at(-1) ?? "";
  const classes = scene.words.personGroups[noun] ?? [];
  return classes.length === 0
    ? other.entityIds
    : other.entityIds.filter((id) => classesOf(id, people, scene).some((each) => classes.includes(each)));
}

function onlyTwo(ids: readonly string[]): readonly string[] | null {
  const different = [...new Set(ids)];
  return different.length === 2 ? different : null;
}

/** The two that occur most often; of equals the later. */
function mostNamed(ids: readonly string[]): readonly string[] {
  const different = [...new Set(ids)];
  const count = (id: string): number => ids.filter((other) => other === id).length;
  return different.sort((one, other) => count(other) - count(one) || ids.lastIndexOf(other) - ids.lastIndexOf(one)).slice(0, 2);
}

/** "der Franzose" is the last person mentioned who acts for France, or the only one near of whom no country is known; "die Franzosen" are a people. */
function resolveInhabitant(seen: Sighting, before: readonly Sighting[], people: People, scene: Scene): Sighting {
  const [country] = seen.candidates;
  if (country === undefined || seen.candidates.length > 1) return seen;
  const words = scene.sentences[seen.sentence]?.words ?? [];
  const article = words[seen.first - 1];
  // "der Schweizer Präsident" is no inhabitant.
  const beforeNoun = words[seen.last + 1]?.capital === true;
  if (article === undefined || beforeNoun || !isSingle(article, words[seen.first - 2], scene))
    return { ...seen, kind: "COUNTRY", entityIds: [country], resolvedBy: "people of a country" };
  const near = before.filter(
    ({ kind, entityIds, sentence }) => kind === "PERSON" && entityIds.length === 1 && sentence >= seen.sentence - 3,
  );
  const acting = near.findLast(({ entityIds: [id = ""] }) => countryFor(id, people, scene) === country);
  const person = acting ?? onlyStranger(near, people, scene);
  return {
    ...seen,
    type: "ROLE",
    kind: "PERSON",
    entityIds: person?.entityIds ?? [],
    onBehalfOf: acting === undefined ? null : country,
    first: seen.first - 1,
    phraseFirst: seen.first - 1,
    start: article.start,
    resolvedBy:
      acting === undefined
        ? "the only person near of whom no country is known"
        : "last person mentioned who acts for this country",
  };
}

/** "der Franzose", but neither "die Franzosen" nor "das Heer der Franzosen". */
function isSingle(article: Word, earlier: Word | undefined, scene: Scene): boolean {
  const { genitivePluralArticles, singleArticles, timeNouns } = scene.words;
  const afterNoun =
    genitivePluralArticles.has(article.key) &&
    earlier !== undefined &&
    earlier.capital &&
    isNounLike(earlier, scene) &&
    !timeNouns.has(earlier.key);
  return singleArticles.has(article.key) && !afterNoun;
}

function onlyStranger(near: readonly Sighting[], people: People, scene: Scene): Sighting | undefined {
  const strangers = near.filter(({ entityIds: [id = ""] }) => countryFor(id, people, scene) === null);
  const last = strangers.at(-1);
  return strangers.some(({ entityIds }) => entityIds[0] !== last?.entityIds[0]) ? undefined : last;
}

function resolveAge(seen: Sighting, before: readonly Sighting[], scene: Scene): Sighting {
  const words = (scene.sentences[seen.sentence]?.words ?? []).slice(seen.first, seen.last + 1);
  const age = Number(words.map(({ text }) => scene.words.agePattern.exec(text)?.[1]).find((digits) => digits !== undefined));
  const fits = (id: string): boolean => agesOf(id, scene).includes(age);
  const fitting = before.filter(
    ({ kind, entityIds }) => kind === "PERSON" && entityIds.length === 1 && fits(entityIds[0] as string),
  );
  const person = fitting.at(-1) ?? onlyOfNoAge(seen, before, scene);
  return person === undefined || fitting.some(({ entityIds }) => entityIds[0] !== person.entityIds[0])
    ? seen
    : {
        ...seen,
        entityIds: person.entityIds,
        onBehalfOf: person.onBehalfOf,
        resolvedBy: fitting.length > 0 ? "age of a person mentioned before" : "the only person near whose age is not known",
      };
}

/** Of those who were named just before, the only one who can be so old. */
function onlyOfNoAge(seen: Sighting, before: readonly Sighting[], scene: Scene): Sighting | undefined {
  const near = before.filter(
    ({ kind, entityIds, sentence }) => kind === "PERSON" && entityIds.length === 1 && sentence >= seen.sentence - 2,
  );
  const open = near.filter(({ entityIds: [id = ""] }) => (scene.index.entities.get(id)?.bornOn ?? null) === null);
  const last = open.at(-1);
  return open.every(({ entityIds }) => entityIds[0] === last?.entityIds[0]) ? last : undefined;
}

/** The ages that somebody can have on the document's day. */
function agesOf(id: string, scene: Scene): readonly number[] {
  const born = dayRange(scene.index.entities.get(id)?.bornOn ?? null);
  if (born === null || scene.day === null) return [];
  const [oldest, youngest] = [yearsBetween(born[0], scene.day[1]), yearsBetween(born[1], scene.day[0])];
  return Array.from({ length: oldest - youngest + 1 }, (_none, index) => youngest + index);
}

function yearsBetween(from: string, to: string): number {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(4) < from.slice(4) ? 1 : 0);
}
