import { allNames } from "../../model/catalogue.ts";
import { fold } from "../../model/fold.ts";
import { nameKey } from "../../model/name-key.ts";
import { uncataloguedId } from "../../model/entity.ts";
import type { Found } from "./finder.ts";
import { baseName, isNounLike, nameRun } from "./name-run.ts";
import { roleForm } from "./role-lexicon.ts";
import type { Scene, SceneSentence, Word } from "./scene.ts";
import { sighting, type Sighting } from "./sighting.ts";

/** People whom no catalogue lists, by what stands around a sequence of capitalised words: a role, a given name, a verb of saying. */
export function findPersons(sentence: SceneSentence, found: Found, scene: Scene): readonly Sighting[] {
  const sightings: Sighting[] = [];
  for (let at = 0; at < sentence.words.length; at++) {
    const run = townAsFamilyName(sentence, at, found, scene) ?? nameRun(sentence, at, found, scene);
    if (run === null) continue;
    const person = personIn(run.first, run.last, sentence, found, scene);
    if (person !== null) sightings.push(person);
    // "Anna Keller und Jan Mulder": behind one name of a run another one may follow.
    at = person?.last ?? run.last;
  }
  return sightings;
}

/** "Jack London": right after a given name a town is a family name. */
function townAsFamilyName(
  sentence: SceneSentence,
  at: number,
  found: Found,
  scene: Scene,
): { readonly first: number; readonly last: number } | null {
  const [word, town] = [sentence.words[at] as Word, found.at(at + 1)];
  const single = town?.type === "NAME" && town.kind === "PLACE" && town.first === town.last && town.compound === null;
  return single && word.capital && found.at(at) === undefined && isGivenName(word, scene) ? { first: at, last: at + 1 } : null;
}

interface Evidence {
  readonly first: number;
  readonly last: number;
  readonly reason: string;
}

function personIn(first: number, last: number, sentence: SceneSentence, found: Found, scene: Scene): Sighting | null {
  const evidence =
    byGivenName(first, last, sentence, found, scene) ??
    byFamilyName(first, last, sentence, scene) ??
    byRole(first, last, sentence, found, scene) ??
    bySaying(first, last, sentence, scene) ??
    byApposition(first, last, sentence, scene) ??
    byFate(first, last, sentence, scene) ??
    byNamesake(first, last, sentence, found, scene);
  return evidence === null ? null : asSighting(evidence, sentence, scene);
}

/** A known given name and what follows it; behind a role also what stands before it, and one more word. */
function byGivenName(first: number, last: number, sentence: SceneSentence, found: Found, scene: Scene): Evidence | null {
  const isOfRole = found.roleEndingAt(first - 1) !== undefined;
  for (let at = first; at < last; at++) {
    if (!isGivenName(sentence.words[at] as Word, scene) && !isInitial(sentence.words[at] as Word)) continue;
    if (at > first && scene.words.nameBlockers.has(sentence.words[at - 1]?.key.replace(/\.$/u, "") ?? "")) return null;
    const end = endOfName(at, last, sentence, scene);
    if (end <= at) return null;
    const isNext = isOfRole || found.at(end + 1) === undefined || areFamilyNames(end, found);
    const more = end < last && isNext && isSecondFamilyName(sentence.words[end + 1] as Word, scene);
    return { first: isOfRole ? first : at, last: more ? end + 1 : end, reason: "given name and family name" };
  }
  return null;
}

/** "José Wilson Sánchez": both of two words are known as family names. */
function areFamilyNames(first: number, found: Found): boolean {
  return [first, first + 1].every((at) => found.at(at)?.type === "FAMILY_NAME");
}

/** "Außenminister Mohammed Dschawad Laridschani": a middle name need not be listed, but "Investoren" is no name. */
function isSecondFamilyName(word: Word, scene: Scene): boolean {
  const plain = word.capital && word.parts.length === 1 && isFamilyName(word, scene);
  return plain && !scene.words.nounPluralEndings.some((ending) => word.key.endsWith(ending));
}

function isInitial(word: Word): boolean {
  return /^\p{Lu}\p{Ll}?\.$/u.test(word.text);
}

