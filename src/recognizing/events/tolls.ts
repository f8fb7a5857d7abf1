import { isKind } from "../../model/entity.ts";
import type { EventDraft } from "./draft.ts";
import type { Scene } from "./scene.ts";

/** "Bei einem Anschlag in X kamen 30 Menschen ums Leben": deaths of nobody with a name are told with what they died of. */
export function isToll({ clause, family, participants }: EventDraft, drafts: readonly EventDraft[], scene: Scene): boolean {
  if (family !== "death" || participants.some(({ entityId }) => isKind(entityId, "person"))) return false;
  const { whereby } = scene.language.clauses.senses;
  return drafts.some(
    (other) =>
      other.clause === clause &&
      whereby.has(other.phrase?.preposition ?? "") &&
      (DEADLY.has(other.kind) || DEADLY.has(other.family)),
  );
}

/** Kinds and families of which people die. */
const DEADLY: ReadonlySet<string> = new Set(["ATTACK", "WAR", "disaster", "accident", "protest"]);
