import type { Found } from "./finder.ts";
import type { Scene, SceneSentence, Word } from "./scene.ts";
import { sighting, type Sighting } from "./sighting.ts";

/** Pronouns that can point to somebody who is named elsewhere. */
export function findPronouns(sentence: SceneSentence, found: Found, scene: Scene): readonly Sighting[] {
  return sentence.words.flatMap((word, index) => {
    const pronoun = scene.words.pronouns[word.key];
    if (
      pronoun === undefined ||
      found.at(index) !== undefined ||
      (word.capital && index > 1 && !opensQuote(sentence.words[index - 1]))
    )
      return [];
    if (pronoun.use === "RELATIVE" && !isRelative(index, sentence, found, scene)) return [];
    const isAlone = pronoun.use === "POSSESSIVE" && !hasNoun(index, sentence, scene);
    if (isAlone && !scene.words.dativePronouns.has(word.key)) return [];
    if (pronoun.use === "LATTER" && hasNoun(index, sentence, scene)) return [];
    const isSheObject = pronoun.gender === "FEMININE" && pronoun.use === "SUBJECT" && isObject(index, sentence, scene);
    const use = isAlone || isSheObject ? "OBJECT" : pronoun.use;
    return [
      sighting(
        {
          sentence: sentence.index,
          first: index,
          last: index,
          start: word.start,
          end: word.end,
          type: use === "POSSESSIVE" ? "POSSESSIVE" : "PRONOUN",
        },
        { pronoun: { ...pronoun, use }, genitive: use === "POSSESSIVE" || scene.words.genitiveRelatives.has(word.key) },
      ),
    ];
  });
}

/** "sein" is a verb too; a possessive has its noun behind it, with nothing but adjectives between. */
function hasNoun(index: number, sentence: SceneSentence, scene: Scene): boolean {
  if (hasAttribute(index, sentence, scene)) return true;
  for (const word of sentence.words.slice(index + 1, index + 6)) {
    if (word.capital) return true;
    const adjective =
      word.parts.length > 0 &&
      (isAttributive(word, scene) || scene.words.and.has(word.key) || scene.words.intensifiers.has(word.key));
    if (!adjective && !/^["„“«»‚‘']$/u.test(word.text)) return false;
  }
  return false;
}

/** Whether it looks like an adjective, and is neither an article nor a verb ("Dieser hatte die Wahl kritisiert"). */
function isAttributive({ key }: Word, { words }: Scene): boolean {
  const isOther = words.definiteArticles.has(key) || words.sayingVerbs.has(key) || words.actingVerbs.has(key);
  return !isOther && words.adjectiveEndings.some((ending) => key.endsWith(ending));
}

/** "ihre für Dienstag geplante Reise": an attribute with its own preposition and noun stands before the noun. */
function hasAttribute(index: number, sentence: SceneSentence, scene: Scene): boolean {
  const [word, next, ...rest] = sentence.words.slice(index, index + 9);
  if (word === undefined || next === undefined || !/e[nrms]?$/u.test(word.key) || !scene.words.prepositions.has(next.key))
    return false;
  const end = rest.findIndex(({ parts }) => parts.length === 0);
  const inner = end < 0 ? rest : rest.slice(0, end);
  return inner.some(
    (one, at) =>
      !one.capital && scene.words.adjectiveEndings.some((ending) => one.key.endsWith(ending)) && inner[at + 1]?.capital === true,
  );
}

function opensQuote(word: Word | undefined): boolean {
  return word !== undefined && /^["„“«»:]$/u.test(word.text);
}

/** After a comma, and no article: no role, no name and no noun follows at once. */
function isRelative(index: number, sentence: SceneSentence, found: Found, scene: Scene): boolean {
  const before = sentence.words[index - 1];
  const afterPreposition =
    before !== undefined &&
    !before.capital &&
    scene.words.prepositions.has(before.key) &&
    sentence.words[index - 2]?.text === ",";
  if (before?.text !== "," && !afterPreposition) return false;
  if (found.sightings.some((seen) => seen.sentence === sentence.index && seen.phraseFirst === index)) return false;
  const next = sentence.words[index + 1];
  if (next === undefined || !endsWithVerb(index, sentence, scene)) return false;
  const seen = found.at(index + 1);
  return (
    !next.capital ||
    scene.words.genitiveRelatives.has(sentence.words[index]?.key ?? "") ||
    (seen?.type === "NAME" && seen.kind === "PLACE") ||
    seen?.kind === "PERSON"
  );
}

/** A relative clause ends with its finite verb, and not with "zu" and an infinitive. */
function endsWithVerb(index: number, sentence: SceneSentence, scene: Scene): boolean {
  const clause = clauseFrom(index, sentence);
  const [verb, mark] = [clause.at(-1), clause.at(-2)];
  return clause.length > 2 && verb !== undefined && !verb.capital && !scene.words.infinitiveMarks.has(mark?.key ?? "");
}

function clauseFrom(index: number, sentence: SceneSentence): readonly Word[] {
  const rest = sentence.words.slice(index);
  const end = rest.findIndex(({ text }) => /^[,.;:!?()]$/u.test(text));
  return rest.slice(0, end < 0 ? rest.length : end).filter(({ parts }) => parts.length > 0);
}

/** "sie … zu empfangen": in a clause of an infinitive nobody is the subject. */
function isObject(index: number, sentence: SceneSentence, scene: Scene): boolean {
  const clause = clauseFrom(index, sentence).map(({ key }) => key);
  const opened = index === 0 || sentence.words[index - 1]?.text === ",";
  return opened && clause.some((key, at) => scene.words.infinitiveMarks.has(key) && at === clause.length - 2);
}
