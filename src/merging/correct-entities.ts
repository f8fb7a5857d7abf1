import type { Catalogue } from "../model/catalogue.ts";
import type { Correction, CorrectionTarget } from "../model/correction.ts";
import { uncataloguedId } from "../model/entity.ts";
import type { Attribution, EntityMention, EventMention } from "../model/mention.ts";
import { pointsTo } from "./active-corrections.ts";

/** Mentions whose entities corrections have put together or apart. */
export interface CorrectedEntities {
  readonly entityMentions: readonly EntityMention[];
  readonly eventMentions: readonly EventMention[];
  /** The ids that each entity has taken over. */
  readonly merged: ReadonlyMap<string, readonly string[]>;
  readonly notApplied: readonly Correction[];
}

interface State {
  readonly entityMentions: readonly EntityMention[];
  readonly eventMentions: readonly EventMention[];
}

/** Applies the corrections on entities, in the order of the list, so that the later ones win. */
export function correctEntities(
  start: State,
  corrections: readonly Correction[],
  catalogue: Pick<Catalogue, "entities">,
): CorrectedEntities {
  let state = start;
  const merged = new Map<string, string[]>();
  const notApplied: Correction[] = [];
  for (const correction of corrections) {
    const next = applied(state, correction, catalogue, merged);
    if (next === "OTHER") continue;
    if (next === null) notApplied.push(correction);
    else state = next;
  }
  return { ...state, merged, notApplied };
}

function applied(
  state: State,
  correction: Correction,
  catalogue: Pick<Catalogue, "entities">,
  merged: Map<string, string[]>,
): State | null | "OTHER" {
  const { action } = correction;
  if (action.type !== "SAME_ENTITY" && action.type !== "NOT_SAME_ENTITY") return "OTHER";
  const [one, other] = [meant(action.one, state), meant(action.other, state)];
  if (action.type === "NOT_SAME_ENTITY") return setApart(state, action, one, other);
  return putTogether(state, correction, { one, other, targets: [action.one, action.other] }, catalogue, merged);
}

/** Gives two entities the id of one, the catalogue's where there is one, and decides what could not be decided. */
function putTogether(
  state: State,
  { author }: Correction,
  found: { readonly one: readonly string[]; readonly other: readonly string[]; readonly targets: readonly CorrectionTarget[] },
  catalogue: Pick<Catalogue, "entities">,
  merged: Map<string, string[]>,
): State | null {
  const listed = (id: string) => Number(catalogue.entities.has(id));
  const [kept, ...lost] = [...new Set([...found.one, ...found.other])].toSorted(
    (a, b) => listed(b) - listed(a) || (a < b ? -1 : 1),
  );
  const isUndecided = (mention: EntityMention) =>
    mention.entityId === null && found.targets.some((target) => pointsTo(target, mention));
  const undecided = state.entityMentions.some(isUndecided);
  if (kept === undefined || (!undecided && (found.one.length === 0 || found.other.length === 0))) return null;
  if (lost.length > 0) merged.set(kept, [...(merged.get(kept) ?? []), ...lost, ...lost.flatMap((id) => merged.get(id) ?? [])]);
  const entityMentions = state.entityMentions.map((mention) =>
    isUndecided(mention) ? { ...mention, entityId: kept, resolvedBy: `correction by ${author}` } : mention,
  );
  return renamed({ ...state, entityMentions }, (id) => (lost.includes(id) ? kept : id));
}

/** The entities that a target means. */
function meant(target: CorrectionTarget, state: State): readonly string[] {
  if ("entityId" in target) return [target.entityId];
  return [
    ...new Set(state.entityMentions.filter((mention) => pointsTo(target, mention)).flatMap(({ entityId }) => entityId ?? [])),
  ].sort();
}

/** What stands in the span of the first target, or else of the second, becomes an entity of its own. */
function setApart(
  state: State,
  action: { readonly one: CorrectionTarget; readonly other: CorrectionTarget },
  one: readonly string[],
  other: readonly string[],
): State | null {
  const shared = one.filter((id) => other.includes(id));
  const target =
    "documentId" in action.other && "documentId" in action.one
      ? action.other
      : "documentId" in action.one
        ? action.one
        : action.other;
  if (shared.length === 0 || !("documentId" in target)) return null;
  const { documentId } = target;
  const own = new Map(shared.map((id) => [id, ownId(id, documentId, state)]));
  const inSpan = (what: { readonly documentId: string | null; readonly start: number | null; readonly end: number | null }) =>
    pointsTo(target, what);
  return {
    entityMentions: state.entityMentions.map((mention) =>
      inSpan(mention) && mention.entityId !== null
        ? { ...mention, entityId: own.get(mention.entityId) ?? mention.entityId }
        : mention,
    ),
    eventMentions: state.eventMentions.map((mention) => ({
      ...mention,
      claims: mention.claims.map((claim) => {
        const here = inSpan({ documentId: mention.documentId, start: claim.start, end: claim.end });
        return here && claim.entityId !== null ? { ...claim, entityId: own.get(claim.entityId) ?? claim.entityId } : claim;
      }),
    })),
  };
}

/** The id of a namesake that only one text tells of. */
function ownId(id: string, documentId: string, state: State): string {
  const kind = state.entityMentions.find((mention) => mention.entityId === id)?.kind ?? "PERSON";
  return uncataloguedId(kind, `${id} in ${documentId}`);
}

function renamed(state: State, name: (id: string) => string): State {
  const maybe = (id: string | null) => (id === null ? null : name(id));
  const attributed = (attribution: Attribution | null): Attribution | null =>
    attribution === null ? null : { ...attribution, entityId: maybe(attribution.entityId), via: attributed(attribution.via) };
  return {
    entityMentions: state.entityMentions.map((mention) => ({ ...mention, entityId: maybe(mention.entityId) })),
    eventMentions: state.eventMentions.map((mention) => ({
      ...mention,
      attribution: attributed(mention.attribution),
      claims: mention.claims.map((claim) => ({
        ...claim,
        entityId: maybe(claim.entityId),
        onBehalfOf: maybe(claim.onBehalfOf),
        within: maybe(claim.within),
      })),
    })),
  };
}
