import { append } from "../../model/append.ts";
import type { CatalogueEntity, Table } from "../../model/catalogue.ts";
import { fold } from "../../model/fold.ts";
import { nameKey } from "../../model/name-key.ts";

/** Finds the entities with a name that has a key; undefined where there is none. */
export type IdsOf = (key: string) => readonly string[] | undefined;

/**
 * Some names of entities by their keys. A key takes long to make and there are thousands of names, so the names wait
 * together with those that have the same firm letters until a key with these is asked for.
 */
export function namesByKey(waitingOf: () => Table): IdsOf {
  let waiting: Table | null = null;
  const made = new Map<string, ReadonlyMap<string, readonly string[]>>();
  return (key) => {
    waiting ??= waitingOf();
    const firm = firmLetters(key);
    let known = made.get(firm);
    if (known === undefined) made.set(firm, (known = byKey(JSON.parse(waiting.get(firm) ?? "[]") as readonly Waiting[])));
    return known.get(key);
  };
}

/** The letters of a single folded word that its key has in the same order, whatever else is rewritten. */
export function firmLetters(word: string): string {
  let firm = "";
  for (const letter of word) if (FIRM.includes(letter) && !firm.endsWith(letter)) firm += letter;
  return firm;
}

const FIRM = "blmnr";

/** The id of an entity and a name of it. */
type Waiting = readonly [id: string, name: string];

/** The names that wait, as JSON by their firm letters. */
export function waitingNames(
  entities: Iterable<CatalogueEntity>,
  namesOf: (entity: CatalogueEntity) => readonly string[],
): Table {
  const waiting = new Map<string, Waiting[]>();
  for (const entity of entities) {
    for (const name of namesOf(entity)) {
      const folded = fold(name);
      // Articles in front of other words are rewritten as a whole.
      const firm = firmLetters(folded.includes(" ") ? nameKey(name) : folded);
      append(waiting, firm, [entity.id, name]);
    }
  }
  return new Map(Array.from(waiting, ([firm, names]) => [firm, JSON.stringify(names)]));
}

function byKey(names: readonly Waiting[]): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const [id, name] of names) {
    const key = nameKey(name);
    const known = ids.get(key);
    if (known === undefined) ids.set(key, [id]);
    else if (known.at(-1) !== id) known.push(id);
  }
  return ids;
}
