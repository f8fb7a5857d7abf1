import { LABELS } from "../languages/labels.ts";
import type { ImportedFields } from "../model/claim.ts";
import type { InterfaceLanguage } from "../model/entity.ts";
import { localized } from "../model/localized.ts";
import type { Context } from "./context.ts";
import { eventIn, type ClaimParent } from "./parents.ts";

/** Prints the value of a claim for people. */
export async function claimValue(claim: ClaimParent, language: InterfaceLanguage, context: Context): Promise<string> {
  const labels = LABELS[language];
  if (claim.fields) return rowValue(claim, claim.fields, language, context);
  if (claim.kind) return labels.kinds[claim.kind];
  if (claim.status) return labels.statuses[claim.status];
  if (claim.property === "DATE") return claim.date?.edtf ?? claim.words ?? labels.unknown;
  if (claim.property === "PART_OF") return wholeTitle(claim, language, context);
  const name = await entityName(claim.entityId, language, context);
  if (claim.role) return `${name ?? labels.unknown} (${labels.roles[claim.role]})`;
  if (claim.placeClass)
    return claim.words ?? labels.describedPlace(claim.placeClass, await entityName(claim.within, language, context));
  return name ?? claim.words ?? labels.unknown;
}

/** All that an imported row says: "visit, 2014-05-02, Norway (host), Ada Lovelace (visitor), Oslo". */
async function rowValue(
  { kind, date }: ClaimParent,
  { participants, placeIds }: ImportedFields,
  language: InterfaceLanguage,
  context: Context,
): Promise<string> {
  const labels = LABELS[language];
  const name = async (id: string) => (await entityName(id, language, context)) ?? labels.unknown;
  const people = participants.map(async ({ role, entityId }) => `${await name(entityId)} (${labels.roles[role]})`);
  const said = await Promise.all([...people, ...placeIds.map(name)]);
  return [kind === null ? labels.unknown : labels.kinds[kind], date?.edtf ?? labels.unknown, ...said].join(", ");
}

async function wholeTitle(claim: ClaimParent, language: InterfaceLanguage, { load }: Context): Promise<string> {
  if (claim.wholeMentionId === null) return LABELS[language].unknown;
  const event = await load.events.load(claim.wholeMentionId.replace("mention_", "event_"));
  const whole = eventIn(event, claim.view);
  return whole ? localized(whole.title, language) : LABELS[language].unknown;
}

async function entityName(id: string | null, language: InterfaceLanguage, { load }: Context): Promise<string | null> {
  const entity = id === null ? null : await load.entities.load(id);
  return entity && localized(entity.name, language);
}
