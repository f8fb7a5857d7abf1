import { fold } from "../../model/fold.ts";
import { remembered } from "../../model/remembered.ts";
import { hasEnding } from "./endings.ts";
import { isPerson, REACH, type Antecedent, type Point } from "./pronoun-point.ts";
import type { Sighting } from "./sighting.ts";

/** "sie" is a woman where one, and only one, was spoken of just before: as "Kanzlerin" or the like, or by her name where "sie" does something. */
export function onlyWoman(point: Point, isByName: boolean): Antecedent | null {
  const women = womenIn(point, isByName);
  const near = peopleBefore(point).filter(({ entityIds: [id = ""] }) => women.has(id));
  const last = near.at(-1);
  return last === undefined || near.some(({ entityIds }) => entityIds[0] !== last.entityIds[0])
    ? null
    : { seen: last, reason: "the only woman spoken of" };
}

/**
 * "Die Kanzlerin lobte X. Er dankte ihr": who is a woman by a word for her or by her given name is no "er", and where some are,
 * no other person is "sie".
 */
export function ofGender(point: Point, isFeminine: boolean): Point {
  const women = womenIn(point, true);
  if (women.size === 0 || !(isFeminine || point.pronoun.pronoun?.gender === "MASCULINE")) return point;
  // "Keller traf X. Kellers Vater regierte, bis er …": the genitive stays, for he is of her kin.
  const isOther = ({ entityIds: [id = ""], genitive, kind }: Sighting) =>
    kind === "PERSON" && !genitive && women.has(id) !== isFeminine;
  return { ...point, all: point.all.filter((seen) => !isOther(seen)) };
}

/** "Keller kündigte an, er …. Peru hat Soldaten im Land; ihr Abzug …": who was "er" is no owner of what is hers or theirs. */
export function withoutMen(point: Point): Point {
  if (point.pronoun.pronoun?.gender !== "FEMININE") return point;
  const before = point.all.filter(
    ({ entityIds, pronoun, start }) => pronoun !== null && entityIds.length === 1 && start < point.pronoun.start,
  );
  const men = new Set(before.filter(({ pronoun }) => pronoun?.gender === "MASCULINE").flatMap(({ entityIds }) => entityIds));
  const isMan = ({ entityIds, kind }: Sighting) => kind === "PERSON" && entityIds.length === 1 && men.has(entityIds[0] ?? "");
  return { ...point, all: point.all.filter((seen) => !isMan(seen)) };
}

function womenIn(point: Point, isByName: boolean): ReadonlySet<string> {
  const { all, scene } = point;
  return new Set(
    all.flatMap((seen) => {
      if (seen.entityIds.length !== 1 || seen.kind !== "PERSON") return [];
      const called = seen.role !== null && hasEnding(seen.role.word, scene.words.feminineEndings);
      return called || (isByName && hasWomansName(seen, point)) ? seen.entityIds : [];
    }),
  );
}

function hasWomansName({ entityIds: [id = ""], first, sentence, type }: Sighting, { scene }: Point): boolean {
  const { womensNames } = scene.words;
  const known = Object.values(scene.index.entities.get(id)?.names ?? {}).flat();
  if (known.length > 0) return known.some((name) => womensNames.has(givenName(name)));
  return type === "NAME" && womensNames.has(scene.sentences[sentence]?.words[first]?.key ?? "");
}

const givenName = remembered((name) => fold(name).split(" ")[0] ?? "");

function peopleBefore({ all, pronoun }: Point): readonly Sighting[] {
  return all.filter(
    (seen) => seen.start < pronoun.start && seen.sentence >= pronoun.sentence - REACH && isPerson(seen) && seen.pronoun === null,
  );
}
