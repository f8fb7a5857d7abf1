import type { Correction, CorrectionAction, CorrectionTarget } from "../model/correction.ts";
import { refuseOtherKeys, text } from "./fields.ts";
import { isRecord, lineFailure, parseLines, readText, type Line } from "./json-lines.ts";

const KEYS = ["id", "author", "time", "reason", "action"];
const PAIRS = ["SAME_EVENT", "NOT_SAME_EVENT", "SAME_ENTITY", "NOT_SAME_ENTITY"] as const;
const TYPES = [...PAIRS, "REJECT_CLAIM", "ASSERT_CLAIM", "UNDO"];
const PROPERTIES = ["KIND", "DATE", "PLACE", "PARTICIPANT", "STATUS", "PART_OF"];

/** Reads the append-only list of corrections; an UNDO must point to an earlier line. */
export function loadCorrections(file: string): Correction[] {
  const corrections: Correction[] = [];
  const seen = new Set<string>();
  for (const line of parseLines(file, readText(file))) {
    const correction = readCorrection(line);
    const { id, action } = correction;
    if (seen.has(id)) throw lineFailure(line.where, "an id that no earlier line has", id);
    if (action.type === "UNDO" && !seen.has(action.correctionId)) {
      throw lineFailure(line.where, "the id of an earlier correction to undo", action.correctionId);
    }
    seen.add(id);
    corrections.push(correction);
  }
  return corrections;
}

function readCorrection(line: Line): Correction {
  refuseOtherKeys(line, KEYS);
  const id = text(line, "id");
  if (!/^correction_[a-z0-9-]+$/u.test(id)) throw lineFailure(line.where, "an id such as correction_2024-07-01-1", id);
  return { id, author: text(line, "author"), time: time(line), reason: text(line, "reason"), action: readAction(line) };
}

function time(line: Line): string {
  const value = text(line, "time");
  const pattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/u;
  if (!pattern.test(value) || Number.isNaN(Date.parse(value))) {
    throw lineFailure(line.where, 'a time with its zone such as 2024-07-01T12:00:00Z for "time"', value);
  }
  return value;
}

function readAction({ where, fields }: Line): CorrectionAction {
  const action = fields["action"];
  if (!isRecord(action)) throw lineFailure(where, 'an object for "action"', action);
  const line: Line = { where: `${where} action`, fields: action };
  const type = text(line, "type");
  const pair = PAIRS.find((one) => one === type);
  if (pair !== undefined) return pairAction(line, pair);
  if (type === "REJECT_CLAIM") return rejectAction(line);
  if (type === "ASSERT_CLAIM") return assertAction(line);
  if (type !== "UNDO") throw lineFailure(line.where, `one of ${TYPES.join(", ")} for "type"`, type);
  refuseOtherKeys(line, ["type", "correctionId"]);
  return { type, correctionId: text(line, "correctionId") };
}

function pairAction(line: Line, type: (typeof PAIRS)[number]): CorrectionAction {
  refuseOtherKeys(line, ["type", "one", "other"]);
  return { type, one: target(line, "one"), other: target(line, "other") };
}

function rejectAction(line: Line): CorrectionAction {
  refuseOtherKeys(line, ["type", "target", "property"]);
  return { type: "REJECT_CLAIM", target: target(line, "target"), property: property(line) };
}

function assertAction(line: Line): CorrectionAction {
  refuseOtherKeys(line, ["type", "target", "property", "value"]);
  const value = line.fields["value"];
  if (!isRecord(value)) throw lineFailure(line.where, 'an object for "value"', value);
  return { type: "ASSERT_CLAIM", target: target(line, "target"), property: property(line), value };
}

function property(line: Line): string {
  const value = text(line, "property");
  if (!PROPERTIES.includes(value)) throw lineFailure(line.where, `one of ${PROPERTIES.join(", ")} for "property"`, value);
  return value;
}

function target(line: Line, key: string): CorrectionTarget {
  const value = line.fields[key];
  if (isRecord(value)) {
    const keys = Object.keys(value).sort().join(" ");
    if (keys === "factId" && typeof value["factId"] === "string") return { factId: value["factId"] };
    if (keys === "entityId" && typeof value["entityId"] === "string") return { entityId: value["entityId"] };
    if (keys === "documentId end start" && isSpan(value)) return value;
  }
  throw lineFailure(
    line.where,
    `{"documentId", "start", "end"} with start < end, {"factId"} or {"entityId"} for "${key}"`,
    value,
  );
}

function isSpan(value: Record<string, unknown>): value is { documentId: string; start: number; end: number } {
  const { documentId, start, end } = value as { documentId: unknown; start: unknown; end: unknown };
  return (
    typeof documentId === "string" &&
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    (start as number) >= 0 &&
    (start as number) < (end as number)
  );
}
