import { cameoKind } from "../importing/cameo.ts";
import { linker } from "../importing/link-names.ts";
import type { Mapping } from "../importing/mapping.ts";
import { entityRecords } from "../merging/entity-records.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { Entity } from "../model/entity.ts";
import type { EventKind } from "../model/event.ts";
import { importedMentionId } from "../model/mention.ts";

/** What names and types of coded events are in a graph into which they are imported. */
export interface CodedNames {
  readonly entityOf: (name: string) => Entity;
  readonly kindOf: (type: string) => EventKind;
}

/** The name under which the events of benches stand. */
const SOURCE = "bench";

/** How the rows of benches are imported: as the numbered lines that `rowOf` writes. */
export const CODED_MAPPING: Mapping = {
  source: SOURCE,
  id: "number",
  date: "date",
  publishedOn: null,
  kind: { column: "type", values: new Map(), otherwise: "OTHER" },
  status: { column: null, values: new Map(), otherwise: "HAPPENED" },
  participants: [
    { column: "source", role: "SOURCE", kind: "ORGANIZATION", separator: null },
    { column: "target", role: "TARGET", kind: "ORGANIZATION", separator: null },
  ],
  places: [],
};

/** Names as the import finds them in the catalogue, and types as it takes them. */
export function codedNames(catalogue: Catalogue): CodedNames {
  const link = linker(catalogue, (listed) => {
    const [record] = entityRecords([listed.id], [], catalogue, new Map());
    if (record === undefined) throw new Error(`entity ${listed.id}: expected an entry of the catalogue, got nothing`);
    return record;
  });
  const kinds = new Map<string, EventKind>();
  return {
    entityOf: (name) => link(name.trim().normalize("NFC"), "ORGANIZATION"),
    kindOf: (type) => {
      const kind = kinds.get(type) ?? cameoKind(type)?.kind ?? "OTHER";
      kinds.set(type, kind);
      return kind;
    },
  };
}

/** The id of the telling of a row. */
export function mentionIdOf(row: number): string {
  return importedMentionId(SOURCE, String(row));
}

/** The id of the event of a row. */
export function eventIdOf(row: number): string {
  return mentionIdOf(row).replace("mention_", "event_");
}
