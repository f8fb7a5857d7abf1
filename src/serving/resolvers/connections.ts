import type { Connection } from "../connection.ts";

/** Every connection counts its total only when it is asked for. */
const totals = { totalCount: (page: Connection<unknown>): Promise<number> => page.count() };

/** The resolvers of all connection types. */
export const connections = {
  EventConnection: totals,
  EventMentionConnection: totals,
  EntityMentionConnection: totals,
  ClaimConnection: totals,
  DocumentConnection: totals,
  ConflictConnection: totals,
  RelatedEntityConnection: totals,
  SearchResultConnection: totals,
  PersonConnection: totals,
  CountryConnection: totals,
  PlaceConnection: totals,
  OrganizationConnection: totals,
};
