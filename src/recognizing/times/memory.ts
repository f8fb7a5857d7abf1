import { addDays } from "../../model/calendar.ts";
import type { Reading, Sentence } from "../../model/reading.ts";
import type { Resolved, TimeContext, VerbForm } from "./resolved.ts";

/** What earlier expressions of a layer left behind for later ones. */
export interface Memory {
  readonly day: string | null;
  /** Whether its evening or night was mentioned last. */
  readonly late: boolean;
  /** The sentence and the paragraph in which that day was mentioned; it is spoken of no further than in the next paragraph. */
  readonly daySentence: number;
  readonly dayParagraph: number;
  /** The first day told of that was at most `FRESH` days before today. */
  readonly news: string | null;
  readonly anchor: string | null;
  readonly anchorSentence: number;
  /** Year, or year and month, that the words themselves stated, with the sentence and paragraph. */
  readonly stated: string | null;
  readonly sentence: number;
  readonly paragraph: number;
  /** Whether the clause around it tells of the past: "macht ihn für den Mord von 2018 verantwortlich" goes on with today. */
  readonly past: boolean;
  /** Whether its sentence only looks back to it ("die Formel, auf die sie sich 1985 geeinigt hatten"). */
  readonly aside: boolean;
  /** Whether it opens the entry of a chronicle, so that it holds for all of the paragraph whatever the tense. */
  readonly entry: boolean;
  /** The year that stands alone on a line above. */
  readonly heading: string | null;
  /** The year that a question names, of which the paragraph after it tells, and the paragraph of the question. */
  readonly asked: string | null;
  readonly askedIn: number;
}

/** Where an expression stands. */
export interface Place {
  readonly sentence: Sentence;
  readonly index: number;
  readonly today: string | null;
  readonly form: VerbForm;
  /** How its sentence begins to be told: "Grundlage ist der Vertrag, den X 1977 unterzeichnet hatte" goes on with today. */
  readonly beginning: VerbForm;
  /** Whether the expression opens its paragraph as a date of a chronicle does ("12. März: …"). */
  readonly opens: boolean;
  /** Whether its clause tells of the last time before today ("zuletzt im Juli"). */
  readonly lately: boolean;
  /** Whether what is told is settled before its day. */
  readonly settling: boolean;
  /** Whether its sentence looks back from what was told before it ("hatte", "bereits"). */
  readonly lookingBack: boolean;
  /** Whether something goes on from it, so that what is told next need not be of its year. */
  readonly since: boolean;
}

/** The memory of somebody who has read nothing yet. */
export const NOTHING_MENTIONED: Memory = {
  day: null,
  late: false,
  daySentence: -1,
  dayParagraph: -1,
  news: null,
  anchor: null,
  anchorSentence: -1,
  stated: null,
  sentence: -1,
  paragraph: -1,
  past: false,
  aside: false,
  entry: false,
  heading: null,
  asked: null,
  askedIn: -1,
};

/** What is known at a place. */
export function contextAt(memory: Memory, place: Place): TimeContext {
  const { today, form } = place;
  const tense = form === "PERFECT" ? "PAST" : form;
  const day = dayToldOf(memory, place) ?? today ?? memory.day;
  return {
    today,
    tense,
    perfect: form === "PERFECT",
    settling: place.settling,
    lookingBack: place.lookingBack,
    day,
    late: memory.late && day === memory.day && place.index > memory.daySentence && place.index <= memory.daySentence + 2,
    mentionedDay:
      memory.daySentence !== place.index && (place.opens || place.sentence.kind === "SUBHEADING")
        ? today
        : (dayToldOf(memory, place) ?? memory.day),
    spokenOn: memory.daySentence === place.index ? memory.day : today,
    anchor: memory.anchor,
    monthSince: memory.anchor?.length === 7 && memory.anchorSentence >= memory.daySentence ? memory.anchor : null,
    nearAnchor: place.index - memory.anchorSentence <= 1 ? memory.anchor : null,
    statedMonth: statedAt(memory, place, tense === "PAST"),
    chronicle: place.opens && memory.entry,
    opens: place.opens,
  };
}

/** So many days ago what is told is still news. */
const FRESH = 3;

/** The day of the paragraph or of the one before; what that only looks back or ahead to is not gone on with, and the news is. */
function dayToldOf({ day, dayParagraph, news }: Memory, { form, sentence, today }: Place): string | null {
  const back = sentence.paragraph - dayParagraph;
  if (back > 1) return null;
  const past = form === "PAST" || form === "PERFECT";
  const ahead = past && day !== null && today !== null && day > today;
  // "Der für Donnerstag geplante Besuch wurde verschoben. X flog noch in der Nacht zurück."
  if (ahead) return news ?? (back === 1 ? day : today);
  const elsewhere = day !== null && today !== null && day < addDays(today, -FRESH);
  return back === 1 && elsewhere ? (news ?? day) : day;
}

function freshDay({ day }: Resolved, { today }: Place): string | null {
  return day && today !== null && day <= today && day >= addDays(today, -FRESH) ? day : null;
}

/**
 * A stated year holds within its sentence, in its entry of a chronicle, and in the next sentence of the same paragraph
 * where that tells of the past; one of long ago also behind sentences of the past without a date (`isRight`). The year of
 * publication needs no such help.
 */
