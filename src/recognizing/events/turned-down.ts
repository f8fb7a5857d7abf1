import type { EventDraft, Standing } from "./draft.ts";
import { isSubject } from "./negations.ts";
import { TRIED } from "./own-verbs.ts";
import type { Scene } from "./scene.ts";
import { statusByVerb } from "./status-words.ts";

/** "lehnte ein Treffen mit X ab": what is turned down does not come about. */
export function byRejection(draft: EventDraft, scene: Scene): Standing | null {
  const { clause, kind, phrase } = draft;
  const { criticizing, refusing, rejecting } = scene.language.clauses.standing;
  if (phrase === null || phrase.preposition !== null || !PROPOSED.has(kind)) return null;
  const mild = kind === "LEGAL_ACTION" || kind === "APPOINTMENT" || kind === "ELECTION";
  const subject = !clause.verbs.passive && isSubject(phrase, draft, scene);
  return statusByVerb(draft, clause, (lemma) =>
    rejecting.has(lemma) && (!subject || refusing.has(lemma)) && !(mild && criticizing.has(lemma)) ? "DID_NOT_HAPPEN" : undefined,
  );
}

/** "entging seiner Festnahme": what somebody escapes has not come about; an attack has been tried. */
export function byEscape(draft: EventDraft, scene: Scene): Standing | null {
  const { escaping } = scene.language.clauses.standing;
  if (
    draft.phrase === null ||
    draft.phrase.preposition !== null ||
    TRIED.has(draft.kind) ||
    isSubject(draft.phrase, draft, scene)
  )
    return null;
  return statusByVerb(draft, draft.clause, (lemma) => (escaping.has(lemma) ? "DID_NOT_HAPPEN" : undefined));
}

/** Kinds that are proposed before they come about. */
const PROPOSED: ReadonlySet<string> = new Set([
  "MEETING",
  "VISIT",
  "PHONE_CALL",
  "DELIVERY",
  "SANCTION",
  "WAR",
  "AGREEMENT",
  "LEGAL_ACTION",
  "APPOINTMENT",
  "ELECTION",
]);
