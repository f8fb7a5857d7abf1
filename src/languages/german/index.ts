import type { Language } from "../language.ts";
import { CLAUSE_WORDS } from "./clauses.ts";
import { EVENT_WORDS } from "./events/index.ts";
import { GERMAN_NAMES } from "./names.ts";
import { GERMAN_READING } from "./reading.ts";
import { GERMAN_TIMES } from "./times.ts";
import { ALL_VERBS } from "./all-verbs.ts";
import { verbStock } from "./verb-stock.ts";

/** German, with the spellings of Germany, Austria and Switzerland. */
export const GERMAN: Language = {
  code: "de",
  reading: GERMAN_READING,
  times: GERMAN_TIMES,
  names: GERMAN_NAMES,
  nameTagger: "german/names-tagger.zst",
  verbs: verbStock(ALL_VERBS),
  clauses: CLAUSE_WORDS,
  events: EVENT_WORDS,
};
