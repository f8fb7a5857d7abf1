import type { People } from "./people.ts";
import { countryFor, onBehalfOf, resolveRole } from "./resolve-roles.ts";
import type { Scene } from "./scene.ts";
import { bySentence, type RolePhrase, type Sighting } from "./sighting.ts";

/** "Indien protestierte. Sein Außenminister …": an office whose owner only a possessive names, once it is known whom that means. */
export function resolvePossessedOffices(sightings: readonly Sighting[], people: People, scene: Scene): readonly Sighting[] {
  const sentences = bySentence(sightings);
  return sightings.map((seen, index) => {
    const { role } = seen;
    if (seen.type !== "ROLE" || role === null || role.ownerId !== null || seen.entityIds.length > 0) return seen;
    const possessive = sentences
      .get(seen.sentence)
      ?.find(({ first, type }) => type === "POSSESSIVE" && first === seen.phraseFirst);
    const ownerId = possessive === undefined ? null : stateOf(possessive, role, people, scene);
    if (ownerId === null) return seen;
    const resolved = resolveRole(seen, { ...role, ownerId }, sightings.slice(0, index), people, scene);
    return { ...resolved, onBehalfOf: onBehalfOf(resolved, people, scene) };
  });
}

/** The state or body that a possessive means, or that somebody acts for whom it means; one's own spokesman is not that of the state. */
function stateOf({ entityIds, kind }: Sighting, { classes }: RolePhrase, people: People, scene: Scene): string | null {
  const [id, ...others] = entityIds;
  if (id === undefined || others.length > 0) return null;
  if (kind !== "PERSON") return id;
  return classes.includes("SPOKESPERSON") ? null : countryFor(id, people, scene);
}
