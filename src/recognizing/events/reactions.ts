import type { Phrase } from "../clauses/phrase.ts";
import { isBackThen } from "./back-then.ts";
import type { EventDraft, Occasion } from "./draft.ts";
import { firstNews, isNews, isRecent, kindsOf, takenUp } from "./named-news.ts";
import type { Scene } from "./scene.ts";
import { sinceThen } from "./told-days.ts";

/** Kinds of events at which people speak, and those that are celebrated or signed. */
const GATHERINGS: ReadonlySet<string> = new Set(["MEETING", "VISIT", "PHONE_CALL", "OTHER"]);

const CELEBRATED: ReadonlySet<string> = new Set(["TREATY", "AGREEMENT", "APPOINTMENT", "FOUNDING"]);

/**
 * What is said about an event that was told of was said between that and the publication ("begrüßte das Abkommen"), and what is
 * said at one was said during it ("forderte bei dem Treffen …").
 */
export function dateReactions(drafts: readonly EventDraft[], scene: Scene): void {
  for (const draft of drafts) {
    if (draft.occasion !== null || !isSaid(draft) || isBackThen(draft, scene)) continue;
    draft.occasion = saidAt(draft, drafts, scene) ?? saidAbout(draft, drafts, scene);
  }
}

function isSaid({ kind, use, clause: { verbs, type }, standing, sentence }: EventDraft): boolean {
  const told = verbs.mood === "PAST" && !verbs.perfect && verbs.modal === null && !verbs.future;
  return (
    kind === "STATEMENT" &&
    use !== null &&
    told &&
    type === "MAIN" &&
    standing.status === "HAPPENED" &&
    sentence.sentence.kind === "BODY"
  );
}

function saidAt(draft: EventDraft, drafts: readonly EventDraft[], scene: Scene): Occasion | null {
  const { meanwhile, on } = scene.language.clauses.senses;
  for (const phrase of definitePhrases(draft)) {
    const preposition = phrase.preposition ?? "";
    const gathering = [...kindsOf(wordsOf(phrase, draft), scene)].some((kind) => GATHERINGS.has(kind));
    if (!gathering || !(meanwhile.has(preposition) || on.has(preposition))) continue;
    const event = takenUp(phrase, draft, drafts, scene) ?? celebrated(draft, drafts);
    const date = event?.occasion?.date;
    if (event?.occasion && date)
      return { ...event.occasion, date: { ...date, basis: "INHERITED" }, rule: "said at an event that was told of" };
  }
  return null;
}

/** "bei der Zeremonie": that of the treaty or appointment told of before. */
function celebrated({ sentence }: EventDraft, drafts: readonly EventDraft[]): EventDraft | undefined {
  return drafts.findLast((other) => other.sentence.index < sentence.index && CELEBRATED.has(other.kind) && isNews(other));
}

function saidAbout(draft: EventDraft, drafts: readonly EventDraft[], scene: Scene): Occasion | null {
  const published = draft.sentence.publishedOn;
  if (published?.length !== 10) return null;
  for (const phrase of definitePhrases(draft)) {
    if (phrase.preposition !== null) continue;
    const event = meant(phrase, draft, drafts, scene, published);
    const words = wordsOf(phrase, draft);
    const date = event === undefined ? null : sinceThen(event.occasion?.date?.earliest ?? null, published, words);
    if (event?.occasion && date !== null) return { ...event.occasion, date, words, rule: "said about an event that was told of" };
  }
  return null;
}

function meant(phrase: Phrase, draft: EventDraft, drafts: readonly EventDraft[], scene: Scene, published: string) {
  const event = takenUp(phrase, draft, drafts, scene);
  if (event !== undefined) return isRecent(event, published) ? event : undefined;
  const loosely = scene.language.clauses.takingUp.has(wordsOf(phrase, draft).toLowerCase());
  return loosely ? firstNews(drafts, published) : undefined;
}

function definitePhrases({ clause }: EventDraft): readonly Phrase[] {
  return clause.phrases.filter(({ determiner, genitiveOf }) => determiner === "DEFINITE" && genitiveOf === null);
}

function wordsOf(phrase: Phrase, { sentence }: EventDraft): string {
  return sentence.words[phrase.head]?.text ?? "";
}
