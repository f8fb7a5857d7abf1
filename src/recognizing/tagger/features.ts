import { NO_HASH, featureOf, joined } from "./hash.ts";
import { ASK } from "./questions.ts";
import { NEAR_STEPS, nearFeatures, ownFeatures } from "./word-features.ts";
import { OUTSIDE, type WordTraits } from "./word-traits.ts";

/** No word has more features of one sort. */
export const MOST_FEATURES = 100;

/** Words outside of a sentence on either side that are looked at. */
const EDGE = 3;

/** The words of a sentence as their features see them, with what stands outside. */
export interface Line {
  /** The traits of word n are at place n + `EDGE`. */
  readonly traits: readonly WordTraits[];
  readonly places: Places;
}

/** A sentence made ready for its features. Nothing but the words and their order is looked at. */
export function lineOf(words: readonly WordTraits[]): Line {
  const traits = [OUTSIDE, OUTSIDE, OUTSIDE, ...words, OUTSIDE, OUTSIDE, OUTSIDE];
  return { traits, places: placesOf(traits, words.length) };
}

/** All features of a word of a sentence; gives the end of the list. */
export function allFeatures(line: Line, word: number, ids: Uint32Array, start: number): number {
  const at = word + EDGE;
  let end = ownFeatures(line.traits[at] as WordTraits, ids, start);
  for (const [place, step] of NEAR_STEPS.entries()) end = nearFeatures(line.traits[at + step] as WordTraits, place, ids, end);
  return contextFeatures(line, word, ids, end);
}

/** The features of a word that depend on several words at once; gives the end of the list. */
export function contextFeatures({ traits, places }: Line, word: number, ids: Uint32Array, start: number): number {
  let end = pairFeatures(traits, word + EDGE, ids, start);
  end = knownFeatures(traits, word + EDGE, ids, end);
  return placeFeatures(traits, word, places, ids, end);
}

function pairFeatures(traits: readonly WordTraits[], at: number, ids: Uint32Array, start: number): number {
  const [before2, before, self, after, after2] = [traits[at - 2], traits[at - 1], traits[at], traits[at + 1], traits[at + 2]] as [
    WordTraits,
    WordTraits,
    WordTraits,
    WordTraits,
    WordTraits,
  ];
  let end = start;
  const shapes = joined(joined(before.shape, self.shape), after.shape);
  ids[end++] = featureOf(ASK.PAIR, joined(before.lowerWord, self.lowerWord));
  ids[end++] = featureOf(ASK.PAIR + 1, joined(self.lowerWord, after.lowerWord));
  ids[end++] = featureOf(ASK.PAIR + 2, joined(before.lowerWord, after.lowerWord));
  ids[end++] = featureOf(ASK.PAIR + 3, joined(before2.lowerWord, before.lowerWord));
  ids[end++] = featureOf(ASK.PAIR + 4, joined(after.lowerWord, after2.lowerWord));
  ids[end++] = featureOf(ASK.PAIR + 5, joined(before.shape, self.shape));
  ids[end++] = featureOf(ASK.PAIR + 6, joined(self.shape, after.shape));
  ids[end++] = featureOf(ASK.PAIR + 7, shapes);
  ids[end++] = featureOf(ASK.PAIR + 8, joined(joined(before2.shape, shapes), after2.shape));
  ids[end++] = featureOf(ASK.PAIR + 9, joined(before.lowerWord, self.shape));
  ids[end++] = featureOf(ASK.PAIR + 10, joined(self.shape, after.lowerWord));
  ids[end++] = featureOf(ASK.PAIR + 11, joined(joined(before2.lowerWord, before.lowerWord), self.shape));
  ids[end++] = featureOf(ASK.PAIR + 12, joined(joined(after.lowerWord, after2.lowerWord), self.shape));
  ids[end++] = featureOf(ASK.SUFFIX_PAIR, joined(before.suffix, joined(self.suffix, self.shape)));
  ids[end++] = featureOf(ASK.SUFFIX_PAIR + 1, joined(after.suffix, joined(self.suffix, self.shape)));
  return end;
}

