import type { Reference } from "../reference.ts";
import { nounTriggersOf } from "./lexicon.ts";
import { BARE, headsAt, possessorOf, type Ground, type Progress } from "./phrase-progress.ts";
import { isAdjacent, isModifier, isNounLike, isTitle, startsNoun } from "./word-shapes.ts";
import type { Word } from "./words.ts";

/** Takes the next word into the phrase; false where the phrase has ended before it. */
export function takeWord(ground: Ground, progress: Progress): boolean {
  const { words, sentence, references, timeWords } = ground;
  const word = words[progress.at];
  if (word === undefined || word.type === "MARK") return false;
  if (progress.at > progress.start && progress.at !== progress.nested && !isAdjacent(words[progress.at - 1], word, sentence))
    return false;
  // "am Montag Präsident X": what follows a day is another phrase.
  if (progress.head !== null && timeWords.has(progress.head) && !timeWords.has(word.index)) return false;
  if (joinsAdjectives(ground, progress, word)) return true;
  if (isHalfOfTwo(ground, progress, word)) {
    progress.at++;
    return true;
  }
  const here = headsAt(word, references).filter((reference) => reference.form !== "POSSESSIVE");
  // "Mulder-Besuch", "US-Geheimdienst": the name is only the first part of the noun.
  const parts = here.filter(
    (reference) => reference.firstToken === reference.lastToken && (reference.mentions[0]?.end ?? word.end) < word.end,
  );
  progress.adjectives.push(...parts);
  const found = here.filter((reference) => !parts.includes(reference));
  const form = found[0]?.form;
  if (form === "ADJECTIVE") return takeAdjective(ground, progress, found, word);
  if (form !== undefined && form !== "PRONOUN") return takeReference(ground, progress, found, word);
  return takePlainWord(ground, progress, word);
}

function takeAdjective(ground: Ground, progress: Progress, found: readonly Reference[], word: Word): boolean {
  progress.adjectives.push(...found);
  progress.at += (found[0]?.lastToken ?? word.index) - word.index;
  const last = ground.words[progress.at];
  if (last !== undefined && isNounLike(last) && (last.text.includes("-") || isPeople(ground, progress.at)))
    progress.head = last.index;
  return true;
}

/** "die Staats- und Regierungschefs": the first half waits with its article for the noun behind "und". */
function isHalfOfTwo({ words, clauseWords }: Ground, { at, head }: Progress, word: Word): boolean {
  const [and, noun] = [words[at + 1], words[at + 2]];
  const waits = head === null && word.capital && /[-‐‑]$/u.test(word.text) && clauseWords.coordinators.has(and?.lower ?? "");
  return waits && noun?.capital === true;
}

/** "ägyptische und syrische Truppen": both say whose the noun behind them is. */
function joinsAdjectives({ words, references, clauseWords }: Ground, { at, head, adjectives }: Progress, word: Word): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  const isAdjective = (one: Word | undefined) => one !== undefined && headsAt(one, references)[0]?.form === "ADJECTIVE";
  const joining = head === null && adjectives.length > 0 && clauseWords.senses.joining.has(word.lower);
  return joining && isAdjective(before) && isAdjective(next);
}

/** "die Dänen": the inhabitants of a country are a noun where none follows for which they would be an adjective. */
function isPeople({ words, sentence, references }: Ground, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || (next !== undefined && isNounLike(next) && headsAt(next, references).length === 0)) return false;
  return word.index > 0 && sentence[word.index - 1]?.type !== "MARK";
}

