import { localized } from "../model/localized.ts";
import type { Entity } from "../model/entity.ts";
import type { Participant } from "../model/event.ts";
import type { EventMention } from "../model/mention.ts";
import type { EventBatch, ExportedEvent, Exporter, ExportTask, ExportWords } from "./exporter.ts";

/** One row for each event, for spreadsheets and statistics. */
export const csv: Exporter = {
  title: "CSV (RFC 4180, UTF-8 with a byte order mark, a header): one row for each event, for spreadsheets and statistics",
  mediaType: "text/csv; charset=utf-8; header=present",
  extension: "csv",
  losses: [
    "Of what texts say about an event, only the words of its first telling come along; claims, rules, attributions and the sides of conflicts do not.",
    "Participants and places stand in one cell each, separated by ' | '; names that hold that are told apart by the ids beside them.",
    "A text that a spreadsheet would take for a formula has an apostrophe before it.",
  ],
  write: rows,
};

async function* rows({ events, words }: ExportTask): AsyncIterable<string> {
  // Without a byte order mark Excel reads UTF-8 as the machine's old code page.
  yield `\uFEFF${row(COLUMNS.map(([name]) => name))}`;
  for await (const batch of events("TELLINGS")) {
    yield batch.events.map((event) => row(COLUMNS.map(([, cell]) => cell(event, batch, words)))).join("");
  }
}

type Cell = string | number | null;

const COLUMNS: readonly (readonly [name: string, cell: (event: ExportedEvent, batch: EventBatch, words: ExportWords) => Cell])[] =
  [
    ["id", ({ id }) => id],
    ["kind", ({ kind }) => kind],
    ["title", ({ title }, _batch, { language }) => localized(title, language)],
    ["date", ({ date }) => date?.edtf ?? null],
    ["date_in_words", ({ date }, _batch, words) => (date === null ? null : words.date(date))],
    ["earliest", ({ date }) => date?.earliest ?? null],
    ["latest", ({ date }) => date?.latest ?? null],
    ["date_precision", ({ date }) => date?.precision ?? null],
    ["date_basis", ({ date }) => date?.basis ?? null],
    ["status", ({ status }) => status],
    ["support", ({ support }) => support],
    ["participants", (event, batch, words) => list(event.participants.map((one) => participantName(one, batch, words)))],
    ["participant_ids", ({ participants }) => list(participants.map(({ entityId }) => entityId))],
    ["participant_roles", ({ participants }) => list(participants.map(({ role }) => role))],
    ["on_behalf_of_ids", ({ participants }) => list(participants.map(({ onBehalfOf }) => onBehalfOf ?? ""))],
    ["places", ({ placeIds }, { entities }, { language }) => list(placeIds.map((id) => nameOf(entities.get(id), id, language)))],
    ["place_ids", ({ placeIds }) => list(placeIds)],
    ["part_of", ({ partOf }) => partOf],
    ["conflicts", ({ conflicts }) => list(conflicts.map(({ property }) => property))],
    ["independent_sources", ({ salience }) => salience[0]],
    ["tellings", ({ mentionIds }) => mentionIds.length],
    ["documents", (event, batch) => list(event.documentIds.map((id) => batch.documents.get(id)?.name ?? id))],
    ["quote", (event, batch) => firstTelling(event, batch)?.quote ?? null],
    ["quote_document_id", (event, batch) => firstTelling(event, batch)?.documentId ?? null],
    ["quote_start", (event, batch) => firstTelling(event, batch)?.start ?? null],
    ["quote_end", (event, batch) => firstTelling(event, batch)?.end ?? null],
  ];

function participantName({ entityId, role, onBehalfOf }: Participant, { entities }: EventBatch, words: ExportWords): string {
  const country = onBehalfOf === null ? "" : `, ${nameOf(entities.get(onBehalfOf), onBehalfOf, words.language)}`;
  return `${nameOf(entities.get(entityId), entityId, words.language)} (${words.roles[role]}${country})`;
}

function nameOf(entity: Entity | undefined, id: string, language: ExportWords["language"]): string {
  return entity === undefined ? id : localized(entity.name, language);
}

/** The first telling that stands in a text. */
function firstTelling({ mentionIds }: ExportedEvent, { mentions }: EventBatch): EventMention | undefined {
  return mentionIds.map((id) => mentions.get(id)).find((mention) => mention !== undefined && mention.documentId !== null);
}

function list(parts: readonly string[]): string {
  return parts.join(" | ");
}

function row(cells: readonly Cell[]): string {
  return `${cells.map(field).join(",")}\r\n`;
}

/** A cell in quotation marks where it needs them; text that begins like a formula is kept from being one. */
function field(cell: Cell): string {
  const text = typeof cell === "string" ? guarded(cell) : String(cell ?? "");
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Apostrophes before such a text are counted too, so that taking one away gives the text that it was. */
function guarded(text: string): string {
  return /^'*[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
}
