import { cataphoric, earlierSubject, lastSpeaker, objectBefore, welcomedBefore } from "./earlier-antecedents.ts";
import { firstPerson } from "./first-person.ts";
import { laterSpeaker } from "./later-speaker.ts";
import { possessorHere } from "./only-person.ts";
import { pairBefore } from "./pairs.ts";
import { phraseThrough } from "./person-phrases.ts";
import { attributive, beside, laterSubject, ownSubject, stateBefore, actorBehind, welcomed } from "./possessive-antecedents.ts";
import { hasQuotesBefore, isPerson, isQuotationMark, pointOf, REACH, type Antecedent, type Point } from "./pronoun-point.ts";
import { subjectIn } from "./clauses-of-names.ts";
import { speaks } from "./resolve-family-names.ts";
import type { Scene } from "./scene.ts";
import { bySentence, inTextOrder, type Sighting } from "./sighting.ts";
import { asks, intervieweeOf, topicOf } from "./topic.ts";
import { wishedFor } from "./wished-deeds.ts";
import { ofGender, onlyWoman, withoutMen } from "./women.ts";

/**
 * Finds whom each pronoun means, from the subjects around it. Of gender only women count whom a word or a given name tells:
 * translated texts often have others wrong.
 */
export function resolvePronouns(sightings: readonly Sighting[], scene: Scene): readonly Sighting[] {
  const sentences = new Map(bySentence(sightings));
  const topicId = topicOf(sightings, scene);
  const topic = sightings.find(({ entityIds, type }) => type === "NAME" && entityIds[0] === topicId) ?? null;
  const people = { topic, interviewee: intervieweeOf(sightings, scene) };
  const behind = ({ sentence }: Sighting) =>
    Array.from({ length: REACH }, (_none, index) => sentences.get(sentence + 1 + index) ?? []).flat();
  for (const pronoun of sightings.filter((seen) => seen.pronoun !== null)) {
    const near = Array.from(
      { length: REACH + 1 },
      (_none, index) => sentences.get(pronoun.sentence - REACH + index) ?? [],
    ).flat();
    const point = pointOf(pronoun, near, people, scene);
    const antecedent = pronoun.pronoun?.use === "SPEAKER" ? firstPerson(point, behind(pronoun)) : antecedentOf(point);
    if (antecedent === null) continue;
    const { kind, onBehalfOf, actorId } = antecedent.seen;
    const ids = antecedent.ids ?? (actorId === null ? antecedent.seen.entityIds : [actorId]);
    const resolved: Sighting = {
      ...pronoun,
      entityIds: ids,
      kind: actorId === null ? kind : (scene.index.entities.get(actorId)?.kind ?? kind),
      onBehalfOf: ids.length === 1 ? onBehalfOf : null,
      // "Lima, das 1746 zerstört wurde": what stands for the name of a place means the place.
      placeId: pronoun.pronoun?.use === "RELATIVE" ? antecedent.seen.placeId : pronoun.placeId,
      resolvedBy: antecedent.reason,
    };
    const phrase = phraseThrough(resolved, point);
    const own = (sentences.get(pronoun.sentence) ?? []).map((seen) => (seen === pronoun ? resolved : seen));
    const others = phrase === null ? own : own.filter((seen) => seen.type !== "ROLE" || seen.first !== phrase.first);
    sentences.set(pronoun.sentence, phrase === null ? own : [...others, phrase].sort(inTextOrder));
  }
  return [...sentences.values()]
    .flat()
    .filter((seen) => !MEANS_ONE.has(seen.pronoun?.use ?? "") || seen.entityIds.length > 0)
    .sort(inTextOrder);
}

/** Pronouns that are none, or nobody of the text, where they mean no one who is named. */
const MEANS_ONE: ReadonlySet<string> = new Set(["RELATIVE", "SPEAKER", "LATTER"]);

function antecedentOf(around: Point): Antecedent | null {
  const { pronoun } = around;
  const use = pronoun.pronoun?.use;
  if (use === "RELATIVE") return relative(around);
  if (use === "LATTER") return latter(around);
  if (around.interviewee !== null && isAddress(around))
    return { seen: around.interviewee, reason: "whom the questions speak to" };
  const isPlural = isPluralVerb(around);
  const isFeminine = pronoun.pronoun?.gender === "FEMININE" && !isPlural;
  const isDoer = use === "SUBJECT" && !isObject(around);
  // What something is done to is often a thing, so there a name alone does not tell that "sie" is a woman.
  const woman = isFeminine && (use === "SUBJECT" || use === "OBJECT") ? onlyWoman(around, isDoer) : null;
  if (woman !== null) return woman;
  const point = use === "SUBJECT" || (use === "OBJECT" && !isFeminine) ? ofGender(around, isFeminine) : around;
  if (use === "OBJECT") return objectBefore(point);
  if (use === "POSSESSIVE") return ownerOf(withoutMen(point));
  if (isPlural) return pairBefore(point);
  return isDoer ? doerOf(point) : null;
}

