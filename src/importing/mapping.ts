import { parse, YAMLParseError } from "yaml";
import { PARTICIPANT_ROLES, type ParticipantRole } from "../model/claim.ts";
import { ENTITY_KINDS, type EntityKind } from "../model/entity.ts";
import { EVENT_STATUSES, type EventKind, type EventStatus } from "../model/event.ts";
import { Failure } from "../model/failure.ts";
import { KINDS } from "../model/kinds.ts";
import { fieldsOf, type Fields } from "./mapping-fields.ts";

/** Which columns of a file say what, and what its words mean. */
export interface Mapping {
  /** The name under which the events stand; the same name and row give the same event. */
  readonly source: string;
  /** The column that tells rows apart; without one the whole row does. */
  readonly id: string | null;
  /** Columns with an EDTF date of the event, and of the day on which the row was known; the event's own last day where it is left out. */
  readonly date: string;
  readonly publishedOn: string | null;
  readonly kind: ValueMapping<EventKind>;
  readonly status: ValueMapping<EventStatus>;
  readonly participants: readonly NameColumn[];
  readonly places: readonly NameColumn[];
}

/** A column whose words are looked up; without a column everything is `otherwise`. */
export interface ValueMapping<Value> {
  readonly column: string | null;
  readonly values: ReadonlyMap<string, Value>;
  /** For words that are not listed; null refuses them. */
  readonly otherwise: Value | null;
}

/** A column of names. */
export interface NameColumn {
  readonly column: string;
  /** SOURCE and TARGET have the roles that the kind gives to who acts and to whom. */
  readonly role: ParticipantRole | "SOURCE" | "TARGET";
  /** What a name is that the catalogue does not list. */
  readonly kind: EntityKind;
  /** Between several names in one cell. */
  readonly separator: string | null;
}

const ROLES: readonly NameColumn["role"][] = [...new Set(["SOURCE", "TARGET", ...PARTICIPANT_ROLES] as const)];

/** Reads a mapping file (YAML, so JSON too); what is wrong with it is one failure that says where, what was expected and what came. */
export function readMapping(name: string, text: string): Mapping {
  const fields = fieldsOf(name, parsed(name, text));
  const mapping: Mapping = {
    source: fields.text("source"),
    id: fields.optionalText("id"),
    date: fields.text("date"),
    publishedOn: fields.optionalText("publishedOn"),
    kind: values(fields.within("kind"), Object.keys(KINDS) as EventKind[], null),
    status: values(fields.optionalWithin("status"), EVENT_STATUSES, "HAPPENED"),
    participants: fields.list("participants").map((one) => nameColumn(one, "ORGANIZATION")),
    places: fields.list("places").map((one) => nameColumn(one, "PLACE")),
  };
  fields.nothingElse();
  return mapping;
}

function parsed(name: string, text: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    if (!(cause instanceof YAMLParseError)) throw cause;
    const line = cause.linePos?.[0].line ?? 1;
    throw new Failure("BAD_USER_INPUT", `${name}:${line}: expected YAML, got ${cause.message.split("\n")[0]}`, { cause });
  }
}

function values<Value extends string>(fields: Fields | null, known: readonly Value[], none: Value | null): ValueMapping<Value> {
  if (fields === null) return { column: null, values: new Map(), otherwise: none };
  const mapping = {
    column: fields.optionalText("column"),
    values: fields.words("values", known),
    otherwise: fields.optionalWord("otherwise", known),
  };
  fields.nothingElse();
  return mapping;
}

function nameColumn(fields: Fields, kind: EntityKind): NameColumn {
  const column: NameColumn = {
    column: fields.text("column"),
    role: fields.optionalWord("role", ROLES) ?? "PARTICIPANT",
    kind: fields.optionalWord("kind", ENTITY_KINDS) ?? kind,
    separator: fields.optionalText("separator"),
  };
  fields.nothingElse();
  return column;
}
