import { stretchesOf, subjectIn } from "./clauses-of-names.ts";
import { hasEnding } from "./endings.ts";
import { phraseThrough } from "./person-phrases.ts";
import { isPerson, isQuoted, mainAfterFronted, pointOf, type Antecedent, type Point } from "./pronoun-point.ts";
import { speaks } from "./resolve-family-names.ts";
import type { Scene } from "./scene.ts";
import { bySentence, inTextOrder, type Sighting } from "./sighting.ts";

/** How many sentences back somebody is looked for. */
const REACH = 3;

/** Finds whom each pronoun means, from the subjects around it. Gender decides nothing: translated texts often have it wrong. */
export function resolvePronouns(sightings: readonly Sighting[], scene: Scene): readonly Sighting[] {
  const sentences = new Map(bySentence(sightings));
  for (const pronoun of sightings.filter((seen) => seen.pronoun !== null)) {
    const near = Array.from(
      { length: REACH + 1 },
      (_none, index) => sentences.get(pronoun.sentence - REACH + index) ?? [],
    ).flat();
    const point = pointOf(pronoun, near, scene);
    const antecedent = antecedentOf(point);
    if (antecedent === null) continue;
    const { kind, onBehalfOf, actorId } = antecedent.seen;
    const ids = antecedent.ids ?? (actorId === null ? antecedent.seen.entityIds : [actorId]);
    const resolved: Sighting = {
      ...pronoun,
      entityIds: ids,
      kind: actorId === null ? kind : (scene.index.entities.get(actorId)?.kind ?? kind),
      onBehalfOf: ids.length === 1 ? onBehalfOf : null,
      resolvedBy: antecedent.reason,
    };
    const phrase = phraseThrough(resolved, point);
    const own = (sentences.get(pronoun.sentence) ?? []).map((seen) => (seen === pronoun ? resolved : seen));
    const others = phrase === null ? own : own.filter((seen) => seen.type !== "ROLE" || seen.first !== phrase.first);
    sentences.set(pronoun.sentence, phrase === null ? own : [...others, phrase].sort(inTextOrder));
  }
  return [...sentences.values()]
    .flat()
    .filter((seen) => seen.pronoun?.use !== "RELATIVE" || seen.entityIds.length > 0)
    .sort(inTextOrder);
}

function antecedentOf(point: Point): Antecedent | null {
  const { pronoun, scene } = point;
  const use = pronoun.pronoun?.use;
  if (use === "RELATIVE") return relative(point);
  const woman = use === "SUBJECT" || use === "OBJECT" ? onlyWoman(point) : null;
  if (woman !== null) return woman;
  if (use === "OBJECT") return objectBefore(point);
  if (use === "POSSESSIVE")
    return (
      attributive(point) ?? beside(point) ?? welcomed(point) ?? ownSubject(point) ?? laterSubject(point) ?? earlierSubject(point)
    );
  if (isPluralVerb(point)) return pairBefore(point);
  if (speaks(pronoun, scene)) return lastSpeaker(point) ?? earlierSubject(point);
  return cataphoric(point) ?? earlierSubject(point);
}

/** "sie" with a plural verb beside it or at the end of its clause are several. */
function isPluralVerb({ pronoun, words, stretches, own, scene }: Point): boolean {
  if (pronoun.pronoun?.gender !== "FEMININE") return false;
  const stretch = stretches[own];
  const clause = words.slice(stretch?.first, (stretch?.last ?? 0) + 1).filter(({ parts }) => parts.length > 0);
  const last = scene.words.subordinators.has(clause[0]?.key ?? "") ? clause.at(-1) : undefined;
  const beside = pronoun.first === stretch?.first ? words[pronoun.first + 1] : words[pronoun.first - 1];
  return [beside, last].some(
    (word) => word !== undefined && !word.capital && scene.words.pluralVerbEndings.some((ending) => word.key.endsWith(ending)),
  );
}

/** "sie" is a woman where one, and only one, was spoken of as "Kanzlerin" or the like just before. */
function onlyWoman(point: Point): Antecedent | null {
  const { pronoun, all, scene } = point;
  if (pronoun.pronoun?.gender !== "FEMININE" || isPluralVerb(point)) return null;
  const women = new Set(
    all.flatMap(({ role, entityIds }) =>
      role !== null && entityIds.length === 1 && hasEnding(role.word, scene.words.feminineEndings) ? entityIds : [],
    ),
  );
  const near = all.filter(
    (seen) =>
      seen.start < pronoun.start &&
      seen.sentence >= pronoun.sentence - REACH &&
      isPerson(seen) &&
      seen.pronoun === null &&
      women.has(seen.entityIds[0] as string),
  );
  const last = near.at(-1);
  return last === undefined || near.some(({ entityIds }) => entityIds[0] !== last.entityIds[0])
    ? null
    : { seen: last, reason: "the only woman spoken of" };
}

