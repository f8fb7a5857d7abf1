import type { Participant } from "../model/event.ts";
import { importedClaim } from "../model/claim.ts";
import type { Entity } from "../model/entity.ts";
import { importedMentionId, type EventMention } from "../model/mention.ts";
import type { CodedEvent } from "./coded-event.ts";
import type { Linker } from "./link-names.ts";

/** The telling of a row and the entities that it names. */
export interface Imported {
  readonly mention: EventMention;
  readonly entities: readonly Entity[];
}

/** A row's telling: one claim of it witnesses everything that the row says. */
export function imported(event: CodedEvent, source: string, link: Linker): Imported {
  const people = event.participants.map(({ name, kind, role }) => ({ role, entity: link(name, kind) }));
  const places = event.places.map(({ name, kind }) => link(name, kind));
  const participants: Participant[] = people
    .filter(({ entity }, index) => people.findIndex((other) => other.entity.id === entity.id) === index)
    .map(({ role, entity }) => ({ entityId: entity.id, onBehalfOf: null, role }));
  const placeIds = [...new Set(places.map(({ id }) => id))];
  const id = importedMentionId(source, event.key);
  const { kind, status, date, words } = event;
  const fields = { participants, placeIds };
  return {
    mention: {
      attribution: null,
      claims: [importedClaim(id, { kind, status, date, words }, fields, event.key)],
      documentId: null,
      end: null,
      id,
      kind,
      origin: "IMPORT",
      polarity: "ASSERTED",
      publishedOn: event.publishedOn,
      quote: null,
      source,
      start: null,
      status,
      statusWords: null,
    },
    entities: [...new Set([...people.map(({ entity }) => entity), ...places])],
  };
}
