import { subjectIn, stretchesOf, type Stretch } from "./clauses-of-names.ts";
import { speaks } from "./resolve-family-names.ts";
import type { Scene, Word } from "./scene.ts";
import { inTextOrder, sighting, type Sighting } from "./sighting.ts";

/** How many sentences back somebody is looked for. */
const REACH = 3;

interface Antecedent {
  readonly seen: Sighting;
  readonly reason: string;
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
    const { entityIds, kind, onBehalfOf, actorId } = antecedent.seen;
    const ids = actorId === null ? entityIds : [actorId];
    const resolved: Sighting = { ...pronoun, entityIds: ids, kind: actorId === null ? kind : (scene.index.entities.get(actorId)?.kind ?? kind), onBehalfOf, resolvedBy: antecedent.reason };
    all = all.map((seen) => (seen === pronoun ? resolved : seen));
    const phrase = phraseThrough(resolved, point);
    if (phrase !== null) all = [...all.filter((seen) => seen.type !== "ROLE" || seen.first !== phrase.first || seen.sentence !== phrase.sentence), phrase].sort(inTextOrder);
  }
  return all.filter((seen) => seen.pronoun !== "RELATIVE" || seen.entityIds.length > 0);
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
  if (pronoun.pronoun === "RELATIVE") return relative(point);
  if (pronoun.pronoun === "OBJECT") return objectBefore(point);
  if (pronoun.pronoun === "POSSESSIVE") return beside(point) ?? welcomed(point) ?? ownSubject(point) ?? laterSubject(point) ?? earlierSubject(point, true);
  if (speaks(pronoun, scene)) return lastSpeaker(point) ?? earlierSubject(point, false);
  return cataphoric(point) ?? earlierSubject(point, false);
}

/** "Lawrow zu empfangen, der …": the last noun before the comma, if it is a name or stands for one. */
function relative(point: Point): Antecedent | null {
  const { pronoun, all, words } = point;
  let at = pronoun.first - 1;
  while (at >= 0 && words[at]?.capital !== true) {
    if (words[at]?.text === "," && at < pronoun.first - 2) return null;
    at--;
  }
  const seen = all.findLast((other) => other.sentence === pronoun.sentence && other.phraseFirst <= at && at <= other.phraseLast && other.entityIds.length === 1 && other.compound === null && other.type !== "ADJECTIVE" && other.pronoun === null
    && other.last === at);
  return seen === undefined ? null : { seen, reason: "noun before the relative clause" };
}

/** "Washington und seine Verbündeten". */
function beside(point: Point): Antecedent | null {
  const { pronoun, all, words, scene } = point;
  if (!scene.words.and.has(words[pronoun.first - 1]?.key ?? "")) return null;
  const seen = all.find((other) => other.sentence === pronoun.sentence && other.phraseLast === pronoun.first - 2 && other.entityIds.length === 1 && other.compound === null);
  return seen === undefined ? null : { seen, reason: "name joined with the possessive" };
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
  return seen === null ? null : { seen, reason: "subject of the clause" };
}

/** "Vor seinem Besuch bedankt sich Putin": in front of the verb a possessive points forward. */
function laterSubject(point: Point): Antecedent | null {
  const stretch = point.stretches[point.own];
  if (stretch === undefined || stretch.first !== 0 || !point.scene.words.prepositions.has(point.words[0]?.key ?? "")) return null;
  const seen = subjectIn(stretch, point.pronoun.sentence, point.all, point.scene);
  return seen === null || !isPerson(seen) ? null : { seen, reason: "subject of the clause that follows" };
}

/** "Nachdem er gewählt worden war, reiste X": the subject of the main clause, unless that speaks of "ihn" itself. */
function cataphoric(point: Point): Antecedent | null {
  const main = mainAfterFronted(point);
  if (main === null) return null;
  const object = point.all.some((other) => other.pronoun === "OBJECT" && other.sentence === point.pronoun.sentence && main.first <= other.first && other.last <= main.last);
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

/** The subject of an earlier clause of the sentence, else of a sentence before. */
function earlierSubject(point: Point, countriesToo: boolean): Antecedent | null {
  const { pronoun, all, scene, stretches, own } = point;
  for (const stretch of stretches.slice(0, own).reverse()) {
    const seen = subjectIn(stretch, pronoun.sentence, all, scene);
    if (seen !== null && (countriesToo || isPerson(seen))) return { seen, reason: "subject of the clause before" };
  }
  for (let sentence = pronoun.sentence - 1; sentence >= Math.max(0, pronoun.sentence - REACH); sentence--) {
    const subjects = stretchesOf(sentence, all, scene).map((stretch) => subjectIn(stretch, sentence, all, scene)).filter((seen) => seen !== null && isPerson(seen));
    const [first] = subjects;
    if (first !== null && first !== undefined) return { seen: first, reason: "subject of a sentence before" };
    const owner = all.findLast((seen) => seen.sentence === sentence && isPerson(seen));
    if (owner !== undefined) return { seen: owner, reason: "person of a sentence before" };
  }
  return null;
}

/** Somebody who was mentioned and is not the subject of the same clause. */
function objectBefore(point: Point): Antecedent | null {
  const { pronoun, all, scene, stretches, own } = point;
  const stretch = stretches[own];
  const subject = stretch === undefined ? null : subjectIn(stretch, pronoun.sentence, all, scene);
  const others = (sentence: number): readonly Sighting[] =>
    all.filter((seen) => seen.sentence === sentence && seen.start < pronoun.start && isPerson(seen) && seen.pronoun !== "POSSESSIVE" && seen.entityIds[0] !== subject?.entityIds[0]);
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
  const main = pronoun.pronoun === "SUBJECT" && pronoun.kind === "PERSON" ? mainAfterFronted(point) : null;
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
