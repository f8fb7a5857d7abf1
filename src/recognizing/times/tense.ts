import type { TimeWords } from "../../languages/time-words.ts";
import type { Span } from "../../model/span.ts";
import { inOneByte, patternsInOneByte } from "./one-byte.ts";
import type { VerbForm } from "./resolved.ts";

/**
 * The tense of the clause at each stretch of a sentence. A clause without a verb has that of the next, else of the one
 * before; a date at the end of a clause ("sein Besuch im Mai, bei dem er …") goes with a relative clause in the past.
 */
export function tensesIn(text: string, tenseWords: TimeWords["tense"]): (stretch: Span) => VerbForm {
  const words = patternsInOneByte(tenseWords);
  const sentence = inOneByte(text);
  // Most sentences have no date whose tense is asked for.
  let known: readonly Clause[] | null = null;
  let around: readonly Clause[] | null = null;
  let insertions: readonly Span[] | null = null;
  return (stretch) => {
    const before = sentence.slice(Math.max(0, stretch.start - REACH), stretch.start);
    if (words.since.test(before) || words.head.test(sentence.slice(stretch.end, stretch.end + REACH))) return "PAST";
    const attribute = attributeTense(sentence, stretch, words.attribute);
    if (attribute === "PAST") return attribute;
    if (words.putOffTo.test(before) && (words.postponed.test(sentence) || words.announced.test(sentence))) return "FUTURE";
    const verb = verbTense(stretch);
    if (attribute !== "FUTURE" && !words.planned.test(before)) return verb;
    const isPast =
      (verb === "PAST" && !words.announcing.test(sentence)) || (verb === "PERFECT" && !words.announced.test(sentence));
    const over = isPast && (words.originally.test(before) || !words.postponed.test(sentence));
    return over ? "NEAREST" : "FUTURE";
  };

  function verbTense(stretch: Span): VerbForm {
    insertions ??= insertionsOf(sentence, words);
    const isInserted =
      insertions.length === 0 || insertions.some(({ start, end }) => start <= stretch.start && stretch.start < end);
    const clauses = isInserted
      ? (known ??= clausesOf(sentence, words))
      : (around ??= clausesOf(sentence.replace(words.insertion, blank), words));
    const own = clauses.findIndex((clause) => stretch.start < clause.end);
    if (isStillMeant(clauses[own]?.text ?? "", sentence, words)) return "NEAREST";
    if (isAfterwards(sentence, stretch, clauses[own], words)) return "PAST";
    if (isOpenPerfect(clauses, own, words) || isRestOfPerfect(clauses, own, words)) return "PERFECT";
    if (isToBeDone(clauses, own, words.settling, words)) return "FUTURE";
    if (isToBeDone(clauses, own, words.intending, words)) return "NEAREST";
    const next = clauses[own + 1];
    const closing = next !== undefined && stretch.end + 1 === clauses[own]?.end && words.relative.test(next.text);
    if (closing && (next.tense === "PAST" || next.tense === "PERFECT")) return "PAST";
    return nearestTense(clauses, own, words);
  }
}

/** "die am Freitag reisen wollte", "das am Freitag beginnen sollte, wurde abgesagt": its day may be over or still ahead. */
function isStillMeant(clause: string, sentence: string, { dropped, intended, journey }: TimeWords["tense"]): boolean {
  return intended.test(clause) && (dropped.test(sentence) || journey.test(clause));
}

function nearestTense(clauses: readonly Clause[], own: number, words: TimeWords["tense"]): VerbForm {
  const [around, within] = [clauses[own - 2], clauses[own - 1]];
  // "traf X, der seit Mai im Amt ist, am Montag in Rom": behind a relative clause the one around it goes on.
  const goesOn = clauses[own]?.tense === "UNKNOWN" && within !== undefined && words.relative.test(within.text);
  if (goesOn && around !== undefined && around.tense !== "UNKNOWN") return around.tense;
  const order = clauses
    .map(({ tense }, index) => ({ tense, distance: distance(index, own) }))
    .filter(({ tense }) => tense !== "UNKNOWN");
  return order.toSorted((one, other) => one.distance - other.distance)[0]?.tense ?? "UNKNOWN";
}

/** "Im Juni haben X, Y und Z ein Abkommen unterschrieben": the participle stands behind the commas of a row. */
function isOpenPerfect(clauses: readonly Clause[], own: number, words: TimeWords["tense"]): boolean {
  const { text = "", tense } = clauses[own] ?? {};
  if (tense !== "PRESENT" || !words.helping.test(text)) return false;
  const rest = clauses.slice(own + 1).map((clause) => clause.text);
  const end = rest.findIndex((one) => words.helping.test(one) || words.relative.test(one));
  return words.perfect.test([text, ...rest.slice(0, end < 0 ? rest.length : end)].join(" "));
}

