import { isKind } from "../../model/entity.ts";
import { homeAmong } from "../home-among.ts";
import type { EventDraft } from "./draft.ts";
import type { Scene } from "./scene.ts";

/** A country is that of a text where it is named this often. */
const OFTEN = 4;

/** What happens within a state, in the one that the text is about where nothing says another. */
const DOMESTIC: ReadonlySet<string> = new Set(["ELECTION", "ATTACK", "APPOINTMENT", "FOUNDING"]);
const DOMESTIC_FAMILIES: ReadonlySet<string> = new Set([
  "emergency",
  "protest",
  "strike",
  "dissolution",
  "celebration",
  "revolution",
]);

/** Places what happens within a state in the country that the text is about. */
export function placeAtHome(draft: EventDraft, home: string | null, scene: Scene): void {
  if (home === null || draft.places.length > 0 || !(DOMESTIC.has(draft.kind) || DOMESTIC_FAMILIES.has(draft.family))) return;
  const countries = draft.participants.map(({ entityId, onBehalfOf }) => onBehalfOf ?? entityId);
  if (countries.some((id) => isKind(id, "country") && id !== home)) return;
  if (draft.participants.some(({ entityId }) => servesElsewhere(entityId, home, scene))) return;
  const rule = "country that the text is about";
  draft.places.push({ entityId: home, placeClass: null, within: null, words: null, span: draft.triggerSpan, rule });
}

/** Whether the catalogue knows somebody only by offices of other states. */
function servesElsewhere(id: string, home: string, { catalogue: { entities } }: Scene): boolean {
  const offices = isKind(id, "person") ? (entities.get(id)?.offices ?? []) : [];
  const states = offices.flatMap(
    ({ countryId, organizationId }) => countryId ?? entities.get(organizationId ?? "")?.countryId ?? [],
  );
  return states.length > 0 && !states.includes(home);
}

/** The country that a text is about: most of the countries and places that it names are of it. */
export function homeOf(scene: Scene): string | null {
  const { entities } = scene.catalogue;
  const countries = scene.sentences.flatMap(({ references }) =>
    references.flatMap(({ form, mentions }) =>
      form === "NAME" || form === "ADJECTIVE"
        ? mentions.flatMap(({ entityId, kind }) => {
            if (entityId === null || (kind !== "COUNTRY" && kind !== "PLACE")) return [];
            return kind === "COUNTRY" ? entityId : (entities.get(entityId)?.countryId ?? []);
          })
        : [],
    ),
  );
  return homeAmong(countries, OFTEN);
}
