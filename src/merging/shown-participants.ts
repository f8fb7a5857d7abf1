import { isKind } from "../model/entity.ts";
import type { ParticipantRole } from "../model/claim.ts";
import type { Participant } from "../model/event.ts";
import type { EventMention } from "../model/mention.ts";
import { witnesses, type Witness } from "./seen.ts";

/** Of roles named equally often the one that says the most. */
const MOST_SPECIFIC: readonly ParticipantRole[] = [
  "HOST",
  "VISITOR",
  "SPEAKER",
  "SENDER",
  "RECIPIENT",
  "ADDRESSEE",
  "AGENT",
  "TARGET",
  "SUBJECT",
  "PARTICIPANT",
];

/** Everybody who takes part by some telling, each in one role; the most told of first, of equals people before countries. */
export function shownParticipants(mentions: readonly EventMention[]): readonly Participant[] {
  const told = witnesses(mentions, "PARTICIPANT").filter(({ claim }) => claim.entityId !== null);
  const byEntity = [...Map.groupBy(told, ({ claim }) => claim.entityId ?? "")];
  const people = (id: string) => Number(isKind(id, "person"));
  const sorted = byEntity.toSorted(
    ([one, ones], [other, others]) => others.length - ones.length || people(other) - people(one) || (one < other ? -1 : 1),
  );
  return sorted.map(([entityId, claims]) => ({
    role: roleOf(claims),
    entityId,
    onBehalfOf: mostTold(claims.flatMap(({ claim }) => claim.onBehalfOf ?? [])),
  }));
}

/** A plain participant is whatever else somebody says that they are. */
function roleOf(claims: readonly Witness[]): ParticipantRole {
  const roles = claims.map(({ claim }) => claim.role ?? "PARTICIPANT");
  const specific = roles.filter((role) => role !== "PARTICIPANT");
  const counts = Map.groupBy(specific, (role) => role);
  const [first] = [...counts].toSorted(
    ([one, ones], [other, others]) => others.length - ones.length || MOST_SPECIFIC.indexOf(one) - MOST_SPECIFIC.indexOf(other),
  );
  return first?.[0] ?? "PARTICIPANT";
}

function mostTold(ids: readonly string[]): string | null {
  const counts = Map.groupBy(ids, (id) => id);
  return (
    [...counts].toSorted(([one, ones], [other, others]) => others.length - ones.length || (one < other ? -1 : 1))[0]?.[0] ?? null
  );
}
