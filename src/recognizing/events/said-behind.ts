import type { Clause } from "../clauses/clause.ts";
import { isSomebody } from "../reference.ts";
import { argumentsOf } from "./arguments.ts";
import { newDraft, type EventDraft } from "./draft.ts";
import { spanOf, type Scene, type SceneSentence } from "./scene.ts";
import { add, participationsOf } from "./slots.ts";
import { TAG } from "./speech-tags.ts";

/** "Mulder blieb vorsichtig: Man sei noch nicht am Ziel": what is told behind a colon as said was said by the subject before it. */
export function saidBehindColon(clause: Clause, sentence: SceneSentence, scene: Scene): EventDraft[] {
  const colon = colonBehind(clause, sentence);
  const said = colon === null ? undefined : sentence.clauses.find(({ words }) => (words[0] ?? 0) > colon);
  if (colon === null || said === undefined || !isReport(said) || !tells(clause)) return [];
  const draft = newDraft("STATEMENT", TAG, sentence, clause, spanOf(sentence, colon, colon), {
    span: { start: sentence.sentence.start, end: sentence.sentence.end },
  });
  for (const { references } of argumentsOf(clause, null, sentence, scene).subject)
    for (const one of references.filter(isSomebody))
      add(draft, participationsOf(one, "SPEAKER", sentence, scene, "subject before a colon and what is said"));
  return draft.participants.length === 1 ? [draft] : [];
}

/** The index of the colon right behind a clause. */
function colonBehind({ words }: Clause, sentence: SceneSentence): number | null {
  const behind = sentence.words[(words.at(-1) ?? -1) + 1];
  return behind?.text === ":" ? behind.index : null;
}

function isReport({ type, verbs }: Clause): boolean {
  return type === "MAIN" && verbs.mood === "REPORTED";
}

/** A whole clause, and no name before an interview's answer. */
function tells({ quoted, type, verbs }: Clause): boolean {
  return type === "MAIN" && verbs.finite !== null && !quoted;
}
