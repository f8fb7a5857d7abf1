import { NO_OWNER } from "../../storing/event-query.ts";
import { pageRequest } from "../connection.ts";
import type { Context } from "../context.ts";
import { eventFilter } from "../filters.ts";
import { entityMentionConnection, eventConnection } from "../lists.ts";
import type { DocumentResolvers, Resolvers } from "../schema.generated.ts";

const Document: DocumentResolvers<Context> = {
  mentions: (document, args, context) =>
    entityMentionConnection({ documentId: document.id, entityId: null, view: document.view, page: pageRequest(args) }, context),
  events: async (document, args, context) => {
    const filter = await eventFilter(args.filter, context);
    return eventConnection(
      {
        ...NO_OWNER,
        ofDocument: document.id,
        filter,
        orderBy: args.orderBy ?? "DATE",
        view: document.view,
        page: pageRequest(args),
      },
      context,
    );
  },
};

/** The resolvers of documents. */
export const documents: Pick<Resolvers, "Document"> = { Document };
