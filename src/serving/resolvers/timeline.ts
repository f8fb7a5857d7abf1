import { NO_OWNER } from "../../storing/event-query.ts";
import { bucketsOf } from "../buckets.ts";
import { pageRequest } from "../connection.ts";
import type { Context } from "../context.ts";
import { eventFilter } from "../filters.ts";
import { eventConnection } from "../lists.ts";
import type { TimelineBucketParent } from "../parents.ts";
import type { QueryResolvers, Resolvers, TimelineBucketResolvers } from "../schema.generated.ts";
import { viewOf } from "../view-of.ts";

/** How many events lie where in time. */
export const timeline: NonNullable<QueryResolvers<Context>["timeline"]> = async (_root, args, context) => {
  const view = viewOf(args);
  const filter = await eventFilter(args.filter, context);
  const query = { ...NO_OWNER, filter, orderBy: "DATE" as const, view, page: pageRequest({ first: 1 }) };
  const counts = await context.load.eventDays.load(query);
  const period = { from: filter.during?.from ?? null, to: filter.during?.to ?? null };
  const sum = (some: typeof counts): number => some.reduce((total, { count }) => total + count, 0);
  return {
    buckets: bucketsOf(counts, args.granularity, period).map((bucket) => ({ ...bucket, query })),
    undated: sum(counts.filter(({ days }) => days === null)),
    totalCount: sum(counts),
  };
};

const TimelineBucket: TimelineBucketResolvers<Context, TimelineBucketParent> = {
  events: async ({ from, to, query }, { first }, context) => {
    const page = pageRequest({ first: first ?? 5 });
    return (await eventConnection({ ...query, touching: { from, to }, page }, context)).nodes();
  },
};

/** The resolvers below a timeline. */
export const timelines: Pick<Resolvers, "TimelineBucket"> = { TimelineBucket };
