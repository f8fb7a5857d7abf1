import { Failure } from "../../model/failure.ts";
import { WHOLE_VIEW } from "../../model/view.ts";
import type { Context } from "../context.ts";
import { idType, type IdType } from "../ids.ts";
import {
  eventIn,
  viewed,
  type ClaimParent,
  type ConflictParent,
  type DocumentParent,
  type EntityMentionParent,
  type EntityParent,
  type EventMentionParent,
  type EventParent,
} from "../parents.ts";
import { claimWithId } from "./conflict.ts";

/** Whatever has an id. */
export type NodeParent =
  | EntityParent
  | EventParent
  | EventMentionParent
  | EntityMentionParent
  | ClaimParent
  | DocumentParent
  | ConflictParent;

const TYPE_NAMES = {
  document: "Document",
  person: "Person",
  country: "Country",
  place: "Place",
  organization: "Organization",
  event: "Event",
  mention: "EventMention",
  entitymention: "EntityMention",
  claim: "Claim",
  conflict: "Conflict",
} as const satisfies Record<IdType, string>;

/** The GraphQL type of whatever has this id. */
export function nodeType(node: { readonly id: string }): (typeof TYPE_NAMES)[IdType] {
  return TYPE_NAMES[idType(node.id)];
}

/** What has this id, in the view of everything; null for an unknown id. */
export async function nodeWithId(id: string, context: Context): Promise<NodeParent | null> {
  const found = await read(id, context);
  return found && "view" in found ? found : found && viewed(found, WHOLE_VIEW);
}

async function read(id: string, context: Context) {
  const { load } = context;
  switch (idType(id)) {
    case "document":
      return load.documents.load(id);
    case "event":
      return eventIn(await load.events.load(id), WHOLE_VIEW);
    case "mention":
      return load.eventMentions.load(id);
    case "entitymention":
      return load.entityMentions.load(id);
    case "claim":
      return claimWithId(id, context);
    case "conflict":
      return conflictWithId(id, context);
    default:
      return load.entities.load(id);
  }
}

/** A conflict's id begins with its event's hash. */
async function conflictWithId(id: string, { load }: Context) {
  const [, hash] = /^conflict_([^-]+)-/u.exec(id) ?? [];
  if (hash === undefined) throw new Failure("BAD_USER_INPUT", `id: expected the id of a conflict, got ${JSON.stringify(id)}`);
  const event = eventIn(await load.events.load(`event_${hash}`), WHOLE_VIEW);
  return event?.conflicts.find((conflict) => conflict.id === id) ?? null;
}
