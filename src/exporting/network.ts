import type { Entity } from "../model/entity.ts";
import { localized } from "../model/localized.ts";
import type { UncertainDate } from "../model/uncertain-date.ts";
import type { EventBatch, ExportedEvent, ExportTask, ExportWords } from "./exporter.ts";

/** An entity or an event. Events are nodes too: an edge for every two who take part would say less with more. */
export interface NetworkNode {
  readonly id: string;
  readonly label: string;
  readonly date: UncertainDate | null;
  readonly values: Values<typeof NODE_FIELDS>;
}

/** What an entity has to do with an event, or that one event is part of another. */
export interface NetworkEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** That of the event, from which it is. */
  readonly date: UncertainDate | null;
  readonly values: Values<typeof EDGE_FIELDS>;
}

/** What nodes have beside their label, with its type. */
export const NODE_FIELDS = {
  type: "string",
  kind: "string",
  status: "string",
  support: "string",
  date: "string",
  date_in_words: "string",
  date_precision: "string",
  earliest: "string",
  latest: "string",
  independent_sources: "integer",
  tellings: "integer",
  wikidata: "string",
  country_code: "string",
} as const;

/** What edges have; the types are those of the graph in Neo4j. */
export const EDGE_FIELDS = { type: "string", role: "string", on_behalf_of: "string" } as const;

/** What every format of networks loses. */
export const NETWORK_LOSSES = [
  "Claims, the words of texts, rules, attributions and the sides of conflicts do not come along.",
  "Which places lie within which does not come along.",
] as const;

type Values<Fields> = { readonly [Field in keyof Fields]: (Fields[Field] extends "integer" ? number : string) | null };

/** Every event, and every entity when it is first named. Only the ids of entities are kept meanwhile. */
export async function* networkNodes({ events, words }: ExportTask): AsyncIterable<readonly NetworkNode[]> {
  const seen = new Set<string>();
  for await (const batch of events()) {
    yield batch.events.flatMap((event) => {
      const unseen = [...new Set(entitiesOf(event))].filter((id) => !seen.has(id));
      for (const id of unseen) seen.add(id);
      return [...unseen.map((id) => entityNode(id, batch.entities.get(id), words)), eventNode(event, words)];
    });
  }
}

/** The edges of every event, in a pass of their own. */
export async function* networkEdges({ events }: ExportTask): AsyncIterable<readonly NetworkEdge[]> {
  for await (const batch of events("WHOLES")) yield batch.events.flatMap((event) => edgesOf(event, batch));
}

function entitiesOf({ participants, placeIds }: ExportedEvent): string[] {
  return [...participants.map(({ entityId }) => entityId), ...representedIn(participants), ...placeIds];
}

function representedIn(participants: ExportedEvent["participants"]): string[] {
  return [...new Set(participants.flatMap(({ onBehalfOf }) => (onBehalfOf === null ? [] : [onBehalfOf])))];
}

const NOTHING: NetworkNode["values"] = {
  type: null,
  kind: null,
  status: null,
  support: null,
  date: null,
  date_in_words: null,
  date_precision: null,
  earliest: null,
  latest: null,
  independent_sources: null,
  tellings: null,
  wikidata: null,
  country_code: null,
};

function entityNode(id: string, entity: Entity | undefined, { language }: ExportWords): NetworkNode {
  const label = entity === undefined ? id : localized(entity.name, language);
  const type = id.slice(0, id.indexOf("_")).toUpperCase();
  const values = { ...NOTHING, type, wikidata: entity?.wikidataId ?? null, country_code: entity?.code ?? null };
  return { id, label, date: null, values };
}

function eventNode(event: ExportedEvent, words: ExportWords): NetworkNode {
  const { id, kind, title, date, status, support, salience, mentionIds } = event;
  const values = {
    ...NOTHING,
    type: "EVENT",
    kind,
    status,
    support,
    date: date?.edtf ?? null,
    date_in_words: date === null ? null : words.date(date),
    date_precision: date?.precision ?? null,
    earliest: date?.earliest ?? null,
    latest: date?.latest ?? null,
    independent_sources: salience[0],
    tellings: mentionIds.length,
  };
  return { id, label: localized(title, words.language) || words.kinds[kind], date, values };
}

function edgesOf({ id, date, participants, placeIds, partOf }: ExportedEvent, { wholes }: EventBatch): NetworkEdge[] {
  const edges = [
    ...participants.map(({ entityId, role, onBehalfOf }) => [entityId, id, "PARTICIPATED_IN", role, onBehalfOf] as const),
    ...representedIn(participants).map((country) => [country, id, "REPRESENTED_IN", null, null] as const),
    ...placeIds.map((place) => [id, place, "TOOK_PLACE_IN", null, null] as const),
    ...(partOf !== null && wholes.has(partOf) ? [[id, partOf, "PART_OF", null, null] as const] : []),
  ];
  return edges.map(([source, target, type, role, onBehalfOf], index) => ({
    id: `${id}.${index + 1}`,
    source,
    target,
    date,
    values: { type, role, on_behalf_of: onBehalfOf },
  }));
}
