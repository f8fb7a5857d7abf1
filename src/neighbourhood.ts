import { blockKeys, soughtKeys } from "./merging/block-keys.ts";
import { factMention } from "./merging/facts.ts";
import type { Catalogue } from "./model/catalogue.ts";
import type { Correction } from "./model/correction.ts";
import type { EventMention } from "./model/mention.ts";
import type { Store } from "./storing/store.ts";

/** The tellings that a change touches: what is merged again, and what is no more. */
export interface Neighbourhood {
  /** A closed set: no telling outside of it can tell of the same event as one within. */
  readonly members: readonly EventMention[];
  /** Ids of tellings that the change takes away. */
  readonly gone: readonly string[];
}

/** What of a text's tellings comes and goes. */
export interface TellingChange {
  readonly come: readonly EventMention[];
  /** Those that stand in the store for the same documents. */
  readonly stored: readonly EventMention[];
  /** Others from the store that must be merged again. */
  readonly further: readonly EventMention[];
}

/**
 * Follows the blocks from the tellings that come or go until no further one is found, so that merging costs what the
 * neighbourhood costs and not what the graph costs.
 */
export async function neighbourhood(change: TellingChange, store: Store, blocking: Blocking): Promise<Neighbourhood> {
  const coming = new Set(change.come.map(({ id }) => id));
  const gone = new Set(change.stored.map(({ id }) => id).filter((id) => !coming.has(id)));
  const members = new Map(
    [...change.further.filter(({ id }) => !gone.has(id)), ...change.come].map((mention) => [mention.id, mention]),
  );
  const search = newSearch(blocking);
  for (let added: readonly EventMention[] = [...change.come, ...change.stored, ...change.further]; added.length > 0;) {
    const ids = await store.eventMentionIdsInBlocks(search.keysFrom(added));
    const found = await store.eventMentions(ids.filter((id) => !members.has(id) && !gone.has(id)));
    added = found.filter((mention) => mention !== null);
    for (const mention of added) members.set(mention.id, mention);
  }
  return { members: [...members.values()], gone: [...gone] };
}

/** What blocks depend on beside the tellings. */
interface Blocking {
  readonly catalogue: Catalogue;
  readonly corrections: readonly Correction[];
}

/** Remembers which keys were asked for. A curated fact stands in no block of the store, but ties together what it may fit. */
function newSearch(blocking: Blocking) {
  const asked = new Set<string>();
  const facts = blocking.catalogue.facts.map((fact): EventMention => ({ ...factMention(fact), origin: "TEXT" }));
  const factKeys = facts.map((fact) => ({ stands: blockKeys(fact, blocking), seeks: soughtKeys(fact, blocking) }));
  const keysFrom = (mentions: readonly EventMention[]): string[] => {
    const sought = new Set(mentions.flatMap((mention) => soughtKeys(mention, blocking)));
    const near = factKeys.filter(({ stands }) => stands.some((key) => sought.has(key)));
    const fresh = [...sought, ...near.flatMap(({ seeks }) => seeks)].filter((key) => !asked.has(key));
    for (const key of fresh) asked.add(key);
    return [...new Set(fresh)].sort();
  };
  return { keysFrom };
}
