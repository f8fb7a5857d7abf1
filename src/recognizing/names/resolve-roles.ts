import { fold } from "../../model/fold.ts";
import { hasEnding } from "./endings.ts";
import { classesOf, headClasses, justLeft, lastOfOffice, type Answer } from "./last-of-office.ts";
import { countryBehind, countryOf, holdings, type People } from "./people.ts";
import type { Scene } from "./scene.ts";
import type { RolePhrase, Sighting } from "./sighting.ts";
import { toldDay } from "./told-day.ts";

/** Finds who is meant by a role phrase that stands alone, and for which country everybody acts. */
export function resolveRoles(sightings: readonly Sighting[], people: People, scene: Scene): readonly Sighting[] {
  const done: Sighting[] = [];
  for (const seen of sightings) {
    const resolved =
      seen.type === "ROLE" && seen.role !== null
        ? resolveRole(
            seen,
            {
              ...seen.role,
              ownerId: seen.role.ownerId ?? ownerCountry(seen.role, sightings, people, scene) ?? titleOwner(seen.role, scene),
            },
            done,
            people,
            scene,
          )
        : seen;
    done.push(resolved.kind === "PERSON" ? { ...resolved, onBehalfOf: onBehalfOf(resolved, people, scene) } : resolved);
  }
  return done.filter((seen) => seen.type !== "ROLE" || !isBare(seen, scene));
}

/** Without article and owner a role is nobody in particular; only a title leaves the article out. */
function isBare(seen: Sighting, scene: Scene): boolean {
  const heading = scene.sentences[seen.sentence]?.sentence.kind === "TITLE" && seen.first === 0;
  return seen.role?.bare === true && !heading;
}

/** Who is meant by a role phrase of which it is known whose office it is, if that can be told from what stands before it. */
export function resolveRole(
  seen: Sighting,
  phrase: RolePhrase,
  before: readonly Sighting[],
  people: People,
  scene: Scene,
): Sighting {
  if (!phrase.definite || isPlural(seen, scene) || isBare(seen, scene)) return seen;
  const role = phrase.present && phrase.ownerId === null ? { ...phrase, ownerId: countryOfLast(before, people, scene) } : phrase;
  const narrow = { ...role, classes: role.classes.slice(0, 1) };
  const then = toldDay(seen, scene);
  const answer =
    headOfState(role, before, people, scene) ??
    counterpart(role, before, people, scene) ??
    // "Als der israelische Premier 1995 ermordet wurde": in a clause about a time long ago the one of then, whomever the document names.
    (then && (holder(narrow, before, scene, then) ?? holder(role, before, scene, then))) ??
    introduced(narrow, before, people) ??
    introducedWithoutOwner(role, before, people, scene) ??
    justLeft(narrow, seen, before, scene) ??
    holder(narrow, before, scene, then ?? scene.day) ??
    introduced(role, before, people) ??
    holder(role, before, scene, then ?? scene.day) ??
    lastOfOffice(role, before, people, scene);
  return answer === null ? { ...seen, role } : { ...seen, role, entityIds: [answer.id], resolvedBy: answer.reason };
}

/** "Kremlchef" is whoever the document introduced as head of the state that the body stands for. */
function headOfState(role: RolePhrase, before: readonly Sighting[], people: People, scene: Scene): Answer | null {
  const [head] = role.classes.includes("HEAD") ? headClasses(role, scene) : [];
  const country = countryBehind(role.ownerId, scene);
  if (head === undefined || country === null) return null;
  const known = [...people.values()].filter(({ offices }) =>
    offices.some(({ classes, ownerId, former }) => !former && ownerId === country && classes[0] === head),
  );
  return answer(
    known.map(({ id }) => id),
    before,
    "person introduced with this office in the document",
  );
}

/** "die Präsidenten", "ihre Präsidenten" are several, unless the word is feminine, and so are "den Ministern". */
function isPlural(seen: Sighting, scene: Scene): boolean {
  const first = scene.sentences[seen.sentence]?.words[seen.phraseFirst]?.key ?? "";
  if (hasEnding(seen.role?.word ?? "", scene.words.pluralBefore.get(first) ?? [])) return true;
  return (
    (scene.words.pluralArticles.has(first) || scene.words.pluralPossessives.has(first)) &&
    !hasEnding(seen.role?.word ?? "", [...scene.words.feminineEndings, ...scene.words.feminineAdjectiveEndings])
  );
}

/** "Mulders Außenminister" is a minister of Mulder's country. */
function ownerCountry(role: RolePhrase, sightings: readonly Sighting[], people: People, scene: Scene): string | null {
  const owner =
    role.ownerStart === null
      ? undefined
      : sightings.find(({ start, type }) => start === role.ownerStart && type !== "ROLE")?.entityIds[0];
  return owner === undefined ? null : countryFor(owner, people, scene);
}

/** "der Papst": a title that only one body gives needs no owner beside it. */
function titleOwner({ noun, ownerStart, former }: RolePhrase, scene: Scene): string | null {
  return ownerStart === null && !former ? (scene.index.titleOwners.get(fold(noun)) ?? null) : null;
}

