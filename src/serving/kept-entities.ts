import type { Entity } from "../model/entity.ts";
import type { Store } from "../storing/store.ts";

/** Entities by their ids, as they were read before. */
export type KeptEntities = Map<string, Entity>;

/** So many are kept at most, which are some megabytes. */
const MOST_KEPT = 5_000;

/**
 * The entities that are asked for again and again, kept for as long as nothing is written to the store; where that cannot be
 * known without asking, each request has its own.
 */
export function keptEntities(store: Pick<Store, "generation">): () => KeptEntities {
  let [kept, known]: [KeptEntities, string | null] = [new Map(), null];
  return () => {
    const now = store.generation();
    if (now === null || now !== known || kept.size > MOST_KEPT) [kept, known] = [new Map(), now];
    return kept;
  };
}
