import { subjectIn, stretchesOf, type Stretch } from "./clauses-of-names.ts";
import { speaks } from "./resolve-family-names.ts";
import type { Scene, Word } from "./scene.ts";
import { inTextOrder, sighting, type Sighting } from "./sighting.ts";

/** How many sentences back somebody is looked for. */
const REACH = 3;

interface Antecedent {
  readonly seen: Sighting;
  readonly reason: string;
  /** Several, where the subject is a pair. */
  readonly ids?: readonly string[];
}

/** A pronoun at work: everything around it, with the pronouns before it resolved. */
interface Point {
  readonly pronoun: Sighting;
  readonly all: readonly Sighting[];
  readonly scene: Scene;
  readonly words: readonly Word[];
  readonly stretches: readonly Stretch[];
  /** Index of the stretch that holds the pronoun. */
  readonly own: number;
}

/** Finds whom each pronoun means, from the subjects around it. Gender decides nothing: translated texts often have it wrong. */
export function resolvePronouns(sightings: readonly Sighting[], scene: Scene): readonly Sighting[] {
  let all = [...sightings];
  for (const pronoun of sightings.filter((seen) => seen.pronoun !== null)) {
    const point = pointOf(pronoun, all, scene);
    const antecedent = antecedentOf(point);
    if (antecedent === null) continue;
    const { kind, onBehalfOf, actorId } = antecedent.seen;
    const ids = antecedent.ids ?? (actorId === null ? antecedent.seen.entityIds : [actorId]);
    const resolved: Sighting = { ...pronoun, entityIds: ids, kind: actorId === null ? kind : (scene.index.entities.get(actorId)?.kind ?? kind), onBehalfOf: ids.length === 1 ? onBehalfOf : null, resolvedBy: antecedent.reason };
    all = all.map((seen) => (seen === pronoun ? resolved : seen));
    const phrase = phraseThrough(resolved, point);
    if (phrase !== null) all = [...all.filter((seen) => seen.type !== "ROLE" || seen.first !== phrase.first || seen.sentence !== phrase.sentence), phrase].sort(inTextOrder);
  }
  return all.filter((seen) => seen.pronoun?.use !== "RELATIVE" || seen.entityIds.length > 0);
}

function pointOf(pronoun: Sighting, all: readonly Sighting[], scene: Scene): Point {
  const stretches = stretchesOf(pronoun.sentence, all, scene);
  return {
    pronoun, all, scene, stretches, words: scene.sentences[pronoun.sentence]?.words ?? [],
    own: Math.max(0, stretches.findIndex(({ first, last }) => first <= pronoun.first && pronoun.first <= last)),
  };
}

function antecedentOf(point: Point): Antecedent | null {
  const { pronoun, scene } = point;
  const use = pronoun.pronoun?.use;
  if (use === "RELATIVE") return relative(point);
  if (use === "OBJECT") return objectBefore(point);
  if (use === "POSSESSIVE") return attributive(point) ?? beside(point) ?? welcomed(point) ?? ownSubject(point) ?? laterSubject(point) ?? earlierSubject(point);
  if (isPluralVerb(point)) return pairBefore(point);
  if (speaks(pronoun, scene)) return lastSpeaker(point) ?? earlierSubject(point);
  return cataphoric(point) ?? earlierSubject(point);
}

/** "sie" with a plural verb beside it or at the end of its clause are several. */
function isPluralVerb({ pronoun, words, stretches, own, scene }: Point): boolean {
  if (pronoun.pronoun?.gender !== "FEMININE") return false;
  const last = words[stretches[own]?.last ?? -1];
  return [words[pronoun.first - 1], words[pronoun.first + 1], last?.text === "." ? words[(stretches[own]?.last ?? 0) - 1] : last]
    .some((word) => word !== undefined && !word.capital && scene.words.pluralVerbEndings.some((ending) => word.key.endsWith(ending)));
}