function pairBefore(point: Point): Antecedent | null {
  for (const stretch of point.stretches.slice(0, point.own).reverse()) {
    const seen = subjectIn(stretch, point.pronoun.sentence, point.all, point.scene);
    const ids = seen === null ? [] : idsOf(seen, point);
    if (seen !== null && ids.length > 1) return { seen, ids, reason: "the pair that is the subject of the clause before" };
  }
  return pairOfSentenceBefore(point);
}

/** "Xi und Putin trafen sich. Am Mittwoch wollen sie …": the pair that is a subject of one of the last two sentences. */
function pairOfSentenceBefore({ pronoun, all, scene }: Point): Antecedent | null {
  for (let sentence = pronoun.sentence - 1; sentence >= Math.max(0, pronoun.sentence - 2); sentence--) {
    const words = scene.sentences[sentence]?.words ?? [];
    for (const stretch of stretchesOf(sentence, all, scene).toReversed()) {
      const seen = subjectIn(stretch, sentence, all, scene);
      const ids = seen === null ? [] : pairOf(seen, all, words, scene);
      if (seen !== null && ids.length > 1) return { seen, ids, reason: "the pair that is the subject of a sentence before" };
    }
  }
  return null;
}

/** A pair is one sighting ("die beiden") or two joined ones ("Xi und Putin"). */
function idsOf(seen: Sighting, { all, words, scene }: Point): readonly string[] {
  return pairOf(seen, all, words, scene);
}

function pairOf(seen: Sighting, all: readonly Sighting[], words: Point["words"], scene: Scene): readonly string[] {
  const other = all.find(
    (next) =>
      next.sentence === seen.sentence &&
      next.phraseFirst === seen.phraseLast + 2 &&
      scene.words.and.has(words[seen.phraseLast + 1]?.key ?? "") &&
      next.entityIds.length === 1 &&
      next.compound === null,
  );
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
  const inside =
    scene.words.prepositions.has(words[pronoun.first - 1]?.key ?? "") &&
    scene.words.definiteArticles.has(words[pronoun.first - 2]?.key ?? "");
  const seen = inside
    ? all.find(
        (other) =>
          other.sentence === pronoun.sentence &&
          other.first > pronoun.first &&
          other.last <= (stretches[own]?.last ?? -1) &&
          other.entityIds.length === 1 &&
          other.type !== "ADJECTIVE",
      )
    : undefined;
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
  const seen = all.findLast(
    (other) =>
      other.sentence === pronoun.sentence &&
      other.phraseFirst <= at &&
      at <= other.phraseLast &&
      other.entityIds.length === 1 &&
      other.compound === null &&
      other.type !== "ADJECTIVE" &&
      other.pronoun === null &&
      other.last === at,
  );
  if (seen === undefined) return null;
  const articled = scene.words.definiteArticles.has(words[seen.phraseFirst - 1]?.key ?? "");
  const agrees = pronoun.pronoun?.gender === "NEUTER" ? seen.kind !== "PERSON" && !articled : seen.kind === "PERSON" || articled;
  return agrees ? { seen, reason: "noun before the relative clause" } : null;
}

/** "Washington und seine Verbündeten". */
function beside(point: Point): Antecedent | null {
  const { pronoun, all, words, scene } = point;
  if (!scene.words.tyingWords.has(words[pronoun.first - 1]?.key ?? "")) return null;
  const seen = all.find(
    (other) =>
      other.sentence === pronoun.sentence &&
      other.phraseLast === pronoun.first - 2 &&
      other.entityIds.length === 1 &&
      other.compound === null,
  );
  return seen === undefined ? null : { seen, reason: "name that the possessive is tied to" };
}

/** "Kim hat Putin bei seiner Ankunft begrüßt": the one who is welcomed arrives. */
function welcomed(point: Point): Antecedent | null {
  const { pronoun, all, words, stretches, own, scene } = point;
  const stretch = stretches[own];
  if (
    stretch === undefined ||
    !scene.words.arrivalNouns.has(words.slice(pronoun.first + 1, pronoun.first + 4).find(({ capital }) => capital)?.key ?? "")
  )
    return null;
  const later = words.slice(stretch.first, words.length).map(({ key }) => key);
  if (!later.some((key) => scene.words.welcomingVerbs.has(key))) return null;
  const subject = subjectIn(stretch, pronoun.sentence, all, scene);
  const guest = all.findLast(
    (other) =>
      other.sentence === pronoun.sentence &&
      other.start < pronoun.start &&
      other.first >= stretch.first &&
      isPerson(other) &&
      other.entityIds[0] !== subject?.entityIds[0],
  );
  return guest === undefined ? null : { seen: guest, reason: "the one who is welcomed arrives" };
}

function ownSubject(point: Point): Antecedent | null {
  const stretch = point.stretches[point.own];
  const seen =
    stretch === undefined ? null : subjectIn(stretch, point.pronoun.sentence, point.all, point.scene, point.pronoun.start);
  return owner(seen, point, "subject of the clause");
}

