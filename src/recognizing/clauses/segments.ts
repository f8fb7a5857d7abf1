import type { ClauseWords } from "../../languages/clause-words.ts";
import { canBeFinite, endsInJoinedInfinitive, isMarkedInfinitive, isSurelyFinite } from "./verb-group.ts";
import { afterMeasure } from "./measures.ts";
import type { Word } from "./words.ts";

/** What stands before a stretch of a sentence. */
export type Boundary = "START" | "COMMA" | "COORDINATOR" | "DASH" | "COLON";

/** How a stretch begins. */
export type Opening = "SUBORDINATOR" | "RELATIVE" | "OTHER";

/** A stretch between punctuation marks or coordinators, with what says which clause it belongs to. */
export interface Segment {
  readonly boundary: Boundary;
  readonly words: readonly Word[];
  readonly opening: Opening;
  /** The subordinating or relative word. */
  readonly introducer: Word | null;
  /** Whether that only names the source of what is told around it ("wie er sagte"). */
  readonly reports: boolean;
  readonly hasFinite: boolean;
  readonly startsFinite: boolean;
  readonly endsFinite: boolean;
  readonly hasMarkedInfinitive: boolean;
  readonly quoted: boolean;
  /** Its first word, where that could open a subordinate clause whose verb only comes after a further comma. */
  readonly possibleIntroducer: Word | null;
}

/** Splits a sentence at commas, dashes and colons and before coordinated predicates; brackets and quotation marks are transparent. */
export function segmentsOf(words: readonly Word[], clauseWords: ClauseWords): Segment[] {
  const raw: { boundary: Boundary; words: Word[] }[] = [{ boundary: "START", words: [] }];
  for (const word of words) {
    const boundary = word.bracketed ? null : boundaryOf(word, words);
    if (boundary !== null) raw.push({ boundary, words: [] });
    else if (word.type !== "MARK") raw.at(-1)?.words.push(word);
  }
  openInfinitives(raw, clauseWords);
  return raw
    .filter((piece) => piece.words.length > 0)
    .flatMap((piece) => splitAtCoordinators(piece, clauseWords))
    .map((piece) => describe(piece, clauseWords));
}

/** "…, um, wie er sagte, den Frieden zu wahren": the opening word belongs to the infinitive behind what is put in. */
function openInfinitives(pieces: readonly { boundary: Boundary; words: Word[] }[], clauseWords: ClauseWords): void {
  const { senses, standing } = clauseWords;
  for (const [index, { boundary, words }] of pieces.entries()) {
    const [first] = words;
    if (first === undefined || words.length > 1 || boundary !== "COMMA") continue;
    if (!senses.purpose.has(first.lower) && !standing.instead.has(first.lower)) continue;
    const later = pieces
      .slice(index + 2)
      .find((piece) => piece.words.some((word, at) => isMarkedInfinitive(word, piece.words[at - 1], clauseWords)));
    later?.words.unshift(...words.splice(0));
  }
}

/** "Um Athen zu besuchen, flog er …", "Statt zu verhandeln, …": a clause of its own before the main one. */
export function opensWithInfinitive({ hasFinite, hasMarkedInfinitive, words }: Segment, clauseWords: ClauseWords): boolean {
  const first = words[0]?.lower ?? "";
  return hasMarkedInfinitive && !hasFinite && (clauseWords.standing.instead.has(first) || clauseWords.senses.purpose.has(first));
}

function boundaryOf(word: Word, words: readonly Word[]): Boundary | null {
  if (word.text === ",") return "COMMA";
  if (word.text === ":" || word.text === ";") return "COLON";
  if (/^[–—]$/u.test(word.text)) return "DASH";
  const before = words[word.index - 1];
  const after = words[word.index + 1];
  if (word.text === "-" && before !== undefined && after !== undefined && before.end < word.start && word.end < after.start)
    return "DASH";
  return null;
}

function splitAtCoordinators(
  piece: { boundary: Boundary; words: Word[] },
  clauseWords: ClauseWords,
): { boundary: Boundary; words: Word[] }[] {
  const { words } = piece;
  const first = words[0];
  if (first !== undefined && words.length > 1 && clauseWords.coordinators.has(first.lower) && !first.capital) {
    return splitAtCoordinators({ boundary: "COORDINATOR", words: words.slice(1) }, clauseWords);
  }
  const at = words.findIndex(
    (word, position) =>
      position > 0 &&
      clauseWords.coordinators.has(word.lower) &&
      (isSplit(words, position, clauseWords) || isTail(piece, position, clauseWords)),
  );
  if (at < 0) return [piece];
  const left = { boundary: piece.boundary, words: words.slice(0, at) };
  return [left, ...splitAtCoordinators({ boundary: "COORDINATOR", words: words.slice(at + 1) }, clauseWords)];
}

