import { fold } from "../../model/fold.ts";
import { hasEnding, isAdjectival, withoutEndings } from "./endings.ts";
import type { Found } from "./finder.ts";
import { isNounLike } from "./name-run.ts";
import { roleForm, type RoleForm } from "./role-lexicon.ts";
import type { Scene, SceneSentence, Word } from "./scene.ts";
import { sighting, type RolePhrase, type Sighting } from "./sighting.ts";

/** Phrases for people by their office or calling: "der russische Staatschef", "Nordkoreas Außenminister", "Generalsekretär der Nato". */
export function findRolePhrases(sentence: SceneSentence, found: Found, scene: Scene): readonly Sighting[] {
  return sentence.words.flatMap((word, index) => {
    const form = isOfTitle(word, sentence.words[index + 1], scene) ? null : roleOf(word, index, found, scene);
    if (form === null) return [];
    const role = phrase(form, index, sentence, found, scene);
    const inside = found.at(index) === undefined ? ownerInWord(form, word, index, sentence, found, scene) : null;
    if (isBarePlural(role, index, sentence, scene)) return [];
    return [...(inside === null ? [] : [inside]), role, ...sharedNoun(role, sentence, found, scene)];
  });
}

/** "der amerikanische und der russische Präsident": the noun behind the second adjective is that of the first too. */
function sharedNoun(of: Sighting, sentence: SceneSentence, found: Found, scene: Scene): readonly Sighting[] {
  const [article, adjective, and] = [of.first - 3, of.first - 2, of.first - 1];
  const owner = found.at(adjective);
  const opening = sentence.words[article];
  if (of.role === null || of.role.ownerId === null || owner?.type !== "ADJECTIVE" || opening === undefined) return [];
  const [inner, joint] = [sentence.words[of.first]?.key ?? "", sentence.words[and]?.key ?? ""];
  if (!scene.words.and.has(joint) || opening.key !== inner || !scene.words.definiteArticles.has(inner)) return [];
  const place = { sentence: sentence.index, first: article, last: adjective, start: opening.start, end: owner.end };
  return [
    sighting({ ...place, type: "ROLE" }, { kind: "PERSON", role: { ...of.role, ownerId: ownerId(owner), ownerStart: null } }),
  ];
}

/** "das Oberste Gericht", but "die Obersten putschten": before a noun it is no rank. */
function isOfTitle({ key }: Word, next: Word | undefined, { words }: Scene): boolean {
  return words.titleAdjectives.has(key) && next?.capital === true;
}

/** "US-Präsident" is seen as a name with a compound; anything else that is seen already is no role. */
function roleOf(word: Word, index: number, found: Found, scene: Scene): RoleForm | null {
  const last = word.parts.at(-1);
  if (last === undefined || !word.capital) return null;
  const seen = found.at(index);
  if (seen !== undefined && seen.compound === null) return null;
  return roleForm(last.key, scene.words);
}

function phrase(form: RoleForm, index: number, sentence: SceneSentence, found: Found, scene: Scene): Sighting {
  const word = sentence.words[index] as Word;
  const left = before(index, sentence, found, scene);
  const right = after(index, sentence, found, scene);
  const owner = right.owner ?? ownerInWord(form, word, index, sentence, found, scene) ?? left.owner;
  const prefix = word.parts.length > 1 ? (word.parts[0]?.key ?? "") : "";
  const deputy = left.deputy || scene.words.deputyPrefixes.has(prefix);
  const first = sentence.words[left.first] as Word;
  const last = sentence.words[right.last] as Word;
  const role: RolePhrase = {
    noun: form.noun,
    word: form.whole,
    classes:
      form.classes.length === 0 && owner !== null && isHead(form, scene)
        ? ["HEAD"]
        : deputy
          ? form.classes.flatMap((each) => scene.words.deputyClasses[each] ?? [])
          : form.classes,
    ownerId: owner === null ? null : ownerId(owner),
    ownerStart: owner !== null && owner.kind === "PERSON" ? owner.start : null,
    present: left.present,
    bare: left.bare && (owner === null || scene.words.predicativeWords.has(sentence.words[left.first - 1]?.key ?? "")),
    former: left.former || scene.words.formerPrefixes.has(prefix),
    definite: !left.indefinite,
    counterpart: scene.words.counterparts.has(word.parts.at(-1)?.key ?? ""),
  };
  return sighting(
    { sentence: sentence.index, first: left.first, last: right.last, start: first.start, end: last.end, type: "ROLE" },
    { kind: "PERSON", role, genitive: left.genitive, phraseFirst: left.first, phraseLast: right.last },
  );
}

/** "Nato-Chef" heads the Nato; without an owner "Chef" is only a calling. */
function isHead(form: RoleForm, scene: Scene): boolean {
  return scene.words.ownedRoles.some(({ nouns }) =>
    nouns.some((noun) => form.noun.endsWith(fold(noun)) || form.whole.startsWith(fold(noun))),
  );
}

/** "im Licht der Führer": after a noun "der" with a masculine word is a genitive plural, which nobody alone is meant by. */
function isBarePlural(role: Sighting, index: number, sentence: SceneSentence, scene: Scene): boolean {
  const [before, article] = [sentence.words[role.first - 1], sentence.words[role.first]];
  if (
    role.role?.ownerId !== null ||
    role.role.ownerStart !== null ||
    !scene.words.genitivePluralArticles.has(article?.key ?? "") ||
    role.first === index
  )
    return false;
  return (
    before?.capital === true &&
    role.first > 1 &&
    !hasEnding(sentence.words[index]?.key ?? "", scene.words.feminineEndings) &&
    isNounLike(before, scene) &&
    !scene.words.timeNouns.has(before.key)
  );
}