function takeReference(ground: Ground, progress: Progress, found: readonly Reference[], word: Word): boolean {
  const { words, sentence, clauseWords } = ground;
  const reference = found[0];
  if (reference === undefined || opensAnother(ground, progress, reference, word) || !belongs(ground, progress, reference))
    return false;
  const genitive = reference.genitive && found.every(({ form }) => form === "NAME" || form === "ROLE" || form === "GROUP");
  if (genitive && progress.head !== null && !isTitled(ground, progress, reference)) return false;
  const position = words.findIndex((one) => one.index === reference.lastToken);
  const end = position < 0 ? progress.at : position;
  const after = words[end + 1];
  if (
    genitive &&
    progress.determiner === null &&
    progress.head === null &&
    after !== undefined &&
    isAdjacent(words[end], after, sentence) &&
    startsNoun(after, clauseWords)
  ) {
    progress.possessors.push(possessorOf(word, found, reference.lastToken));
    progress.determiner = { cases: BARE, type: "POSSESSIVE" };
    progress.cases = BARE;
  } else {
    takeHead(ground, progress, found, word, genitive);
  }
  progress.at = end;
  return true;
}

function takeHead(ground: Ground, progress: Progress, found: readonly Reference[], word: Word, genitive: boolean): void {
  const inner =
    progress.head === null && progress.determiner === null ? ground.clauseWords.determiners.get(word.lower) : undefined;
  if (inner !== undefined) {
    progress.determiner = inner;
    progress.cases = inner.cases;
  }
  if (genitive && progress.determiner === null) progress.cases = ["GENITIVE"];
  progress.heads = found;
  progress.head = found[0]?.lastToken ?? word.index;
}

/** "ein Besuch der britischen Königin": behind a noun those whose words open with an article are a phrase of their own. */
function opensAnother({ clauseWords }: Ground, { head }: Progress, { lastToken }: Reference, word: Word): boolean {
  return head !== null && lastToken > word.index && clauseWords.determiners.has(word.lower);
}

/** Whether a name goes on with the phrase, or is another argument. */
function belongs(ground: Ground, progress: Progress, reference: Reference): boolean {
  const { head, heads, cases } = progress;
  const isPerson = reference.mentions.some(({ kind }) => kind === "PERSON");
  // "lobte der Staatschef Nordkorea": a second name is another argument, unless it names the one before.
  // "in der Hauptstadt Bogotá": so does the name of a place behind its kind.
  const isPlace = reference.form === "NAME" && reference.mentions.every(isAPlace);
  // "verhaftete die Polizei Mulder": many who act together have no person's name.
  const collective =
    isPerson && head !== null && ground.clauseWords.collectives.some((word) => ground.sentence[head]?.lower.endsWith(word));
  if (collective) return reference.genitive;
  // "empfing der Kremlchef Juan Pérez": so is somebody else than the one who has that title.
  if (heads.some((one) => isSomebodyElse(one, reference))) return reference.genitive;
  if (heads.length > 0)
    return heads.every(({ form, mentions }) => form === "ROLE" && (isPerson || (isPlace && mentions.every(isAPlace))));
  if (head === null) return true;
  // "eroberten die Iraner Basra": the people of a country are called by no town.
  const people = ground.clauseWords.senses.pluralDeterminer.has(ground.words[progress.start]?.lower ?? "");
  if (isPlace && people && progress.adjectives.some(({ lastToken }) => lastToken === head)) return reference.genitive;
  // "die Leiterin des Dienstes Anna Berg": a name behind a genitive that is no title belongs to the noun before it.
  // "des Senders Al-Dschasira": that of a body names it.
  if (cases.length === 1 && cases[0] === "GENITIVE" && !isTitle(ground.sentence[head], ground.clauseWords))
    return reference.form === "NAME" && reference.mentions.every(({ kind }) => kind === "ORGANIZATION");
  // "wählten die Delegierten Mulder": several are not called by one name.
  if (isPerson && isSeveral(ground, progress, reference)) return false;
  // "in den Nachbarländern Mali und Niger": a country behind its kind is named by it.
  const noun = ground.sentence[head]?.lower ?? "";
  if (ground.clauseWords.stateNouns.some((word) => noun.endsWith(word))) return true;
  // "seit Kriegsbeginn Jan Mulder": what begins or ends is nobody.
  if (
    isPerson &&
    !isTitle(ground.sentence[head], ground.clauseWords) &&
    ground.clauseWords.turns.some((word) => noun.endsWith(word))
  )
    return reference.genitive;
  // "den Abgang Jan Mulder und …": what is no person has no whole name behind it.
  if (isPerson && reference.lastToken > reference.firstToken && ground.clauseWords.abstractNouns.test(noun))
    return reference.genitive;
  // "besuchte der Kanzler Polen", "im Mai Indien": a country is another argument; a place may be in apposition.
  return reference.genitive || !(reference.mentions.some(({ kind }) => kind === "COUNTRY") || ground.timeWords.has(head));
}

