import { reachOf } from "../dates.ts";
import { familyOf, type FamilyName } from "../kinds.ts";
import type { EventSummary } from "../overview.ts";
import type { Density } from "../period.ts";
import type { LaneChoice } from "./lanes.ts";

/** An event with all that placing it needs, so that moving the picture asks for nothing twice. */
export interface Prepared {
  readonly event: EventSummary;
  readonly family: FamilyName;
  /** First moment and the one after the last, in milliseconds; null where the date is open. */
  readonly from: number | null;
  readonly to: number | null;
  /** Days are dots, periods are bars; a bar is soft where only some part of it is meant and nobody says which. */
  readonly shape: "dot" | "bar";
  readonly soft: boolean;
  readonly disputed: boolean;
}

/** The events of a lane, those first that are placed first. */
export interface PreparedLane {
  readonly lane: LaneChoice;
  readonly events: readonly Prepared[];
  /** How many events are when; null where all of them are here. */
  readonly density: Density | null;
}

/** The lanes that have something to show. */
export function preparedLanes(
  lanes: readonly LaneChoice[],
  events: readonly EventSummary[],
  rank: (event: EventSummary) => number,
  densities: ReadonlyMap<string, Density>,
): readonly PreparedLane[] {
  const prepared = events.flatMap((event) => preparedOf(event) ?? []);
  const ranks = new Map(events.map((event) => [event.id, rank(event)]));
  // What sources disagree about is seen in any case.
  const rankOf = ({ event, disputed }: Prepared) => (ranks.get(event.id) ?? UNRANKED) - (disputed ? 2 * UNRANKED : 0);
  prepared.sort((one, other) => (rankOf(one) < rankOf(other) ? -1 : rankOf(one) > rankOf(other) ? 1 : 0));
  return lanes
    .map((lane) => ({
      lane,
      events: prepared.filter(({ event }) => lane.holds(event)),
      density: densities.get(lane.key) ?? null,
    }))
    .filter((lane) => lane.events.length > 0 || (lane.density?.totalCount ?? 0) > 0);
}

const UNRANKED = 1e6;

/** A slash in EDTF is a duration, whose days are known; of every other period only one day, or an unknown part, is meant. */
function preparedOf(event: EventSummary): Prepared | null {
  const reach = reachOf(event.date);
  if (reach === null) return null;
  const isDay = event.date?.precision === "DAY" && reach.from !== null && reach.to !== null;
  return {
    event,
    family: familyOf(event.kind),
    from: reach.from?.getTime() ?? null,
    to: reach.to?.getTime() ?? null,
    shape: isDay ? "dot" : "bar",
    soft: !event.date?.edtf.includes("/") && event.date?.precision !== "DAY",
    disputed: event.conflicts.some(({ reason }) => reason === "DISAGREEMENT"),
  };
}
