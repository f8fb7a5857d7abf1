import { addDays } from "../../model/calendar.ts";
import type { TimeMention } from "../../model/mention.ts";
import { looksBack } from "../clauses/clause.ts";
import { arrangingVerb } from "./arranged.ts";
import { isCommentedOn } from "./commented.ts";
import type { EventDraft } from "./draft.ts";
import type { Scene } from "./scene.ts";
import { isSetFor } from "./usable-times.ts";

/** What is done now for another time, where the time is that of what is invited to, said, forbidden or asked for. */
const DONE_BEFORE: ReadonlySet<string> = new Set(["INVITATION", "LEGAL_ACTION", "PHONE_CALL", "SANCTION", "STATEMENT"]);

/** "lud ihn für Februar ein", "untersagte eine für den folgenden Montag einberufene Sitzung", "vereinbarten für Freitag ein Treffen". */
export function isOfWhatIsSet(time: TimeMention, draft: EventDraft, all: readonly EventDraft[], scene: Scene): boolean {
  const { clause, kind, sentence } = draft;
  if (!isSetFor(time, sentence, scene)) return false;
  return DONE_BEFORE.has(kind) || all.some((other) => other.clause === clause && arrangingVerb(other, scene) === draft.use?.word);
}

/** So many days before the publication nobody passes judgement on the news. */
const LONG_AGO = 60;

/** "verteidigte die Niederschlagung der Proteste im Juni 1989": behind what is judged a time of long ago is of that. */
export function isOfWhatIsJudged(time: TimeMention, { clause, kind, sentence }: EventDraft, scene: Scene): boolean {
  const [latest, published] = [time.date?.latest ?? null, sentence.publishedOn];
  const isVague = time.date?.precision === "MONTH" || time.date?.precision === "YEAR";
  if (kind !== "STATEMENT" || !isVague || latest === null || published?.length !== 10 || looksBack(clause)) return false;
  const judged = clause.phrases.find((phrase) => isCommentedOn(clause, phrase, scene) && phrase.references.length === 0);
  const behind = judged !== undefined && (sentence.words[judged.last]?.end ?? Infinity) < time.start;
  return behind && latest < addDays(published, -LONG_AGO);
}

/** "sagte Hilfe zu und lud ihn für Februar ein": the time is that for which the other verb sets something. */
export function isSetByOther(time: TimeMention, { use, sentence, clause }: EventDraft, scene: Scene): boolean {
  if (use === null || clause.verbs.uses.length < 2 || !isSetFor(time, sentence, scene)) return false;
  return time.start < (sentence.words[use.from]?.start ?? 0) || time.end > (sentence.words[use.to]?.end ?? Infinity);
}
