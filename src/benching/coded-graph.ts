import { claim, type Claim } from "../model/claim.ts";
import { uncertainDate } from "../model/edtf.ts";
import { uncataloguedId, type Entity } from "../model/entity.ts";
import { NEVER, UNDATED, type Event, type EventKind, type EventVersion } from "../model/event.ts";
import { EMPTY_GRAPH, type Graph } from "../model/graph.ts";
import { KINDS } from "../model/kinds.ts";
import { eventMentionId, type EventMention } from "../model/mention.ts";
import { nameKey } from "../model/name-key.ts";
import type { UncertainDate } from "../model/uncertain-date.ts";
import type { Store } from "../storing/store.ts";
import type { CodedEvent } from "./coded-events.ts";

/** What the graph has beside one sure telling of each event. */
export interface Doubts {
  /** The share of dates that say no more than the month. */
  readonly vague: number;
  /** The share of events about whose date two tellings disagree. */
  readonly conflicting: number;
}

const AT_ONCE = 5_000;
/** What graphs of benches are made with. */
export const MADE = { ruleVersion: "bench", catalogueDigest: "bench", correctionsDigest: "bench" };
const RULE = "imported row";
const RENDITION = { EN: "date", DE: "Datum" };

/** Puts coded events into a store and tells how many a second. */
export async function putCodedEvents(
  store: Store,
  events: readonly CodedEvent[],
  report: (done: string) => void,
  doubts: Doubts = { vague: 0, conflicting: 0 },
): Promise<number> {
  const begin = performance.now();
  const known = new Set<string>();
  for (let from = 0; from < events.length; from += AT_ONCE) {
    report(`Putting coded events into ${store.name} … ${from} of ${events.length}`);
    const some = events.slice(from, from + AT_ONCE);
    await store.write({ put: graphOf(some, from, known, doubts), remove: [] }, MADE);
  }
  return (events.length * 1_000) / (performance.now() - begin);
}

/** The id that an entity of this name has. */
export function entityIdOf(name: string): string {
  return uncataloguedId("ORGANIZATION", nameKey(name) || name);
}

/** The id that the event of a row has. */
export function eventIdOf(row: number): string {
  return mentionIdOf(row, "").replace("mention_", "event_");
}

function mentionIdOf(row: number, telling: string): string {
  return eventMentionId(`bench ${row}${telling}`, null, "");
}

/** What a kind of coded event is here; the first that fits. */
const KIND_OF: readonly (readonly [words: RegExp, kind: EventKind])[] = [
  [/visit/iu, "VISIT"],
  [/telephone/iu, "PHONE_CALL"],
  [/consult|meet|negotiat|mediat/iu, "MEETING"],
  [/agreement|cooperat/iu, "AGREEMENT"],
  [/force|violence|fight|bomb|kill|assault|weapons|occupy/iu, "ATTACK"],
  [/arrest|lawsuit|legal|investigat|expel|abduct/iu, "LEGAL_ACTION"],
  [/embargo|sanction|reduce/iu, "SANCTION"],
  [/aid/iu, "DELIVERY"],
  [/invit/iu, "INVITATION"],
  [/statement|comment|appeal|demand|accuse|criticize|praise|threaten|reject|deny|express/iu, "STATEMENT"],
];

/** What kind of event the words of a type tell of. */
export function kindOf(type: string): EventKind {
  const kind = KNOWN_KINDS.get(type) ?? KIND_OF.find(([words]) => words.test(type))?.[1] ?? "OTHER";
  KNOWN_KINDS.set(type, kind);
  return kind;
}

const KNOWN_KINDS = new Map<string, EventKind>();

function graphOf(events: readonly CodedEvent[], from: number, known: Set<string>, doubts: Doubts): Graph {
  const entities: Entity[] = [];
  for (const name of events.flatMap(({ source, target }) => [source, target])) {
    const id = entityIdOf(name);
    if (!known.has(id)) entities.push(entityOf(id, name));
    known.add(id);
  }
  const told = events.map((event, index) => tellingsOf(event, from + index, doubts));
  return {
    ...EMPTY_GRAPH,
    entities,
    eventMentions: told.flat(),
    events: told.map((mentions, index) => eventOf(from + index, mentions)),
  };
}

function entityOf(id: string, name: string): Entity {
  const names = { name: { EN: name }, aliases: [], description: {} };
  return {
    id,
    kind: "ORGANIZATION",
    ...names,
    wikidataId: null,
    within: [],
    countryId: null,
    code: null,
    placeClass: null,
    offices: [],
  };
}

/** Every row is one telling; where there are doubts, every so many have a vague date or a second telling of another day. */
function tellingsOf(event: CodedEvent, row: number, { vague, conflicting }: Doubts): EventMention[] {
  const isVague = row % 100 < vague * 100;
  const date = isVague ? event.date.slice(0, 7) : event.date;
  const first = tellingOf(event, row, date, "");
  if (isVague || row % 100 < 100 - conflicting * 100) return [first];
  return [first, tellingOf(event, row, `${event.date.slice(0, 4)}-01-01`, " again")];
}

function tellingOf({ date: day, source, type, target }: CodedEvent, row: number, edtf: string, telling: string): EventMention {
  const id = mentionIdOf(row, telling);
  const witness = { origin: "IMPORT", source: `row ${row}`, start: null, end: null, quote: null, rule: RULE } as const;
  const claims: Claim[] = [
    claim(id, "DATE", { date: uncertainDate(edtf, "STATED", null) }, witness),
    claim(id, "PARTICIPANT", { entityId: entityIdOf(source), role: "AGENT" }, witness),
    claim(id, "PARTICIPANT", { entityId: entityIdOf(target), role: "TARGET" }, witness),
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
    kind: kindOf(type),
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
    id: eventIdOf(row),
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
