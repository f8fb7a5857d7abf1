import { everyItem } from "./every-item.ts";
import { ENTITY_KINDS, type Entity } from "./model/entity.ts";
import type { Store } from "./storing/store.ts";

/** The entities of a store, kind by kind and page by page. */
export async function* storedEntities(store: Store): AsyncGenerator<Entity> {
  for (const kind of ENTITY_KINDS)
    yield* everyItem((page) => store.entityList([{ kind, text: null, countryId: null, without: [], page }]));
}