function pairBefore(point: Point): Antecedent | null {
  for (const stretch of point.stretches.slice(0, point.own).reverse()) {
    const seen = subjectIn(stretch, point.pronoun.sentence, point.all, point.scene);
    const ids = seen === null ? [] : idsOf(seen, point);
    if (seen !== null && ids.length > 1) return { seen, ids, reason: "the pair that is the subject of the clause before" };
  }
  return null;
}

/** A pair is one sighting ("die beiden") or two joined ones ("Xi und Putin"). */
function idsOf(seen: Sighting, { all, words, scene }: Point): readonly string[] {
  const other = all.find((next) => next.sentence === seen.sentence && next.phraseFirst === seen.phraseLast + 2 && scene.words.and.has(words[seen.phraseLast + 1]?.key ?? "") && next.entityIds.length === 1 && next.compound === null);
  return other === undefined ? seen.entityIds : [...new Set([...seen.entityIds, ...other.entityIds])];
}

/** A subject that the possessive's gender and number allow; persons always, as translated texts often have it wrong. */
function owner(seen: Sighting | null, point: Point, reason: string): Antecedent | null {
  if (seen === null) return null;
  const ids = idsOf(seen, point);
  const feminine = point.pronoun.pronoun?.gender === "FEMININE";
  if (ids.length > 1) return feminine ? { seen, ids, reason } : null;
  const articled = point.scene.words.definiteArticles.has(point.words[seen.phraseFirst - 1]?.key ?? "");
  return feminine && seen.kind !== "PERSON" && !articled ? null : { seen, reason };
}

/** "das wegen seines Atomprogramms sanktionierte Nordkorea": between article and noun the possessive belongs to the noun. */
function attributive({ pronoun, all, words, stretches, own, scene }: Point): Antecedent | null {
  const inside = scene.words.prepositions.has(words[pronoun.first - 1]?.key ?? "") && scene.words.definiteArticles.has(words[pronoun.first - 2]?.key ?? "");
  const seen = inside ? all.find((other) => other.sentence === pronoun.sentence && other.first > pronoun.first && other.last <= (stretches[own]?.last ?? -1) && other.entityIds.length === 1 && other.type !== "ADJECTIVE") : undefined;
  return seen === undefined ? null : { seen, reason: "noun that the possessive's phrase describes" };
}

/** "Lawrow zu empfangen, der …": the last noun before the comma, if it is a name or stands for one. */
function relative(point: Point): Antecedent | null {
  const { pronoun, all, words, scene } = point;
  let at = pronoun.first - 1;
  while (at >= 0 && words[at]?.capital !== true) {
    if (words[at]?.text === "," && at < pronoun.first - 2) return null;
    at--;
  }
  const seen = all.findLast((other) => other.sentence === pronoun.sentence && other.phraseFirst <= at && at <= other.phraseLast && other.entityIds.length === 1 && other.compound === null && other.type !== "ADJECTIVE" && other.pronoun === null
    && other.last === at);
  if (seen === undefined) return null;
  const articled = scene.words.definiteArticles.has(words[seen.phraseFirst - 1]?.key ?? "");
  const agrees = pronoun.pronoun?.gender === "NEUTER" ? seen.kind !== "PERSON" && !articled : seen.kind === "PERSON" || articled;
  return agrees ? { seen, reason: "noun before the relative clause" } : null;
}

/** "Washington und seine Verbündeten". */
function beside(point: Point): Antecedent | null {
  const { pronoun, all, words, scene } = point;
  if (!scene.words.tyingWords.has(words[pronoun.first - 1]?.key ?? "")) return null;
  const seen = all.find((other) => other.sentence === pronoun.sentence && other.phraseLast === pronoun.first - 2 && other.entityIds.length === 1 && other.compound === null);
  return seen === undefined ? null : { seen, reason: "name that the possessive is tied to" };
}

