import { uncataloguedId } from "../../model/entity.ts";
import { nameKey } from "../../model/name-key.ts";
import { withoutEndings } from "./endings.ts";
import type { Found } from "./finder.ts";
import { baseName, isNounLike } from "./name-run.ts";
import { roleForm } from "./role-lexicon.ts";
import type { Scene, SceneSentence, Word } from "./scene.ts";
import { sighting, type Sighting } from "./sighting.ts";

/** Organizations that no catalogue lists: after a noun such as "Nachrichtenagentur", or with a word such as "Institute" in their name. */
export function findOrganizations(sentence: SceneSentence, found: Found, scene: Scene): readonly Sighting[] {
  const sightings: Sighting[] = [];
  for (let at = 0; at < sentence.words.length; at++) {
    const match =
      byWordInName(at, sentence, found, scene) ??
      byPrefix(at, sentence, found, scene) ??
      byLeader(at, sentence, found, scene) ??
      byCompound(at, sentence, found, scene);
    if (match === null) continue;
    sightings.push(asSighting(match, sentence, scene));
    at = match.last;
  }
  return sightings;
}

interface Match {
  readonly first: number;
  readonly last: number;
  readonly reason: string;
}

/** "Hudson Institute", "Deutsche Bank", "Daniel K. Inouye Asia-Pacific Center for Security Studies". */
function byWordInName(first: number, sentence: SceneSentence, found: Found, scene: Scene): Match | null {
  if (!opensName(first, sentence, found, scene)) return null;
  let last = first;
  let [told, joined] = [-1, false];
  for (let at = first + 1; at < sentence.words.length; at++) {
    const word = sentence.words[at] as Word;
    const joiner = told >= 0 && scene.words.organizationJoiners.has(word.key) && sentence.words[at + 1]?.capital === true;
    joined ||= joiner;
    if (joiner) continue;
    if (!word.capital || word.parts.length === 0) break;
    if (isOrganizationWord(word, scene)) told = at;
    else if (told >= 0 ? !joined || isNounLike(word, scene) : scene.words.nouns.has(word.key)) break;
    last = at;
  }
  return told < 0 ? null : { first, last: Math.max(told, last), reason: "name with a word for an organization" };
}

function opensName(first: number, sentence: SceneSentence, found: Found, scene: Scene): boolean {
  const word = sentence.words[first] as Word;
  const seen = found.at(first);
  if (
    !word.capital ||
    word.parts.length === 0 ||
    scene.words.nouns.has(word.key) ||
    word.apostrophe ||
    seen?.genitive === true ||
    (seen?.compound ?? null) !== null
  )
    return false;
  return first > 0 || !scene.words.adjectiveEndings.some((ending) => word.key.endsWith(ending)) || seen !== undefined;
}

function isOrganizationWord(word: Word, scene: Scene): boolean {
  return scene.words.organizationWords.has(word.key);
}

/** "FC Bayern", "TU Berlin": an abbreviation that needs a name behind it. */
function byPrefix(at: number, sentence: SceneSentence, found: Found, scene: Scene): Match | null {
  const [word, next] = [sentence.words[at] as Word, sentence.words[at + 1]];
  if (
    !word.upper ||
    !scene.words.organizationPrefixes.has(word.key) ||
    next === undefined ||
    !next.capital ||
    isNounLike(next, scene) ||
    found.at(at) !== undefined
  )
    return null;
  const last = found.at(at + 1)?.last ?? at + 1;
  return { first: at, last, reason: "abbreviation for an organization and a name" };
}

/** "Nachrichtenagentur Yonhap", "Zeitung »Rodong Sinmun«"; universities and institutes have the noun in their name. */
function byLeader(at: number, sentence: SceneSentence, found: Found, scene: Scene): Match | null {
  const word = sentence.words[at] as Word;
  if (!word.capital) return null;
  const leader = word.parts.at(-1)?.key ?? "";
  const kind = withoutEndings(leader, scene.words.genitiveEndings)
    .map((stem) => scene.words.organizationLeaders[stem])
    .find((known) => known !== undefined);
  if (kind === undefined) return null;
  const first =
    sentence.words[at + 1]?.parts.length === 0 && /^["„“«»‚‘']$/u.test(sentence.words[at + 1]?.text ?? "") ? at + 2 : at + 1;
  let last = first - 1;
  while (last + 1 < sentence.words.length && last < first + 3 && isFree(sentence.words[last + 1] as Word, last + 1, found, scene))
    last++;
  if (last < first) return null;
  return {
    first: scene.words.namingLeaders.has(kind) && first === at + 1 ? at : first,
    last,
    reason: "name after a noun for an organization",
  };
}

function isFree(word: Word, at: number, found: Found, scene: Scene): boolean {
  const seen = found.at(at);
  const place = seen?.type === "NAME" && seen.kind === "PLACE" && !seen.genitive;
  return (
    word.capital &&
    word.parts.length > 0 &&
    (seen === undefined || place) &&
    roleForm(word.parts.at(-1)?.key ?? "", scene.words) === null &&
    !isNounLike(word, scene)
  );
}

/** "Nordostasien-Forschungszentrum". */
function byCompound(at: number, sentence: SceneSentence, found: Found, scene: Scene): Match | null {
  const word = sentence.words[at] as Word;
  const end = word.parts.at(-1)?.key ?? "";
  if (word.parts.length < 2 || !word.capital || (found.at(at) !== undefined && found.at(at)?.compound === null)) return null;
  const told = scene.words.organizationSuffixes.some((suffix) =>
    withoutEndings(end, scene.words.genitiveEndings).some((stem) => stem.endsWith(suffix)),
  );
  return told ? { first: at, last: at, reason: "compound that ends in a word for an organization" } : null;
}

function asSighting(match: Match, sentence: SceneSentence, scene: Scene): Sighting {
  const first = sentence.words[match.first] as Word;
  const last = sentence.words[match.last] as Word;
  const { name, genitive, end } = baseName(scene.reading.document.text.slice(first.start, last.end), last, scene);
  return sighting(
    { sentence: sentence.index, first: match.first, last: match.last, start: first.start, end, type: "NAME" },
    {
      kind: "ORGANIZATION",
      name,
      genitive,
      entityIds: [uncataloguedId("ORGANIZATION", nameKey(name))],
      resolvedBy: match.reason,
    },
  );
}