function isGivenName(word: Word, scene: Scene): boolean {
  return (
    scene.words.firstNames.has(word.key) ||
    (word.parts.length > 1 && word.parts.every(({ key }) => scene.words.firstNames.has(key)))
  );
}

/** Given names, initials, particles and short middle names lead on; the first long word after them is the family name. No particle ends a name. */
function endOfName(first: number, last: number, sentence: SceneSentence, scene: Scene): number {
  let at = first + 1;
  while (at < last && continues(sentence.words[at] as Word, scene)) at++;
  const end = sentence.words[at] as Word;
  if (end.capital && !(isNounLike(end, scene) && at > first + 1)) return at;
  while (at - 1 > first && scene.words.nameParticles.has(sentence.words[at - 1]?.key ?? "")) at--;
  return at - 1;
}

function continues(word: Word, scene: Scene): boolean {
  return (
    isGivenName(word, scene) ||
    isInitial(word) ||
    scene.words.nameParticles.has(word.key) ||
    (word.key.length <= 3 && !word.upper)
  );
}

/** "Park Min-ho", "Han Su Yon", "Wu Jiahao": a family name of East Asia leads, one or two given names follow. */
function byFamilyName(first: number, last: number, sentence: SceneSentence, scene: Scene): Evidence | null {
  const [family, given, more] = [first, first + 1, first + 2].map((at) => (at <= last ? sentence.words[at] : undefined));
  if (
    family === undefined ||
    given === undefined ||
    !scene.words.leadingFamilyNames.has(family.key) ||
    family.key.length < 2 ||
    !isEastAsian(given, scene)
  )
    return null;
  const two =
    more !== undefined && given.parts.length === 1 && given.key.length <= 5 && isEastAsian(more, scene) && more.key.length <= 6;
  return { first, last: two ? first + 2 : first + 1, reason: "family name and given name of East Asia" };
}

/** Given names of East Asia are short, also with their hyphen. */
function isEastAsian(word: Word, scene: Scene): boolean {
  return (
    word.capital &&
    !isNounLike(word, scene) &&
    !word.upper &&
    word.parts.every(({ key }) => key.length <= (word.parts.length > 1 ? 6 : 8)) &&
    !word.text.includes(".")
  );
}

