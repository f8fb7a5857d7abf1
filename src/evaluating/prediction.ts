import type { Entity } from "../model/entity.ts";
import type { Event, EventStatus, EventVersion } from "../model/event.ts";
import type { EventMention } from "../model/mention.ts";
import { versionIn } from "../model/view.ts";
import type { Evidence } from "./gold.ts";

/** An event as the evaluation wants it. */
export interface Prediction {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly date: string | null;
  readonly status: "happened" | "planned" | "reported" | "hypothetical";
  readonly participants: readonly {
    readonly names: readonly string[];
    readonly wikidata: string | null;
    readonly role: string;
  }[];
  readonly places: readonly { readonly names: readonly string[]; readonly wikidata: string | null }[];
  readonly evidence: readonly Evidence[];
}

/** What predictions are made from. */
export interface PredictionSource {
  readonly events: readonly Event[];
  readonly entities: ReadonlyMap<string, Entity>;
  readonly mentions: ReadonlyMap<string, EventMention>;
  /** What the evaluation calls a document, by its id here. */
  readonly documentNames: ReadonlyMap<string, string>;
}

/** The events of a graph by their texts alone, in the format of the evaluation. */
export function predictions(source: PredictionSource): Prediction[] {
  return source.events.flatMap((event) => {
    const version = versionIn({ knownBy: null, textOnly: true }, event.versions);
    return version ? [prediction(event.id, version, source)] : [];
  });
}

function prediction(id: string, version: EventVersion, source: PredictionSource): Prediction {
  return {
    id,
    type: typeName(version.kind),
    title: version.title.EN ?? version.title.DE ?? "",
    date: version.date?.edtf ?? null,
    status: evaluationStatus(version),
    participants: version.participants.map(({ entityId, role }) => ({ ...named(entityId, source), role: role.toLowerCase() })),
    places: version.placeIds.map((placeId) => named(placeId, source)),
    evidence: version.mentionIds.flatMap((mentionId) => evidence(source.mentions.get(mentionId), source)),
  };
}

/** The annotation knows four statuses; what only others assert counts there as reported. */
function evaluationStatus({ status, support }: EventVersion): Prediction["status"] {
  const FIXED: Partial<Record<EventStatus, Prediction["status"]>> = {
    PLANNED: "planned",
    POSTPONED: "planned",
    CANCELLED: "planned",
    DID_NOT_HAPPEN: "reported",
    HYPOTHETICAL: "hypothetical",
  };
  return FIXED[status] ?? (support === "STATED" ? "happened" : "reported");
}

function typeName(kind: string): string {
  return kind.toLowerCase().replace(/(?:^|_)(\p{L})/gu, (_match, letter: string) => letter.toUpperCase());
}

function named(id: string, { entities }: PredictionSource): { names: string[]; wikidata: string | null } {
  const entity = entities.get(id);
  const names = [entity?.name.EN, entity?.name.DE, ...(entity?.aliases ?? [])].filter((name) => name !== undefined);
  return { names: [...new Set(names)], wikidata: entity?.wikidataId ?? null };
}

function evidence(mention: EventMention | undefined, { documentNames }: PredictionSource): Evidence[] {
  if (!mention || mention.documentId === null || mention.start === null || mention.end === null) return [];
  return [{ doc: documentNames.get(mention.documentId) ?? mention.source, start: mention.start, end: mention.end }];
}