/** Whether a coordinator joins two predicates with a finite verb each, not two nouns or two participles of one helper. */
function isSplit(words: readonly Word[], at: number, clauseWords: ClauseWords): boolean {
  const left = words.slice(0, at);
  const right = words.slice(at + 1);
  const leftFinite = left.filter(
    (word, position) => canBeFinite(word, left[position - 1], clauseWords) && !isAttributive(left, position, clauseWords),
  );
  const rightFinite = right.filter((word, position) => canBeFinite(word, right[position - 1], clauseWords));
  if (leftFinite.length === 0 || rightFinite.length === 0) return false;
  if (rightFinite.some(isSurelyFinite)) return true;
  // "hat begrüßt und erklärt", "will reisen und treffen": the right word may be a participle or infinitive of the left helper.
  // "lässt X und Y verhaften": so may that of a verb with a bare infinitive.
  const { bareInfinitive } = clauseWords.senses;
  const takesInfinitive = (word: Word) => word.readings.some(({ verb }) => bareInfinitive.has(verb.lemma));
  const last = right.at(-1);
  const infinitive = last !== undefined && last.readings.some(({ form }) => form.mood === "INFINITIVE");
  return !leftFinite.some((word) => word.auxiliaries.length > 0 || (infinitive && takesInfinitive(word)));
}

/** "stürmten 400 Leute, meist Studenten, die Botschaft und nahmen …": behind what is put in, the object and then another verb. */
function isTail(
  { boundary, words }: { boundary: Boundary; words: readonly Word[] },
  at: number,
  clauseWords: ClauseWords,
): boolean {
  const [verb, before] = [words[at + 1], words[at]];
  const verbless = words
    .slice(0, at)
    .every(({ auxiliaries, readings, capital }) => capital || auxiliaries.length + readings.length === 0);
  return boundary === "COMMA" && verbless && verb !== undefined && !verb.capital && canBeFinite(verb, before, clauseWords);
}

/** "die am Montag von X vermittelte Pause": between an article that waits for its noun and the noun a participle is no verb. */
function isAttributive(words: readonly Word[], at: number, { determiners, participle, prepositions }: ClauseWords): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next?.capital !== true || !participle.test(word.lower)) return false;
  return words.slice(0, at).some((opening, index) => {
    const [second, third] = [words[index + 1], words[index + 2]];
    const waits = prepositions.has(second?.lower ?? "") || (second?.capital === false && prepositions.has(third?.lower ?? ""));
    return determiners.has(opening.lower) && waits;
  });
}

function describe(piece: { boundary: Boundary; words: Word[] }, clauseWords: ClauseWords): Segment {
  const { words, boundary } = piece;
  const perfect = endsInJoinedInfinitive(words, clauseWords);
  const finite = words.filter(
    (word, position) => canBeFinite(word, words[position - 1], clauseWords) && !(perfect && !isSurelyFinite(word)),
  );
  const introducer = perfect && finite.length === 0 ? null : introducerOf(words, boundary, clauseWords);
  const content = words.filter((word) => !word.bracketed);
  const relative = introducer !== null && !clauseWords.subordinators.has(introducer.lower);
  return {
    ...piece,
    opening: introducer === null ? "OTHER" : relative ? "RELATIVE" : "SUBORDINATOR",
    introducer,
    reports: clauseWords.subordinators.get(introducer?.lower ?? "") === "REPORT",
    hasFinite: finite.length > 0,
    startsFinite: content[0] !== undefined && finite.includes(content[0]),
    endsFinite: finite.at(-1) !== undefined && content.at(-1) === finite.at(-1),
    hasMarkedInfinitive: words.some((word, position) => isMarkedInfinitive(word, words[position - 1], clauseWords)),
    possibleIntroducer:
      boundary === "COMMA" && words[0] !== undefined && clauseWords.subordinators.has(words[0].lower) ? words[0] : null,
    quoted: words.every((word) => word.quoted || word.bracketed),
  };
}