/** What lists say of a word and its neighbours. */
function knownFeatures(traits: readonly WordTraits[], at: number, ids: Uint32Array, start: number): number {
  const [before, self, after] = [traits[at - 1], traits[at], traits[at + 1]] as [WordTraits, WordTraits, WordTraits];
  if (!self.capital) return start;
  let end = start;
  ids[end++] = featureOf(ASK.KNOWN, self.known);
  ids[end++] = featureOf(ASK.KNOWN + 1, joined(before.known, self.known));
  ids[end++] = featureOf(ASK.KNOWN + 2, joined(self.known, after.known));
  ids[end++] = featureOf(ASK.KNOWN + 3, joined(joined(before.known, self.known), after.known));
  ids[end++] = featureOf(ASK.KNOWN + 4, joined(before.lowerWord, self.known));
  ids[end++] = featureOf(ASK.KNOWN + 5, joined(self.known, after.lowerWord));
  ids[end++] = featureOf(ASK.KNOWN + 6, joined(self.known, self.suffix));
  ids[end++] = featureOf(ASK.KNOWN + 7, before.known);
  ids[end++] = featureOf(ASK.KNOWN + 8, after.known);
  if (self.knownFirst === 0) return end;
  ids[end++] = featureOf(ASK.KNOWN + 9, self.knownFirst);
  ids[end++] = featureOf(ASK.KNOWN + 10, joined(self.knownFirst, self.knownLast));
  return end;
}

/** Where a word stands: within quotation marks, in brackets, in a run of capitalised words. */
export interface Places {
  /** 0 outside; within quotation marks, how many words after the mark, up to four. */
  readonly quoted: Uint8Array;
  readonly bracketed: Uint8Array;
  /** The word with which its run of capitalised words begins and ends. */
  readonly runFirst: Int32Array;
  readonly runLast: Int32Array;
}

function placesOf(traits: readonly WordTraits[], count: number): Places {
  const places = {
    quoted: new Uint8Array(count),
    bracketed: new Uint8Array(count),
    runFirst: new Int32Array(count),
    runLast: new Int32Array(count),
  };
  let [quoted, bracketed] = [0, 0];
  for (let word = 0; word < count; word++) {
    const { text, capital } = traits[word + 3] as WordTraits;
    if (text === '"') quoted = quoted > 0 ? 0 : 1;
    else places.quoted[word] = quoted > 0 ? Math.min(quoted++, 4) : 0;
    if (text === "(") bracketed = 1;
    else if (text === ")") bracketed = 0;
    else places.bracketed[word] = bracketed > 0 ? Math.min(bracketed++, 3) : 0;
    places.runFirst[word] =
      capital && word > 0 && (traits[word + 2] as WordTraits).capital ? (places.runFirst[word - 1] ?? word) : word;
  }
  for (let word = count - 1; word >= 0; word--) {
    const goesOn = word + 1 < count && places.runFirst[word + 1] !== word + 1;
    places.runLast[word] = goesOn ? (places.runLast[word + 1] ?? word) : word;
  }
  return places;
}

function placeFeatures(
  traits: readonly WordTraits[],
  word: number,
  { quoted, bracketed, runFirst, runLast }: Places,
  ids: Uint32Array,
  start: number,
): number {
  const self = traits[word + 3] as WordTraits;
  let end = start;
  ids[end++] = featureOf(ASK.QUOTED, joined(quoted[word] ?? 0, self.shape));
  ids[end++] = featureOf(ASK.BRACKETED, joined(bracketed[word] ?? 0, self.shape));
  if (word === 0) ids[end++] = featureOf(ASK.FIRST_WORD, self.shape);
  if (!self.capital) return end;
  const [first, last] = [runFirst[word] ?? word, runLast[word] ?? word];
  const place = joined(Math.min(word - first, 3), Math.min(last - word, 3));
  ids[end++] = featureOf(ASK.RUN, joined(NO_HASH, place));
  ids[end++] = featureOf(ASK.RUN + 1, (traits[first + 2] as WordTraits).lowerWord);
  ids[end++] = featureOf(ASK.RUN + 2, (traits[last + 4] as WordTraits).lowerWord);
  ids[end++] = featureOf(ASK.RUN + 3, joined((traits[first + 2] as WordTraits).lowerWord, place));
  ids[end++] = featureOf(ASK.RUN + 4, joined((traits[last + 4] as WordTraits).lowerWord, place));
  if (first !== last) {
    ids[end++] = featureOf(ASK.RUN + 5, (traits[first + 3] as WordTraits).lowerWord);
    ids[end++] = featureOf(ASK.RUN + 6, (traits[last + 3] as WordTraits).lowerWord);
  }
  return end;
}
