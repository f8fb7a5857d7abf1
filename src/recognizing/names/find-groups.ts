import type { Found } from "./finder.ts";
import { isNounLike } from "./name-run.ts";
import type { Scene, SceneSentence, Word } from "./scene.ts";
import { sighting, type Sighting } from "./sighting.ts";

/** "die beiden Staatschefs", "beide Länder", "die drei Länder", "die beiden"; and somebody by age, "der 71-Jährige". */
export function findGroups(sentence: SceneSentence, found: Found, scene: Scene): readonly Sighting[] {
  return sentence.words.flatMap((word, index) => {
    if (found.at(index) !== undefined) return [];
    if (scene.words.agePattern.test(word.text)) return [phrase(index, index, "AGE", sentence, scene)];
    if (scene.words.both.has(word.key)) return both(index, sentence, found, scene);
    if (scene.words.groupSizes[word.key] !== undefined) return counted(index, sentence, found, scene);
    // "die Außenminister X und Y" are named.
    return found.at(index + 1)?.kind === "PERSON" ? [] : plural(index, sentence, scene);
  });
}

/** From "beide" over adjectives to the noun; without a noun it is two people. */
function both(index: number, sentence: SceneSentence, found: Found, scene: Scene): readonly Sighting[] {
  const noun = nounAfter(index, sentence, found, scene);
  if (noun === null) return sentence.words[index + 1]?.capital === true ? [] : [phrase(index, index, "GROUP", sentence, scene)];
  const group = grouped(index, noun, sentence, scene);
  if (group.length > 0) return group;
  // "beide vereinbarten eine Pause": what looks like an adjective is a verb, where an article follows.
  const verb = sentence.words
    .slice(index + 1, noun)
    .some((word) => scene.words.indefiniteArticles.has(word.key) || scene.words.definiteArticles.has(word.key));
  return verb ? [phrase(index, index, "GROUP", sentence, scene)] : [];
}

/** "die drei Länder", "die vier Präsidenten", "trafen sich die zwei": so many who were named together. */
function counted(index: number, sentence: SceneSentence, found: Found, scene: Scene): readonly Sighting[] {
  const noun = nounAfter(index, sentence, found, scene);
  const article = sentence.words[index - 1]?.key ?? "";
  if (!(scene.words.definiteArticles.has(article) || scene.words.demonstratives.has(article))) return [];
  if (noun !== null) return grouped(index, noun, sentence, scene);
  const each = scene.words.reflexives.has(sentence.words[index - 2]?.key ?? "");
  return each && sentence.words[index + 1]?.capital !== true ? [phrase(index, index, "GROUP", sentence, scene)] : [];
}

/** The group that ends with a noun for countries or people. */
function grouped(index: number, noun: number, sentence: SceneSentence, scene: Scene): readonly Sighting[] {
  const key = nounKey(noun, sentence);
  if (scene.words.countryGroups.has(key)) return [phrase(index, noun, "GROUP", sentence, scene, "COUNTRY")];
  return key in scene.words.personGroups ? [phrase(index, noun, "GROUP", sentence, scene)] : [];
}

function nounAfter(index: number, sentence: SceneSentence, found: Found, scene: Scene): number | null {
  for (let at = index + 1; at < Math.min(index + 5, sentence.words.length); at++) {
    const word = sentence.words[at] as Word;
    if (word.capital && found.at(at)?.type !== "ADJECTIVE") return /[-‐‑]$/u.test(word.text) ? at + 2 : at;
    if (
      word.parts.length === 0 ||
      scene.words.sayingVerbs.has(word.key) ||
      !scene.words.adjectiveEndings.some((ending) => word.key.endsWith(ending))
    )
      return null;
  }
  return null;
}

/** "Staats- und Regierungschefs" is one noun. */
function nounKey(noun: number, sentence: SceneSentence): string {
  return sentence.words[noun]?.parts.at(-1)?.key ?? "";
}

/** "die Staatschefs" without a number are two where two were just mentioned. */
function plural(index: number, sentence: SceneSentence, scene: Scene): readonly Sighting[] {
  const word = sentence.words[index] as Word;
  if (!word.capital) return [];
  const classes = scene.words.personGroups[word.parts.at(-1)?.key ?? ""] ?? [];
  const article = sentence.words[index - 1]?.key ?? "";
  if (word.parts.length !== 1 || classes.length === 0 || !isPluralArticle(article, sentence.words[index - 2], scene)) return [];
  const after = sentence.words[index + 1]?.key ?? "";
  return scene.words.genitiveArticles.has(after) || scene.words.ofPrepositions.has(after)
    ? []
    : [phrase(index, index, "GROUP", sentence, scene)];
}

/** "die" is plural before these nouns; "zwischen den" and, after a noun, "der" can only be. */
function isPluralArticle(article: string, before: Word | undefined, scene: Scene): boolean {
  const { pluralArticles, datives, genitivePluralArticles, timeNouns } = scene.words;
  if (pluralArticles.has(article)) return true;
  if (datives.has(before?.key ?? "")) return scene.words.dativePluralArticles.has(article);
  return (
    genitivePluralArticles.has(article) && before?.capital === true && isNounLike(before, scene) && !timeNouns.has(before.key)
  );
}

function phrase(
  index: number,
  last: number,
  type: "GROUP" | "AGE",
  sentence: SceneSentence,
  scene: Scene,
  kind: Sighting["kind"] = "PERSON",
): Sighting {
  const article = sentence.words[index - 1]?.key ?? "";
  const agrees = type === "AGE" || !scene.words.bothAlone.has(sentence.words[index]?.key ?? "");
  const opened =
    (agrees && scene.words.definiteArticles.has(article)) ||
    scene.words.demonstratives.has(article) ||
    scene.words.pronouns[article]?.use === "POSSESSIVE";
  const first = opened ? index - 1 : index;
  const genitive = scene.words.genitiveArticles.has(article) && type === "GROUP";
  return sighting(
    {
      sentence: sentence.index,
      first,
      last,
      start: (sentence.words[first] as Word).start,
      end: (sentence.words[last] as Word).end,
      type,
    },
    { kind, genitive: genitive && !scene.words.prepositions.has(sentence.words[first - 1]?.key ?? "") },
  );
}