/** The word that makes a stretch a subordinate clause: its first, or its second after an adverb or preposition. */
function introducerOf(words: readonly Word[], boundary: Boundary, clauseWords: ClauseWords): Word | null {
  const [first, second] = words;
  if (first === undefined) return null;
  if (clauseWords.subordinators.has(first.lower) && !isNounPreposition(words, clauseWords)) return first;
  if (
    second !== undefined &&
    clauseWords.subordinators.has(second.lower) &&
    (!first.capital || (boundary === "START" && isStressed(first, second, clauseWords))) &&
    !clauseWords.prepositions.has(first.lower) &&
    !clauseWords.relatives.has(first.lower) &&
    first.readings.length === 0 &&
    first.auxiliaries.length === 0 &&
    !clauseWords.senses.comparing.has(second.lower)
  )
    return second;
  const measured = afterMeasure(words, clauseWords);
  if (measured !== null) return measured;
  if (boundary !== "COMMA") return null;
  const endsWithVerb = words.some((word) => word.readings.length > 0 || word.auxiliaries.length > 0);
  if (!endsWithVerb) return null;
  if (isRelative(first, second, words, clauseWords)) return first;
  if (second !== undefined && clauseWords.prepositions.has(first.lower) && isRelative(second, words[2], words, clauseWords))
    return second;
  return null;
}

/** "Erst wenn X abzieht, …": at the beginning of a sentence some adverbs stand before a condition too. */
function isStressed(first: Word, second: Word, { senses, subordinators }: ClauseWords): boolean {
  return senses.stressing.has(first.lower) && subordinators.get(second.lower) === "CONDITION";
}

/** "während des Besuchs", "als Präsident" are no clauses of their own where nothing finite ends them. */
function isNounPreposition(words: readonly Word[], clauseWords: ClauseWords): boolean {
  const last = words.at(-1);
  return (
    last === undefined ||
    !words.slice(1).some((word) => word.readings.length > 0 || word.auxiliaries.length > 0) ||
    (last.readings.length === 0 && last.auxiliaries.length === 0 && words.length < 4) ||
    (clauseWords.senses.prepositionToo.has(words[0]?.lower ?? "") &&
      // "bis zu 7000 Soldaten zu entsenden" has another preposition, with which it is none.
      // "bis Dezember die Truppen abzuziehen" ends with no finite verb.
      (clauseWords.senses.aim.has(words[1]?.lower ?? "") ||
        isPrepositional(words) ||
        isMarkedInfinitive(last, words.at(-2), clauseWords)))
  );
}

/** "Während Kellers Besuch im letzten Jahr nahm …": the finite verb is not at the end, so the first word is a preposition. */
function isPrepositional(words: readonly Word[]): boolean {
  const verbs = words.filter((word) => word.readings.length > 0 || word.auxiliaries.length > 0);
  const surely = verbs.findLast(isSurelyFinite);
  // "Bis Mai sollen die Truppen ihre Waffen übergeben": a helping verb far from the end stands second in a main clause.
  const second = verbs.some(
    (word) => word.auxiliaries.some(({ mood }) => mood !== "INFINITIVE") && words.indexOf(word) < words.length - 3,
  );
  if (second) return true;
  return verbs.length > 0 && (words.at(-1) !== verbs.at(-1) || (surely !== undefined && surely !== verbs.at(-1)));
}

/** A relative pronoun opens a stretch that has its finite verb late, not second. */
function isRelative(word: Word, next: Word | undefined, words: readonly Word[], clauseWords: ClauseWords): boolean {
  if (!clauseWords.relatives.has(word.lower) && !clauseWords.relativePlaces.has(word.lower)) return false;
  const finite = words.filter((candidate, position) => canBeFinite(candidate, words[position - 1], clauseWords));
  // "die Gespräche würden bald beginnen": where a helping verb is finite, what can be an infinitive is one.
  const last = finite.findLast((candidate) => isSurelyFinite(candidate) && candidate.auxiliaries.length > 0) ?? finite.at(-1);
  if (last === undefined) return words.length > 2 && next !== undefined && !next.capital;
  // "die Regierung in Kiew habe zugestimmt": in a relative clause the participle stands before its helping verb.
  const behind = words.slice(words.indexOf(last) + 1);
  if (last.auxiliaries.length > 0 && behind.some(isParticiple)) return false;
  // "die Nato, die EU und Kanada verurteilten den Putsch": no object stands behind the verb of a relative clause.
  if (behind[0] !== undefined && clauseWords.determiners.has(behind[0].lower) && !clauseWords.prepositions.has(behind[0].lower))
    return false;
  const end = words.filter((candidate) => !candidate.bracketed).at(-1);
  return (
    last === end ||
    (last.auxiliaries.length > 0 && last === words.at(-1)) ||
    (words.indexOf(last) > 2 && words.indexOf(last) >= words.length - 3)
  );
}

function isParticiple(word: Word): boolean {
  return word.auxiliaries.length === 0 && word.readings.some(({ form }) => form.mood === "PARTICIPLE");
}
