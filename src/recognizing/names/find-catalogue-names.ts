import { STEM, stemOf, type NameEntry, type NameTrie } from "./name-trie.ts";
import { withoutEndings } from "./endings.ts";
import type { Found } from "./finder.ts";
import type { Part, Scene, SceneSentence, Word } from "./scene.ts";
import { isNamedInFull } from "./name-run.ts";
import { sighting, type Sighting } from "./sighting.ts";

interface Position extends Part {
  readonly word: number;
  readonly firstOfWord: boolean;
  readonly lastOfWord: boolean;
}

interface Match {
  readonly entries: readonly NameEntry[];
  readonly from: number;
  readonly to: number;
  readonly genitive: boolean;
}

/** Names of the catalogue: whole, inflected, in capitals, or as the beginning of a compound. The longest one wins. */
export function findCatalogueNames(sentence: SceneSentence, _found: Found, scene: Scene): readonly Sighting[] {
  const positions = positionsOf(sentence.words);
  const sightings: Sighting[] = [];
  for (let from = 0; from < positions.length; from++) {
    const match = longest(positions, from, sentence.words, scene);
    if (match === null || isOnlyGiven(match, positions, scene)) continue;
    sightings.push(asSighting(match, positions, sentence, scene));
    from = match.to;
  }
  return sightings;
}

/** "Minister Juan Carlos Pérez" is nobody who is called by given names alone: a family name follows on them, which is not that of somebody else. */
function isOnlyGiven({ from, genitive, to }: Match, positions: readonly Position[], scene: Scene): boolean {
  const next = positions[to + 1];
  const given = positions.slice(from, to + 1);
  const behind = next === undefined ? undefined : scene.index.names.next?.get(next.key)?.entries;
  const follows = next?.firstOfWord === true && next.word === (given.at(-1)?.word ?? 0) + 1;
  return (
    !genitive &&
    given.length > 1 &&
    follows &&
    given.every(({ key }) => scene.words.firstNames.has(key)) &&
    behind?.some(({ use }) => use === "FAMILY_NAME") === true &&
    behind.every(({ entityId, use }) => use !== "NAME" && !isNamedInFull(entityId, scene))
  );
}

function positionsOf(words: readonly Word[]): readonly Position[] {
  return words.flatMap((word, index) =>
    word.parts.map((part, number): Position => ({
      ...part,
      word: index,
      firstOfWord: number === 0,
      lastOfWord: number === word.parts.length - 1,
    })),
  );
}

/** Follows the trie from a part; every edge may be a word, its adjective stem or, at the end, its genitive. */
function longest(positions: readonly Position[], from: number, words: readonly Word[], scene: Scene): Match | null {
  const first = positions[from];
  if (first === undefined || !scene.index.beginsName(first.key)) return null;
  if (!first.firstOfWord && words[first.word]?.upper === false && !/^\p{Lu}/u.test(textOf(first, words))) return null;
  let nodes: NameTrie[] = [scene.index.names];
  let best: Match | null = null;
  for (let to = from; to < positions.length && nodes.length > 0; to++) {
    const position = positions[to] as Position;
    if (to > from && position.firstOfWord && apart(words, position.word)) break;
    const plain = nodes.flatMap((node) => follow(node, position.key, scene));
    // "Brandes" is of Brande rather than of Brand: the shorter ending goes first.
    const inflected = (position.lastOfWord ? genitives(position.key, scene) : []).map((key) =>
      nodes.flatMap((node) => follow(node, key, scene)),
    );
    const entries = fitting(plain, from, to, positions, words, scene);
    const genitiveEntries =
      inflected.map((ends) => fitting(ends, from, to, positions, words, scene)).find((found) => found.length > 0) ?? [];
    if (entries.length > 0) best = { entries, from, to, genitive: words[position.word]?.apostrophe ?? false };
    else if (genitiveEntries.length > 0) best = { entries: genitiveEntries, from, to, genitive: true };
    nodes = plain;
  }
  return best;
}

