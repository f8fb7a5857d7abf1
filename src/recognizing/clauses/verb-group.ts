import type { ClauseWords } from "../../languages/clause-words.ts";
import type { VerbMood } from "../../languages/verb-entry.ts";
import type { VerbGroup, VerbUse } from "./clause.ts";
import type { Word } from "./words.ts";

const FINITE: ReadonlySet<VerbMood> = new Set(["PRESENT", "PAST", "REPORTED", "UNREAL"]);

/** Reads the verb bracket of a clause: its finite word, separated prefix, participles and infinitives. */
export function verbGroupOf(
  words: readonly Word[],
  verbFinal: boolean,
  prefixes: ReadonlySet<string>,
  clauseWords: ClauseWords,
): VerbGroup {
  const finite = finiteOf(words, verbFinal, clauseWords);
  const helper = finite?.auxiliaries.find((form) => FINITE.has(form.mood)) ?? null;
  const uses = usesOf(words, finite, helper?.use ?? null, verbFinal, prefixes, clauseWords);
  const participle = uses.some((use) => use.form === "PARTICIPLE");
  const passiveHelper = words.some((word) =>
    word.auxiliaries.some(
      (form) =>
        form.use === "BECOME" && (word === finite || form.mood === "INFINITIVE" || clauseWords.senses.passive.has(word.lower)),
    ),
  );
  const own = finite?.readings.find((reading) => FINITE.has(reading.form.mood))?.form;
  const doubled = helper?.use === "HAVE" ? modalBehind(words) : null;
  const caused = helper?.use === "HAVE" && words.some((word, at) => isCaused(word, words[at - 1], clauseWords));
  const becoming = helper?.use === "BECOME" && !participle && uses.some((use) => use.form === "INFINITIVE");
  return {
    finite: finite?.index ?? null,
    mood: (doubled !== null || caused) && helper?.mood === "PRESENT" ? "PAST" : (helper?.mood ?? own?.mood ?? null),
    number: helper?.number ?? own?.number ?? null,
    passive: participle && passiveHelper,
    perfect: participle && (helper?.use === "HAVE" || helper?.use === "BE" || finite === null),
    future:
      becoming ||
      (helper?.use === "BECOME" &&
        helper.mood !== "PAST" &&
        words.some((word) => word !== finite && word.auxiliaries.some((form) => form.mood === "INFINITIVE"))),
    modal: doubled ?? (helper?.use === "MODAL" ? helper.lemma : null),
    helper: helper?.use ?? null,
    modalWord: (helper?.use === "MODAL" || doubled !== null) && finite !== null ? finite.index : null,
    uses,
  };
}

/** "hatte absagen müssen": the modal behind the infinitive that it helps. */
function modalBehind(words: readonly Word[]): string | null {
  const at = words.findIndex((word, position) => modalInfinitive(word) !== null && isInfinitive(words[position - 1]));
  return modalInfinitive(words[at]);
}

/** "hat ihn verhaften lassen": the verb that lets somebody do what the infinitive before it says. */
function isCaused(word: Word, before: Word | undefined, { senses }: ClauseWords): boolean {
  return (
    isInfinitive(before) &&
    word.readings.some(({ verb, form }) => form.mood === "INFINITIVE" && senses.bareInfinitive.has(verb.lemma))
  );
}

function modalInfinitive(word: Word | undefined): string | null {
  return word?.auxiliaries.find(({ use, mood }) => use === "MODAL" && mood === "INFINITIVE")?.lemma ?? null;
}

function isInfinitive(word: Word | undefined): boolean {
  return word?.readings.some(({ form }) => form.mood === "INFINITIVE") ?? false;
}

/** Whether a word can be finite at all. */
export function canBeFinite(word: Word, before: Word | undefined, clauseWords: ClauseWords): boolean {
  if (before?.lower === clauseWords.infinitiveMarker) return false;
  return word.auxiliaries.some((form) => FINITE.has(form.mood)) || word.readings.some((reading) => FINITE.has(reading.form.mood));
}

