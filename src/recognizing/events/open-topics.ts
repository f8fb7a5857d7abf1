import type { StandingWords } from "../../languages/standing-words.ts";
import type { EventDraft, Standing } from "./draft.ts";
import type { Scene } from "./scene.ts";
import { named, statusByVerb } from "./status-words.ts";

/** "Referendum über die Unabhängigkeit", "beraten über Sanktionen": what a vote or talks are about is open. */
export function byTopic(draft: EventDraft, scene: Scene): Standing | null {
  const { kind, phrase } = draft;
  const { discussing, openBehind } = scene.language.clauses.standing;
  if (phrase === null || !OPEN.has(kind) || !openBehind.prepositions.has(phrase.preposition ?? "")) return null;
  const definite = phrase.determiner === "DEFINITE";
  const open = definite && KNOWN.has(kind) ? null : byWords(draft, openBehind);
  // "die Debatte über die Freilassung": that has been, or there would be nothing to talk about.
  return open ?? (definite ? null : byWords(draft, discussing));
}

function byWords(draft: EventDraft, words: StandingWords["discussing"]): Standing | null {
  const { clause, phrase, sentence } = draft;
  const before = clause.words.findLast((index) => index < (phrase?.first ?? 0) && sentence.words[index]?.capital === true);
  const host = sentence.words[before ?? -1]?.lower ?? "";
  if (words.nouns.some((noun) => host.endsWith(noun)))
    return named(draft, "HYPOTHETICAL", before ?? null, "what is voted or talked about");
  return statusByVerb(draft, clause, (lemma) => (words.verbs.has(lemma) ? "HYPOTHETICAL" : undefined));
}

/** Kinds that come about by votes and talks. */
const OPEN: ReadonlySet<string> = new Set([
  "AGREEMENT",
  "TREATY",
  "FOUNDING",
  "LEGAL_ACTION",
  "DELIVERY",
  "APPOINTMENT",
  "SANCTION",
  "OTHER",
]);
/** Those of them that are there already where they are known ("der Streit um das Abkommen"). */
const KNOWN: ReadonlySet<string> = new Set(["AGREEMENT", "TREATY", "SANCTION"]);
