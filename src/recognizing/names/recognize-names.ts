import type { NameWords } from "../../languages/name-words.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import type { TimeMention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import type { Reference } from "../reference.ts";
import type { NameTagger } from "../tagger/name-tagger.ts";
import { attachRoles } from "./attach-roles.ts";
import { decideReadings } from "./decide-readings.ts";
import { findBands } from "./find-bands.ts";
import { findAdjectives } from "./find-adjectives.ts";
import { findCatalogueNames } from "./find-catalogue-names.ts";
import { documentNameFinder } from "./find-document-names.ts";
import { familyNameFinder } from "./find-family-names.ts";
import { findGroups } from "./find-groups.ts";
import { findDescriptions } from "./find-descriptions.ts";
import { findLands } from "./find-lands.ts";
import { findOrganizations } from "./find-organizations.ts";
import { findPersons } from "./find-persons.ts";
import { findPlaces } from "./find-places.ts";
import { findPronouns } from "./find-pronouns.ts";
import { findRegions } from "./find-regions.ts";
import { findRolePhrases } from "./find-role-phrases.ts";
import { findSpellings } from "./find-spellings.ts";
import { taggedNameFinder } from "./find-tagged-names.ts";
import { find, type Finder } from "./finder.ts";
import { peopleIn } from "./people.ts";
import { referencesOf } from "./references.ts";
import { closeBodies, resolveBodies } from "./resolve-bodies.ts";
import { resolveFamilyNames } from "./resolve-family-names.ts";
import { resolveGroups } from "./resolve-groups.ts";
import { resolvePossessedOffices } from "./possessed-offices.ts";
import { resolvePronouns } from "./resolve-pronouns.ts";
import { resolveRoles } from "./resolve-roles.ts";
import { sceneOf, type Scene } from "./scene.ts";
import { bySentence, inTextOrder, type Sighting } from "./sighting.ts";

/** In this order: what the catalogue knows goes first. */
const FINDERS: readonly Finder[] = [
  findCatalogueNames,
  findSpellings,
  findAdjectives,
  findOrganizations,
  findRolePhrases,
  findPersons,
  findRegions,
  findPlaces,
  findDescriptions,
];

/** Everything in a document that names or points to a person, country, place or organization, in the order of the text. */
export function recognizeNames(
  reading: Reading,
  words: NameWords,
  catalogue: Catalogue,
  tagger: NameTagger | null,
  times: readonly TimeMention[] = [],
): readonly Reference[] {
  const scene = sceneOf(reading, words, catalogue, times);
  const sure = scene.sentences.flatMap((sentence) => find(FINDERS, sentence, scene));
  const whole = (tagger === null ? sure : withTagged(sure, tagger, scene)).sort(inTextOrder);
  const inFull = peopleIn(attachRoles(whole, scene), scene);
  const found = bySentence(whole);
  const laterFinders = [
    documentNameFinder(whole, (id) => scene.index.entities.has(id)),
    familyNameFinder(inFull),
    findGroups,
    findPronouns,
  ];
  const all = scene.sentences.flatMap((sentence) => find(laterFinders, sentence, scene, found.get(sentence.index)));
  const attached = attachRoles([...all].sort(inTextOrder), scene);
  const decided = decideReadings(resolveFamilyNames(attached, peopleIn(attached, scene), scene), scene);
  const named = resolveBodies(findLands(findBands(decided, scene), scene), scene);
  const people = peopleIn(named, scene);
  const resolved = resolveGroups(closeBodies(resolveRoles(named, people, scene), scene), people, scene);
  const meant = resolvePronouns([...resolved].sort(inTextOrder), scene);
  return referencesOf(resolvePossessedOffices(meant, people, scene), scene);
}

/** What was found by the catalogue and by rules, and then what only the tagger takes for a name. */
function withTagged(sure: readonly Sighting[], tagger: NameTagger, scene: Scene): Sighting[] {
  const found = bySentence(sure);
  const finder = taggedNameFinder(sure, tagger, scene);
  return scene.sentences.flatMap((sentence) => find([finder], sentence, scene, found.get(sentence.index)));
}