/**
 * "ist mit X, dem Präsidenten, am Montag zusammengetroffen", "haben A, B und C am Montag unterzeichnet": the helping verb stands
 * before the commas. A participle may look like a verb in the present.
 */
function isRestOfPerfect(clauses: readonly Clause[], own: number, words: TimeWords["tense"]): boolean {
  const { text = "", tense } = clauses[own] ?? {};
  const isOpen = tense === "UNKNOWN" || (tense === "PRESENT" && !words.helping.test(text) && words.row.test(text));
  const helper = clauses.slice(0, own).findLast((clause) => clause.tense !== "UNKNOWN");
  return isOpen && words.participle.test(text) && helper?.tense === "PRESENT" && words.helping.test(helper.text);
}

/** "vereinbarten, im März zu verhandeln": what is agreed on is still to come. */
function isToBeDone(clauses: readonly Clause[], own: number, verbs: RegExp, words: TimeWords["tense"]): boolean {
  const { text = "", tense } = clauses[own] ?? {};
  // "zu leiten" looks like a past form.
  const open = tense === "UNKNOWN" || tense === "PAST";
  return open && words.toDo.test(text) && verbs.test(clauses[own - 1]?.text ?? "");
}

function insertionsOf(sentence: string, words: TimeWords["tense"]): readonly Span[] {
  return [...sentence.matchAll(words.insertion)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

/** "Nach dem Besuch am Mittwoch zieht X Bilanz": what is told in the present comes after the date, unless somebody travels on. */
function isAfterwards(
  sentence: string,
  stretch: Span,
  clause: { readonly text: string; readonly tense: VerbForm } | undefined,
  words: TimeWords["tense"],
): boolean {
  if (clause === undefined || clause.tense === "FUTURE" || words.onward.test(clause.text)) return false;
  return (
    words.after.test(sentence.slice(0, stretch.start)) &&
    !words.present.test(sentence.slice(sentence.lastIndexOf("Nach ", stretch.start), stretch.start))
  );
}

/** So much text around a date shows whether it stands in an attribute. */
const REACH = 80;

function attributeTense(sentence: string, stretch: Span, words: TimeWords["tense"]["attribute"]): VerbForm | null {
  if (!words.lead.test(sentence.slice(Math.max(0, stretch.start - REACH), stretch.start))) return null;
  const after = sentence.slice(stretch.end, stretch.end + REACH);
  return words.future.test(after) ? "FUTURE" : words.past.test(after) ? "PAST" : null;
}

/** The clause itself, then the next ones and the ones before in turn. */
function distance(index: number, own: number): number {
  return index >= own ? 2 * (index - own) : 2 * (own - index) + 1;
}

function tenseOf(clause: string, words: TimeWords["tense"]): VerbForm {
  if (words.surelyPast.test(clause)) return "PAST";
  if (words.future.test(clause)) return "FUTURE";
  if (words.willed.test(clause)) return "NEAREST";
  if (words.past.test(clause)) return "PAST";
  if (words.perfect.test(clause)) return "PERFECT";
  return words.present.test(clause) ? "PRESENT" : "UNKNOWN";
}

/** A stretch of a sentence with a tense of its own. */
interface Clause {
  readonly text: string;
  readonly end: number;
  readonly tense: VerbForm;
}

/** The sentence with blanks for brackets without a verb: "am Donnerstag (Ortszeit) empfangen" is one clause. */
function withoutAsides(sentence: string, words: TimeWords["tense"]): string {
  return sentence.replace(ASIDE, (aside) => (tenseOf(aside, words) === "UNKNOWN" ? blank(aside) : aside));
}

function blank(text: string): string {
  return " ".repeat(text.length);
}

const ASIDE = /\([^()]*\)/gu;

function clausesOf(told: string, words: TimeWords["tense"]): readonly Clause[] {
  const sentence = withoutAsides(told, words);
  const clauses: Clause[] = [];
  let start = 0;
  const add = (last: number, end: number): void => {
    const text = sentence.slice(start, last);
    clauses.push({ text, end, tense: tenseOf(text, words) });
    start = end;
  };
  for (const match of sentence.matchAll(words.clauseEnd)) add(match.index, match.index + match[0].length);
  add(sentence.length, sentence.length + 1);
  return clauses;
}
