import { isAdjectival, withoutEndings } from "./endings.ts";
import type { Found } from "./finder.ts";
import type { Scene, SceneSentence, Word } from "./scene.ts";
import { bodyOf, CAPITAL, ownerOfBody } from "./resolve-bodies.ts";
import { sighting, type Sighting } from "./sighting.ts";

/** Places and bodies of a state by their class and owner: "einem der russischen Weltraumstartplätze", "das Außenministerium in Kiew". */
export function findDescriptions(sentence: SceneSentence, found: Found, scene: Scene): readonly Sighting[] {
  return sentence.words.flatMap((word, index) => {
    const key = word.parts.at(-1)?.key ?? "";
    if (
      !word.capital ||
      found.roleEndingAt(index) !== undefined ||
      (found.at(index) !== undefined && found.at(index)?.compound === null)
    )
      return [];
    const placeClass = classOf(key, scene.words.placeNouns, scene);
    const body = classOf(key, scene.words.stateBodies, scene);
    if (placeClass === null && body === null) return [];
    const owner = ownerOf(index, sentence, found, scene);
    if (body !== null) return organization(body, owner, index, sentence, scene);
    return placeClass === null ? [] : place(placeClass, owner, index, sentence, scene);
  });
}

function classOf(key: string, table: Readonly<Record<string, string>>, scene: Scene): string | null {
  return (
    withoutEndings(key, scene.words.nounCaseEndings)
      .map((stem) => table[stem])
      .find((known) => known !== undefined) ?? null
  );
}

interface Owner {
  readonly id: string | null;
  /** The town or country behind it, where it lies whoever owns it ("die kenianische Botschaft in Rom"). */
  readonly behind: string | null;
  readonly first: number;
  readonly last: number;
  readonly definite: boolean;
  readonly indefinite: boolean;
  readonly genitive: boolean;
}

/** The country or town in an adjective, a genitive or a compound, or after "von" or "in". */
function ownerOf(index: number, sentence: SceneSentence, found: Found, scene: Scene): Owner {
  const { words } = scene;
  let id: string | null = found.at(index)?.entityIds[0] ?? null;
  let first = index;
  let [definite, indefinite, genitive] = [false, false, false];
  for (let at = index - 1; at >= Math.max(0, index - 5); at--) {
    const word = sentence.words[at] as Word;
    const seen = found.at(at);
    const article = words.definiteArticles.has(word.key);
    // "am Flughafen": the article in a contracted preposition is no part of what is described.
    const contracted = words.contracted.has(word.key);
    definite = article || contracted;
    indefinite = words.indefiniteArticles.has(word.key);
    genitive = scene.words.sureGenitiveArticles.has(word.key);
    const possessor = seen?.genitive === true && seen.kind !== "PERSON" && seen.type === "NAME";
    if (article || indefinite || possessor || seen?.type === "ADJECTIVE" || isAdjectival(word, scene)) first = at;
    if (possessor || seen?.type === "ADJECTIVE") id ??= seen?.entityIds[0] ?? null;
    if (first !== at || definite || indefinite || possessor) break;
  }
  const after = ownerAfter(index, sentence, found, scene);
  return {
    id: id ?? after?.id ?? null,
    behind: after?.id ?? null,
    first,
    last: after?.last ?? index,
    definite,
    indefinite,
    genitive,
  };
}

function ownerAfter(
  index: number,
  sentence: SceneSentence,
  found: Found,
  scene: Scene,
): { readonly id: string; readonly last: number } | null {
  const next = found.at(index + 1);
  if (next?.type === "NAME" && next.genitive && next.kind !== "PERSON" && next.entityIds.length === 1)
    return { id: next.entityIds[0] as string, last: next.last };
  const joint = sentence.words[index + 1]?.key ?? "";
  if (
    !scene.words.genitiveArticles.has(joint) &&
    !scene.words.ofPrepositions.has(joint) &&
    !scene.words.surePlacePrepositions.has(joint)
  )
    return null;
  const seen = found.at(index + 2);
  if (
    seen?.type !== "NAME" ||
    (seen.kind !== "COUNTRY" && seen.kind !== "PLACE") ||
    seen.entityIds.length !== 1 ||
    seen.compound !== null ||
    (seen.genitive && !scene.words.genitiveArticles.has(joint))
  )
    return null;
  return { id: seen.entityIds[0] as string, last: seen.last };
}

/** A body of a state; where its state is not named beside it, the whole document has to tell. */
function organization(body: string, owner: Owner, index: number, sentence: SceneSentence, scene: Scene): readonly Sighting[] {
  if (owner.indefinite) return [];
  // "die sowjetische Armee in Polen": whose it is has been said, so that what follows is a place of its own.
  const own = owner.behind !== null && owner.behind !== owner.id ? { ...owner, last: index } : owner;
  const seen = described(own, index, sentence, { kind: "ORGANIZATION", bodyClass: body });
  if (owner.id === null) return owner.definite || opensAlone(index, sentence, scene) ? [seen] : [];
  const state = ownerOfBody(owner.id, scene);
  return state === null ? [] : [bodyOf(seen, state, scene)];
}

/** "Parlament billigt …", "Armee und Polizei …": at the beginning, or joined to what stands there, a body needs no article. */
function opensAlone(index: number, sentence: SceneSentence, scene: Scene): boolean {
  return index === 0 || (index <= 4 && scene.words.and.has(sentence.words[index - 1]?.key ?? ""));
}

function place(placeClass: string, owner: Owner, index: number, sentence: SceneSentence, scene: Scene): readonly Sighting[] {
  const before = sentence.words[owner.first - 1]?.key ?? "";
  const placed = scene.words.prepositions.has(before) || scene.words.contracted.has(before);
  const capital = capitalOf(owner, index, sentence, scene);
  if (capital !== null)
    return [
      described(owner, index, sentence, {
        kind: "PLACE",
        entityIds: [capital],
        placeId: capital,
        resolvedBy: "capital of the country named with it",
      }),
    ];
  if (owner.id === null && placed && owner.definite && isCapital(index, sentence, scene))
    return [described(owner, index, sentence, { kind: "PLACE", bodyClass: CAPITAL })];
  if (owner.id === null && !(placed && owner.definite && scene.words.singlePlaceClasses.has(placeClass))) return [];
  return [
    described(owner, index, sentence, {
      kind: "PLACE",
      placeClass,
      within: owner.behind ?? owner.id,
      onBehalfOf: owner.behind === null || owner.behind === owner.id ? null : owner.id,
      resolvedBy: "class of a place and its container",
    }),
  ];
}

/** "die kenianische Hauptstadt": the one that the catalogue gives. */
function capitalOf(owner: Owner, index: number, sentence: SceneSentence, scene: Scene): string | null {
  const country = owner.id === null || owner.indefinite ? undefined : scene.index.entities.get(owner.id);
  return isCapital(index, sentence, scene) ? (country?.capitalId ?? null) : null;
}

function isCapital(index: number, sentence: SceneSentence, scene: Scene): boolean {
  return scene.words.capitalNouns.has(sentence.words[index]?.parts.at(-1)?.key ?? "");
}

function described(owner: Owner, index: number, sentence: SceneSentence, more: Partial<Sighting>): Sighting {
  const word = sentence.words[index] as Word;
  const start = sentence.words[owner.first]?.start ?? word.start;
  const end = sentence.words[owner.last]?.end ?? word.end;
  return sighting(
    { sentence: sentence.index, first: owner.first, last: owner.last, start, end, type: "DESCRIPTION" },
    { genitive: owner.genitive, ...more },
  );
}
