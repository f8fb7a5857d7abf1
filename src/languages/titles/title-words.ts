import type { EventKind } from "../../model/event.ts";

/**
 * How a language composes the title of an event. A pattern's slots are roles in lower case, `people` for all who take
 * part, `to` for the destination and `in` for the place, both with their preposition, `word` for the noun by which the
 * texts call an event of no particular kind, and `family` for that of its family; the first pattern that can be filled is taken, and the last has no slots.
 */
export interface TitleWords {
  readonly patterns: Readonly<Record<EventKind, readonly string[]>>;
  /** Of families that the words of their kind would tell wrongly, such as "resignation" within APPOINTMENT; they are tried first. */
  readonly familyPatterns: Readonly<Record<string, readonly string[]>>;
  /** What events of no particular kind are called that the texts only tell by a verb. */
  readonly families: Readonly<Record<string, string>>;
  readonly and: string;
  /** Follows the first names of a list that is too long. */
  readonly others: string;
  readonly to: string;
  readonly in: string;
  /** How a spot such as a square, a building or an airport follows. */
  readonly at: (name: string) => string;
  /** By country code, where the name takes an article or another preposition. */
  readonly toPlaces: Readonly<Record<string, string>>;
  readonly inPlaces: Readonly<Record<string, string>>;
}
