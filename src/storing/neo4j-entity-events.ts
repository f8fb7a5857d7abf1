import { all, cypher, raw, unionAll, type Cypher } from "./cypher.ts";
import type { During } from "./event-query.ts";
import { daysSources, type Stretch } from "./neo4j-days.ts";
import { pageParts, type PageStatement, type Source } from "./neo4j-list.ts";
import { PLACE_LIST } from "./neo4j-list-links.ts";
import { KEYS } from "./neo4j-walks.ts";
import type { Slice } from "./page.ts";

/** The record of a version `v`: its own, or that of the event. */
export const RECORD = "coalesce(v.record, [(v)-[:VERSION_OF]->(e:Event) | e.record][0])";

/** Events of an entity in an order. */
interface EntityEvents {
  readonly entity: string;
  readonly orderBy: "DATE" | "DATE_DESC";
  /** Days that all of them touch. */
  readonly stretch: Stretch | null;
  /** What is demanded of a version `v` besides, and a period. */
  readonly where: readonly Cypher[];
  readonly during: During | null;
  readonly inPeriod: readonly Cypher[];
}

/**
 * The pages of an entity's events: the lists of the entity itself and of all places in it are walked, each only as far as
 * the page goes, so that it takes a hub no longer than anybody else. A version may stand in several of them.
 */
export function entityEventPages(events: EntityEvents): (slice: Slice) => PageStatement {
  const key = `r.${KEYS[events.orderBy]}`;
  return (slice) => {
    const direction = slice.backward ? "DESC" : "ASC";
    const first = `ORDER BY r.list ${direction}, key ${direction}, id ${direction} LIMIT $limit`;
    return pageParts(
      slice,
      { key, id: "r.eventId" },
      {
        items: (places) => cypher`${listed(events, places, first)}
      WITH DISTINCT v, key, id ORDER BY key ${raw(direction)}, id ${raw(direction)} LIMIT $limit
      RETURN collect([key, id, ${raw(RECORD)}]) AS items`,
        some: (place) => listed(events, [place], "LIMIT 1"),
      },
    );
  };
}

/** The first of each list between some places. */
function listed(events: EntityEvents, places: readonly Cypher[], first: string): Cypher {
  const key = KEYS[events.orderBy];
  const found = sourcesOf(events).map(
    ({ from, where }) => cypher`${from} WHERE ${all([...where, ...places, ...events.where])}
      WITH v, r, r.${raw(key)} AS key, r.eventId AS id ${raw(first)} RETURN v, key, id`,
  );
  return cypher`MATCH (start:Entity {id: ${events.entity}})
    CALL (start) { RETURN start.id AS list
      UNION MATCH (start)<-[:WITHIN*0..]-(place:Entity) WHERE EXISTS { (place)-[:HAS_EVENT]->() } RETURN '${raw(PLACE_LIST)}' + place.id AS list }
    CALL (q, list) { ${unionAll(found)} }`;
}

/** Where events of a list are found that may be in the period. */
function sourcesOf({ orderBy, stretch, during, inPeriod }: EntityEvents): Source[] {
  const [along, reaching] = [walk(KEYS[orderBy]), walk("reach", "dateKey")];
  const sources = stretch === null ? [along] : daysSources(stretch, orderBy, { along, reaching, holder: "r" });
  const isImplied = stretch === during && during?.relation === "OVERLAPS" && during.match === "POSSIBLY";
  // What begins in a period may overlap it, and then no node has to be looked at for that.
  return sources.map((source, index) =>
    index === 0 && isImplied ? source : { ...source, where: [...source.where, ...inPeriod] },
  );
}

/** Walks a list along an index. */
function walk(...keys: readonly string[]): Source {
  const index = ["list", ...keys, "eventId"].join(", ");
  const key = raw(`r.${keys.at(-1) ?? ""}`);
  return {
    from: cypher`MATCH ()-[r:HAS_EVENT]->(v) USING INDEX SEEK r:HAS_EVENT(${raw(index)})`,
    where: [cypher`r.list = list AND ${key} >= '' AND r.eventId IS NOT NULL`],
  };
}
