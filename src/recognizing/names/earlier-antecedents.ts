import { hasSubjectForm, stretchesOf, subjectIn, type Stretch } from "./clauses-of-names.ts";
import { isOpenSubject, namesOnlyKin } from "./open-subjects.ts";
import { owner } from "./possessive-antecedents.ts";
import { isLabel, isPerson, isQuoted, mainAfterFronted, REACH, type Antecedent, type Point } from "./pronoun-point.ts";
import { speaks } from "./resolve-family-names.ts";
import type { Sighting } from "./sighting.ts";

/** The subject of an earlier clause of the sentence, else of a sentence before; within a quotation the speaker is no "er". */
export function earlierSubject(point: Point): Antecedent | null {
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
    if (namesOnlyKin(stretch, pronoun.sentence, point)) return null;
    if (seen === null && isOpenSubject(stretch, pronoun.sentence, point)) return topicInstead(point);
  }
  const topic = possessive || isQuoted(point) ? null : topicOfParagraph(point);
  if (topic !== null) return topic;
  const speaker = isQuoted(point) ? (lastSpeaker(point)?.seen.entityIds[0] ?? null) : null;
  for (let sentence = pronoun.sentence - 1; sentence >= Math.max(0, pronoun.sentence - REACH); sentence--) {
    const fits = (seen: Sighting | null): seen is Sighting => seen !== null && isPerson(seen) && seen.entityIds[0] !== speaker;
    const clauses = mainFirst(stretchesOf(sentence, all, scene), sentence, point);
    const subjects = clauses.map((stretch) => subjectIn(stretch, sentence, all, scene)).filter(fits);
    // "Y sagte, der Präsident werde weiter reisen. Im März hatte er …": whom a speaker tells of, where the text is about him.
    const subject = subjects.find(({ entityIds }) => entityIds[0] === point.topic?.entityIds[0]) ?? subjects[0];
    if (subject === undefined && clauses.some((stretch) => isOpenSubject(stretch, sentence, point))) return topicInstead(point);
    if (subject !== undefined) return { seen: subject, reason: "subject of a sentence before" };
    const person = all.findLast((seen) => seen.sentence === sentence && fits(seen) && !isLabel(seen, scene));
    if (person !== undefined) return topicInstead(point) ?? { seen: person, reason: "person of a sentence before" };
  }
  return null;
}

/** "Keller begrüßte ihn am Flughafen. Am Sonntag wird er sprechen": who was welcomed is whom the text goes on with. */
export function welcomedBefore({ all, pronoun, scene }: Point): Antecedent | null {
  const before = pronoun.sentence - 1;
  const welcomes = scene.sentences[before]?.words.some(({ key }) => scene.words.welcomingVerbs.has(key)) ?? false;
  const guests = all.filter((seen) => seen.sentence === before && seen.pronoun?.use === "OBJECT" && isPerson(seen));
  const [guest, ...others] = guests;
  return welcomes && guest !== undefined && others.length === 0 ? { seen: guest, reason: "who was welcomed" } : null;
}

/** Who is only spoken of before is less likely meant than whom the text is about. */
function topicInstead(point: Point): Antecedent | null {
  const { pronoun, topic } = point;
  const possessive = pronoun.pronoun?.use === "POSSESSIVE";
  return possessive || isQuoted(point) || topic === null ? null : { seen: topic, reason: "whom the headings name" };
}

/** At the beginning of a paragraph that has named nobody yet, whom the text is about. */
function topicOfParagraph({ pronoun, all, topic, scene }: Point): Antecedent | null {
  const paragraph = (sentence: number) => scene.sentences[sentence]?.sentence.paragraph;
  const here = paragraph(pronoun.sentence);
  const opens = paragraph(pronoun.sentence - 1) !== here;
  const named = all.some((seen) => seen.start < pronoun.start && paragraph(seen.sentence) === here && isPerson(seen));
  return topic !== null && opens && !named ? { seen: topic, reason: "whom the headings name" } : null;
}

/** "Als X starb, reiste Y": the clause that the sentence is about goes before one in front of it. */
function mainFirst(stretches: readonly Stretch[], sentence: number, { scene }: Point): readonly Stretch[] {
  const [fronted, ...rest] = stretches;
  const opened = scene.words.subordinators.has(scene.sentences[sentence]?.words[0]?.key ?? "");
  return fronted !== undefined && opened ? [...rest, fronted] : stretches;
}

