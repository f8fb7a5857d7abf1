import { allNames } from "../../model/catalogue.ts";
import { fold } from "../../model/fold.ts";
import { nameKey } from "../../model/name-key.ts";
import { isNounLike } from "./name-run.ts";
import {
  backThen,
  canBeMeant,
  formerly,
  shortlyInOffice,
  documentPersonId,
  holdings,
  holdsOffice,
  type People,
} from "./people.ts";
import { roleForm } from "./role-lexicon.ts";
import type { Scene, Word } from "./scene.ts";
import type { Sighting } from "./sighting.ts";
import { toldDay } from "./told-day.ts";
import { topicOf } from "./topic.ts";

interface Memory {
  /** The last sentence in which somebody was mentioned, and the last in which they spoke. */
  readonly mentioned: Map<string, number>;
  readonly spoke: Map<string, number>;
  /** Whom the headings name. */
  readonly topic: string | null;
  /** Where names and roles begin. */
  readonly found: ReadonlySet<number>;
}

/** Gives each bare family name its person: somebody of the document, else the one person of the catalogue who can be meant. */
export function resolveFamilyNames(sightings: readonly Sighting[], people: People, scene: Scene): readonly Sighting[] {
  const found = new Set(sightings.map(({ start }) => start));
  const memory: Memory = { mentioned: new Map(), spoke: new Map(), topic: topicOf(sightings, scene), found };
  return sightings.map((seen) => {
    const resolved = seen.type === "FAMILY_NAME" ? resolve(seen, people, memory, scene) : seen;
    const [id] = resolved.entityIds;
    if (resolved.kind === "PERSON" && id !== undefined && resolved.compound === null) {
      memory.mentioned.set(id, seen.sentence);
      if (speaks(resolved, scene)) memory.spoke.set(id, seen.sentence);
    }
    return resolved;
  });
}

function resolve(named: Sighting, people: People, memory: Memory, scene: Scene): Sighting {
  if (isKin(named, scene)) return named;
  const seen = reigns(named, scene)
    ? { ...named, candidates: named.candidates.filter((id) => hasNoFamilyName(id, scene)) }
    : named;
  const key = fold(seen.name ?? "");
  const exact = [...people.values()].filter(({ familyKeys }) => familyKeys.has(key)).map(({ id }) => id);
  const ofDocument =
    exact.length > 0
      ? exact
      : [...people.values()]
          .filter(({ familyKeys }) => [...familyKeys].some((own) => nameKey(own) === nameKey(key)))
          .map(({ id }) => id);
  const then = backThen(seen, scene);
  // Of several with one name who is in office today says nothing of whom a clause about another time means.
  const open = then.length === 0 && seen.candidates.length > 1 && seen.role === null && toldDay(seen, scene) !== null;
  const told = !open && (scene.day !== null || seen.role !== null || speaks(seen, scene));
  const today = told ? seen.candidates.filter((id) => canBeMeant(id, seen.role, scene)) : [];
  const former = then.length > 0 ? [] : formerly(seen, scene);
  const ofCatalogue = [then, former, today].find((ids) => ids.length > 0) ?? (told ? shortlyInOffice(seen, scene) : []);
  const called = ofDocument.length > 0 ? [] : calledSo(key, people, scene);
  const other = called.length > 0 ? called : isWithinName(seen, memory, scene) ? [] : ofCatalogue;
  const candidates = ofDocument.length > 0 ? ofDocument : other;
  const best = bestOf(candidates, seen, people, memory, scene);
  if (best !== null)
    return {
      ...seen,
      entityIds: [best],
      resolvedBy:
        ofDocument.length > 0
          ? "family name of a person of the document"
          : "family name of one person of the catalogue in office",
    };
  if (candidates.length === 0 && seen.role !== null && seen.name !== null) {
    return { ...seen, entityIds: [documentPersonId(seen.name, scene)], resolvedBy: "title and family name" };
  }
  return seen;
}

/** "Kronprinz Mohammed bin Salman …. Mohammed bestritt": the one of the document whose given name it is comes before others of that name. */
function calledSo(key: string, people: People, { index }: Scene): readonly string[] {
  const opens = (id: string): boolean => {
    const entity = index.entities.get(id);
    return entity !== undefined && allNames(entity).some((name) => fold(name).startsWith(`${key} `));
  };
  const called = [...people.values()].filter(({ fullMentions, id }) => fullMentions > 0 && opens(id));
  return called.length === 1 ? called.map(({ id }) => id) : [];
}

