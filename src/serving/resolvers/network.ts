import { NO_OWNER, type Ground } from "../../storing/event-query.ts";
import { Failure } from "../../model/failure.ts";
import { localized } from "../../model/localized.ts";
import { pageRequest } from "../connection.ts";
import type { Context } from "../context.ts";
import { eventFilter } from "../filters.ts";
import { ACTORS, knownEntities } from "../ids.ts";
import { eventConnection } from "../lists.ts";
import { neighbourhoodOf, type Network } from "../network.ts";
import { viewed, type EntityParent, type GraphEdgeParent, type GraphNodeParent, type GraphParent } from "../parents.ts";
import { pathsBetween } from "../paths.ts";
import type {
  GraphEdgeResolvers,
  GraphNodeResolvers,
  GraphResolvers,
  QueryResolvers,
  RelatedEntityResolvers,
  Resolvers,
} from "../schema.generated.ts";
import { viewOf } from "../view-of.ts";

/** Most entities around others, levels, edges of a path, paths, and entities in the middle or left out. */
const MOST = { neighbours: 300, depth: 3, length: 6, paths: 20, ids: 100 } as const;

/** The entities around some. */
export const neighbourhood: NonNullable<QueryResolvers<Context>["neighbourhood"]> = async (_root, args, context) => {
  if (args.of.length === 0) throw new Failure("BAD_USER_INPUT", "of: expected at least one id, got none");
  const reach = {
    depth: within("depth", args.depth ?? 1, MOST.depth),
    first: within("first", args.first ?? 50, MOST.neighbours),
  };
  const known = entityIds("of", args.of, context);
  // It is refused below, unless something else is before.
  known.catch(() => {});
  const ground: Ground = { filter: await eventFilter(args.filter, context), view: viewOf(args), without: [] };
  if (args.of.length > MOST.ids) await known;
  return graph(await meanwhile(known, neighbourhoodOf(args.of, reach, ground, context.load)), ground);
};

/** The shortest ways from one entity to another. */
export const path: NonNullable<QueryResolvers<Context>["path"]> = async (_root, args, context) => {
  const maxLength = within("maxLength", args.maxLength ?? 4, MOST.length);
  const first = within("first", args.first ?? 1, MOST.paths);
  const without = args.without ?? [];
  const known = Promise.all([
    knownEntities([args.from], ACTORS, "from", context),
    knownEntities([args.to], ACTORS, "to", context),
    entityIds("without", without, context),
  ]);
  known.catch(() => {});
  const ground: Ground = { filter: await eventFilter(args.filter, context), view: viewOf(args), without };
  if (without.length > MOST.ids) await known;
  const paths = await meanwhile(known, pathsBetween({ from: args.from, to: args.to, maxLength, first }, ground, context.load));
  return paths.map((found) => ({ length: found.edges.length, graph: graph(found, ground) }));
};

/** What is looked for while it is seen whether everything that is named is there; if it is not, that is what is told. */
async function meanwhile<Found>(known: Promise<unknown>, looking: Promise<Found>): Promise<Found> {
  looking.catch(() => {});
  await known;
  return looking;
}

function within(argument: string, value: number, most: number): number {
  if (value < 1) throw new Failure("BAD_USER_INPUT", `${argument}: expected 1 to ${most}, got ${value}`);
  if (value <= most) return value;
  const details = { limit: most, value };
  throw new Failure("LIMIT_EXCEEDED", `${argument}: at most ${most}, got ${value}`, { details });
}

async function entityIds(argument: string, ids: readonly string[], context: Context): Promise<readonly string[]> {
  if (ids.length > MOST.ids) {
    const details = { limit: MOST.ids, value: ids.length };
    throw new Failure("LIMIT_EXCEEDED", `${argument}: at most ${MOST.ids} ids, got ${ids.length}`, { details });
  }
  return knownEntities(ids, ACTORS, argument, context);
}

function graph(network: Network, ground: Ground): GraphParent {
  return { ...network, ground };
}

const Graph: GraphResolvers<Context, GraphParent> = {
  nodes: async ({ nodeIds, ground }, _args, { load }) => {
    const entities = await load.entities.loadMany(nodeIds);
    return entities.flatMap((entity) => (entity ? [{ entity, ground }] : []));
  },
  edges: ({ edges, ground }) => edges.map((edge) => ({ ...edge, ground })),
};

const GraphNode: GraphNodeResolvers<Context, GraphNodeParent> = {
  id: ({ entity }) => entity.id,
  label: ({ entity }, { language }) => localized(entity.name, language ?? "EN"),
  kind: ({ entity }) => entity.kind,
  weight: ({ entity, ground: { filter, view } }, _args, { load }) =>
    load.eventCount.load({ ...NO_OWNER, ofEntity: entity.id, filter, orderBy: "DATE", view, page: pageRequest({}) }),
  entity: ({ entity, ground }) => viewed(entity, ground.view),
};

const GraphEdge: GraphEdgeResolvers<Context, GraphEdgeParent> = {
  id: ({ entityId, otherId }) => `${entityId}--${otherId}`,
  source: ({ entityId }) => entityId,
  target: ({ otherId }) => otherId,
  weight: ({ count }) => count,
  events: async ({ entityId, otherId, ground: { filter, view } }, { first }, context) => {
    const page = pageRequest({ first: first ?? 5 });
    const query = { ...NO_OWNER, sharedBy: [entityId, otherId] as const, filter, orderBy: "DATE" as const, view, page };
    return (await eventConnection(query, context)).nodes();
  },
};

const RelatedEntity: RelatedEntityResolvers<Context> = {
  entity: async ({ entityId, view }, _args, { load }): Promise<EntityParent> => {
    const entity = await load.entities.load(entityId);
    if (entity !== null) return viewed(entity, view);
    throw new Failure("STORE_UNAVAILABLE", `${entityId}: expected an entity that shares events, but it has just gone; ask again`);
  },
};

/** The resolvers of networks. */
export const networks: Pick<Resolvers, "Graph" | "GraphNode" | "GraphEdge" | "RelatedEntity"> = {
  Graph,
  GraphNode,
  GraphEdge,
  RelatedEntity,
};