/** Whether a noun is a plural, so that one name behind it is another argument; two are those whom it means. */
function isSeveral(
  { clauseWords, sentence, words }: Ground,
  { determiner, head, start }: Progress,
  { lastToken, genitive }: Reference,
): boolean {
  const noun = sentence[head ?? -1]?.lower ?? "";
  const first = words[start];
  const plural =
    clauseWords.senses.pluralDeterminer.has(first?.lower ?? "") ||
    (determiner === null && first !== undefined && first.index === head);
  const joined = clauseWords.senses.joining.has(sentence[lastToken + 1]?.lower ?? "") || sentence[lastToken + 1]?.text === ",";
  return plural && !genitive && !joined && noun.endsWith("en") && !isTitle(sentence[head ?? -1], clauseWords);
}

function isSomebodyElse({ mentions }: Reference, other: Reference): boolean {
  const named = (one: Pick<Reference, "mentions">) => one.mentions.flatMap(({ entityId }) => entityId ?? []);
  const own = named({ mentions });
  return own.length > 0 && named(other).length > 0 && !named(other).some((id) => own.includes(id));
}

function isAPlace({ kind }: { readonly kind: string | null }): boolean {
  return kind === "PLACE";
}

/** "des Präsidenten X": the genitive is that of the title. */
function isTitled(ground: Ground, progress: Progress, reference: Reference): boolean {
  const { determiner, cases, head } = progress;
  return (
    determiner !== null &&
    head !== null &&
    cases.includes("GENITIVE") &&
    isTitle(ground.sentence[head], ground.clauseWords) &&
    reference.mentions.some(({ kind }) => kind === "PERSON")
  );
}

function takePlainWord(ground: Ground, progress: Progress, word: Word): boolean {
  const { clauseWords } = ground;
  if (progress.heads.length > 0) return false;
  const isVerb = word.readings.length > 0 || word.auxiliaries.length > 0;
  const isLeading = progress.at === progress.start && clauseWords.determiners.has(word.lower);
  if (isNounLike(word) && !isVerb && !clauseWords.pronouns.has(word.lower) && !isLeading) {
    if (endsBefore(ground, progress, word)) return false;
    progress.head = word.index;
    return true;
  }
  const participle =
    progress.at === progress.nested &&
    progress.determiner !== null &&
    word.readings.length === 0 &&
    !clauseWords.prepositions.has(word.lower) &&
    /e[nrms]?$/u.test(word.lower);
  return progress.head === null && (isModifier(word, clauseWords) || participle);
}

/** "mit seinem Veto Sanktionen", "die Luftwaffe Angriffe": behind a noun, several happenings are a phrase of their own. */
function endsBefore(ground: Ground, progress: Progress, word: Word): boolean {
  const { clauseWords, lexicon, sentence } = ground;
  const { head } = progress;
  if (head === null || word.index !== head + 1) return false;
  if (isTitle(word, clauseWords) && isSeveralPeople(ground, progress)) return true;
  const before = sentence[head]?.lower ?? "";
  if (clauseWords.amounts.some((amount) => before.endsWith(amount))) return false;
  return nounTriggersOf(word.text, lexicon)?.entries.some(({ plural }) => plural) === true;
}

/** "nahmen Soldaten Präsident Mulder fest": many people without an article have no title of one. */
function isSeveralPeople({ clauseWords, sentence, words }: Ground, { determiner, head, start }: Progress): boolean {
  const noun = sentence[head ?? -1];
  if (noun === undefined || determiner !== null || words[start]?.index !== head || isTitle(noun, clauseWords)) return false;
  return /(?:en|er|e)$/u.test(noun.lower) && clauseWords.servants.some((word) => noun.lower.endsWith(word));
}
