import type { Clause } from "../clauses/clause.ts";
import { BESIDE_NOUN, type EventDraft, type Standing } from "./draft.ts";
import { isSubject } from "./negations.ts";
import type { Scene } from "./scene.ts";
import { byTime, isAhead, named } from "./status-words.ts";
import { isSetFor, timesOf } from "./usable-times.ts";

/** Kinds and families of what several arrange or call for a day that is still to come. */
const ARRANGED: ReadonlySet<string> = new Set(
  "MEETING VISIT ELECTION MILITARY_EXERCISE withdrawal exchange handover opening dissolution transfer".split(" "),
);

/** Kinds and families of what is decided on, allowed or promised before it is done. */
const DECIDED: ReadonlySet<string> = new Set(
  "DELIVERY ELECTION MEETING MILITARY_EXERCISE VISIT deployment exchange handover transfer withdrawal".split(" "),
);

/** "vereinbarten am Montag ein Treffen in Genf": what is arranged is still to come. */
export function byArrangement(draft: EventDraft, scene: Scene): Standing | null {
  const word = arrangingVerb(draft, scene);
  return word === null || isOfBefore(draft) ? null : named(draft, "PLANNED", word, "arranged");
}

/** "billigte die Wahl vom August": what has its own day behind it, and that day is over. */
function isOfBefore({ occasion, sentence: { publishedOn } }: EventDraft): boolean {
  const latest = occasion?.rule === BESIDE_NOUN ? (occasion.date?.latest ?? null) : null;
  return latest !== null && publishedOn !== null && latest < publishedOn;
}

/** "berief für Donnerstag eine Sitzung ein": what is called for a day after the publication. */
export function bySetTime(draft: EventDraft, scene: Scene): Standing | null {
  const { occasion, sentence } = draft;
  if (!isOne(draft, ARRANGED) || !isAhead(draft)) return null;
  const set = timesOf(draft, sentence, scene).find(({ start }) => start === occasion?.span?.start);
  return set !== undefined && isSetFor(set, sentence, scene) ? byTime(draft, "set for a time after the publication") : null;
}

/** The word of the verb by which the event of a noun is arranged or decided on; null if there is none, or if it is what decides. */
export function arrangingVerb(draft: EventDraft, scene: Scene): number | null {
  const { clause, phrase } = draft;
  if (phrase === null || phrase.genitiveOf !== null) return null;
  const { arranging, deciding } = scene.language.clauses.standing;
  const [arranged, decided] = [isOne(draft, ARRANGED), isOne(draft, DECIDED) && phrase.preposition === null];
  const arranges = clause.verbs.uses.find(({ readings }) =>
    readings.some(
      ({ verb: { lemma } }) => (arranged && arranging.get(lemma) === phrase.preposition) || (decided && deciding.has(lemma)),
    ),
  );
  if (arranges === undefined || (!clause.verbs.passive && isSubject(phrase, draft, scene))) return null;
  return arranges.word;
}

/** "hat einen Besuch für Oktober angekündigt": a verb by which something is planned for a time. */
export function isPlanning({ verbs }: Clause, { language }: Scene): boolean {
  const { statusVerbs } = language.clauses;
  return verbs.uses.some(({ readings }) => readings.some(({ verb }) => statusVerbs.get(verb.lemma) === "PLANNED"));
}

function isOne({ family, kind }: EventDraft, those: ReadonlySet<string>): boolean {
  return those.has(kind) || those.has(family);
}