/** What stands right after a role or title, or between commas after a role phrase. */
function byRole(first: number, last: number, sentence: SceneSentence, found: Found, scene: Scene): Evidence | null {
  const before = found.roleEndingAt(first - 1);
  const comma = sentence.words[first - 1]?.text === "," ? found.roleEndingAt(first - 2) : undefined;
  const after = sentence.words[last + 1]?.text ?? "";
  const titled =
    scene.words.titles.has((sentence.words[first - 1]?.key ?? "").replace(/\.$/u, "")) &&
    sentence.words[first - 1]?.capital === true;
  if (before !== undefined || titled)
    return last > first || isFamilyName(sentence.words[first] as Word, scene)
      ? { first, last: Math.min(last, first + 3), reason: "name after a role or title" }
      : null;
  if (comma !== undefined && last > first && /^[,.(–-]?$/u.test(after))
    return { first, last: Math.min(last, first + 3), reason: "name in apposition to a role" };
  return null;
}

function isFamilyName(word: Word, scene: Scene): boolean {
  return !isNounLike(word, scene) && !word.upper && word.key.length > 1;
}

/** Two or more capitalised words that speak. */
function bySaying(first: number, last: number, sentence: SceneSentence, scene: Scene): Evidence | null {
  if (last === first || last > first + 3) return null;
  const before = sentence.words[first - 1];
  const after = sentence.words[last + 1];
  const said = before !== undefined && !before.capital && scene.words.sayingVerbs.has(before.key);
  const says = after !== undefined && !after.capital && scene.words.sayingVerbs.has(after.key) && after.key !== "so";
  return said || (says && first === 0) ? { first, last, reason: "two names beside a verb of saying" } : null;
}

/** "Anna Mulder war erschossen worden", "gestern wurde Anna Mulder verhaftet": what happens to people only. */
function byFate(first: number, last: number, sentence: SceneSentence, scene: Scene): Evidence | null {
  if (last === first || last > first + 3) return null;
  const { helpers, participles } = scene.words.fates;
  const [before, after] = [sentence.words[first - 1], sentence.words[last + 1]];
  const helped = [first === 0 ? after : undefined, before].some((word) => word?.capital === false && helpers.has(word.key));
  const rest = sentence.words.slice(last + 1);
  const end = rest.findIndex(({ parts }) => parts.length === 0);
  const suffers = rest.slice(0, end < 0 ? rest.length : end).some(({ key }) => participles.has(key));
  return helped && suffers ? { first, last, reason: "names of somebody to whom happens what happens to people" } : null;
}

/** "Anna Mulder, ehemalige Botschafterin": a role without an article after a comma. */
function byApposition(first: number, last: number, sentence: SceneSentence, scene: Scene): Evidence | null {
  if (last === first || last > first + 3 || sentence.words[last + 1]?.text !== ",") return null;
  for (let at = last + 2; at < Math.min(last + 6, sentence.words.length); at++) {
    const word = sentence.words[at] as Word;
    const end = word.parts.at(-1)?.key ?? "";
    if (word.capital)
      return roleForm(end, scene.words) !== null ? { first, last, reason: "name before a role in apposition" } : null;
    if (!scene.words.adjectiveEndings.some((ending) => word.key.endsWith(ending)) || scene.words.sayingVerbs.has(word.key))
      return null;
  }
  return null;
}

/** So many letters at the beginning are the same in two spellings of a given name. */
const SPELT = 3;

/**
 * "löst Anna Mulder ab": a word that is no noun right before a family name of the catalogue is a given name, and where nobody of
 * that family is called so it is somebody else.
 */
function byNamesake(first: number, last: number, sentence: SceneSentence, found: Found, scene: Scene): Evidence | null {
  const [given, before, family] = [sentence.words[first], sentence.words[first - 1], found.at(last)];
  if (last !== first + 1 || given === undefined || before === undefined || family?.type !== "FAMILY_NAME") return null;
  const { adjectiveEndings, definiteArticles, indefiniteArticles, pronouns } = scene.words;
  const opens = before.parts.length === 0 || before.capital;
  const articled =
    definiteArticles.has(before.key) || indefiniteArticles.has(before.key) || pronouns[before.key]?.use === "POSSESSIVE";
  const described = !before.capital && adjectiveEndings.some((ending) => before.key.endsWith(ending));
  if (opens || articled || described || given.parts.length !== 1 || given.upper || isNounLike(given, scene)) return null;
  const spelt = given.key.slice(0, SPELT);
  const isCalled = (id: string): boolean => {
    const entity = scene.index.entities.get(id);
    return entity !== undefined && allNames(entity).some((name) => opensSo(name, spelt));
  };
  return family.candidates.some(isCalled) ? null : { first, last, reason: "another given name before a family name" };
}

function opensSo(name: string, spelt: string): boolean {
  return fold(name)
    .split(" ")
    .some((part) => part.startsWith(spelt));
}

function asSighting(evidence: Evidence, sentence: SceneSentence, scene: Scene): Sighting {
  const firstWord = sentence.words[evidence.first] as Word;
  const lastWord = sentence.words[evidence.last] as Word;
  const { name, genitive, end } = baseName(scene.reading.document.text.slice(firstWord.start, lastWord.end), lastWord, scene);
  const whole = evidence.last > evidence.first;
  const known = whole ? scene.index.personsByKey(nameKey(name)) : undefined;
  return sighting(
    {
      sentence: sentence.index,
      first: evidence.first,
      last: evidence.last,
      start: firstWord.start,
      end,
      type: whole ? "NAME" : "FAMILY_NAME",
    },
    {
      kind: "PERSON",
      name,
      genitive,
      entityIds: whole ? [known ?? uncataloguedId("PERSON", nameKey(name))] : [],
      resolvedBy: known === undefined ? evidence.reason : "spelling of a name in the catalogue",
    },
  );
}