function statedAt(memory: Memory, place: Place, past: boolean): string | null {
  const { sentence, index, today, opens, lately } = place;
  if (opens && memory.heading !== null) return memory.heading;
  const { stated } = memory;
  if (opens && memory.entry && stated !== null) return stated;
  if (past && memory.askedIn + 1 === sentence.paragraph && memory.paragraph !== sentence.paragraph) return memory.asked;
  if (stated === null || lately || (today !== null && stated.slice(0, 4) === today.slice(0, 4))) return null;
  const near =
    memory.paragraph === sentence.paragraph && (memory.entry || (past && memory.past && isRight(memory, place, stated)));
  return memory.sentence === index || near || isBackground(stated, memory, place) ? stated : null;
}

/** So many sentences at most tell on of a year of long ago without a date of their own. */
const TIMELESS = 2;

/** Whether a sentence follows right on the one that states a year, or on some without a date behind that, where the year is long ago. */
function isRight({ anchorSentence, aside, sentence }: Memory, { index, today }: Place, stated: string): boolean {
  const between = index - sentence - 1;
  return between === 0 || (!aside && between <= TIMELESS && anchorSentence === sentence && isLongAgo(stated, today));
}

/** The memory after a sentence without a date: what it tells in the present ends the year of long ago that was told of. */
export function withTimeless(memory: Memory, index: number, form: () => VerbForm): Memory {
  const isTold = memory.stated !== null && !memory.aside && !memory.entry && index - memory.sentence <= TIMELESS;
  return isTold && form() !== "PAST" ? { ...memory, aside: true } : memory;
}

/** "1970 …", and in the next paragraph "hatten im Februar begonnen": what came before what was told of long ago is of its year. */
function isBackground(stated: string, { anchor, paragraph }: Memory, { lookingBack, sentence, today }: Place): boolean {
  const follows = sentence.paragraph - paragraph === 1 && anchor?.slice(0, 4) === stated.slice(0, 4);
  return lookingBack && follows && isLongAgo(stated, today);
}

/** The parts of a day behind which its morning is over. */
const LATE = /T(?:EV|NI)$/u;

/** The memory after an expression was read. */
export function remembered(memory: Memory, resolved: Resolved, place: Place): Memory {
  const { sentence, index, opens } = place;
  const anchor = /^\d{4}(?:-\d{2}){0,2}(?=~?$)/u.exec(resolved.edtf ?? "")?.[0];
  const known = {
    ...memory,
    news: memory.news ?? freshDay(resolved, place),
    day: resolved.day ?? memory.day,
    late: resolved.day === undefined ? memory.late : LATE.test(resolved.timeml ?? ""),
    anchor: anchor ?? memory.anchor,
    anchorSentence: anchor === undefined ? memory.anchorSentence : index,
    daySentence: resolved.day === undefined ? memory.daySentence : index,
    dayParagraph: resolved.day === undefined ? memory.dayParagraph : sentence.paragraph,
  };
  const handedOn = (opens && (memory.heading !== null || memory.entry)) || isTakenOver(resolved, memory, place);
  const stated = resolved.statedMonth ?? (handedOn ? known.anchor?.slice(0, 7) : undefined);
  if (stated === undefined && isBackInTheNews(anchor, memory, place)) return { ...known, stated: null };
  const within = memory.entry && memory.paragraph === sentence.paragraph && !opens;
  return stated === undefined || within || place.since
    ? known
    : {
        ...known,
        stated,
        sentence: index,
        paragraph: sentence.paragraph,
        past: place.form !== "PRESENT" && place.beginning !== "PRESENT",
        aside: place.lookingBack,
        entry: opens,
      };
}

/** A day of this year in the next sentence ends what was told of a year before. */
function isBackInTheNews(anchor: string | undefined, memory: Memory, { index, today }: Place): boolean {
  const thisYear = anchor?.length === 10 && today !== null && anchor.slice(0, 4) === today.slice(0, 4);
  return thisYear && memory.stated !== null && !memory.entry && memory.sentence < index;
}

/** So many years ago a month that is told without its year can hardly be meant of this year or the last one. */
const LONG_AGO = 2;

function isLongAgo(stated: string, today: string | null): boolean {
  return today !== null && Number(today.slice(0, 4)) - Number(stated.slice(0, 4)) >= LONG_AGO;
}

/** "Im Jahr 1975 …. Im August …. Am 3. Oktober …": a month or day that took its year from what was told before hands it on. */
function isTakenOver({ edtf, type }: Resolved, memory: Memory, place: Place): boolean {
  const year = type === "DURATION" ? undefined : /^(?<year>\d{4})-(?:0\d|1[0-2])/u.exec(edtf ?? "")?.groups?.["year"];
  const asked = memory.asked !== null && memory.askedIn + 1 === place.sentence.paragraph;
  if (year === undefined || asked || place.form !== "PAST" || !isLongAgo(year, place.today)) return false;
  return statedAt(memory, place, true)?.slice(0, 4) === year;
}

/** A question that names a year asks for what happened in it. */
export function withQuestion(memory: Memory, reading: Reading, sentence: Sentence): Memory {
  const named = reading.sentences[memory.anchorSentence]?.paragraph === sentence.paragraph;
  if (!named || memory.anchor === null || !reading.document.text.slice(sentence.start, sentence.end).trimEnd().endsWith("?"))
    return memory;
  return { ...memory, asked: memory.anchor.slice(0, 4), askedIn: sentence.paragraph };
}

/** A line that is nothing but a year is the heading of what follows. */
export function withHeading(memory: Memory, reading: Reading, sentence: Sentence): Memory {
  const line = reading.document.text.slice(sentence.start, sentence.end).trim();
  const year = /^(?:\p{L}+ ){0,2}(?<year>1\d{3}|20\d{2})(?: ?[:.])?$/u.exec(line)?.groups?.["year"];
  return year === undefined ? memory : { ...memory, heading: year };
}