/** Whether a word is finite and nothing else. */
export function isSurelyFinite(word: Word): boolean {
  const moods = [...word.auxiliaries.map((form) => form.mood), ...word.readings.map((reading) => reading.form.mood)];
  return moods.length > 0 && moods.every((mood) => FINITE.has(mood));
}

/** "getroffen zu haben", "treffen zu können", "schießen zu lassen": of an infinitive at the end the word before "zu" is never finite. */
export function endsInJoinedInfinitive(words: readonly Word[], clauseWords: ClauseWords): boolean {
  const [participle, marker, helper] = words.filter((word) => word.type !== "MARK").slice(-3);
  if (helper === undefined || participle === undefined || marker?.lower !== clauseWords.infinitiveMarker) return false;
  const { bareInfinitive, passive } = clauseWords.senses;
  const helps = helper.auxiliaries.some((form) => form.mood === "INFINITIVE");
  const lets = helper.readings.some(({ form, verb }) => form.mood === "INFINITIVE" && bareInfinitive.has(verb.lemma));
  const has = (mood: "PARTICIPLE" | "INFINITIVE") => participle.readings.some(({ form }) => form.mood === mood);
  return (helps && (has("PARTICIPLE") || passive.has(participle.lower))) || ((helps || lets) && has("INFINITIVE"));
}

/** Whether a word is an infinitive with its marker ("zu kommen", "anzukommen"). */
export function isMarkedInfinitive(word: Word, before: Word | undefined, clauseWords: ClauseWords): boolean {
  const marked = before?.lower === clauseWords.infinitiveMarker;
  return (
    word.readings.some(({ form }) => form.mood === "MARKED_INFINITIVE" || (marked && form.mood === "INFINITIVE")) ||
    (marked && word.auxiliaries.some((form) => form.mood === "INFINITIVE"))
  );
}

function finiteOf(words: readonly Word[], verbFinal: boolean, clauseWords: ClauseWords): Word | null {
  const perfect = endsInJoinedInfinitive(words, clauseWords);
  const candidates = words.filter(
    (word, position) => canBeFinite(word, words[position - 1], clauseWords) && !(perfect && !isSurelyFinite(word)),
  );
  if (verbFinal) {
    const last = candidates.at(-1) ?? null;
    // "hat kommen müssen", "wird beraten können": the helper stands before the infinitives.
    if (last !== null && !isSurelyFinite(last))
      return candidates.findLast((word) => isSurelyFinite(word) && words.indexOf(word) >= words.indexOf(last) - 2) ?? last;
    return last;
  }
  const first = candidates[0] ?? null;
  if (first === null || isSurelyFinite(first)) return first;
  const helper = candidates.find((word) => word.auxiliaries.length > 0);
  const near = helper !== undefined && words.indexOf(helper) <= words.indexOf(first) + 1;
  const verbSecond = candidates.find((word) => isSurelyFinite(word));
  return near
    ? helper
    : first.index === words[0]?.index && verbSecond !== undefined && words.indexOf(verbSecond) <= 2
      ? verbSecond
      : first;
}