/** "Vor seinem Besuch bedankt sich Putin": in front of the verb a possessive points forward. */
function laterSubject(point: Point): Antecedent | null {
  const { stretches, own, pronoun, all, scene, words } = point;
  if (
    !scene.words.prepositions.has(words[0]?.key ?? "") ||
    (scene.words.subordinators.has(words[0]?.key ?? "") &&
      !scene.words.placePrepositions.has(words[0]?.key ?? "") &&
      words[1]?.capital === false &&
      !(words[1].key in scene.words.pronouns))
  )
    return null;
  if (stretches.slice(0, own).some((stretch) => subjectIn(stretch, pronoun.sentence, all, scene) !== null)) return null;
  const seen = stretches
    .slice(own, own + 3)
    .map((stretch) => subjectIn(stretch, pronoun.sentence, all, scene))
    .find((subject) => subject !== null);
  return seen === undefined || seen === null || !isPerson(seen) ? null : { seen, reason: "subject of the clause that follows" };
}

/** "Nachdem er gewählt worden war, reiste X": the subject of the main clause, unless that speaks of "ihn" itself. */
function cataphoric(point: Point): Antecedent | null {
  const main = mainAfterFronted(point);
  if (main === null) return null;
  const object = point.all.some(
    (other) =>
      other.pronoun?.use === "OBJECT" &&
      other.sentence === point.pronoun.sentence &&
      main.first <= other.first &&
      other.last <= main.last,
  );
  const seen = object ? null : subjectIn(main, point.pronoun.sentence, point.all, point.scene);
  return seen !== null && isPerson(seen) ? { seen, reason: "subject of the main clause" } : null;
}

/** The subject of an earlier clause of the sentence, else of a sentence before; within a quotation the speaker is no "er". */
function earlierSubject(point: Point): Antecedent | null {
  const { pronoun, all, scene, stretches, own } = point;
  const possessive = pronoun.pronoun?.use === "POSSESSIVE";
  for (const stretch of stretches.slice(0, own).reverse()) {
    const seen = subjectIn(stretch, pronoun.sentence, all, scene);
    const found = possessive
      ? owner(seen, point, "subject of the clause before")
      : seen !== null && isPerson(seen)
        ? { seen, reason: "subject of the clause before" }
        : null;
    if (found !== null) return found;
  }
  const speaker = isQuoted(point) ? (lastSpeaker(point)?.seen.entityIds[0] ?? null) : null;
  for (let sentence = pronoun.sentence - 1; sentence >= Math.max(0, pronoun.sentence - REACH); sentence--) {
    const fits = (seen: Sighting | null): seen is Sighting => seen !== null && isPerson(seen) && seen.entityIds[0] !== speaker;
    const subject = stretchesOf(sentence, all, scene)
      .map((stretch) => subjectIn(stretch, sentence, all, scene))
      .find(fits);
    if (subject !== undefined) return { seen: subject, reason: "subject of a sentence before" };
    const person = all.findLast((seen) => seen.sentence === sentence && fits(seen));
    if (person !== undefined) return { seen: person, reason: "person of a sentence before" };
  }
  return null;
}

/** Somebody who was mentioned and is not the subject of the same clause. */
function objectBefore(point: Point): Antecedent | null {
  const { pronoun, all, scene, stretches, own } = point;
  const stretch = stretches[own];
  const subject = [stretch, stretches[own - 1]]
    .map((each) => (each === undefined ? null : subjectIn(each, pronoun.sentence, all, scene)))
    .find((seen) => seen !== null);
  const others = (sentence: number): readonly Sighting[] =>
    all.filter(
      (seen) =>
        seen.sentence === sentence &&
        seen.start < pronoun.start &&
        isPerson(seen) &&
        seen.pronoun?.use !== "POSSESSIVE" &&
        seen.entityIds[0] !== subject?.entityIds[0],
    );
  const here = others(pronoun.sentence).at(-1);
  if (here !== undefined) return { seen: here, reason: "person mentioned before in the sentence" };
  for (let sentence = pronoun.sentence - 1; sentence >= Math.max(0, pronoun.sentence - REACH); sentence--) {
    const main = stretchesOf(sentence, all, scene)
      .map((each) => subjectIn(each, sentence, all, scene))
      .find((seen) => seen !== null && isPerson(seen) && seen.entityIds[0] !== subject?.entityIds[0]);
    const seen = main ?? others(sentence).at(-1);
    if (seen !== undefined && seen !== null) return { seen, reason: "person of a sentence before" };
  }
  return null;
}

function lastSpeaker({ pronoun, all, scene }: Point): Antecedent | null {
  const seen = all.findLast(
    (other) =>
      other.start < pronoun.start && other.sentence >= pronoun.sentence - REACH && isPerson(other) && speaks(other, scene),
  );
  return seen === undefined ? null : { seen, reason: "last speaker" };
}
