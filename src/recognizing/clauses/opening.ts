import type { Language } from "../../languages/language.ts";
import type { ClauseType } from "./clause.ts";
import type { Word } from "./words.ts";

/** What of a clause says by which word it is opened. */
interface Opened {
  readonly type: ClauseType;
  readonly introducer: Word | null;
}

/** The conjunction or pronoun that a clause begins with; "um X zu treffen" has one that elsewhere is a preposition. */
export function openingOf({ introducer, type }: Opened, own: readonly Word[], { clauses }: Language): Word | null {
  const first = own.find((word) => word.type !== "MARK");
  const opens = type === "INFINITIVE" && first !== undefined && isOpeningOfInfinitive(first.lower, clauses);
  return introducer ?? (opens ? first : null);
}

function isOpeningOfInfinitive(word: string, { senses, standing }: Language["clauses"]): boolean {
  return senses.purpose.has(word) || standing.instead.has(word);
}

/** The words of a clause without the one that opens it and the preposition before that. */
export function withoutOpening(own: readonly Word[], introducer: Word | null, language: Language): readonly Word[] {
  const at = introducer === null ? -1 : own.indexOf(introducer);
  const before = own[at - 1];
  return at < 0
    ? own
    : own.filter((word) => word !== introducer && (word !== before || !language.clauses.prepositions.has(word.lower)));
}
