import { NO_FILTER, type EventFilter } from "../storing/event-query.ts";
import type { Context } from "./context.ts";
import { ACTORS, knownDocuments, knownEntities } from "./ids.ts";
import type { ActorFilter, DuringFilter, EventFilter as EventFilterInput } from "./schema.generated.ts";
import { Failure } from "../model/failure.ts";

/** The store's filter for what was asked; unknown ids in it are refused. */
export async function eventFilter(input: EventFilterInput | null | undefined, context: Context): Promise<EventFilter> {
  if (!input) return NO_FILTER;
  const [actors, locatedIn, documents, attributedTo] = await Promise.all([
    actorFilter(input.actors, context),
    input.locatedIn ? knownEntities(input.locatedIn, ["place", "country"], "filter.locatedIn", context) : null,
    input.documents ? knownDocuments(input.documents, "filter.documents", context) : null,
    input.attributedTo ? knownEntities(input.attributedTo, ACTORS, "filter.attributedTo", context) : null,
  ]);
  return {
    ...NO_FILTER,
    kinds: input.kinds ?? null,
    statuses: input.statuses ?? null,
    supports: input.supports ?? null,
    actors,
    locatedIn,
    documents,
    during: during(input.during),
    text: input.text ?? null,
    attributedTo,
    hasConflict: input.hasConflict ?? null,
    outermostOnly: input.outermostOnly ?? false,
  };
}

async function actorFilter(input: ActorFilter | null | undefined, context: Context): Promise<EventFilter["actors"]> {
  if (!input) return null;
  const [allOf, anyOf, noneOf] = await Promise.all(
    (["allOf", "anyOf", "noneOf"] as const).map((name) =>
      knownEntities(input[name] ?? [], ACTORS, `filter.actors.${name}`, context),
    ),
  );
  return {
    allOf: allOf ?? [],
    anyOf: anyOf ?? [],
    noneOf: noneOf ?? [],
    includeRepresentatives: input.includeRepresentatives ?? true,
  };
}

function during(input: DuringFilter | null | undefined): EventFilter["during"] {
  if (!input) return null;
  if (input.from && input.to && input.from > input.to) {
    throw new Failure("BAD_USER_INPUT", `filter.during: expected from ≤ to, got ${input.from} to ${input.to}`);
  }
  return {
    from: input.from ?? null,
    to: input.to ?? null,
    relation: input.relation ?? "OVERLAPS",
    match: input.match ?? "POSSIBLY",
    includeUndated: input.includeUndated ?? false,
  };
}
