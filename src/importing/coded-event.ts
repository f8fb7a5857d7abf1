import type { EntityKind } from "../model/entity.ts";
import type { EventKind, EventStatus } from "../model/event.ts";
import type { ParticipantRole } from "../model/claim.ts";
import { uncertainDate } from "../model/edtf.ts";
import { Failure } from "../model/failure.ts";
import { remembered } from "../model/remembered.ts";
import type { UncertainDate } from "../model/uncertain-date.ts";
import { cameoKind, type CodedKind } from "./cameo.ts";
import type { Mapping, NameColumn, ValueMapping } from "./mapping.ts";
import type { Row } from "./row.ts";

/** What a row says, in our words; names are still names. */
export interface CodedEvent {
  /** What tells it apart within its source, and what stands as its witness. */
  readonly key: string;
  readonly date: UncertainDate;
  /** The day on which it was known, as EDTF; null for what has no end. */
  readonly publishedOn: string | null;
  readonly kind: EventKind;
  /** The coder's own word for the kind. */
  readonly words: string | null;
  readonly status: EventStatus;
  readonly participants: readonly (CodedName & { readonly role: ParticipantRole })[];
  readonly places: readonly CodedName[];
}

/** A name, and what it is where no catalogue lists it. */
export interface CodedName {
  readonly name: string;
  readonly kind: EntityKind;
}

/** What a row says by a mapping. A row that says too little, or what is nothing, is a failure that names column, expectation and cell. */
export function codedEvent(row: Row, mapping: Mapping): CodedEvent {
  const date = dateIn(row, mapping.date);
  const { kind, roles } = kindIn(row, mapping);
  const event: CodedEvent = {
    key: mapping.id === null ? Object.values(row.cells).join(" · ") : required(row, mapping.id),
    date,
    publishedOn: mapping.publishedOn === null ? date.latest : dateIn(row, mapping.publishedOn).edtf,
    kind,
    words: mapping.kind.column === null ? null : required(row, mapping.kind.column),
    status: statusIn(row, mapping.status),
    participants: mapping.participants.flatMap((column) =>
      namesIn(row, column).map((name) => ({ name, kind: column.kind, role: roleOf(column, roles) })),
    ),
    places: mapping.places.flatMap((column) => namesIn(row, column).map((name) => ({ name, kind: column.kind }))),
  };
  if (event.participants.length + event.places.length > 0) return event;
  const columns = [...mapping.participants, ...mapping.places].map(({ column }) => `"${column}"`);
  throw refused(`columns ${columns.join(", ")}`, "at least one name", "");
}

function dateIn(row: Row, column: string): UncertainDate {
  const cell = required(row, column);
  try {
    return statedDate(cell);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw refused(`column "${column}"`, "an EDTF date such as 2024-06-19 or 2024-06", cell);
  }
}

/** Rows stand by their dates, so that most have been read before. */
const statedDate = remembered((cell) => uncertainDate(cell, "STATED", null));

const ACTING: CodedKind["roles"] = ["AGENT", "TARGET"];

/** A listed word has the roles that CAMEO gives to it, whatever it is called here. */
function kindIn(row: Row, { kind }: Mapping): CodedKind {
  const cell = kind.column === null ? "" : required(row, kind.column);
  const cameo = kind.column === null ? null : cameoKind(cell);
  const listed = kind.values.get(cell);
  if (listed !== undefined) return { kind: listed, roles: cameo?.roles ?? ACTING };
  if (cameo !== null) return cameo;
  if (kind.otherwise !== null) return { kind: kind.otherwise, roles: ACTING };
  throw refused(`column "${kind.column ?? ""}"`, "a word or code of CAMEO, or one of the mapping's values", cell);
}

function statusIn(row: Row, { column, values, otherwise }: ValueMapping<EventStatus>): EventStatus {
  const cell = column === null ? "" : cellIn(row, column);
  const status = values.get(cell) ?? otherwise;
  if (status !== null) return status;
  throw refused(`column "${column ?? ""}"`, `one of ${[...values.keys()].map((one) => `"${one}"`).join(", ")}`, cell);
}

function namesIn(row: Row, { column, separator }: NameColumn): string[] {
  const cell = cellIn(row, column);
  const names = separator === null ? [cell] : cell.split(separator);
  return names.map((name) => name.trim().normalize("NFC")).filter((name) => name !== "");
}

function roleOf({ role }: NameColumn, roles: CodedKind["roles"]): ParticipantRole {
  if (role === "SOURCE") return roles[0];
  return role === "TARGET" ? roles[1] : role;
}

function required(row: Row, column: string): string {
  const cell = cellIn(row, column).trim();
  if (cell === "") throw refused(`column "${column}"`, "a value", cell);
  return cell;
}

function cellIn({ cells }: Row, column: string): string {
  const cell = cells[column];
  if (cell !== undefined) return cell;
  const columns = Object.keys(cells).map((name) => `"${name}"`);
  throw refused(`column "${column}"`, "a column of the mapping", `only ${columns.join(", ")}`);
}

function refused(where: string, expected: string, came: string): Failure {
  const got = came === "" ? "nothing" : came.startsWith("only ") ? came : JSON.stringify(came.slice(0, 80));
  return new Failure("BAD_USER_INPUT", `${where}: expected ${expected}, got ${got}`);
}
