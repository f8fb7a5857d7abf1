import type { Entity } from "../model/entity.ts";
import type { Store } from "../storing/store.ts";

/** Entities by their ids, as they were read before. */
export type KeptEntities = Map<string, Entity>;

/** So many are kept at most, which are some megabytes. */
const MOST_KEPT = 5_000;

/**
 * The entities that are asked for again and again, with the generation of the store that they are of: kept for as long as
 * nothing is written to it; where that is not known, each request has its own.
 */
export function keptEntities(
  store: Pick<Store, "generation">,
): () => { readonly entities: KeptEntities; readonly generation: string | null } {
  let [kept, known]: [KeptEntities, string | null] = [new Map(), null];
  return () => {
    const now = store.generation();
    if (now === null || now !== known || kept.size > MOST_KEPT) [kept, known] = [new Map(), now];
    return { entities: kept, generation: now };
  };
}
