import { AFTER_ALL_DAYS, BEFORE_ALL_DAYS, type DateBounds } from "../model/date-bounds.ts";
import type { During } from "./event-query.ts";

/** What is in a period has its bound `atMost` no later than `last`, and its bound `atLeast` no earlier than `first`. */
export interface BoundsDuring {
  readonly first: string;
  readonly last: string;
  readonly atMost: keyof DateBounds;
  readonly atLeast: keyof DateBounds;
}

/** Something overlaps for certain if it has begun by the last day and not ended before the first, whichever its days are. */
const BOUNDS = {
  "OVERLAPS POSSIBLY": { atMost: "earliest", atLeast: "latest" },
  "OVERLAPS CERTAINLY": { atMost: "beginsBy", atLeast: "endsFrom" },
  "WITHIN POSSIBLY": { atMost: "endsFrom", atLeast: "beginsBy" },
  "WITHIN CERTAINLY": { atMost: "latest", atLeast: "earliest" },
} as const;

/** What a period demands of the bounds of events, the same in every store; an open end is below or above every day. */
export function boundsDuring({ relation, match, from, to }: During): BoundsDuring {
  return { first: from ?? BEFORE_ALL_DAYS, last: to ?? AFTER_ALL_DAYS, ...BOUNDS[`${relation} ${match}`] };
}
