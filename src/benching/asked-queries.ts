import { KINDS } from "../model/kinds.ts";
import type { Draw } from "./asked-parameters.ts";

/** The values of the variables of a query. */
export type Variables = Readonly<Record<string, string | number | null>>;

/** One of the queries that are measured. */
export interface AskedQuery {
  readonly name: string;
  readonly draw: (draw: Draw) => Variables;
  readonly text: string;
  /** The variable that takes a cursor, and the one that says behind how many events of the list that is. */
  readonly cursor?: { readonly variable: string; readonly behind: string };
  /** The same for the peer, which gives the same answers in another shape; null where it can say nothing alike. */
  readonly peer: string | null;
  /** How many things the two answers hold, to see that they are of the same. */
  readonly sizes?: { readonly ours: (data: Answer) => number; readonly peers: (data: Answer) => number };
}

/** The data of an answer. */
export type Answer = Readonly<Record<string, unknown>>;

const EVENT = "id kind date { edtf } participants { role entity { id name } }";
const PEER_EVENT = "id type date participantsConnection { edges { properties { role } node { id name } } }";
const WINDOW = "$from: Date!, $to: Date!";
const DURING = "during: {from: $from, to: $to}";
const PEER_WINDOW = "date: {gte: $from, lte: $to}";
const ofEntity = (fields: string): string => `node(id: $entity) { ... on Entity { ${fields} } }`;
const latest = (fields: string): string => `events(orderBy: DATE_DESC, first: 10) { nodes { ${fields} } }`;
const peerEvents = (filter: string, order: string, first: number, fields: string): string =>
  `eventsConnection(${filter}sort: [{node: {date: ${order}}}, {node: {id: ${order}}}], first: ${first}) { edges { node { ${fields} } } }`;
const peerEntity = (id: string, fields: string): string => `entities(where: {id: {eq: $${id}}}) { id ${fields} }`;
const KIND_NAMES = Object.keys(KINDS);
const TEN = Array.from({ length: 10 }, (_each, number) => number);

