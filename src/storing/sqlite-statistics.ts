import { canonicalJson } from "../model/canonical-json.ts";
import { AFTER_ALL_DAYS, BEFORE_ALL_DAYS } from "../model/date-bounds.ts";
import { dayOf, isWholeView, type View } from "../model/view.ts";
import { sql, type Sql } from "./sql.ts";
import { inForce } from "./sqlite-conditions.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";
import { countedBounds } from "./sqlite-count.ts";
import type { Store, StoreStatistics } from "./store.ts";

/** So many views of one state of the graph are kept. */
const MOST_VIEWS = 100;

/**
 * Totals of views. Some of them take seconds in a large graph, so each is worked out when it is looked at, and kept for as
 * long as the graph is the same.
 */
export function keptStatistics(): (connection: SqliteConnection, digest: () => string | undefined) => Store["statistics"] {
  const kept = new Map<string, Kept>();
  return (connection, digest) => async (view) => {
    const key = canonicalJson([digest(), view]);
    const known: Kept = kept.get(key) ?? new Map<unknown, object>();
    if (kept.size >= MOST_VIEWS) kept.clear();
    kept.set(key, known);
    return statisticsOf(connection, view, known);
  };
}

/** What is known of a view, by how it was found. */
type Kept = Map<unknown, object>;

function statisticsOf(connection: SqliteConnection, view: View, kept: Kept): StoreStatistics {
  const once = <Totals extends object>(find: (connection: SqliteConnection, view: View) => Totals): Totals => {
    const totals = kept.get(find) ?? find(connection, view);
    kept.set(find, totals);
    return totals as Totals;
  };
  const count = (kind: string): number => once(entitiesByKind).get(kind) ?? 0;
  return Object.defineProperties({} as StoreStatistics, {
    documents: asked(() => once(documents).documents),
    events: asked(() => once(events).events),
    eventMentions: asked(() => once(mentions).eventMentions),
    claims: asked(() => once(mentions).claims),
    people: asked(() => count("PERSON")),
    countries: asked(() => count("COUNTRY")),
    places: asked(() => count("PLACE")),
    organizations: asked(() => count("ORGANIZATION")),
    conflicts: asked(() => once(conflicts).conflicts),
    earliest: asked(() => once(events).earliest),
    latest: asked(() => once(events).latest),
  });
}

function asked(get: () => string | number | null): PropertyDescriptor {
  return { enumerable: true, get };
}

function documents(connection: SqliteConnection, view: View) {
  return { documents: numberOf(connection.get(sql`SELECT count(*) AS count FROM (${knownDocuments(view)})`)) };
}

function conflicts(connection: SqliteConnection, view: View) {
  const found = connection.get(sql`
    SELECT count(*) AS count FROM conflict c CROSS JOIN event_version v ON v.version = c.version WHERE ${inForce("v", view)}`);
  return { conflicts: numberOf(found) };
}

/** For those who know everything it is counted with each write. */
function events(connection: SqliteConnection, view: View): Pick<StoreStatistics, "events" | "earliest" | "latest"> {
  if (isWholeView(view)) return countedBounds(connection);
  const found = connection.get(sql`
    SELECT count(*) AS count, min(nullif(v.earliest, ${BEFORE_ALL_DAYS})) AS earliest, max(nullif(v.latest, ${AFTER_ALL_DAYS})) AS latest
    FROM event_version v WHERE ${inForce("v", view)}`);
  const [earliest, latest] = [found?.["earliest"], found?.["latest"]];
  return {
    events: numberOf(found),
    earliest: typeof earliest === "string" ? earliest : null,
    latest: typeof latest === "string" ? latest : null,
  };
}

function mentions(connection: SqliteConnection, view: View) {
  const found = connection.get(sql`SELECT count(*) AS count, total(m.claims) AS claims FROM event_mention m WHERE ${told(view)}`);
  return { eventMentions: numberOf(found), claims: Number(found?.["claims"]) };
}

/** What has many of something is asked one by one, so that the first that is known is enough. */
function entitiesByKind(connection: SqliteConnection, view: View): ReadonlyMap<string, number> {
  const kinds = connection.all(sql`SELECT e.kind, count(*) AS count FROM entity e
    WHERE EXISTS (SELECT 1 FROM entity_mention m WHERE m.entity_id = e.id AND m.document_id IN (${knownDocuments(view)}))
      OR EXISTS (SELECT 1 FROM event_mention_entity s CROSS JOIN event_mention m ON m.row = s.mention WHERE s.entity_id = e.id AND ${told(view)})
    GROUP BY e.kind`);
  return new Map(kinds.map(({ kind, count }) => [String(kind), Number(count)]));
}

function knownDocuments(view: View): Sql {
  return sql`SELECT id FROM document WHERE known_from <= ${dayOf(view)}`;
}

function told(view: View): Sql {
  return sql`EXISTS (SELECT 1 FROM version_mention t CROSS JOIN event_version v ON v.version = t.version
    WHERE t.mention_id = m.id AND ${inForce("v", view)})`;
}

function numberOf(found: Readonly<Record<string, unknown>> | undefined): number {
  return Number(found?.["count"]);
}