/** "Kim hat Putin bei seiner Ankunft begrüßt": the one who is welcomed arrives. */
function welcomed(point: Point): Antecedent | null {
  const { pronoun, all, words, stretches, own, scene } = point;
  const stretch = stretches[own];
  if (stretch === undefined || !scene.words.arrivalNouns.has(words.slice(pronoun.first + 1, pronoun.first + 4).find(({ capital }) => capital)?.key ?? "")) return null;
  const later = words.slice(stretch.first, words.length).map(({ key }) => key);
  if (!later.some((key) => scene.words.welcomingVerbs.has(key))) return null;
  const subject = subjectIn(stretch, pronoun.sentence, all, scene);
  const guest = all.findLast((other) => other.sentence === pronoun.sentence && other.start < pronoun.start && other.first >= stretch.first && isPerson(other) && other.entityIds[0] !== subject?.entityIds[0]);
  return guest === undefined ? null : { seen: guest, reason: "the one who is welcomed arrives" };
}

function isPerson(seen: Sighting): boolean {
  return seen.kind === "PERSON" && seen.entityIds.length === 1 && seen.compound === null;
}

function ownSubject(point: Point): Antecedent | null {
  const stretch = point.stretches[point.own];
  const seen = stretch === undefined ? null : subjectIn(stretch, point.pronoun.sentence, point.all, point.scene, point.pronoun.start);
  return owner(seen, point, "subject of the clause");
}

/** "Vor seinem Besuch bedankt sich Putin": in front of the verb a possessive points forward. */
function laterSubject(point: Point): Antecedent | null {
  const { stretches, own, pronoun, all, scene, words } = point;
  if (!scene.words.prepositions.has(words[0]?.key ?? "") || scene.words.subordinators.has(words[0]?.key ?? "") && !scene.words.placePrepositions.has(words[0]?.key ?? "") && words[1]?.capital === false && !(words[1].key in scene.words.pronouns)) return null;
  if (stretches.slice(0, own).some((stretch) => subjectIn(stretch, pronoun.sentence, all, scene) !== null)) return null;
  const seen = stretches.slice(own, own + 3).map((stretch) => subjectIn(stretch, pronoun.sentence, all, scene)).find((subject) => subject !== null);
  return seen === undefined || seen === null || !isPerson(seen) ? null : { seen, reason: "subject of the clause that follows" };
}

/** "Nachdem er gewählt worden war, reiste X": the subject of the main clause, unless that speaks of "ihn" itself. */
function cataphoric(point: Point): Antecedent | null {
  const main = mainAfterFronted(point);
  if (main === null) return null;
  const object = point.all.some((other) => other.pronoun?.use === "OBJECT" && other.sentence === point.pronoun.sentence && main.first <= other.first && other.last <= main.last);
  const seen = object ? null : subjectIn(main, point.pronoun.sentence, point.all, point.scene);
  return seen !== null && isPerson(seen) ? { seen, reason: "subject of the main clause" } : null;
}

/** The main clause after a subordinate clause at the sentence's beginning, if the pronoun stands in that. */
function mainAfterFronted({ own, stretches, words, scene }: Point): Stretch | null {
  const opened = scene.words.subordinators.has(words[0]?.key ?? "") || scene.words.subordinators.has(words[1]?.key ?? "");
  const main = stretches[own + 1];
  const verb = main === undefined ? undefined : words[main.first];
  return own === 0 && opened && main !== undefined && verb !== undefined && !verb.capital && verb.parts.length > 0 ? main : null;
}

/** The subject of an earlier clause of the sentence, else of a sentence before; within a quotation the speaker is no "er". */
function earlierSubject(point: Point): Antecedent | null {
  const { pronoun, all, scene, stretches, own } = point;
  const possessive = pronoun.pronoun?.use === "POSSESSIVE";
  for (const stretch of stretches.slice(0, own).reverse()) {
    const seen = subjectIn(stretch, pronoun.sentence, all, scene);
    const found = possessive ? owner(seen, point, "subject of the clause before") : seen !== null && isPerson(seen) ? { seen, reason: "subject of the clause before" } : null;
    if (found !== null) return found;
  }
  const speaker = isQuoted(point) ? (lastSpeaker(point)?.seen.entityIds[0] ?? null) : null;
  for (let sentence = pronoun.sentence - 1; sentence >= Math.max(0, pronoun.sentence - REACH); sentence--) {
    const fits = (seen: Sighting | null): seen is Sighting => seen !== null && isPerson(seen) && seen.entityIds[0] !== speaker;
    const subject = stretchesOf(sentence, all, scene).map((stretch) => subjectIn(stretch, sentence, all, scene)).find(fits);
    if (subject !== undefined) return { seen: subject, reason: "subject of a sentence before" };
    const person = all.findLast((seen) => seen.sentence === sentence && fits(seen));
    if (person !== undefined) return { seen: person, reason: "person of a sentence before" };
  }
  return null;
}