/** Words that a mark parts, such as a comma, are no one name. */
function apart(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  return before !== undefined && before.parts.length === 0 && !/^[.'’&]$/u.test(before.text);
}

function follow(node: NameTrie, key: string, scene: Scene): NameTrie[] {
  const stem = stemOf(key, scene.words);
  return [node.next?.get(key), stem.endsWith(STEM) ? node.next?.get(stem) : undefined].filter((next) => next !== undefined);
}

function genitives(key: string, scene: Scene): readonly string[] {
  return withoutEndings(key, scene.words.genitiveEndings).slice(1);
}

/** A name has a capital where it ends, an abbreviation has only capitals, and a person's name fills its words. */
function fitting(
  nodes: readonly NameTrie[],
  from: number,
  to: number,
  positions: readonly Position[],
  words: readonly Word[],
  scene: Scene,
): readonly NameEntry[] {
  if (nodes.length === 0) return [];
  const first = positions[from] as Position;
  const last = positions[to] as Position;
  const endText = textOf(last, words);
  const capital =
    /^\p{Lu}/u.test(last.firstOfWord ? endText : (words[last.word]?.text ?? "")) ||
    (!last.firstOfWord && /^\p{Lu}/u.test(endText));
  const entries = nodes
    .flatMap((node) => node.entries)
    .filter(
      (entry) =>
        capital &&
        (!entry.upper || endText === endText.toUpperCase()) &&
        (entry.upper || endText.length > 3 || entry.written.includes(endText) || !isShouted(endText, words, last.word)) &&
        !isCommonWord(contentOf(from, to, positions, scene), entry, words, scene) &&
        (last.lastOfWord || first.firstOfWord || entry.use === "NAME"),
    );
  return entries.some(({ foreign }) => !foreign) ? entries.filter(({ foreign }) => !foreign) : entries;
}

/** The only word of a name that is no article; null where there are several. */
function contentOf(from: number, to: number, positions: readonly Position[], scene: Scene): Position | null {
  const content = positions.slice(from, to + 1).filter(({ key }) => !scene.words.definiteArticles.has(key));
  return content.length === 1 ? (content[0] as Position) : null;
}

/** "ROM" is not Rom, unless everything around is in capitals too. */
function isShouted(text: string, words: readonly Word[], index: number): boolean {
  return (
    text.length > 1 && text === text.toUpperCase() && !words.some((word, at) => at !== index && word.upper && word.key.length > 3)
  );
}

/** "Bild", "Essen", "Kern" are words first: a newspaper stands in quotation marks or after its noun, a town after "in". */
function isCommonWord(position: Position | null, entry: NameEntry, words: readonly Word[], scene: Scene): boolean {
  if (position === null || !scene.words.nouns.has(position.key) || entry.use === "ADJECTIVE" || entry.use === "INHABITANT")
    return false;
  const kind = scene.index.entities.get(entry.entityId)?.kind;
  const [before, after] = [words[position.word - 1], words[position.word + 1]];
  if (kind === "PLACE") return !scene.words.townPrepositions.has(before?.key ?? "");
  if (kind === "ORGANIZATION")
    return (
      !isQuote(before) &&
      !isQuote(after) &&
      !((before?.parts.at(-1)?.key ?? "") in scene.words.organizationLeaders) &&
      position.lastOfWord
    );
  if (kind === "PERSON")
    return (
      !isBesidePerson(position.word, words, scene) &&
      (before === undefined ||
        !position.lastOfWord ||
        scene.words.definiteArticles.has(before.key) ||
        scene.words.contracted.has(before.key) ||
        scene.words.indefiniteArticles.has(before.key) ||
        !before.capital)
    );
  return false;
}

/** "trafen Weise und Arslan": a noun that is joined to somebody of the catalogue is somebody too. */
function isBesidePerson(at: number, words: readonly Word[], scene: Scene): boolean {
  const joined = [
    [words[at + 1], words[at + 2]],
    [words[at - 1], words[at - 2]],
  ] as const;
  return joined.some(
    ([and, name]) =>
      scene.words.and.has(and?.key ?? "") &&
      name?.capital === true &&
      !scene.words.nouns.has(name.key) &&
      (scene.index.names.next?.get(name.key)?.entries ?? []).some(({ use }) => use === "FAMILY_NAME"),
  );
}

function isQuote(word: Word | undefined): boolean {
  return word !== undefined && /^["„“”«»‚‘']$/u.test(word.text);
}

function textOf(position: Position, words: readonly Word[]): string {
  const word = words[position.word] as Word;
  return word.text.slice(position.start - word.start, position.end - word.start);
}

function asSighting(match: Match, positions: readonly Position[], sentence: SceneSentence, scene: Scene): Sighting {
  const first = positions[match.from] as Position;
  const last = positions[match.to] as Position;
  const word = sentence.words[last.word] as Word;
  const compound = last.lastOfWord ? null : word.text.slice(last.end - word.start).replace(/^[-‐‑]/u, "");
  const use =
    (["NAME", "ADJECTIVE", "INHABITANT", "FAMILY_NAME"] as const).find((each) =>
      match.entries.some((entry) => entry.use === each),
    ) ?? "NAME";
  const entries = match.entries.filter((entry) => entry.use === use);
  const ids = [...new Set(entries.map(({ entityId }) => entityId))].sort();
  const only = ids.length === 1 ? (scene.index.entities.get(ids[0] as string) ?? null) : null;
  const written = entries[0]?.written ?? "";
  const kind = only?.kind ?? scene.index.entities.get(ids[0] ?? "")?.kind ?? null;
  // "Jan Mulder": a whole name that two have is one of both as a family name is.
  const isShared = use === "NAME" && kind === "PERSON" && ids.length > 1;
  return sighting(
    {
      sentence: sentence.index,
      first: first.word,
      last: last.word,
      start: first.start,
      end: last.end,
      type: isShared ? "FAMILY_NAME" : use,
    },
    {
      kind,
      genitive: match.genitive || genitiveBefore(sentence, first.word, scene),
      compound,
      name: written,
      candidates: ids,
      entityIds: only !== null && use !== "FAMILY_NAME" && use !== "INHABITANT" ? ids : [],
      resolvedBy: only !== null && use !== "FAMILY_NAME" ? "name in the catalogue" : "undecided",
    },
  );
}

/** "der Ukraine" may be a genitive or a dative; only "des" is sure. */
function genitiveBefore(sentence: SceneSentence, index: number, scene: Scene): boolean {
  return scene.words.sureGenitiveArticles.has(sentence.words[index - 1]?.key ?? "");
}
