import type { EntityKind } from "../../model/entity.ts";
import { Failure } from "../../model/failure.ts";
import { WHOLE_VIEW, type View } from "../../model/view.ts";
import { localized } from "../../model/localized.ts";
import type { Context } from "../context.ts";
import { idOf, type IdType } from "../ids.ts";
import { viewed, type DocumentParent, type EntityParent } from "../parents.ts";

/** Either an id or a name. */
interface Wanted {
  readonly id?: string | null;
  readonly name?: string | null;
}

/** The entity with this id or name: null where nothing fits, AMBIGUOUS where several do. */
export async function entityByIdOrName(
  kind: EntityKind,
  wanted: Wanted,
  view: View,
  { load }: Context,
): Promise<EntityParent | null> {
  const { id, name } = idOrName(wanted);
  if (id !== null) {
    const found = await load.entities.load(idOf(id, [kind.toLowerCase() as IdType]));
    return found && viewed(found, view);
  }
  const found = await load.entitiesByName.load({ kind, name });
  const candidates = found.map((entity) => ({ id: entity.id, name: localized(entity.name, "EN") }));
  const only = single(found, name, candidates);
  return only && viewed(only, view);
}

/** The document with this id or name. */
export async function documentByIdOrName(wanted: Wanted, { load }: Context): Promise<DocumentParent | null> {
  const { id, name } = idOrName(wanted);
  const found = id === null ? await load.documentsByName.load(name) : [await load.documents.load(idOf(id, ["document"]))];
  const candidates = found.map((document) => ({ id: document?.id, name: document?.title ?? document?.name }));
  const only = single(found, name ?? "", candidates);
  return only && viewed(only, WHOLE_VIEW);
}

function idOrName({ id, name }: Wanted): { id: string; name: null } | { id: null; name: string } {
  if (typeof id === "string" && typeof name !== "string") return { id, name: null };
  if (typeof name === "string" && typeof id !== "string") return { id: null, name };
  throw new Failure("BAD_USER_INPUT", `expected either id or name, got ${typeof id === "string" ? "both" : "neither"}`);
}

function single<Thing>(
  found: readonly Thing[],
  name: string,
  candidates: readonly { id: unknown; name: unknown }[],
): Thing | null {
  if (found.length <= 1) return found[0] ?? null;
  const listed = candidates.map((candidate) => `${String(candidate.name)} (${String(candidate.id)})`).join(", ");
  throw new Failure("AMBIGUOUS", `name: ${JSON.stringify(name)} fits ${found.length}: ${listed}; ask by id`, {
    details: { candidates },
  });
}
