import type { EventDraft, Occasion } from "./draft.ts";
import { isNews, isRecent } from "./named-news.ts";
import type { Scene } from "./scene.ts";
import { dayToldBefore } from "./told-days.ts";

/** What those who meet do with each other. */
const DONE_TOGETHER: ReadonlySet<string> = new Set(["AGREEMENT", "TREATY"]);

/**
 * A text that reports of a meeting tells what was said and agreed on there without saying so: what those who met say in the past
 * tense ("bestritt der Kremlchef"), or agree on with each other, they did when they met, unless another day was told of since.
 */
export function dateAtMeetings(drafts: readonly EventDraft[], scene: Scene): void {
  for (const draft of drafts) {
    if (draft.occasion !== null || !isReported(draft) || isElsewhere(draft, scene)) continue;
    const published = draft.sentence.publishedOn;
    const meeting = published?.length === 10 ? lastMeeting(draft, drafts, published) : undefined;
    const occasion = meeting?.occasion;
    if (meeting === undefined || !occasion?.date || !isStillTold(draft, occasion, scene)) continue;
    draft.occasion = { ...occasion, date: { ...occasion.date, basis: "INHERITED" }, rule: "at the meeting that was told of" };
  }
}

function isReported({ clause: { verbs, type }, kind, sentence, standing, use }: EventDraft): boolean {
  const told = verbs.mood === "PAST" && !verbs.perfect && verbs.modal === null && !verbs.future;
  const { kind: part, layer } = sentence.sentence;
  const done = kind === "STATEMENT" || (DONE_TOGETHER.has(kind) && use !== null);
  return done && told && type === "MAIN" && standing.status === "HAPPENED" && part === "BODY" && layer === 0;
}

/** "sagte in einem Interview", "erklärte in Rom": said in a message, or somewhere else. */
function isElsewhere({ clause, places, sentence }: EventDraft, { language }: Scene): boolean {
  const message = clause.phrases.some(
    ({ preposition, head }) => preposition !== null && language.clauses.messages.test(sentence.words[head]?.lower ?? ""),
  );
  return message || places.length > 0;
}

function lastMeeting(draft: EventDraft, drafts: readonly EventDraft[], published: string): EventDraft | undefined {
  return drafts.findLast(
    (other) =>
      other.kind === "MEETING" &&
      other.family === "meeting" &&
      other.sentence.index < draft.sentence.index &&
      isNews(other) &&
      isRecent(other, published) &&
      isAmong(draft, other),
  );
}

/** Whether all who speak met, or two of those who agree. */
function isAmong({ kind, participants }: EventDraft, meeting: EventDraft): boolean {
  const met = new Set(meeting.participants.flatMap(({ entityId, onBehalfOf }) => [entityId, onBehalfOf]));
  const own = participants.filter(({ role }) => role === "SPEAKER" || role === "PARTICIPANT");
  const among = own.filter(({ entityId }) => met.has(entityId));
  return met.size > 1 && among.length === own.length && own.length >= (kind === "STATEMENT" ? 1 : 2);
}

/** Whether no other day has been told of since. */
function isStillTold(draft: EventDraft, { date }: Occasion, scene: Scene): boolean {
  const day = dayToldBefore(draft, scene)?.date;
  return day === undefined || (day.earliest ?? "") >= (date?.earliest ?? "")
    ? (day?.latest ?? "") <= (date?.latest ?? "")
    : false;
}
