import { computed } from "@preact/signals";
import { FAMILIES, familyOf, type FamilyName } from "../kinds.ts";
import type { EventFilter } from "../operations.generated.ts";
import { events, salientEvents, type EventSummary } from "../overview.ts";
import { filter, view } from "../state.ts";
import { words } from "../words/words.ts";

/** A strip of the timeline, and which events are in it. */
export interface LaneChoice {
  readonly key: string;
  readonly name: string;
  /** The colour of its name; null where its events have several. */
  readonly family: FamilyName | null;
  /** What to ask for its events; null where no filter can say it, or where it would find nothing. */
  readonly filter: EventFilter | null;
  holds(event: EventSummary): boolean;
}

/** Most lanes, those without a participant included. */
export const MOST_LANES = 8;

/** The lanes from top to bottom. */
export const lanes = computed<readonly LaneChoice[]>(() => (view.value.lanes === "KIND" ? lanesByKind() : lanesByParticipant()));

function lanesByKind(): readonly LaneChoice[] {
  const { kinds: chosen = null } = filter.value;
  return FAMILIES.map(({ name, kinds }) => {
    const own = chosen === null ? kinds : kinds.filter((kind) => chosen.includes(kind));
    return {
      key: name,
      name: words.value.families[name],
      family: name,
      filter: own.length === 0 ? null : { ...filter.value, kinds: own },
      holds: ({ kind }) => familyOf(kind) === name,
    };
  });
}

/** One each for those who take part most often, and one for events without any of them. */
function lanesByParticipant(): readonly LaneChoice[] {
  const foremost = foremostParticipants();
  const ids = new Set(foremost.map(({ id }) => id));
  const others = {
    key: "others",
    name: words.value.timeline.others,
    family: null,
    filter: null,
    holds: ({ participants }: EventSummary) => !participants.some(({ entity }) => ids.has(entity.id)),
  };
  return [...foremost.map(laneOfParticipant), others];
}

type Participant = EventSummary["participants"][number]["entity"];

function laneOfParticipant({ id, name }: Participant): LaneChoice {
  return {
    key: id,
    name,
    family: null,
    filter: { ...filter.value, actors: { allOf: [...new Set([...view.value.entities, id])] } },
    holds: ({ participants }) => participants.some(({ entity }) => entity.id === id),
  };
}

function foremostParticipants(): readonly Participant[] {
  const counts = new Map<string, { readonly entity: Participant; readonly count: number }>();
  const known = new Map([...events.value, ...salientEvents.value].map((event) => [event.id, event]));
  for (const { participants } of known.values()) {
    for (const entity of new Map(participants.map((one) => [one.entity.id, one.entity])).values())
      counts.set(entity.id, { entity, count: (counts.get(entity.id)?.count ?? 0) + 1 });
  }
  return [...counts.values()]
    .sort((one, other) => other.count - one.count || (one.entity.id < other.entity.id ? -1 : 1))
    .slice(0, MOST_LANES - 1)
    .map(({ entity }) => entity);
}