function ownerId(owner: Sighting): string | null {
  return owner.kind === "PERSON" ? null : (owner.entityIds[0] ?? null);
}

/** The name that the word itself begins with: "Kreml" in "Kremlsprecher". */
function ownerInWord(
  form: RoleForm,
  word: Word,
  index: number,
  sentence: SceneSentence,
  found: Found,
  scene: Scene,
): Sighting | null {
  const seen = found.at(index);
  if (seen !== undefined) return seen;
  if (form.prefix === null) return null;
  const entry = withoutEndings(form.prefix, scene.words.joiningLetters)
    .flatMap((key) => scene.index.names.next?.get(key)?.entries ?? [])
    .find(({ use }) => use === "NAME");
  const entity = entry === undefined ? undefined : scene.index.entities.get(entry.entityId);
  if (entity === undefined) return null;
  const length = entry?.written.length ?? 0;
  return sighting(
    { sentence: sentence.index, first: index, last: index, start: word.start, end: word.start + length, type: "NAME" },
    {
      kind: entity.kind,
      entityIds: [entity.id],
      name: entry?.written ?? null,
      compound: word.text.slice(length),
      resolvedBy: "name that a word for a role begins with",
    },
  );
}

interface Left {
  readonly first: number;
  readonly owner: Sighting | null;
  readonly deputy: boolean;
  readonly former: boolean;
  readonly present: boolean;
  readonly bare: boolean;
  readonly indefinite: boolean;
  readonly genitive: boolean;
}

/** Walks back over adjectives to an article, a possessive or a possessor. */
function before(index: number, sentence: SceneSentence, found: Found, scene: Scene): Left {
  const { words } = scene;
  const left = {
    first: index,
    owner: null as Sighting | null,
    deputy: false,
    former: false,
    present: false,
    bare: false,
    indefinite: false,
    genitive: false,
  };
  for (let at = index - 1; at >= 0; at--) {
    const word = sentence.words[at] as Word;
    const seen = found.at(at);
    const { key } = word;
    if (words.definiteArticles.has(key)) return { ...left, first: at, genitive: isGenitive(key, at, sentence, scene) };
    if (words.indefiniteArticles.has(key)) return { ...left, first: at, indefinite: true };
    if (words.pronouns[key]?.use === "POSSESSIVE" || words.demonstratives.has(key)) return { ...left, first: at };
    if (words.contracted.has(key)) return left;
    if (left.first < index && seen?.genitive === true && isOfNoun(seen, sentence, found, scene)) break;
    if (seen?.genitive === true && seen.type !== "ADJECTIVE") return { ...left, first: seen.phraseFirst, owner: seen };
    if (!isAdjective(word, seen, scene)) break;
    left.deputy ||= words.deputyWords.some((stem) => key.startsWith(stem));
    left.former ||= words.formerWords.some((stem) => key.startsWith(stem));
    left.present ||= words.presentWords.some((stem) => key.startsWith(stem));
    if (seen?.type === "ADJECTIVE") left.owner ??= seen;
    left.first = at;
  }
  return { ...left, bare: true };
}

/** "Im Süden Perus griffen Rebellen …": the name belongs to the noun before it, and what looks like an adjective is a verb. */
function isOfNoun({ phraseFirst, type }: Sighting, sentence: SceneSentence, found: Found, scene: Scene): boolean {
  const before = sentence.words[phraseFirst - 1];
  return (
    type === "NAME" &&
    before?.capital === true &&
    found.at(phraseFirst - 1) === undefined &&
    isNounLike(before, scene) &&
    !scene.words.timeNouns.has(before.key)
  );
}

/** "des" is a genitive; "der" is one where a masculine noun follows, which only the sentence knows: it stays open. */
function isGenitive(key: string, at: number, sentence: SceneSentence, scene: Scene): boolean {
  return scene.words.sureGenitiveArticles.has(key) && !scene.words.prepositions.has(sentence.words[at - 1]?.key ?? "");
}

function isAdjective(word: Word, seen: Sighting | undefined, scene: Scene): boolean {
  if (seen?.type === "ADJECTIVE") return true;
  if (seen !== undefined || word.parts.length === 0 || scene.words.prepositions.has(word.key) || scene.words.and.has(word.key))
    return false;
  if (scene.words.sayingVerbs.has(word.key) || scene.words.actingVerbs.has(word.key)) return false;
  return isAdjectival(word, scene);
}

/** The owner behind the role: "Präsident Russlands", "Generalsekretär des NATO", "Präsident von Mali". */
function after(
  index: number,
  sentence: SceneSentence,
  found: Found,
  scene: Scene,
): { readonly last: number; readonly owner: Sighting | null } {
  const next = found.at(index + 1);
  if (next !== undefined && next.genitive && next.first === index + 1 && isOwner(next)) return { last: next.last, owner: next };
  const joint = sentence.words[index + 1]?.key ?? "";
  if (!scene.words.genitiveArticles.has(joint) && !scene.words.ofPrepositions.has(joint)) return { last: index, owner: null };
  for (const at of [index + 2, index + 3]) {
    const owner = found.at(at);
    if (owner === undefined || !isOwner(owner) || owner.first !== at) continue;
    const short = found.at(owner.last + 1);
    return { last: short?.entityIds[0] === owner.entityIds[0] && short !== undefined ? short.last : owner.last, owner };
  }
  return { last: index, owner: null };
}

/** "Chef der UNO-Friedenseinsätze" heads those and not the UNO. */
function isOwner(seen: Sighting): boolean {
  return seen.type === "NAME" && seen.kind !== "PERSON" && seen.compound === null;
}
