import { claim, type Claim } from "../model/claim.ts";
import { uncertainDate } from "../model/edtf.ts";
import { NEVER, UNDATED, type Event, type EventVersion } from "../model/event.ts";
import { EMPTY_GRAPH, type Graph } from "../model/graph.ts";
import { KINDS } from "../model/kinds.ts";
import type { EventMention } from "../model/mention.ts";
import type { UncertainDate } from "../model/uncertain-date.ts";
import type { CodedEvent } from "./coded-events.ts";
import { mentionIdOf, type CodedNames } from "./coded-names.ts";

/** What the graph has beside one sure telling of each event. */
export interface Doubts {
  /** The share of dates that say no more than the month. */
  readonly vague: number;
  /** The share of events about whose date two tellings disagree. */
  readonly conflicting: number;
}

const AT_ONCE = 5_000;
const RULE = "imported row";
const RENDITION = { EN: "date", DE: "Datum" };

/** Coded events as they would be if several texts told of each of them: with several claims, and doubts. */
export async function* doubtfulGraphs(events: readonly CodedEvent[], names: CodedNames, doubts: Doubts): AsyncGenerator<Graph> {
  const known = new Set<string>();
  for (let from = 0; from < events.length; from += AT_ONCE) {
    yield graphOf(events.slice(from, from + AT_ONCE), from, { known, names, doubts });
  }
}

interface Making {
  /** Entities that were put before. */
  readonly known: Set<string>;
  readonly names: CodedNames;
  readonly doubts: Doubts;
}

function graphOf(events: readonly CodedEvent[], from: number, { known, names, doubts }: Making): Graph {
  const named = new Map(events.flatMap(({ source, target }) => [source, target]).map((name) => [name, names.entityOf(name)]));
  const entities = [...named.values()].filter(({ id }) => !known.has(id));
  for (const { id } of entities) known.add(id);
  const told = events.map((event, index) => tellingsOf(event, from + index, names, doubts));
  return {
    ...EMPTY_GRAPH,
    entities: [...new Map(entities.map((entity) => [entity.id, entity])).values()],
    eventMentions: told.flat(),
    events: told.map((mentions, index) => eventOf(from + index, mentions)),
  };
}

/** Every row is one telling; where there are doubts, every so many have a vague date or a second telling of another day. */
function tellingsOf(event: CodedEvent, row: number, names: CodedNames, { vague, conflicting }: Doubts): EventMention[] {
  const isVague = row % 100 < vague * 100;
  const date = isVague ? event.date.slice(0, 7) : event.date;
  const first = tellingOf(event, mentionIdOf(row), date, names);
  if (isVague || row % 100 < 100 - conflicting * 100) return [first];
  return [first, tellingOf(event, `${mentionIdOf(row)}a`, `${event.date.slice(0, 4)}-01-01`, names)];
}

function tellingOf({ date: day, source, type, target }: CodedEvent, id: string, edtf: string, names: CodedNames): EventMention {
  const witness = { origin: "IMPORT", source: id, start: null, end: null, quote: null, rule: RULE } as const;
  const claims: Claim[] = [
    claim(id, "DATE", { date: uncertainDate(edtf, "STATED", null) }, witness),
    claim(id, "PARTICIPANT", { entityId: names.entityOf(source).id, role: "AGENT" }, witness),
    claim(id, "PARTICIPANT", { entityId: names.entityOf(target).id, role: "TARGET" }, witness),
  ];
  return {
    id,
    origin: "IMPORT",
    source: witness.source,
    documentId: null,
    start: null,
    end: null,
    quote: null,
    publishedOn: day,
    kind: names.kindOf(type),
    status: "HAPPENED",
    statusWords: null,
    polarity: "ASSERTED",
    attribution: null,
    claims,
  };
}

function eventOf(row: number, mentions: readonly EventMention[]): Event {
  const [first] = mentions;
  if (first === undefined) throw new Error(`row ${row}: expected a telling, got none`);
  return {
    id: mentionIdOf(row).replace("mention_", "event_"),
    links: mentions.map(({ id }) => ({ mentionId: id, reason: RULE })),
    versions: [versionOf(first, mentions)],
  };
}

function versionOf(first: EventMention, mentions: readonly EventMention[]): EventVersion {
  const title = `${KINDS[first.kind].family} (${first.source})`;
  return {
    knownFrom: first.publishedOn ?? UNDATED,
    knownUntil: NEVER,
    scope: "BOTH",
    kind: first.kind,
    title: { EN: title, DE: title },
    date: dateOf(first),
    status: first.status,
    support: "STATED",
    participants: first.claims.flatMap(({ entityId, role }) =>
      entityId !== null && role !== null ? [{ role, entityId, onBehalfOf: null }] : [],
    ),
    placeIds: [],
    partOf: null,
    possiblySame: [],
    conflicts: mentions.length < 2 ? [] : [conflictOf(first, mentions)],
    mentionIds: mentions.map(({ id }) => id),
    documentIds: [],
    salience: [1, mentions.length, 0],
    rules: { DATE: RULE },
  };
}

function conflictOf(first: EventMention, mentions: readonly EventMention[]): EventVersion["conflicts"][number] {
  const eventId = first.id.replace("mention_", "event_");
  return {
    id: `${eventId.replace("event_", "conflict_")}-date`,
    eventId,
    property: "DATE",
    reason: "DISAGREEMENT",
    sides: mentions.map((mention) => ({ value: RENDITION, claimIds: mention.claims.slice(0, 1).map(({ id }) => id) })),
    shown: RENDITION,
    rule: RULE,
  } as EventVersion["conflicts"][number];
}

function dateOf({ claims }: EventMention): UncertainDate | null {
  return claims.find(({ property }) => property === "DATE")?.date ?? null;
}