function ownerOf(point: Point): Antecedent | null {
  return (
    attributive(point) ??
    beside(point) ??
    welcomed(point) ??
    stateBefore(point) ??
    wishedFor(point) ??
    ownSubject(point) ??
    laterSubject(point) ??
    ownSpeaker(point) ??
    earlierSubject(point) ??
    actorBehind(point)
  );
}

/** "Seine nächste Reise führe nach Rom, sagte Mulder": who says it, where the text has named him before and no woman's name is his. */
function ownSpeaker(point: Point): Antecedent | null {
  const { all, pronoun } = point;
  if (pronoun.pronoun?.gender === "FEMININE") return null;
  const said = laterSpeaker(ofGender(point, false));
  const isKnown = all.some(({ entityIds, start }) => start < pronoun.start && entityIds[0] === said?.seen.entityIds[0]);
  return isKnown ? said : null;
}

function doerOf(point: Point): Antecedent | null {
  if (speaks(point.pronoun, point.scene))
    return whoseQuotation(point) ?? lastSpeaker(point, true) ?? earlierSubject(outsideQuotes(point)) ?? lastSpeaker(point);
  if (tellsOwnDeath(point)) return null;
  return cataphoric(point) ?? laterSpeaker(point) ?? welcomedBefore(point) ?? possessorHere(point) ?? earlierSubject(point);
}

/** "X gab Ys Tod bekannt. Er sei am Montag gestorben": nobody says that he is dead, and who else it is stays open. */
function tellsOwnDeath({ own, scene, stretches, words }: Point): boolean {
  const { reported, dead } = scene.words.ownDeath;
  const stretch = stretches[own];
  const keys = words.slice(stretch?.first, (stretch?.last ?? 0) + 1).map(({ key }) => key);
  return own === 0 && keys.some((key) => reported.has(key)) && keys.some((key) => dead.has(key));
}

/** "Haben Sie ihn getroffen?": a capital within the sentence, or in a paragraph that asks, speaks to somebody. */
function isAddress({ pronoun, scene, words }: Point): boolean {
  const word = words[pronoun.first];
  if (word === undefined || !word.capital || !scene.words.addressPronouns.has(word.key)) return false;
  if (pronoun.first > 0 && words[pronoun.first - 1]?.parts.length !== 0) return true;
  const { sentence } = scene.sentences[pronoun.sentence] ?? {};
  return sentence !== undefined && asks(sentence.paragraph, scene.sentences);
}

/** "Frankreich hatte sie anerkannt": behind a state or body as the subject "sie" is whom or what it is done to, which may be anything. */
function isObject({ all, own, pronoun, scene, stretches, words }: Point): boolean {
  const stretch = stretches[own];
  if (
    pronoun.pronoun?.gender !== "FEMININE" ||
    stretch === undefined ||
    scene.words.subordinators.has(words[stretch.first]?.key ?? "")
  )
    return false;
  const subject = subjectIn(stretch, pronoun.sentence, all, scene, pronoun.start);
  return subject !== null && subject.kind !== "PERSON" && subject.phraseLast < pronoun.first - 1;
}

/** "Keller blieb vorsichtig: „Wir warten“, sagte sie": who stands before the colon and the quotation. */
function whoseQuotation({ all, own, pronoun, scene, stretches, words }: Point): Antecedent | null {
  const lead = stretches
    .slice(0, own)
    .find(({ last }) => words[last + 1]?.text === ":" && isQuotationMark(words[last + 2] ?? { text: "" }));
  const seen = lead === undefined ? null : subjectIn(lead, pronoun.sentence, all, scene);
  return seen === null || !isPerson(seen) ? null : { seen, reason: "who is quoted behind a colon" };
}

/** "„Er kommt“, sagte er": whom somebody speaks of in what is said is not who says it. */
function outsideQuotes(point: Point): Point {
  return hasQuotesBefore(point) ? { ...point, own: 0 } : point;
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

/** "Mulder traf Keller. Dieser sagte …": whoever was named last. */
function latter({ all, pronoun }: Point): Antecedent | null {
  const seen = all.findLast(
    (other) => other.end <= pronoun.start && isPerson(other) && other.entityIds.length === 1 && other.pronoun === null,
  );
  return seen === undefined ? null : { seen, reason: "whoever was named last" };
}

/** "Mulder zu empfangen, der …": the last noun before the comma, if it is a name or stands for one. */
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
