import type { CuratedFact } from "../model/catalogue.ts";
import { PARTICIPANT_ROLES } from "../model/claim.ts";
import { EVENT_STATUSES, type EventKind } from "../model/event.ts";
import { KINDS } from "../model/kinds.ts";
import { curatedDate } from "./curated-date.ts";
import { choice, objectList, optionalText, refuseOtherKeys, text, textList } from "./fields.ts";
import { lineFailure, type Line } from "./json-lines.ts";

/** A fact with the place where it stands. */
export interface FactEntry {
  readonly where: string;
  readonly fact: CuratedFact;
}

const KEYS = ["id", "kind", "status", "date", "places", "participants", "reference", "knownSince"];
const EVENT_KINDS = Object.keys(KINDS) as EventKind[];

/** Reads one curated fact; its date, places and participants become claims. */
export function curatedFact(line: Line): FactEntry {
  refuseOtherKeys(line, KEYS);
  const kind = choice(line, "kind", EVENT_KINDS);
  if (kind === null) throw lineFailure(line.where, `one of ${EVENT_KINDS.join(", ")} for "kind"`, undefined);
  const knownSince = text(line, "knownSince");
  if (curatedDate(line.where, knownSince).precision !== "DAY")
    throw lineFailure(line.where, 'a day for "knownSince"', knownSince);
  const fact: CuratedFact = {
    id: idOf(line),
    kind,
    status: choice(line, "status", EVENT_STATUSES) ?? "HAPPENED",
    claims: claims(line),
    reference: text(line, "reference"),
    knownSince,
  };
  return { where: line.where, fact };
}

function idOf(line: Line): string {
  const id = text(line, "id");
  if (!/^fact_[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) throw lineFailure(line.where, "an id such as fact_2018-06-12-singapore", id);
  return id;
}

function claims(line: Line): CuratedFact["claims"] {
  const date = curatedDate(line.where, text(line, "date"));
  const places = textList(line, "places").map((entityId) => ({ property: "PLACE" as const, entityId }));
  const participants = objectList(line, "participants").map(participant);
  if (participants.length === 0) throw lineFailure(line.where, 'at least one of "participants"', []);
  return [{ property: "DATE", date }, ...places, ...participants];
}

function participant(line: Line): CuratedFact["claims"][number] {
  refuseOtherKeys(line, ["entityId", "role", "onBehalfOf"]);
  return {
    property: "PARTICIPANT",
    entityId: text(line, "entityId"),
    role: choice(line, "role", PARTICIPANT_ROLES) ?? "PARTICIPANT",
    onBehalfOf: optionalText(line, "onBehalfOf"),
  };
}
