import { withoutEndings } from "./endings.ts";
import type { Found } from "./finder.ts";
import { roleForm } from "./role-lexicon.ts";
import type { Scene, SceneSentence, Word } from "./scene.ts";

/** The longest sequence of words from here on that can be one name; null where the word can be none. */
export function nameRun(
  sentence: SceneSentence,
  first: number,
  found: Found,
  scene: Scene,
): { readonly first: number; readonly last: number } | null {
  if (
    !canBeName(sentence, first, found, scene) ||
    found.at(first)?.type === "INHABITANT" ||
    scene.words.nouns.has((sentence.words[first] as Word).key)
  )
    return null;
  let last = first;
  let familyNames = isOnlyFamilyName(sentence, first, found, scene) ? 1 : 0;
  // "José Wilson Sánchez": behind a given name there may be two, unless the second is somebody else of the document.
  const most = familyNames === 0 && scene.words.firstNames.has((sentence.words[first] as Word).key) ? 2 : 1;
  for (let at = first + 1; at < sentence.words.length && at < first + 6; at++) {
    const word = sentence.words[at] as Word;
    if (
      canBeName(sentence, at, found, scene) ||
      isTownInName(sentence, first, at, found, scene) ||
      (found.at(at) === undefined && scene.words.nameWithArticle.test(word.text))
    ) {
      if (isOnlyFamilyName(sentence, at, found, scene) && ++familyNames > (isNamedElsewhere(at, found, scene) ? 1 : most)) break;
      last = at;
    } else if (!isParticle(sentence, at, scene) || word.capital || found.at(at) !== undefined) break;
  }
  return { first, last };
}

/** A word with a capital, or with one behind an article ("al-Hasan"). */
export function isNameWord({ capital, text }: Word, { words }: Scene): boolean {
  return capital || words.nameWithArticle.test(text);
}

/**
 * "van den Berg", "von und zu", but "bestieg Gustav den Thron", "Keller und Mulder": these are part of a name behind another particle
 * alone. What is a preposition too leads on behind a given name ("Otto von Habsburg"), but "sprach Keller von Verrat".
 */
export function isParticle({ words }: SceneSentence, at: number, scene: Scene): boolean {
  const [before, word] = [words[at - 1], words[at]?.key ?? ""];
  const { and, definiteArticles, firstNames, nameParticles, ofPrepositions } = scene.words;
  const follows = before !== undefined && nameParticles.has(before.key);
  if (!nameParticles.has(word)) return false;
  if (definiteArticles.has(word) || and.has(word)) return follows;
  const leads = before?.parts.every(({ key }) => firstNames.has(key)) === true || /^\p{Lu}\p{Ll}?\.$/u.test(before?.text ?? "");
  return !ofPrepositions.has(word) || follows || leads;
}

/** A name has one family name; "Richard" is one too, but leads to "Weber" unless the document calls a Richard by his whole name. */
function isOnlyFamilyName(sentence: SceneSentence, at: number, found: Found, scene: Scene): boolean {
  const seen = found.at(at);
  if (seen?.type !== "FAMILY_NAME") return false;
  return !scene.words.firstNames.has(sentence.words[at]?.key ?? "") || isNamedElsewhere(at, found, scene);
}

/** Whether the document calls somebody of this family name by his whole name. */
function isNamedElsewhere(at: number, found: Found, scene: Scene): boolean {
  return found.at(at)?.candidates.some((id) => isNamedInFull(id, scene)) === true;
}

/** Whether the document has the whole name of somebody of the catalogue. */
export function isNamedInFull(id: string, scene: Scene): boolean {
  const entity = scene.index.entities.get(id);
  const names = entity === undefined ? [] : [...Object.values(entity.name), ...Object.values(entity.names).flat()];
  return names.some((name) => name.includes(" ") && scene.reading.document.text.includes(name));
}

/** "Jorge Medina Estévez": after a given name a town is part of the name. */
function isTownInName(sentence: SceneSentence, first: number, at: number, found: Found, scene: Scene): boolean {
  const town = found.at(at);
  const given = scene.words.firstNames.has(sentence.words[first]?.key ?? "");
  return (
    given &&
    town?.type === "NAME" &&
    town.kind === "PLACE" &&
    town.first === town.last &&
    town.compound === null &&
    sentence.words[at - 1]?.capital === true
  );
}

/** A capitalised word that is no known noun, no role and not yet taken for something else than a family name. */
function canBeName(sentence: SceneSentence, at: number, found: Found, scene: Scene): boolean {
  const word = sentence.words[at] as Word;
  const seen = found.at(at);
  if (
    !word.capital ||
    word.parts.length === 0 ||
    /\p{N}/u.test(word.text) ||
    (seen !== undefined && ((seen.type !== "FAMILY_NAME" && seen.type !== "INHABITANT") || seen.compound !== null))
  )
    return false;
  if (word.upper && word.key.length < 5 && !/^\p{Lu}\.$/u.test(word.text)) return false;
  return (
    seen !== undefined ||
    (!scene.words.nouns.has(word.key) &&
      roleForm(word.parts.at(-1)?.key ?? "", scene.words) === null &&
      !scene.words.titles.has(word.key.replace(/\.$/u, "")))
  );
}

/** Whether a capitalised word is rather a noun: it is listed, has a noun's ending, or follows an article elsewhere in the document. */
export function isNounLike(word: Word, scene: Scene): boolean {
  const { nouns, nounEndings, firstNames } = scene.words;
  if (firstNames.has(word.key)) return false;
  return (
    nouns.has(word.key) ||
    scene.nouns.has(word.key) ||
    nounEndings.some((ending) => word.key.length > ending.length + 1 && word.key.endsWith(ending))
  );
}

/** A name without its genitive: -s goes only where the document or the catalogue has the stem too ("Mulders", but "Haines"). */
export function baseName(
  text: string,
  last: Word,
  scene: Scene,
): { readonly name: string; readonly genitive: boolean; readonly end: number } {
  if (last.apostrophe) {
    const name = text.replace(/['’‘`´]s?$/u, "");
    return { name, genitive: true, end: last.end - (text.length - name.length) };
  }
  const part = last.parts.at(-1)?.key ?? "";
  const [, stem] = withoutEndings(part, scene.words.genitiveEndings);
  const lost = stem === undefined ? 0 : part.length - stem.length;
  const known =
    stem !== undefined &&
    part.length > 3 &&
    (scene.counts.has(last.key.slice(0, -lost)) || (scene.index.names.next?.get(stem)?.entries.length ?? 0) > 0);
  return known ? { name: text.slice(0, -lost), genitive: true, end: last.end } : { name: text, genitive: false, end: last.end };
}