/** "Vasile Milea" and "der Blogger Raif Badawi" are nobody of the catalogue who is called Vasile or Badawi: they have other names too. */
function isWithinName(
  { compound, end, genitive, first, last, sentence, start }: Sighting,
  { found }: Memory,
  scene: Scene,
): boolean {
  const words = scene.sentences[sentence]?.words ?? [];
  const isOther = (word: Word | undefined): boolean =>
    word?.capital === true &&
    word.parts.length === 1 &&
    !word.upper &&
    !found.has(word.start) &&
    !isNounLike(word, scene) &&
    roleForm(word.key, scene.words) === null &&
    !scene.words.titles.has(word.key);
  const [before, next] = [words[first - 1], words[last + 1]];
  const follows = !genitive && next !== undefined && next.start <= end + 1 && isOther(next);
  const leads = first > 1 && before !== undefined && start <= before.end + 1 && isOther(before);
  return compound === null && (follows || leads);
}

/** "sein Großvater Gustav": somebody's family is nobody of the catalogue who only has that name. */
function isKin({ first, role, sentence }: Sighting, { sentences, words }: Scene): boolean {
  return role === null && words.kin.has(sentences[sentence]?.words[first - 1]?.key ?? "");
}

/** "Kronprinz Gustav": who reigns is called by a given name, which is nobody's family name. */
function reigns({ role }: Sighting, { words }: Scene): boolean {
  return role !== null && words.reigning.has(fold(role.noun));
}

function hasNoFamilyName(id: string, { index }: Scene): boolean {
  return index.entities.get(id)?.familyNames.length === 0;
}

/** The best candidate; null where none or several are equally good and nothing but the catalogue speaks for them. */
function bestOf(candidates: readonly string[], seen: Sighting, people: People, memory: Memory, scene: Scene): string | null {
  const scored = candidates
    .map((id) => ({ id, score: score(id, seen, people, memory, scene) }))
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
  const [first, second] = scored;
  if (first === undefined) return null;
  return second !== undefined && second.score === first.score && !people.has(first.id) ? null : first.id;
}

function score(id: string, seen: Sighting, people: People, memory: Memory, scene: Scene): number {
  const person = people.get(id);
  const spoke = memory.spoke.get(id);
  const mentioned = memory.mentioned.get(id);
  const near =
    spoke !== undefined &&
    spoke < seen.sentence &&
    (spoke === seen.sentence - 1 || paragraph(spoke, scene) === paragraph(seen.sentence, scene));
  const justSpoke = near && (speaks(seen, scene) || (spoke === seen.sentence - 1 && seen.first === 0));
  return (
    Math.min(person?.fullMentions ?? 0, 5) +
    (holdsOffice(id, scene) ? 3 : 0) +
    (id === memory.topic ? 4 : 0) +
    (fitsRole(id, seen, people, scene) ? 8 : 0) +
    (justSpoke ? 10 + (spoke ?? 0) / 1000 : 0) +
    (mentioned === undefined ? -3 : mentioned / 1000)
  );
}

function paragraph(sentence: number, scene: Scene): number {
  return scene.sentences[sentence]?.sentence.paragraph ?? -1;
}

function fitsRole(id: string, { role }: Sighting, people: People, scene: Scene): boolean {
  if (role === null) return false;
  const inDocument =
    people
      .get(id)
      ?.offices.some(
        ({ noun, ownerId, classes }) =>
          ownerId === role.ownerId && (noun === role.noun || classes.some((each) => role.classes.includes(each))),
      ) ?? false;
  return (
    inDocument || (role.ownerId !== null && holdings(role.ownerId, role.classes, scene).some(({ personId }) => personId === id))
  );
}

/** Whether a verb of saying stands right beside the phrase. */
export function speaks(seen: Sighting, scene: Scene): boolean {
  const words = scene.sentences[seen.sentence]?.words ?? [];
  return [words[seen.phraseFirst - 1], words[seen.phraseLast + 1]].some(
    (word) => word !== undefined && !word.capital && scene.words.sayingVerbs.has(word.key),
  );
}
