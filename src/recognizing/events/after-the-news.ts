import { addDays } from "../../model/calendar.ts";
import { uncertainDate } from "../../model/edtf.ts";
import type { EventDraft, Occasion } from "./draft.ts";
import { isNews, isRecent } from "./named-news.ts";
import type { Scene } from "./scene.ts";
import { sinceThen } from "./told-days.ts";

/** What is said and done about news; journeys, attacks and votes may be those of another story. */
const REACTIONS: ReadonlySet<string> = new Set([
  "STATEMENT",
  "PUBLICATION",
  "SANCTION",
  "DELIVERY",
  "INVITATION",
  "AGREEMENT",
  "PHONE_CALL",
]);

/**
 * A report opens with its news: what people say or do about it without a time of its own they did between that and the publication. What
 * is told in the perfect may have been said long before.
 */
export function dateAfterNews(drafts: readonly EventDraft[], scene: Scene): void {
  const open = drafts.filter(isReaction);
  const opening = open.length === 0 ? null : openingParagraph(scene);
  if (opening === null) return;
  for (const draft of open) {
    const news = isOfOtherDays(draft, scene) ? null : drafts.find((other) => isLeadOf(other, draft, opening))?.occasion;
    if (news) draft.occasion = sinceNews(news, draft);
  }
}

function isReaction({ kind, use, occasion, standing, sentence, clause: { verbs, type } }: EventDraft): boolean {
  const told = verbs.mood === "PAST" && !verbs.perfect && type !== "RELATIVE";
  const { kind: part, layer } = sentence.sentence;
  const byVerb = kind === "STATEMENT" || (use !== null && type === "MAIN");
  const open = REACTIONS.has(kind) && byVerb && occasion === null && told && standing.status === "HAPPENED";
  return open && part === "BODY" && layer === 0;
}

/** So many days before the publication a paragraph tells of other times. */
const LONG_AGO = 60;

/** "war bis 1990 Minister. Mit X handelte er den Vertrag aus": what goes on from what was long ago is not of the news. */
function isOfOtherDays({ sentence, triggerSpan }: EventDraft, { sentences }: Scene): boolean {
  const { layer, paragraph } = sentence.sentence;
  const before = sentences
    .slice(Math.max(0, sentence.index - 1), sentence.index + 1)
    .filter((other) => other.sentence.layer === layer && other.sentence.paragraph === paragraph)
    .flatMap(({ times }) => times.filter((time) => time.end <= triggerSpan.start && time.date?.latest));
  const latest = before.at(-1)?.date?.latest ?? null;
  return latest !== null && sentence.publishedOn?.length === 10 && latest < addDays(sentence.publishedOn, -LONG_AGO);
}

/** The first paragraph that tells something. */
function openingParagraph({ sentences }: Scene): number | null {
  const first = sentences.find(
    ({ clauses, sentence: { kind, layer } }) =>
      kind === "BODY" && layer === 0 && clauses.some(({ verbs }) => verbs.finite !== null),
  );
  return first?.sentence.paragraph ?? null;
}

function isLeadOf(other: EventDraft, draft: EventDraft, opening: number): boolean {
  const { index, publishedOn, sentence } = other.sentence;
  const before = index < draft.sentence.index && sentence.layer === 0 && sentence.paragraph <= opening;
  const toTheDay = other.occasion?.date?.precision === "DAY" && publishedOn?.length === 10 && isRecent(other, publishedOn);
  return before && other.kind !== "STATEMENT" && isNews(other) && toTheDay;
}

function sinceNews(news: Occasion, { sentence }: EventDraft): Occasion | null {
  const [earliest, published] = [news.date?.earliest ?? null, sentence.publishedOn];
  const sameDay = earliest === published && published !== null;
  const date = sameDay ? uncertainDate(published, "INHERITED", news.words) : sinceThen(earliest, published, news.words);
  return date === null ? null : { ...news, date, rule: "between the news that the text opens with and its publication" };
}
