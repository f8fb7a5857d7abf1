import { uncataloguedId } from "../../model/entity.ts";
import { nameKey } from "../../model/name-key.ts";
import { withoutEndings } from "./endings.ts";
import type { Found } from "./finder.ts";
import { baseName, isNounLike } from "./name-run.ts";
import { roleForm } from "./role-lexicon.ts";
import type { Scene, SceneSentence, Word } from "./scene.ts";
import { sighting, type Sighting } from "./sighting.ts";

interface Match {
  readonly first: number;
  readonly last: number;
  readonly placeClass: string | null;
  readonly reason: string;
}

/** Places that no catalogue lists: "Insel Oland", "Petropawlowsk" after "in", "Rosa-Luxemburg-Platz". */
export function findPlaces(sentence: SceneSentence, found: Found, scene: Scene): readonly Sighting[] {
  const sightings: Sighting[] = [];
  for (let at = 0; at < sentence.words.length; at++) {
    const match =
      byLeader(at, sentence, found, scene) ?? byPreposition(at, sentence, found, scene) ?? byCompound(at, sentence, found, scene);
    if (match === null) continue;
    sightings.push(asSighting(match, sentence, scene));
    at = match.last;
  }
  return sightings;
}

/** A castle, a villa, a hotel has the noun in its name; a town or an island has not. */
function byLeader(at: number, sentence: SceneSentence, found: Found, scene: Scene): Match | null {
  const word = sentence.words[at] as Word;
  if (!word.capital) return null;
  const key = word.parts.at(-1)?.key ?? "";
  const placeClass = scene.words.placeLeaders[key] ?? null;
  if (placeClass === null || (found.at(at) !== undefined && found.at(at)?.compound === null)) return null;
  let last = at;
  while (last + 1 < sentence.words.length && last < at + 3 && canName(sentence.words[last + 1] as Word, last + 1, found, scene))
    last++;
  while (last > at && !(sentence.words[last] as Word).capital) last--;
  if (last === at) return null;
  const named = scene.words.namingPlaceClasses.has(placeClass);
  if (!named && found.at(at + 1) !== undefined) return null;
  return { first: named ? at : at + 1, last, placeClass, reason: "name after a noun for a place" };
}

function canName(word: Word, at: number, found: Found, scene: Scene): boolean {
  const seen = found.at(at);
  const town = seen === undefined || (seen.type === "NAME" && seen.kind === "PLACE" && !seen.genitive);
  const particle = scene.words.nameParticles.has(word.key) && !scene.words.definiteArticles.has(word.key);
  return (
    (word.capital || particle) &&
    word.parts.length > 0 &&
    town &&
    !isNounLike(word, scene) &&
    roleForm(word.parts.at(-1)?.key ?? "", scene.words) === null
  );
}

/** A capitalised word right after "in", "nach" or "aus" that is no noun. */
function byPreposition(at: number, sentence: SceneSentence, found: Found, scene: Scene): Match | null {
  const before = sentence.words[at - 1];
  if (before === undefined || !scene.words.townPrepositions.has(before.key)) return null;
  const word = sentence.words[at] as Word;
  if (found.at(at) !== undefined || !(isTownLike(word, before.key, scene) || isDestination(word, before, sentence, scene)))
    return null;
  const next = sentence.words[at + 1];
  if (next === undefined || !next.capital || next.parts.length === 0 || found.at(at + 1) !== undefined)
    return { first: at, last: at, placeClass: null, reason: "unknown name after a preposition of place" };
  return null;
}

function isTownLike(word: Word, preposition: string, scene: Scene): boolean {
  const key = word.parts.at(-1)?.key ?? "";
  if (
    !word.capital ||
    word.upper ||
    /\p{N}/u.test(word.text) ||
    key.length < 3 ||
    isNounLike(word, scene) ||
    roleForm(key, scene.words) !== null
  )
    return false;
  if (endsInNoun(key, scene) || /\p{Ll}\p{Lu}/u.test(word.text)) return false;
  const { placeEndings, commonEndings } = scene.words;
  return (
    placeEndings.some((ending) => key.length > ending.length + 1 && key.endsWith(ending)) ||
    (scene.words.surePlacePrepositions.has(preposition) && !commonEndings.some((ending) => key.endsWith(ending)))
  );
}

/** "reiste nach Kobe", "in Belém": where a journey leads, or a letter that the language's own words have not, makes a town of any unknown word. */
function isDestination(word: Word, before: Word, sentence: SceneSentence, scene: Scene): boolean {
  const key = word.parts.at(-1)?.key ?? "";
  const named =
    word.capital &&
    !word.upper &&
    key.length > 2 &&
    !isNounLike(word, scene) &&
    roleForm(key, scene.words) === null &&
    !endsInNoun(key, scene) &&
    !/\p{N}|\p{Ll}\p{Lu}/u.test(word.text);
  if (
    !named ||
    before.capital ||
    !(scene.words.surePlacePrepositions.has(before.key) || scene.words.destinationPrepositions.has(before.key))
  )
    return false;
  const leads =
    scene.words.destinationPrepositions.has(before.key) &&
    sentence.words.some((other) => scene.words.travelWord.test(other.text));
  return leads || scene.words.foreignLetter.test(word.text);
}

/** "Untersuchungshaft" ends in "Haft". */
function endsInNoun(key: string, scene: Scene): boolean {
  for (let at = 2; at <= key.length - 4; at++) if (scene.words.nouns.has(key.slice(at))) return true;
  return false;
}

/** "Simón-Bolívar-Platz", "Karl-Marx-Allee". */
function byCompound(at: number, sentence: SceneSentence, found: Found, scene: Scene): Match | null {
  const word = sentence.words[at] as Word;
  const seen = found.at(at);
  if (word.parts.length < 2 || !word.capital || (seen !== undefined && seen.compound === null)) return null;
  const end = word.parts.at(-1)?.key ?? "";
  const told = withoutEndings(end, scene.words.genitiveEndings).some((stem) => scene.words.placeSuffixes.has(stem));
  return told ? { first: at, last: at, placeClass: null, reason: "compound that ends in a word for a place" } : null;
}

function asSighting(match: Match, sentence: SceneSentence, scene: Scene): Sighting {
  const first = sentence.words[match.first] as Word;
  const last = sentence.words[match.last] as Word;
  const { name, genitive, end } = baseName(scene.reading.document.text.slice(first.start, last.end), last, scene);
  const id = uncataloguedId("PLACE", nameKey(name));
  return sighting(
    { sentence: sentence.index, first: match.first, last: match.last, start: first.start, end, type: "NAME" },
    { kind: "PLACE", name, genitive, entityIds: [id], placeId: id, placeClass: match.placeClass, resolvedBy: match.reason },
  );
}
