import { isKind } from "../../model/entity.ts";
import type { EventDraft, Participation } from "./draft.ts";
import { isOld, isUnderWay } from "./under-way.ts";

/** The people of a visit; where it names the traveller alone, with the host of the last telling of the two together. */
export function personsOf(visit: EventDraft, near: readonly EventDraft[]): EventDraft {
  const people = visit.participants.filter(isPerson);
  const pair = near.findLast(
    (other) =>
      isUnderWay(other) &&
      hasHostAndVisitor(other) &&
      people.some(({ entityId }) => other.participants.some((one) => one.entityId === entityId)),
  );
  if (pair !== undefined) return { ...visit, participants: pair.participants.filter(isPerson) };
  if (people.length > 1) return { ...visit, participants: people };
  const together = near.findLast(
    (other) =>
      !isOld(other) &&
      other.participants.filter(isPerson).length > 1 &&
      people.every(({ entityId }) => other.participants.some((one) => one.entityId === entityId)),
  );
  return { ...visit, participants: together === undefined ? people : together.participants.filter(isPerson) };
}

function hasHostAndVisitor({ participants }: EventDraft): boolean {
  const people = participants.filter(isPerson);
  return people.some(({ role }) => role === "HOST") && people.filter(({ role }) => role === "VISITOR").length === 1;
}

/** Whether somebody who takes part is a person. */
export function isPerson({ entityId }: Participation): boolean {
  return isKind(entityId, "person");
}
