import { uncataloguedId, type EntityKind } from "../../model/entity.ts";
import { fold } from "../../model/fold.ts";
import { nameKey } from "../../model/name-key.ts";
import type { NameTagger } from "../tagger/name-tagger.ts";
import { taggedStretches, type TaggedStretch } from "../tagger/tagged-stretches.ts";
import { foundOf, type Found, type Finder } from "./finder.ts";
import { baseName, isNameWord, isNounLike, isParticle } from "./name-run.ts";
import { roleForm } from "./role-lexicon.ts";
import type { Scene, SceneSentence, Word } from "./scene.ts";
import { bySentence, sighting, type Sighting } from "./sighting.ts";

/** What the classes of the tagger are here; others name neither people nor places nor organizations. */
const KINDS: Readonly<Record<string, EntityKind>> = { PER: "PERSON", LOC: "PLACE", ORG: "ORGANIZATION" };

/**
 * Finds the names that neither the catalogue nor a rule found, by a trained tagger. It sees one sentence at a time, so what it
 * takes for several things in one document is what it takes it for most often, and names that a rule found elsewhere are left
 * to those who find names again.
 */
export function taggedNameFinder(sightings: readonly Sighting[], tagger: NameTagger, scene: Scene): Finder {
  const found = bySentence(sightings);
  const introduced = new Set(sightings.flatMap(keysOf));
  const tagged = new Map(
    scene.sentences.map((sentence) => {
      const names = taggedIn(sentence, foundOf(found.get(sentence.index) ?? []), tagger, scene);
      return [sentence.index, names.filter(({ name }) => !introduced.has(fold(name)))];
    }),
  );
  const kinds = mostFrequentKinds([...tagged.values()].flat());
  return (sentence) =>
    (tagged.get(sentence.index) ?? []).flatMap((one) => {
      const { kind, count } = kinds.get(fold(one.name)) ?? { kind: one.kind, count: 1 };
      // A single word that is called a person once is too often something else.
      return kind === "PERSON" && one.first === one.last && count < 2 ? [] : [asSighting({ ...one, kind }, sentence)];
    });
}

/** The whole name, and of people what may be their family name. */
function keysOf({ type, kind, name }: Pick<Sighting, "type" | "kind" | "name">): readonly string[] {
  if (type !== "NAME" || name === null) return [];
  const key = fold(name);
  return kind === "PERSON" ? [...new Set([key, key.split(" ").at(-1) ?? key])] : [key];
}

interface Tagged {
  readonly first: number;
  readonly last: number;
  readonly kind: EntityKind;
  /** The name in its base form, and where it ends without the ending of its genitive. */
  readonly name: string;
  readonly genitive: boolean;
  readonly end: number;
}

function taggedIn(sentence: SceneSentence, found: Found, tagger: NameTagger, scene: Scene): readonly Tagged[] {
  if (!sentence.words.some((word, at) => isOpen(word, at, found, scene))) return [];
  const labels = tagger(sentence.words.map(({ text }) => text));
  return taggedStretches(labels)
    .flatMap((stretch) => split(stretch, sentence, scene))
    .flatMap(({ first, last, name }) => {
      const kind = KINDS[name];
      if (kind === undefined || !isName(first, last, kind, sentence, found, scene)) return [];
      const [opening, closing] = [sentence.words[first] as Word, sentence.words[last] as Word];
      const base = baseName(scene.reading.document.text.slice(opening.start, closing.end), closing, scene);
      return [{ first, last, kind, ...base }];
    });
}

/** A word with a capital that may be a name and is not found yet. */
function isOpen(word: Word, at: number, found: Found, scene: Scene): boolean {
  return word.capital && found.at(at) === undefined && (word.upper || !isNounLike(word, scene)) && roleOf(word, scene) === null;
}

function roleOf(word: Word, scene: Scene): string | null {
  return roleForm(word.parts.at(-1)?.key ?? "", scene.words) === null ? null : word.key;
}

/** "Mulder bei Pérez" are two people: within a person's name only its particles are in lower case. */
function split(stretch: TaggedStretch, sentence: SceneSentence, scene: Scene): readonly TaggedStretch[] {
  if (KINDS[stretch.name] !== "PERSON") return [stretch];
  const pieces: TaggedStretch[] = [];
  let first = stretch.first;
  for (let at = stretch.first; at <= stretch.last + 1; at++) {
    const word = sentence.words[at];
    if (at <= stretch.last && word !== undefined && (isNameWord(word, scene) || isParticle(sentence, at, scene))) continue;
    if (at > first) pieces.push({ ...stretch, first, last: at - 1 });
    first = at + 1;
  }
  return pieces;
}

function isName(first: number, last: number, kind: EntityKind, sentence: SceneSentence, found: Found, scene: Scene): boolean {
  const words = sentence.words.slice(first, last + 1);
  const [opening, closing] = [words[0] as Word, words.at(-1) as Word];
  if (!opening.capital || !isNameWord(closing, scene) || words.some((word) => roleOf(word, scene) !== null)) return false;
  if (kind !== "ORGANIZATION" && words.some((word) => word.capital && isNounLike(word, scene))) return false;
  // "im Stich": nobody stands behind a preposition with its article.
  if (kind === "PERSON" && words.length === 1 && scene.words.contracted.has(sentence.words[first - 1]?.key ?? "")) return false;
  // "Die SAARC": abbreviations have articles and are no nouns for that.
  if (words.length === 1 && (opening.upper ? scene.words.nouns.has(opening.key) : isNounLike(opening, scene))) return false;
  return words.every((_, at) => found.at(first + at) === undefined);
}

/** What each name is most often; a whole name of a person tells the family name too. Of equally frequent kinds it is the first one in the text. */
function mostFrequentKinds(tagged: readonly Tagged[]): ReadonlyMap<string, KindAndCount> {
  const counts = new Map<string, Map<EntityKind, number>>();
  for (const { kind, name } of tagged) {
    for (const key of keysOf({ type: "NAME", kind, name })) {
      const kinds = counts.get(key) ?? new Map<EntityKind, number>();
      counts.set(key, kinds.set(kind, (kinds.get(kind) ?? 0) + 1));
    }
  }
  return new Map([...counts].map(([key, kinds]) => [key, mostFrequent(kinds)]));
}

interface KindAndCount {
  readonly kind: EntityKind;
  readonly count: number;
}

function mostFrequent(kinds: ReadonlyMap<EntityKind, number>): KindAndCount {
  const [kind, count] = [...kinds].reduce((best, one) => (one[1] > best[1] ? one : best));
  return { kind, count };
}

function asSighting({ first, last, kind, name, genitive, end }: Tagged, { index, words }: SceneSentence): Sighting {
  const place = { sentence: index, first, last, start: (words[first] as Word).start, end };
  const resolvedBy = "name by its words and those around it";
  if (kind === "PERSON" && first === last)
    return sighting({ ...place, type: "FAMILY_NAME" }, { kind, name, genitive, resolvedBy });
  const id = uncataloguedId(kind, nameKey(name));
  return sighting(
    { ...place, type: "NAME" },
    { kind, name, genitive, entityIds: [id], placeId: kind === "PLACE" ? id : null, resolvedBy },
  );
}
