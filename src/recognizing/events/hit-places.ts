import type { Phrase } from "../clauses/phrases.ts";
import { argumentsOf } from "./arguments.ts";
import { attachedTo } from "./attachment.ts";
import type { EventDraft } from "./draft.ts";
import type { Scene } from "./scene.ts";
import { fillWith } from "./slots.ts";

/** Families of happenings that befall what lies where they happen, as attacks do. */
const BEFALLING: ReadonlySet<string> = new Set(["accident", "disaster", "death"]);

/** "Anschlag auf die Redaktion der Zeitung in X": where what is hit lies, there it is hit. */
export function fillWhereHit(draft: EventDraft, scene: Scene): void {
  if (draft.places.length > 0 || !(draft.kind === "ATTACK" || BEFALLING.has(draft.family))) return;
  const { phrases } = draft.clause;
  const { within } = scene.language.clauses.senses;
  const hit = phrasesHit(draft, scene);
  for (const [index, { preposition, references }] of phrases.entries()) {
    if (!within.has(preposition ?? "") || !references.some(({ placeId }) => placeId !== null)) continue;
    if (!hostsOf(draft, index, scene).some((host) => hit.includes(host))) continue;
    for (const reference of references)
      if (reference.placeId !== null)
        fillWith(draft, "PLACE", reference, null, scene, `where what is hit by "${draft.trigger.lemma}" lies`);
    return;
  }
}

/** The noun that tells of it, with which what it is aimed at stands, or what its verb is done to, and by what that happens. */
function phrasesHit(draft: EventDraft, scene: Scene): readonly Phrase[] {
  const { clause, phrase, sentence, use } = draft;
  if (phrase !== null) return [phrase];
  const { subject, accusative } = argumentsOf(clause, use, sentence, scene);
  const { whereby } = scene.language.clauses.senses;
  const means = clause.phrases.filter(({ preposition }) => whereby.has(preposition ?? ""));
  return [...(clause.verbs.passive ? subject : accusative), ...means];
}

/** The phrases that one behind them belongs to, each through the one before. */
function hostsOf({ clause, sentence }: EventDraft, index: number, scene: Scene): readonly Phrase[] {
  const hosts: Phrase[] = [];
  let at: number | null = attachedTo(clause, index, sentence, scene);
  while (at !== null) {
    const host: Phrase | undefined = clause.phrases[at];
    if (host === undefined || hosts.includes(host)) break;
    hosts.push(host);
    at = host.genitiveOf ?? attachedTo(clause, at, sentence, scene);
  }
  return hosts;
}
