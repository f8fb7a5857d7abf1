import type { EventDraft, Standing } from "./draft.ts";
import type { Scene } from "./scene.ts";
import { named } from "./status-words.ts";

/** "Referendum über die Unabhängigkeit", "Verhandlungen über einen Waffenstillstand": what a vote or talks are about is open. */
export function byTopic(draft: EventDraft, scene: Scene): Standing | null {
  const { clause, phrase, sentence } = draft;
  const { nouns, prepositions } = scene.language.clauses.standing.openBehind;
  if (phrase === null || !OPEN.has(draft.kind) || !prepositions.has(phrase.preposition ?? "")) return null;
  if (phrase.determiner === "DEFINITE" && PAPERS.has(draft.kind)) return null;
  const before = clause.words.findLast((index) => index < phrase.first && sentence.words[index]?.capital === true);
  const host = sentence.words[before ?? -1]?.lower ?? "";
  return nouns.some((noun) => host.endsWith(noun))
    ? named(draft, "HYPOTHETICAL", before ?? null, "what is voted or talked about")
    : null;
}

/** Kinds that come about by votes and talks; of papers, those that are not known yet. */
const OPEN: ReadonlySet<string> = new Set([
  "AGREEMENT",
  "TREATY",
  "FOUNDING",
  "LEGAL_ACTION",
  "DELIVERY",
  "APPOINTMENT",
  "OTHER",
]);
const PAPERS: ReadonlySet<string> = new Set(["AGREEMENT", "TREATY"]);
