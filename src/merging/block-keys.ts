import { isKind } from "../model/entity.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { Correction } from "../model/correction.ts";
import type { EventMention } from "../model/mention.ts";
import { activeCorrections, pointsTo } from "./active-corrections.ts";
import { soughtTimes, standingTimes } from "./months.ts";
import { actors } from "./principals.ts";
import { isNameless } from "./same-event.ts";
import { telling, type Telling } from "./telling.ts";

/** What the blocks depend on beside the mention. */
export interface Blocking {
  readonly catalogue: Pick<Catalogue, "entities">;
  readonly corrections: readonly Correction[];
}

/**
 * The blocks in which a mention stands: principals × months. Merging the closure of some mentions, which is everything
 * that `soughtKeys` of its members finds in blocks, gives exactly what merging everything gives, restricted to it.
 */
export function blockKeys(mention: EventMention, blocking: Blocking): string[] {
  if (mention.origin === "CATALOGUE") return [];
  if (mention.origin === "IMPORT") return [importKey(mention.source)];
  const one = telling(mention, blocking.catalogue.entities);
  const times = standingTimes(one.time);
  return [
    ...new Set([
      ...crossed(one, times),
      ...one.days.standing,
      ...besides(one, isNameless(one) ? ["any", "nameless"] : ["any"]),
      `mention:${mention.id}`,
      ...wholes(mention).map((id) => `part-of:${id}`),
      ...correctionKeys(mention, blocking),
    ]),
  ].sort();
}

/** The block of all rows of an import: no text's telling seeks it, for coders have decided already what is one event. */
export function importKey(source: string): string {
  return `import:${source}`;
}

/** The blocks in which the mentions stand that a mention may belong with: those of its time and those without one. */
export function soughtKeys(mention: EventMention, blocking: Blocking): string[] {
  if (mention.origin === "CATALOGUE" || mention.origin === "IMPORT") return [];
  const one = telling(mention, blocking.catalogue.entities);
  const times = soughtTimes(one.time);
  return [
    ...new Set([
      ...crossed(one, times),
      ...one.days.sought,
      ...besides(one, isNameless(one) ? ["any"] : ["nameless"]),
      `part-of:${mention.id}`,
      ...wholes(mention).map((id) => `mention:${id}`),
      ...correctionKeys(mention, blocking),
    ]),
  ].sort();
}

/** Families that are looked for beside another one, which they may belong to. */
const BESIDE: Readonly<Record<string, string>> = { arrival: "visit" };

/** Persons are looked for across families, since parts belong to wholes of another one; states and others within theirs. */
function crossed(one: Telling, times: readonly string[]): string[] {
  const people = actors(one.mention)
    .map((claim) => claim.entityId)
    .filter((id) => isKind(id, "person"));
  const others = one.principals.ids.map((id) => `${BESIDE[one.family] ?? one.family}:${id}`);
  return [...people, ...others].flatMap((actor) => times.map((time) => `${actor}:${time}`));
}

/** A telling that does not say by whom is compared with those of its own text. */
function besides({ family, mention }: Telling, names: readonly string[]): string[] {
  return mention.documentId === null ? [] : names.map((name) => `${family}:${mention.documentId ?? ""}:${name}`);
}

function wholes(mention: EventMention): readonly string[] {
  return mention.claims.flatMap((claim) =>
    claim.property === "PART_OF" && claim.wholeMentionId !== null ? [claim.wholeMentionId] : [],
  );
}

/** Mentions that a correction names must be merged together, whatever separates them. */
function correctionKeys(mention: EventMention, { corrections }: Blocking): readonly string[] {
  const about = activeCorrections(corrections).filter(
    ({ action }) =>
      (action.type === "SAME_EVENT" || action.type === "NOT_SAME_EVENT") &&
      (pointsTo(action.one, mention) || pointsTo(action.other, mention)),
  );
  return about.map(({ id }) => `correction:${id}`);
}
