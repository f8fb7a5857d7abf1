import { addDays } from "../../model/calendar.ts";
import type { Phrase } from "../clauses/phrase.ts";
import { nounTriggersOf } from "../clauses/lexicon.ts";
import type { EventDraft } from "./draft.ts";
import type { Scene } from "./scene.ts";

/** What a definite noun of a clause takes up of the tellings before it whose day or days are known. */
export function takenUp(phrase: Phrase, { clause, sentence }: EventDraft, drafts: readonly EventDraft[], scene: Scene) {
  const own = drafts.find((other) => other.clause === clause && other.phrase?.head === phrase.head);
  if (own !== undefined && isDated(own)) return own;
  const kinds = kindsOf(sentence.words[phrase.head]?.text ?? "", scene);
  return drafts.findLast((other) => other.sentence.index < sentence.index && kinds.has(other.kind) && isNews(other));
}

/** The kinds of events of which a noun tells. */
export function kindsOf(noun: string, { lexicon }: Scene): ReadonlySet<string> {
  return new Set(nounTriggersOf(noun, lexicon)?.entries.map(({ kind }) => kind));
}

/** So many days what has happened is news. */
const NEWS = 10;

/** The first happening of a text that is no statement and was over no longer ago than news is. */
export function firstNews(drafts: readonly EventDraft[], published: string): EventDraft | undefined {
  return drafts.find((other) => other.kind !== "STATEMENT" && isNews(other) && isRecent(other, published));
}

/** Whether a telling is of the days before the publication. */
export function isRecent({ occasion }: EventDraft, published: string): boolean {
  const { earliest = null, latest = null } = occasion?.date ?? {};
  return earliest !== null && latest !== null && latest <= published && earliest >= addDays(published, -NEWS);
}

/** Whether a telling is of what has happened on known days. */
export function isNews(other: EventDraft): boolean {
  return other.standing.status === "HAPPENED" && other.polarity === "ASSERTED" && isDated(other);
}

function isDated({ occasion }: EventDraft): boolean {
  const { earliest, latest, precision } = occasion?.date ?? {};
  return (precision === "DAY" || precision === "INTERVAL") && typeof earliest === "string" && typeof latest === "string";
}