/** What a page, a timeline, a drawing or a program asks a server. */
export const ASKED_QUERIES: readonly AskedQuery[] = [
  {
    name: "event",
    draw: ({ event }) => ({ id: event() }),
    text: `query($id: ID!) { event(id: $id) { ${EVENT} } }`,
    peer: `query($id: ID!) { events(where: {id: {eq: $id}}) { ${PEER_EVENT} } }`,
  },
  {
    name: "timeline",
    draw: ({ entity, window }) => ({ entity: entity(), ...window() }),
    text: `query($entity: ID!, ${WINDOW}) { ${ofEntity(`id events(filter: {${DURING}}, first: 50) { nodes { ${EVENT} } }`)} }`,
    peer: `query($entity: ID!, ${WINDOW}) { ${peerEntity("entity", peerEvents(`where: {node: {${PEER_WINDOW}}}, `, "ASC", 50, PEER_EVENT))} }`,
  },
  {
    name: "between",
    draw: ({ pair }) => pair(),
    text: `query($one: ID!, $other: ID!) {
      events(filter: {actors: {allOf: [$one, $other]}}, orderBy: DATE_DESC, first: 50) { nodes { ${EVENT} } } }`,
    peer: `query($one: ID!, $other: ID!) { ${peerEntity("one", peerEvents("where: {node: {participants: {some: {id: {eq: $other}}}}}, ", "DESC", 50, PEER_EVENT))} }`,
  },
  {
    name: "feed",
    draw: ({ feed }) => feed(),
    text: `query($kind: EventKind!, ${WINDOW}, $after: String) {
      events(filter: {kinds: [$kind], ${DURING}}, first: 50, after: $after) { nodes { ${EVENT} } pageInfo { endCursor hasNextPage } } }`,
    cursor: { variable: "after", behind: "offset" },
    peer: `query($kind: String!, ${WINDOW}, $offset: Int) { events(where: {type: {eq: $kind}, ${PEER_WINDOW}},
      sort: [{date: ASC}, {id: ASC}], limit: 50, offset: $offset) { ${PEER_EVENT} } }`,
  },
  {
    name: "nested",
    draw: ({ entity }) => ({ entity: entity() }),
    text: `query($entity: ID!) { ${ofEntity(latest(`id kind date { edtf } participants { role entity { id name ${latest(EVENT)} } }`))} }`,
    peer: `query($entity: ID!) { ${peerEntity(
      "entity",
      peerEvents(
        "",
        "DESC",
        10,
        `id type date participantsConnection { edges { properties { role } node { id name ${peerEvents("", "DESC", 10, PEER_EVENT)} } } }`,
      ),
    )} }`,
  },
  {
    name: "search",
    draw: ({ word }) => ({ word: word() }),
    text: `query($word: String!) { search(query: $word, kinds: [PERSON, COUNTRY, PLACE, ORGANIZATION], first: 20) {
      nodes { item { ... on Entity { id name } } } } }`,
    peer: "query($word: String!) { entitySearch(phrase: $word, first: 20) { edges { score node { id name } } } }",
  },
  {
    name: "count",
    draw: ({ entity, window }) => ({ entity: entity(), ...window() }),
    text: `query($entity: ID!, ${WINDOW}) { ${ofEntity(`events(filter: {${DURING}}) { totalCount }`)} }`,
    peer: `query($entity: ID!, ${WINDOW}) { ${peerEntity("entity", `eventsConnection(where: {node: {${PEER_WINDOW}}}) { aggregate { count { nodes } } }`)} }`,
  },
  {
    name: "months",
    draw: ({ entity, window }) => ({ entity: entity(), ...window() }),
    text: `query($entity: ID!, ${WINDOW}) {
      timeline(filter: {actors: {anyOf: [$entity]}, ${DURING}}, granularity: MONTH) { buckets { from certain possible } } }`,
    peer: `query($entity: ID!, ${WINDOW}) { eventsPerMonth(entity: $entity, from: $from, to: $to) { key count } }`,
  },
  {
    name: "kinds",
    draw: ({ window }) => window(),
    text: `query(${WINDOW}) { ${KIND_NAMES.map((kind) => `${kind}: events(filter: {kinds: [${kind}], ${DURING}}) { totalCount }`).join(" ")} }`,
    peer: `query(${WINDOW}) { eventTypes(from: $from, to: $to) { key count } }`,
  },
  {
    name: "related",
    draw: ({ entity, window }) => ({ entity: entity(), ...window() }),
    text: `query($entity: ID!, ${WINDOW}) { ${ofEntity(`related(filter: {${DURING}}, first: 25) { nodes { sharedEvents entity { id name } } }`)} }`,
    peer: `query($entity: ID!, ${WINDOW}) { neighbours(entity: $entity, from: $from, to: $to) { id name events } }`,
  },
  {
    name: "neighbourhood",
    draw: ({ entity, window }) => ({ entity: entity(), ...window() }),
    text: `query($entity: ID!, ${WINDOW}) { neighbourhood(of: [$entity], first: 25, filter: {${DURING}}) {
      nodes { id label } edges { source target weight } truncated } }`,
    peer: `query($entity: ID!, ${WINDOW}) { neighbours(entity: $entity, from: $from, to: $to) { id name events } }`,
  },
  {
    name: "path",
    draw: ({ two }) => two(),
    text: `query($one: ID!, $other: ID!) { path(from: $one, to: $other, maxLength: 4) {
      length graph { nodes { id label } edges { source target weight } } } }`,
    peer: "query($one: ID!, $other: ID!) { connection(a: $one, b: $other) { id label } }",
  },
  {
    name: "ten",
    draw: ({ event }) => Object.fromEntries(TEN.map((number) => [`id${number}`, event()])),
    text: `query(${TEN.map((number) => `$id${number}: ID!`).join(", ")}) { ${TEN.map((number) => `e${number}: event(id: $id${number}) { ${EVENT} }`).join(" ")} }`,
    peer: `query(${TEN.map((number) => `$id${number}: ID!`).join(", ")}) { ${TEN.map((number) => `e${number}: events(where: {id: {eq: $id${number}}}) { ${PEER_EVENT} }`).join(" ")} }`,
  },
];
