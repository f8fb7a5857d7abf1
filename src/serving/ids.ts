import { Failure } from "../model/failure.ts";
import type { Context } from "./context.ts";

const TYPES = [
  "document",
  "person",
  "country",
  "place",
  "organization",
  "event",
  "mention",
  "entitymention",
  "claim",
  "conflict",
] as const;

/** What an id is the id of. */
export type IdType = (typeof TYPES)[number];

const ID = new RegExp(`^(${TYPES.join("|")})_[a-z0-9][a-z0-9_-]{0,120}$`, "u");

/** The type of a well-formed id; a malformed one is refused. */
export function idType(id: string, argument = "id", example: IdType = "event"): IdType {
  const [, type] = ID.exec(id) ?? [];
  if (type) return type as IdType;
  const message = `${argument}: expected an id such as "${example}_…", got ${JSON.stringify(id.slice(0, 64))}`;
  throw new Failure("BAD_USER_INPUT", message);
}

/** The id itself where it is well-formed and of one of these types. */
export function idOf(id: string, types: readonly IdType[], argument = "id"): string {
  if (types.includes(idType(id, argument, types[0]))) return id;
  throw new Failure("BAD_USER_INPUT", `${argument}: expected the id of a ${types.join(", ")}, got ${JSON.stringify(id)}`);
}

/** The types of things that take part in events. */
export const ACTORS: readonly IdType[] = ["person", "country", "organization", "place"];

/** Refuses with NOT_FOUND an id inside a filter that nothing has. */
export async function knownEntities(
  ids: readonly string[],
  types: readonly IdType[],
  argument: string,
  { load }: Context,
): Promise<readonly string[]> {
  const found = await load.entities.loadMany(ids.map((id) => idOf(id, types, argument)));
  found.forEach((entity, index) => entity ?? notFound(argument, ids[index] ?? "", entity));
  return ids;
}

/** The same for documents. */
export async function knownDocuments(ids: readonly string[], argument: string, { load }: Context): Promise<readonly string[]> {
  const found = await Promise.all(ids.map((id) => load.documents.load(idOf(id, ["document"], argument))));
  found.forEach((document, index) => document ?? notFound(argument, ids[index] ?? "", document));
  return ids;
}

function notFound(argument: string, id: string, _found: null): never {
  throw new Failure("NOT_FOUND", `${argument}: expected the id of something in the graph, got ${JSON.stringify(id)}`, {
    details: { id },
  });
}
