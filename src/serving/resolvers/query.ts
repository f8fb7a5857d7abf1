import { Failure } from "../../model/failure.ts";
import type { EntityKind } from "../../model/entity.ts";
import { WHOLE_VIEW } from "../../model/view.ts";
import { LARGEST_PAGE, pageRequest } from "../connection.ts";
import { eventFilter } from "../filters.ts";
import { NO_FILTER, NO_OWNER } from "../../storing/event-query.ts";
import { ACTORS, idOf, knownEntities } from "../ids.ts";
import { documentConnection, entityConnection, eventConnection, listConnection } from "../lists.ts";
import { eventIn, viewed } from "../parents.ts";
import type { StoreStatistics } from "../../storing/store.ts";
import type { QueryResolvers, Resolvers } from "../schema.generated.ts";
import { documentByIdOrName, entityByIdOrName } from "./finding.ts";
import { neighbourhood, path } from "./network.ts";
import { search } from "./search.ts";
import { timeline } from "./timeline.ts";
import { viewOf, type ViewArguments } from "../view-of.ts";
import { nodeType, nodeWithId } from "./node.ts";
import type { Context } from "../context.ts";

type Finding = ViewArguments & { readonly id?: string | null; readonly name?: string | null };

const one = (kind: EntityKind) => (_root: unknown, args: Finding, context: Context) =>
  entityByIdOrName(kind, args, viewOf(args), context);

type Listing = Parameters<typeof pageRequest>[0] & { readonly filter?: { text?: string | null; country?: string | null } | null };

const all = (kind: EntityKind) => async (_root: unknown, args: Listing, context: Context) => {
  const country = args.filter?.country ?? null;
  if (country !== null) await knownEntities([country], ["country"], "filter.country", context);
  return entityConnection(
    { kind, text: args.filter?.text ?? null, countryId: country, without: [], page: pageRequest(args) },
    WHOLE_VIEW,
    context,
  );
};

const Query: QueryResolvers<Context> = {
  node: (_root, { id }, context) => nodeWithId(id, context),
  nodes: (_root, { ids }, context) => {
    if (ids.length <= LARGEST_PAGE) return Promise.all(ids.map((id) => nodeWithId(id, context)));
    const details = { limit: LARGEST_PAGE, value: ids.length };
    throw new Failure("LIMIT_EXCEEDED", `ids: at most ${LARGEST_PAGE} ids, got ${ids.length}`, { details });
  },
  person: one("PERSON"),
  country: one("COUNTRY"),
  place: one("PLACE"),
  organization: one("ORGANIZATION"),
  people: all("PERSON"),
  countries: all("COUNTRY"),
  places: all("PLACE"),
  organizations: all("ORGANIZATION"),
  event: async (_root, args, { load }) => {
    const id = idOf(args.id, ["event", "mention"]).replace("mention_", "event_");
    return eventIn(await load.events.load(id), viewOf(args));
  },
  events: async (_root, args, context) => {
    const filter = await eventFilter(args.filter, context);
    return eventConnection(
      { ...NO_OWNER, filter, orderBy: args.orderBy ?? "DATE", view: viewOf(args), page: pageRequest(args) },
      context,
    );
  },
  meetings: async (_root, args, context) => {
    if (args.between.length === 0) throw new Failure("BAD_USER_INPUT", "between: expected at least one id, got none");
    const allOf = await knownEntities(args.between, ACTORS, "between", context);
    const filter = {
      ...NO_FILTER,
      kinds: ["VISIT", "MEETING", "PHONE_CALL"] as const,
      statuses: args.statuses ?? null,
      actors: { allOf, anyOf: [], noneOf: [], includeRepresentatives: true },
      foldParts: args.parts !== "ALL",
    };
    return eventConnection({ ...NO_OWNER, filter, orderBy: "DATE", view: viewOf(args), page: pageRequest(args) }, context);
  },
  document: (_root, args, context) => documentByIdOrName(args, context),
  documents: (_root, args, context) =>
    documentConnection(
      {
        ofEvent: null,
        text: args.filter?.text ?? null,
        publisher: args.filter?.publisher ?? null,
        publishedFrom: args.filter?.publishedFrom ?? null,
        publishedTo: args.filter?.publishedTo ?? null,
        page: pageRequest(args),
      },
      WHOLE_VIEW,
      context,
    ),
  conflicts: (_root, args, { load }) => {
    const view = viewOf(args);
    const query = { property: args.property ?? null, reason: args.reason ?? null, view, page: pageRequest(args) };
    return listConnection(query, { page: load.conflictList, count: load.conflictCount }, (conflict) => viewed(conflict, view));
  },
  timeline,
  neighbourhood,
  path,
  search,
  statistics: async (_root, args, { load, store }) => {
    const [totals, state] = await Promise.all([load.statistics.load(viewOf(args)), store.state()]);
    // Totals may be worked out only when they are looked at, so none that nobody asks for is copied.
    return Object.assign(Object.create(totals) as StoreStatistics, { version: state?.digest ?? "0".repeat(64) });
  },
};

/** The root type, and how a node's type is told. */
export const query: Pick<Resolvers, "Query" | "Node"> = { Query, Node: { __resolveType: nodeType } };
