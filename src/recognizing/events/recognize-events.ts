import type { EventMention } from "../../model/mention.ts";
import { justRun, type RunStage } from "../../model/stage.ts";
import { dateAnniversary } from "./anniversaries.ts";
import { dateAtMeetings } from "./at-the-meeting.ts";
import { completeFromClause, splitJourney } from "./complete-from-clause.ts";
import { attribute } from "./attributions.ts";
import { completeCalledOff } from "./called-off.ts";
import { dateAfterNews } from "./after-the-news.ts";
import { captionEvents } from "./captions.ts";
import { dateBackThen } from "./back-then.ts";
import type { Clause } from "../clauses/clause.ts";
import { atEachTime } from "./each-time.ts";
import { dateCounted } from "./counted-from.ts";
import type { EventDraft } from "./draft.ts";
import { foldTogether } from "./fold-together.ts";
import { dateLead } from "./lead-dates.ts";
import { linkToEarlier } from "./earlier-tellings.ts";
import { dateComments } from "./comments.ts";
import { dateElaborations } from "./elaborations.ts";
import { dateNarrated } from "./narrated-occasions.ts";
import { judgeHeadlines, judgeNouns } from "./headlines.ts";
import { locateEvents, placeInClauses } from "./locate.ts";
import { mentionOf } from "./mention-of.ts";
import { dateMoments, dropDayAhead, dropDaySaid } from "./moments.ts";
import { nounEvents } from "./noun-events.ts";
import { dateEvents, dateOngoing } from "./occasions.ts";
import { dateReactions } from "./reactions.ts";
import { sceneOf, type Scene, type SceneInput, type SceneSentence } from "./scene.ts";
import { plainEvents, toldPlainly } from "./plain-events.ts";
import { carriesAnother, isEvent } from "./select.ts";
import { giveSpans } from "./spans.ts";
import { saidBehindColon } from "./said-behind.ts";
import { sourceTags, speechTags, TAG } from "./speech-tags.ts";
import { stand } from "./standing.ts";
import { nameStatesAndBodies } from "./states-and-bodies.ts";
import { nameSpokenOf } from "./spoken-of.ts";
import { verbEvents } from "./verb-events.ts";
import { dateThere } from "./there-then.ts";
import { findWholes } from "./wholes.ts";

/** The tellings of events in a document, in the order of their words. */
export function recognizeEvents(input: SceneInput, runStage: RunStage = justRun): readonly EventMention[] {
  const scene = runStage("clauses", () => sceneOf(input));
  return eventDrafts(scene).map((draft) => mentionOf(draft, scene));
}

/** What a clause tells of: what the tables know of its verbs, or else what a verb says by itself, and what its nouns tell. */
function clauseEvents(clause: Clause, sentence: SceneSentence, scene: Scene): EventDraft[] {
  const byVerb = verbEvents(clause, sentence, scene);
  const plain = plainEvents(clause, sentence, scene, byVerb);
  const isSaid = [...byVerb, ...plain].some(({ kind }) => kind === "STATEMENT");
  return [
    ...(isSaid ? [] : saidBehindColon(clause, sentence, scene)),
    ...byVerb,
    ...plain,
    ...nounEvents(clause, sentence, scene),
  ];
}

/** Those that say enough to be events, each told once. */
function chosen(drafts: readonly EventDraft[], scene: Scene): EventDraft[] {
  const whole = drafts.filter((draft) => isEvent(draft, scene));
  const told = toldPlainly(whole, scene);
  return told.filter((draft) => !carriesAnother(draft, told, scene));
}

/** The drafts of a document: found, dated, judged, linked and chosen, in this order since each step needs the one before. */
function eventDrafts(scene: Scene): EventDraft[] {
  const found = scene.sentences.flatMap((sentence) => [
    ...captionEvents(sentence, scene),
    ...speechTags(sentence, scene),
    ...sourceTags(sentence, scene),
    ...sentence.clauses.flatMap((clause) => clauseEvents(clause, sentence, scene)),
  ]);
  for (const draft of found) nameSpokenOf(draft, scene);
  dateEvents(
    found.filter((draft) => draft.trigger.lemma !== "caption"),
    scene,
  );
  for (const draft of found) if (draft.trigger.lemma !== "caption" && draft.trigger !== TAG) stand(draft, scene);
  for (const draft of found) {
    dateAnniversary(draft, scene);
    completeCalledOff(draft, scene);
    dateOngoing(draft);
    dateMoments(draft);
  }
  const folded = foldTogether(found, scene)
    .flatMap((draft) => splitJourney(draft, scene))
    .flatMap((draft) => atEachTime(draft, scene));
  completeFromClause(folded, scene);
  linkToEarlier(folded, scene);
  findWholes(folded, scene);
  placeInClauses(folded, scene);
  const events = chosen(folded, scene);
  for (const draft of events) {
    if (draft.trigger !== TAG) attribute(draft, scene);
    dropDayAhead(draft);
    dropDaySaid(draft);
    if (draft.whole !== null && !events.includes(draft.whole.draft)) draft.whole = null;
  }
  complete(events, scene);
  return events;
}

/** What the chosen ones say of each other, for whom they act and where they are. */
function complete(events: readonly EventDraft[], scene: Scene): void {
  judgeNouns(events);
  judgeHeadlines(events);
  dateByOthers(events, scene);
  for (const draft of events) nameStatesAndBodies(draft, scene);
  locateEvents(events, scene);
  giveSpans(events);
}

/** Dates what has no time of its own by what is told before it, the nearest first. */
function dateByOthers(events: readonly EventDraft[], scene: Scene): void {
  dateCounted(events, scene);
  dateElaborations(events);
  dateBackThen(events, scene);
  dateThere(events, scene);
  dateAtMeetings(events, scene);
  dateNarrated(events, scene);
  dateReactions(events, scene);
  dateComments(events, scene);
  dateAfterNews(events, scene);
  dateLead(events, scene);
}
