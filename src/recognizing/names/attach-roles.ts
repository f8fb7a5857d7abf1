import { hasEnding } from "./endings.ts";
import { countryBehind, holdings } from "./people.ts";
import { headClasses } from "./last-of-office.ts";
import type { Scene } from "./scene.ts";
import { officeDay } from "./told-day.ts";
import { bySentence, inTextOrder, type RolePhrase, type Sighting } from "./sighting.ts";

/** Joins role phrases with the names that they stand beside: "der chilenische Präsident Juan Pérez", "Jan Mulder, Generalsekretär des Bundes". */
export function attachRoles(sightings: readonly Sighting[], scene: Scene): readonly Sighting[] {
  return withCounterparts(
    [...bySentence(sightings).values()].flatMap((sentence) => attachInSentence(sentence, scene)).sort(inTextOrder),
  );
}

function attachInSentence(sightings: readonly Sighting[], scene: Scene): readonly Sighting[] {
  const roles = sightings.filter(({ type }) => type === "ROLE");
  const attached = new Map<Sighting, Sighting>();
  const taken = new Set<Sighting>();
  const attach = (role: Sighting, person: Sighting | undefined): void => {
    if (person === undefined || attached.has(role) || taken.has(person)) return;
    attached.set(role, person);
    taken.add(person);
  };
  const people = sightings.filter(isPerson);
  for (const role of roles)
    attach(
      role,
      people.find((person) => follows(person, role, scene)),
    );
  for (const role of roles)
    attach(
      role,
      people.find((person) => standsInApposition(person, role, scene)),
    );
  for (const role of roles)
    attach(
      role,
      people.find((person) => precedes(person, role, scene)),
    );
  const merged = [...attached].map(([role, person]) => merge(role, person));
  return inRows([...sightings.filter((seen) => !attached.has(seen) && !taken.has(seen)), ...merged].sort(inTextOrder), scene);
}

/** "Die Außenminister Mulder, Pérez und Keller": what the first is called the others are too. */
function inRows(sightings: readonly Sighting[], scene: Scene): readonly Sighting[] {
  let row: { readonly role: RolePhrase; readonly last: number } | null = null;
  return sightings.map((seen) => {
    if (isPerson(seen) && seen.role !== null)
      row = isOfSeveral(seen, scene) ? { role: { ...seen.role, ownerId: null, ownerStart: null }, last: seen.phraseLast } : null;
    if (row === null || !isPerson(seen) || seen.role !== null || seen.first !== row.last + 2) return seen;
    const joint = textAt(seen.sentence, seen.first - 1, scene).toLowerCase();
    if (joint !== "," && !scene.words.and.has(joint)) return seen;
    row = { role: row.role, last: seen.last };
    return { ...seen, role: row.role };
  });
}

/** "die Außenminister X": an article of several before a word that is not for a woman. */
function isOfSeveral({ phraseFirst, role, sentence }: Sighting, scene: Scene): boolean {
  const article = textAt(sentence, phraseFirst, scene).toLowerCase();
  return scene.words.pluralArticles.has(article) && !hasEnding(role?.word ?? "", scene.words.feminineEndings);
}

/** "ihr estnischer Amtskollege X" holds the office of the person named before. */
function withCounterparts(sightings: readonly Sighting[]): readonly Sighting[] {
  return sightings.map((seen, index) => {
    const { role } = seen;
    if (role === null || !role.counterpart || seen.type === "ROLE") return seen;
    const other = sightings
      .slice(0, index)
      .findLast(
        (earlier) => earlier.role !== null && earlier.role.classes.length > 0 && !earlier.role.classes.includes("HEAD"),
      )?.role;
    return other === null || other === undefined
      ? seen
      : { ...seen, role: { ...role, noun: other.noun, classes: other.classes } };
  });
}

function isPerson({ type, kind, compound }: Sighting): boolean {
  return (type === "FAMILY_NAME" || type === "NAME") && kind === "PERSON" && compound === null;
}

function textAt(sentence: number, word: number, scene: Scene): string {
  return scene.sentences[sentence]?.words[word]?.text ?? "";
}

/** "Präsident Mulder", also with a title between; in "der Außenminister Mulders" the name is the owner. */
function follows(person: Sighting, role: Sighting, scene: Scene): boolean {
  if (person.sentence !== role.sentence) return false;
  const title = textAt(role.sentence, role.phraseLast + 1, scene)
    .replace(/\.$/u, "")
    .toLowerCase();
  const next = person.first === role.phraseLast + 1 || (person.first === role.phraseLast + 2 && scene.words.titles.has(title));
  const article = scene.words.definiteArticles.has(textAt(role.sentence, role.phraseFirst, scene).toLowerCase());
  return next && !(person.genitive && article && !role.genitive) && !isAnother(person, role, scene);
}

/** "empfing der Kremlchef Juan Pérez": whoever only had offices of other countries is not who somebody else is on that day. */
function isAnother({ candidates, entityIds }: Sighting, office: Sighting, scene: Scene): boolean {
  const { role } = office;
  if (role === null || role.ownerId === null || role.former) return false;
  const owner = role.ownerId;
  const country = countryBehind(owner, scene);
  const held = headClasses(role, scene).some((each) => holdings(owner, [each], scene, officeDay(office, scene)).length > 0);
  const people = entityIds.length > 0 ? entityIds : candidates;
  const isForeign = (id: string): boolean => {
    const offices = scene.index.entities.get(id)?.offices ?? [];
    return offices.length > 0 && offices.every(({ countryId }) => countryId !== null && countryId !== country);
  };
  return held && country !== null && people.length > 0 && people.every(isForeign);
}

/** "Der Außenminister Chiles, Juan Pérez, erklärte", "Der Botschafter in Chile, Juan Pérez, erklärte". */
function standsInApposition(person: Sighting, role: Sighting, scene: Scene): boolean {
  if (person.sentence !== role.sentence || person.type !== "NAME" || person.first < role.phraseLast + 2) return false;
  const between = (scene.sentences[role.sentence]?.words ?? []).slice(role.phraseLast + 1, person.first);
  const isPost = between.length <= POST && scene.words.prepositions.has(between[0]?.key ?? "");
  const isNear = between.findIndex(({ text }) => text === ",") === between.length - 1 && (between.length === 1 || isPost);
  return isNear && /^[,.;:–)-]?$/u.test(textAt(role.sentence, person.last + 1, scene));
}

/** So many words say at most where or for what somebody has an office ("in den Vereinigten Staaten,"). */
const POST = 5;

/** "Pérez, der mexikanische Staatschef," and "Anna Mulder, ehemalige Botschafterin in Mexiko". */
function precedes(person: Sighting, role: Sighting, scene: Scene): boolean {
  if (person.sentence !== role.sentence || role.phraseFirst !== person.last + 2) return false;
  const mark = textAt(role.sentence, person.last + 1, scene);
  const first = textAt(role.sentence, role.phraseFirst, scene).toLowerCase();
  const article = scene.words.definiteArticles.has(first);
  const closed = /^[,.;:)–]?$/u.test(textAt(role.sentence, role.phraseLast + 1, scene));
  return (mark === "," || mark === "(") && role.role?.definite !== false && (article ? closed : true);
}

function merge(role: Sighting, person: Sighting): Sighting {
  return {
    ...person,
    role: role.role,
    genitive: person.genitive || role.genitive,
    phraseFirst: Math.min(role.phraseFirst, person.phraseFirst),
    phraseLast: Math.max(role.phraseLast, person.phraseLast),
  };
}