function usesOf(
  words: readonly Word[],
  finite: Word | null,
  helper: "HAVE" | "BE" | "BECOME" | "MODAL" | null,
  verbFinal: boolean,
  prefixes: ReadonlySet<string>,
  clauseWords: ClauseWords,
): VerbUse[] {
  const found: Omit<VerbUse, "from" | "to">[] = [];
  words.forEach((word, position) => {
    if (word === finite) {
      const use =
        helper === null || (word.readings.length > 0 && !words.some((other) => other !== finite && other.readings.length > 0))
          ? finiteUse(words, position, verbFinal, prefixes, clauseWords)
          : null;
      if (use !== null) found.push(use);
      return;
    }
    const marked = isMarkedInfinitive(word, words[position - 1], clauseWords);
    const participles = word.readings.filter(({ form }) => form.mood === "PARTICIPLE");
    const infinitives = word.readings.filter(({ form }) => form.mood === "MARKED_INFINITIVE" || form.mood === "INFINITIVE");
    const bracket = helper !== null || words.some((other) => other !== word && other.auxiliaries.length > 0);
    if (participles.length > 0 && (bracket || finite === null) && !marked)
      found.push({ word: word.index, prefixWord: null, readings: participles, form: "PARTICIPLE" });
    else if (
      infinitives.length > 0 &&
      (marked ||
        helper === "MODAL" ||
        helper === "BECOME" ||
        isHelpedInfinitive(finite, clauseWords) ||
        (helper === "HAVE" && modalInfinitive(words[position + 1]) !== null) ||
        isHelpedInfinitive(words[position + 1] ?? null, clauseWords))
    )
      found.push({ word: word.index, prefixWord: null, readings: infinitives, form: "INFINITIVE" });
  });
  return withRanges(found, words);
}

/** "lässt … kommen", "hilft … bauen", "hatte … kommen lassen": full verbs that take a bare infinitive. */
function isHelpedInfinitive(helping: Word | null, clauseWords: ClauseWords): boolean {
  return helping?.readings.some(({ verb }) => clauseWords.senses.bareInfinitive.has(verb.lemma)) ?? false;
}

function finiteUse(
  words: readonly Word[],
  position: number,
  verbFinal: boolean,
  prefixes: ReadonlySet<string>,
  clauseWords: ClauseWords,
): Omit<VerbUse, "from" | "to"> | null {
  const word = words[position];
  if (word === undefined) return null;
  const readings = word.readings.filter(({ form }) => FINITE.has(form.mood));
  const prefix = verbFinal ? null : separatedPrefix(words.slice(position + 1), prefixes, clauseWords);
  const prefixed = readings.filter(({ verb, form }) => !form.whole && verb.prefix === prefix?.lower);
  // "kam nicht weiter", but "war nicht gut": what only looks like a prefix belongs to no verb of this form.
  if (prefix === null || prefixed.length === 0)
    return { word: word.index, prefixWord: null, readings: readings.filter(({ form }) => form.whole), form: "FINITE" };
  return { word: word.index, prefixWord: prefix.index, readings: prefixed, form: "FINITE" };
}

/** The prefix at the end of the clause, or at the end of its first predicate before a coordinator; "aus dem Weg" ends in a noun. */
function separatedPrefix(after: readonly Word[], prefixes: ReadonlySet<string>, clauseWords: ClauseWords): Word | null {
  const last = after.findLast((word) => word.type !== "MARK");
  const isPrefix = (word: Word) => prefixes.has(word.lower) && !word.capital;
  if (last !== undefined && isPrefix(last)) return last;
  const inner = after.find((word, position) => isPrefix(word) && isPredicateEnd(word, after[position + 1], clauseWords));
  return inner ?? null;
}

function isPredicateEnd(prefix: Word, next: Word | undefined, clauseWords: ClauseWords): boolean {
  // A gap is where punctuation or another clause stood.
  return (
    next === undefined ||
    next.index > prefix.index + 1 ||
    (next.type !== "MARK" ? clauseWords.coordinators.has(next.lower) : /^[,;:.]$/u.test(next.text)) ||
    clauseWords.prepositions.has(next.lower)
  );
}

function withRanges(uses: readonly Omit<VerbUse, "from" | "to">[], words: readonly Word[]): VerbUse[] {
  const start = words[0]?.index ?? 0;
  const end = words.at(-1)?.index ?? 0;
  const inner = uses.filter((use) => use.form !== "FINITE");
  return uses.map((use) => {
    if (use.form === "FINITE" || inner.length < 2) return { ...use, from: start, to: end };
    const at = inner.indexOf(use);
    const before = inner[at - 1];
    return { ...use, from: before === undefined ? start : before.word + 1, to: at === inner.length - 1 ? end : use.word };
  });
}
