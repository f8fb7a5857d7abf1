import { pageRequest } from "../connection.ts";
import type { Context } from "../context.ts";
import { askedOf, bestMatch, pieceAround, type Match } from "../highlights.ts";
import type { SearchItemParent, SearchResultParent } from "../parents.ts";
import type { QueryResolvers, Resolvers, SearchResultResolvers } from "../schema.generated.ts";
import { searchConnection } from "../search.ts";
import { entityType } from "./entity.ts";

/** Entities, events and documents by any words. */
export const search: NonNullable<QueryResolvers<Context>["search"]> = (_root, args, context) =>
  searchConnection(args.query, args.kinds ?? null, pageRequest(args), context);

const SearchResult: SearchResultResolvers<Context, SearchResultParent> = {
  item: ({ item: { type, item } }) => ({ ...item, searched: type }),
  matched: async (result, _args, context) => (await matchOf(result, context)).matched,
  highlights: async (result, _args, context) => (await matchOf(result, context)).highlights,
};

async function matchOf({ item: found, query }: SearchResultParent, { load }: Context): Promise<Match> {
  const asked = askedOf(query, found.type === "ENTITY");
  if (found.type === "ENTITY") return bestMatch([...texts(found.item.name), ...found.item.aliases], asked);
  if (found.type === "EVENT") {
    const { title, mentionIds } = found.item;
    const mentions = await Promise.all(mentionIds.map((id) => load.eventMentions.load(id)));
    return bestMatch([...texts(title), ...texts(mentions.map((mention) => mention?.quote))], asked);
  }
  const { title, name, publisher, author, agency, text } = found.item;
  return bestMatch(texts([title, pieceAround(text, asked), name, publisher, author, agency]), asked);
}

/** The texts that are there. */
function texts(values: object | readonly (string | null | undefined)[]): string[] {
  return Object.values(values).filter((value): value is string => typeof value === "string" && value !== "");
}

const TYPES = { EVENT: "Event", DOCUMENT: "Document" } as const;

/** Tells what a found thing is; entities say so themselves. */
function typeOf(item: SearchItemParent["item"] & { readonly searched?: SearchItemParent["type"] }) {
  return item.searched === "EVENT" || item.searched === "DOCUMENT"
    ? TYPES[item.searched]
    : entityType(item as { kind: "PERSON" });
}

/** The resolvers of what a search finds. */
export const searches: Pick<Resolvers, "SearchResult" | "SearchItem"> = {
  SearchResult,
  SearchItem: { __resolveType: typeOf },
};