/** Whether the pronoun stands in a quotation that begins in its sentence. */
function isQuoted({ pronoun, words }: Point): boolean {
  return words.slice(0, pronoun.first).filter(({ text }) => /^["„“”«»]$/u.test(text)).length % 2 === 1;
}

/** Somebody who was mentioned and is not the subject of the same clause. */
function objectBefore(point: Point): Antecedent | null {
  const { pronoun, all, scene, stretches, own } = point;
  const stretch = stretches[own];
  const subject = [stretch, stretches[own - 1]].map((each) => (each === undefined ? null : subjectIn(each, pronoun.sentence, all, scene))).find((seen) => seen !== null);
  const others = (sentence: number): readonly Sighting[] =>
    all.filter((seen) => seen.sentence === sentence && seen.start < pronoun.start && isPerson(seen) && seen.pronoun?.use !== "POSSESSIVE" && seen.entityIds[0] !== subject?.entityIds[0]);
  const here = others(pronoun.sentence).at(-1);
  if (here !== undefined) return { seen: here, reason: "person mentioned before in the sentence" };
  for (let sentence = pronoun.sentence - 1; sentence >= Math.max(0, pronoun.sentence - REACH); sentence--) {
    const main = stretchesOf(sentence, all, scene).map((each) => subjectIn(each, sentence, all, scene)).find((seen) => seen !== null && isPerson(seen) && seen.entityIds[0] !== subject?.entityIds[0]);
    const seen = main ?? others(sentence).at(-1);
    if (seen !== undefined && seen !== null) return { seen, reason: "person of a sentence before" };
  }
  return null;
}

function lastSpeaker({ pronoun, all, scene }: Point): Antecedent | null {
  const seen = all.findLast((other) => other.start < pronoun.start && other.sentence >= pronoun.sentence - REACH && isPerson(other) && speaks(other, scene));
  return seen === undefined ? null : { seen, reason: "last speaker" };
}

/** "Nachdem er gewählt worden war, reiste der Sieger": somebody without a name is known through the pronoun. */
function phraseThrough(pronoun: Sighting, point: Point): Sighting | null {
  const main = pronoun.pronoun?.use === "SUBJECT" && pronoun.kind === "PERSON" ? mainAfterFronted(point) : null;
  const { words, all, scene } = point;
  if (main === null || subjectIn(main, pronoun.sentence, all, scene) !== null) return null;
  const at = words.findIndex(({ key }, index) => index > main.first && index <= Math.min(main.first + 3, main.last) && scene.words.nominativeArticles.has(key));
  const noun = at < 0 ? -1 : words.findIndex((word, index) => index > at && index <= at + 3 && word.capital);
  const word = words[noun];
  if (noun < 0 || word === undefined || all.some((seen) => seen.sentence === pronoun.sentence && seen.first <= noun && noun <= seen.last && seen.entityIds.length > 0)) return null;
  const owner = all.find((seen) => seen.sentence === pronoun.sentence && seen.genitive && (seen.first === noun + 1 || seen.first === noun + 2) && seen.type === "NAME");
  const last = owner?.last ?? noun;
  const first = words[at] as Word;
  return sighting(
    { sentence: pronoun.sentence, first: at, last, start: first.start, end: (words[last] as Word).end, type: "PERSON_PHRASE" },
    { kind: "PERSON", entityIds: pronoun.entityIds, onBehalfOf: pronoun.onBehalfOf, resolvedBy: "the pronoun of the clause in front" },
  );
}