/** "Nachdem er gewählt worden war, reiste X": the subject of the main clause, unless that speaks of "ihn" itself. */
export function cataphoric(point: Point): Antecedent | null {
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

/** Somebody who was mentioned and is not the subject of the same clause. */
export function objectBefore(point: Point): Antecedent | null {
  const { pronoun, all, scene, stretches, own } = point;
  const stretch = stretches[own];
  const subject = (isBehindRelative(point) ? [stretch] : [stretch, stretches[own - 1]])
    .map((each) => (each === undefined ? null : subjectIn(each, pronoun.sentence, all, scene)))
    .find((seen) => seen !== null);
  const speakers = speakersBefore(point);
  const others = (sentence: number): readonly Sighting[] =>
    all.filter(
      (seen) =>
        seen.sentence === sentence &&
        seen.start < pronoun.start &&
        isPerson(seen) &&
        seen.pronoun?.use !== "POSSESSIVE" &&
        !isBesideIt(seen, point) &&
        seen.entityIds[0] !== subject?.entityIds[0] &&
        !speakers.has(seen.entityIds[0] ?? ""),
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

/** "er kam vor ein Gericht, das ihn freisprach": the subject is what the relative pronoun stands for, and no one before. */
function isBehindRelative({ pronoun, scene, words }: Point): boolean {
  const [comma, relative] = [words[pronoun.first - 2], words[pronoun.first - 1]];
  return comma?.text === "," && scene.words.definiteArticles.has(relative?.key ?? "");
}

/** "X sagte, man werde ihn ausliefern": who says it speaks of somebody else. */
function speakersBefore({ all, own, pronoun, scene, stretches, words }: Point): ReadonlySet<string> {
  // "sagte X, worauf ihn Y anrief", "nannte X die Wahl, bei der ihm Y half": that is told of him.
  const first = stretches[own]?.first ?? 0;
  const opening = words[first]?.key ?? "";
  // "X kündigte an, …; Y widersprach ihm": behind a semicolon somebody else speaks.
  if (words[first - 1]?.text === ";") return new Set();
  if (scene.words.prepositions.has(opening) || scene.words.subordinators.has(opening)) return new Set();
  const told = stretches.slice(0, own).flatMap((stretch) => subjectIn(stretch, pronoun.sentence, all, scene) ?? []);
  return new Set(told.filter((seen) => speaks(seen, scene)).flatMap(({ entityIds }) => entityIds));
}

/** "Die Kommission von X sprach ihn frei": who else stands in the clause of "ihn" is somebody else. */
function isBesideIt(seen: Sighting, point: Point): boolean {
  const { pronoun, stretches, own } = point;
  const stretch = stretches[own];
  return (
    seen.sentence === pronoun.sentence &&
    !seen.genitive &&
    stretch !== undefined &&
    Math.max(stretch.first, predicateOf(point)) <= seen.first &&
    seen.last <= stretch.last
  );
}

/** "Y traf X und lud ihn ein", "hatte X getroffen und ihn eingeladen": where the part begins that says something else; 0 where none does. */
function predicateOf({ pronoun, scene, words }: Point): number {
  const and = words.findLastIndex(({ key }, index) => index < pronoun.first && scene.words.and.has(key));
  const between = words.slice(and + 1, pronoun.first);
  const isVerb = between.every(({ capital, key }) => !capital && !scene.words.prepositions.has(key));
  // "mit X und ihm" is one phrase.
  const isOfRow = between.length === 0 && words[and - 1]?.capital === true;
  return and > 0 && isVerb && !isOfRow ? and : 0;
}

/** Whoever spoke last before the pronoun, in its paragraph or anywhere near. */
export function lastSpeaker({ pronoun, all, scene }: Point, inParagraph = false): Antecedent | null {
  const paragraph = (sentence: number) => scene.sentences[sentence]?.sentence.paragraph;
  const seen = all.findLast(
    (other) =>
      other.start < pronoun.start &&
      other.sentence >= pronoun.sentence - REACH &&
      (!inParagraph || paragraph(other.sentence) === paragraph(pronoun.sentence)) &&
      isPerson(other) &&
      speaks(other, scene) &&
      hasSubjectForm(other, all, scene),
  );
  return seen === undefined ? null : { seen, reason: "last speaker" };
}
