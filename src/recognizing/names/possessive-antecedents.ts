import { stretchesOf, subjectIn } from "./clauses-of-names.ts";
import { idsOf } from "./pairs.ts";
import { isPerson, type Antecedent, type Point } from "./pronoun-point.ts";
import { roleForm } from "./role-lexicon.ts";
import type { Sighting } from "./sighting.ts";

/** "das wegen seines Atomprogramms sanktionierte Nordkorea": between article and noun the possessive belongs to the noun. */
export function attributive({ pronoun, all, words, stretches, own, scene }: Point): Antecedent | null {
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

/** "Washington und seine Verbündeten". */
export function beside(point: Point): Antecedent | null {
  const { pronoun, all, words, scene } = point;
  if (!scene.words.tyingWords.has(words[pronoun.first - 1]?.key ?? "")) return null;
  const seen = all.find(
    (other) =>
      other.sentence === pronoun.sentence &&
      other.phraseLast === pronoun.first - 2 &&
      other.entityIds.length === 1 &&
      other.compound === null,
  );
  // "den Streit mit Paris und seine Wiederwahl": behind "mit" it would be "seiner".
  const [preposition, possessive] = [words[(seen?.phraseFirst ?? 0) - 1]?.key ?? "", words[pronoun.first]?.key ?? ""];
  if (seen === undefined || (scene.words.datives.has(preposition) && !scene.words.dativeEnding.test(possessive))) return null;
  return { seen, reason: "name that the possessive is tied to" };
}

/** "Mulder hat Pérez bei seiner Ankunft begrüßt": the one who is welcomed arrives. */
export function welcomed(point: Point): Antecedent | null {
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

/** "Indien protestierte. Sein Außenminister …": an office that opens a sentence is of the state or body that the one before is about. */
export function stateBefore(point: Point): Antecedent | null {
  const { all, pronoun, scene, words } = point;
  const noun = words.slice(pronoun.first + 1, pronoun.first + 3).find(({ capital }) => capital)?.key ?? "";
  if (pronoun.first > 0 || (roleForm(noun, scene.words)?.classes.length ?? 0) === 0) return null;
  const before = pronoun.sentence - 1;
  const seen = stretchesOf(before, all, scene)
    .map((stretch) => subjectIn(stretch, before, all, scene))
    .find((subject) => subject !== null);
  return seen === undefined || seen === null || isPerson(seen)
    ? null
    : owner(seen, point, "state that the sentence before is about");
}

/** The subject of the clause that the possessive stands in. */
export function ownSubject(point: Point): Antecedent | null {
  const stretch = point.stretches[point.own];
  const seen =
    stretch === undefined ? null : subjectIn(stretch, point.pronoun.sentence, point.all, point.scene, point.pronoun.start);
  return owner(seen, point, "subject of the clause");
}

/** "Vor seinem Besuch bedankt sich Mulder": in front of the verb a possessive points forward. */
export function laterSubject(point: Point): Antecedent | null {
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
  if (seen === undefined || seen === null || !isPerson(seen)) return null;
  const ids = idsOf(seen, point);
  const both = ids.length > 1 && pronoun.pronoun?.gender === "FEMININE" ? { ids } : {};
  return { seen, ...both, reason: "subject of the clause that follows" };
}

/** "Seinen Besuch sagte Mulder ab": where nobody was named before, somebody who acts behind it in its clause. */
export function actorBehind(point: Point): Antecedent | null {
  const { stretches, own, pronoun, all, scene } = point;
  const stretch = stretches[own];
  const seen = pronoun.first > 0 || stretch === undefined ? null : subjectIn(stretch, pronoun.sentence, all, scene);
  return seen !== null && isPerson(seen) ? { seen, reason: "subject behind what is theirs" } : null;
}

/** A subject that the possessive's gender and number allow; persons always, as translated texts often have it wrong. */
export function owner(seen: Sighting | null, point: Point, reason: string): Antecedent | null {
  if (seen === null) return null;
  const ids = idsOf(seen, point);
  const feminine = point.pronoun.pronoun?.gender === "FEMININE";
  if (ids.length > 1) return feminine ? { seen, ids, reason } : null;
  const article = articleOf(seen, point);
  const articled = point.scene.words.definiteArticles.has(article);
  // "verlangte die EU seinen Rücktritt": what has a feminine article is not meant by "sein".
  if (!feminine && seen.kind !== "PERSON" && point.scene.words.feminineArticles.has(article)) return null;
  return feminine && seen.kind !== "PERSON" && !articled ? null : { seen, reason };
}

/** "die Wiener Atombehörde X": the word before a name and the nouns that it stands behind. */
function articleOf({ phraseFirst, sentence }: Sighting, { scene }: Point): string {
  const words = scene.sentences[sentence]?.words ?? [];
  let at = phraseFirst - 1;
  while (at > Math.max(0, phraseFirst - 4) && words[at]?.capital === true) at--;
  return words[at]?.key ?? "";
}