/** "des jetzigen Machthabers" rules where the one just spoken of did. */
function countryOfLast(before: readonly Sighting[], people: People, scene: Scene): string | null {
  const id = before.findLast(({ kind, entityIds }) => kind === "PERSON" && entityIds.length === 1)?.entityIds[0];
  if (id === undefined) return null;
  const ever = new Set(
    (scene.index.entities.get(id)?.offices ?? []).map(({ countryId }) => countryId).filter((country) => country !== null),
  );
  return countryFor(id, people, scene) ?? (ever.size === 1 ? ([...ever][0] as string) : null);
}

/** The country for which somebody acts by what the document says, else by the catalogue. */
export function countryFor(personId: string, people: People, scene: Scene): string | null {
  const said = people.get(personId)?.offices.findLast(({ ownerId, former }) => ownerId !== null && !former)?.ownerId ?? null;
  return countryBehind(said, scene) ?? countryOf(personId, scene);
}

/** "ihr russischer Amtskollege" holds the office of the person just mentioned in the other country. */
function counterpart(role: RolePhrase, before: readonly Sighting[], people: People, scene: Scene): Answer | null {
  if (!role.counterpart || role.ownerId === null) return null;
  const person = before.findLast(({ kind, entityIds }) => kind === "PERSON" && entityIds.length === 1)?.entityIds[0];
  if (person === undefined) return null;
  const classes = classesOf(person, people, scene);
  return holder({ ...role, classes, counterpart: false }, before, scene, scene.day);
}

/** Somebody whom the document introduced with this office. */
function introduced(role: RolePhrase, before: readonly Sighting[], people: People): Answer | null {
  if (role.ownerId === null) return null;
  const fitting = [...people.values()].filter(({ offices }) =>
    offices.some((office) => office.ownerId === role.ownerId && office.former === role.former && sameOffice(office, role)),
  );
  return answer(
    fitting.map(({ id }) => id),
    before,
    "person introduced with this office in the document",
  );
}

/** "Ministerpräsidentin X" is meant by "Finnlands Ministerpräsidentin" where nothing says for which country X acts. */
function introducedWithoutOwner(role: RolePhrase, before: readonly Sighting[], people: People, scene: Scene): Answer | null {
  if (role.ownerId === null || role.classes.length === 0) return null;
  const fitting = [...people.values()].filter(
    ({ id, offices }) =>
      countryFor(id, people, scene) === null &&
      offices.some(({ word, ownerId, former }) => word === role.word && ownerId === null && !former),
  );
  return fitting.length === 1
    ? answer(
        fitting.map(({ id }) => id),
        before,
        "person introduced with this title in the document",
      )
    : null;
}

function sameOffice(one: RolePhrase, other: RolePhrase): boolean {
  return one.noun === other.noun || one.classes.some((each) => other.classes.includes(each));
}

/** The holder of the office in the catalogue on that day. */
function holder(role: RolePhrase, before: readonly Sighting[], scene: Scene, day: Scene["day"]): Answer | null {
  if (role.ownerId === null || role.former) return null;
  for (const each of headClasses(role, scene)) {
    const ids = [...new Set(holdings(role.ownerId, [each], scene, day).map(({ personId }) => personId))];
    // Of several it cannot be told which one, and a lesser office is not meant then.
    if (ids.length > 0) return answer(ids, before, "office of the country or organization named beside it");
  }
  return null;
}

/** One candidate, or the one of several that was mentioned last. */
function answer(ids: readonly string[], before: readonly Sighting[], reason: string): Answer | null {
  if (ids.length === 0) return null;
  if (ids.length === 1) return { id: ids[0] as string, reason };
  const last = before.findLast(({ entityIds }) => entityIds.length === 1 && ids.includes(entityIds[0] as string));
  return last === undefined ? null : { id: last.entityIds[0] as string, reason: `${reason}, the one mentioned last` };
}

/** Organizations whose heads speak and act for them, and for no state. */
const PRIVATE: ReadonlySet<string> = new Set([
  "ARMED_GROUP",
  "BROADCASTER",
  "COMPANY",
  "HUMANITARIAN_ORGANIZATION",
  "MAGAZINE",
  "NEWSPAPER",
  "NEWS_AGENCY",
  "ONLINE_PLATFORM",
  "PARTY",
  "RELIGIOUS_ORGANIZATION",
  "RESEARCH_INSTITUTE",
  "UNIVERSITY",
]);

/** The country, or the private body, for which somebody acts by office. */
export function onBehalfOf(seen: Sighting, people: People, scene: Scene): string | null {
  if (seen.role !== null && seen.role.former) return null;
  const owner = scene.index.entities.get(seen.role?.ownerId ?? "");
  const isPrivate = PRIVATE.has(owner?.organizationClass ?? "");
  const isHead = seen.role !== null && seen.role.classes.length > 0;
  if (isPrivate && isHead && owner !== undefined && seen.entityIds.length === 0) return owner.id;
  const said =
    seen.role !== null && !isPrivate && (seen.role.classes.length > 0 || seen.role.counterpart)
      ? countryBehind(seen.role.ownerId, scene)
      : null;
  const [id] = seen.entityIds;
  return said ?? (id === undefined ? null : countryFor(id, people, scene));
}
