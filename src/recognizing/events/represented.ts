import type { ParticipantRole } from "../../model/claim.ts";
import type { Clause } from "../clauses/clause.ts";
import type { Phrase } from "../clauses/phrases.ts";
import type { Reference } from "../reference.ts";
import type { Participation } from "./draft.ts";
import type { Scene, SceneSentence } from "./scene.ts";
import { participationsOf } from "./slots.ts";

/**
 * Those for whom somebody without a name acts or speaks: "ein Sprecher des Ministeriums", "Beamte aus Südkorea",
 * "türkische Truppen", "die Behörden in Nairobi".
 */
export function represented(
  phrase: Phrase,
  role: ParticipantRole,
  clause: Clause,
  sentence: SceneSentence,
  scene: Scene,
): Participation[] {
  const head = sentence.words[phrase.head];
  const stands = head !== undefined && scene.language.clauses.speakers.some((word) => head.lower.endsWith(word));
  const known = phrase.references.some((one) => participationsOf(one, role, sentence, scene, "").length > 0);
  if (!stands || known) return [];
  const at = clause.phrases.indexOf(phrase);
  const { from, within } = scene.language.clauses.senses;
  const behind = clause.phrases[at + 1];
  // "die türkischen Truppen aus X": where the adjective says whose they are, what follows says where they come from.
  const origin = phrase.adjectives.length === 0 && from.has(behind?.preposition ?? "") ? behind : undefined;
  const owners = clause.phrases.filter((other) => other.genitiveOf === at || other === origin);
  const byGenitive = owners.flatMap((owner) =>
    owner.references.flatMap((one) =>
      participationsOf(one, role, sentence, scene, "speaks or acts for the one named in the genitive"),
    ),
  );
  if (owners.length > 0) return byGenitive;
  const byAdjective = [...phrase.adjectives, ...compoundsIn(phrase, sentence)].flatMap((one) =>
    participationsOf(one, role, sentence, scene, "speaks or acts for the country of the adjective"),
  );
  if (byAdjective.length > 0 || behind === undefined || !within.has(behind.preposition ?? "")) return byAdjective;
  return behind.first === phrase.last + 1 ? countryOf(behind, role, sentence, scene) : [];
}

/** "ein Nato-Vertreter": whose name begins a word for an office without a holder. */
function compoundsIn({ first, last }: Phrase, { references }: SceneSentence): readonly Reference[] {
  return references.filter(
    ({ nested, compound, firstToken, lastToken }) => nested && compound !== null && firstToken >= first && lastToken <= last,
  );
}

/** The country of which a town is the capital. */
function capitalOf(place: string | null, country: string | null, scene: Scene): string | null {
  const capital = country === null ? null : (scene.catalogue.entities.get(country)?.capitalId ?? null);
  return capital !== null && capital === place ? country : null;
}

/** "die Behörden in Nairobi" are those of the country whose capital it is. */
function countryOf(phrase: Phrase, role: ParticipantRole, sentence: SceneSentence, scene: Scene): Participation[] {
  return phrase.references.flatMap((reference) => {
    const place = reference.placeId === null ? undefined : scene.catalogue.entities.get(reference.placeId);
    const country = capitalOf(place?.id ?? null, place?.countryId ?? null, scene);
    const mention = reference.mentions[0];
    if (country === null || mention === undefined) return [];
    const { start, end } = mention;
    return [{ entityId: country, role, onBehalfOf: null, span: { start, end }, rule: "acts for the country of the capital" }];
  });
}
