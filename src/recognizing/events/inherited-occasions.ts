import { uncertainDate } from "../../model/edtf.ts";
import type { Clause } from "../clauses/clause.ts";
import { isForPurpose } from "./purposes.ts";
import type { EventDraft, Occasion } from "./draft.ts";
import { antecedentOf, relativeBehind } from "./relative-argument.ts";
import type { Scene } from "./scene.ts";
import { finest, isSetFor, occasionOf, timesOf } from "./usable-times.ts";

/** "Bei einer Kundgebung am 4. Mai wurde X getötet": what happens at something happens when that does. */
export function dateFromGathering(draft: EventDraft, all: readonly EventDraft[], { language }: Scene): void {
  const { aim, meanwhile } = language.clauses.senses;
  // "Zum Gipfel am Dienstag wird X erwartet": who comes to something comes when that is.
  const comesTo = draft.kind === "VISIT";
  const noun = all.find(
    ({ clause, occasion, phrase }) =>
      clause === draft.clause &&
      (meanwhile.has(phrase?.preposition ?? "") || (comesTo && aim.has(phrase?.preposition ?? ""))) &&
      occasion?.date,
  );
  if (!noun?.occasion?.date || noun.phrase === null || draft.kind === "STATEMENT") return;
  const date = { ...noun.occasion.date, basis: "INHERITED" } as const;
  draft.occasion = { ...noun.occasion, date, rule: `time of the ${noun.trigger.lemma} at which it happens` };
}

/** Two clauses joined by "als" or "während" tell of one time. */
export function inheritFromSentence(draft: EventDraft, all: readonly EventDraft[], scene: Scene): void {
  const byNoun = draft.use === null;
  if (byNoun && draft.clause.relation !== "SAME_TIME") return;
  const partner = byNoun ? undefined : partnerOf(draft, all, scene);
  const occasion = partner?.occasion ?? timeOfPartner(draft, scene);
  if (!occasion?.date) return;
  draft.occasion = {
    ...occasion,
    date: { ...occasion.date, basis: "INHERITED" },
    rule: "the clause tells of the same time",
  };
}

function partnerOf(draft: EventDraft, all: readonly EventDraft[], scene: Scene): EventDraft | undefined {
  return (
    inOfRelative(draft, all, scene) ??
    all.find(
      (other) =>
        other !== draft &&
        // The time for which somebody is invited is not that of the invitation.
        other.kind !== "INVITATION" &&
        other.occasion?.date !== null &&
        other.occasion !== null &&
        other.use !== null &&
        (isSameTime(draft, other) || isJourneyFor(draft, other, scene)),
    )
  );
}

/** "Das Eis brach am 30. November, als sich die beiden trafen": the time of a clause that tells of no event itself. */
function timeOfPartner(draft: EventDraft, scene: Scene): Occasion | null {
  const { clause, sentence } = draft;
  const partner = sentence.clauses.find(
    (other) =>
      (clause.relation === "SAME_TIME" && clause.parent === other.index) ||
      (other.relation === "SAME_TIME" && other.parent === clause.index),
  );
  const best = partner === undefined ? null : finest(timesOf({ ...draft, clause: partner }, sentence, scene));
  return best === null ? null : occasionOf(best, "time in the clause of the same time");
}

/** "eine Reise, die am 4. Mai beginnen sollte": the time of a relative clause that only says when the noun takes place. */
export function dateFromRelative(draft: EventDraft, all: readonly EventDraft[], scene: Scene): void {
  const { phrase, sentence } = draft;
  if (phrase === null) return;
  // "des Überfalls, bei dem im April 148 Menschen starben": the clause tells what happened during it.
  const during = relativeBehind(scene.language.clauses.senses.meanwhile, phrase, sentence, scene);
  const relative = during ?? relativeOf(draft, all, scene);
  if (relative === null || (during === undefined && isMoved(draft, scene))) return;
  const times = timesOf({ ...draft, clause: relative }, sentence, scene);
  // "der für Mittwoch vereinbart war": what is agreed on for a day is the noun.
  const best = finest(
    during === undefined && all.some((other) => other.clause === relative && other.use !== null)
      ? times.filter((time) => isSetFor(time, sentence, scene))
      : times,
  );
  if (best !== null) draft.occasion = occasionOf(best, "time in the clause that says when it takes place");
}

/** "Die Wahl, die am 4. Mai stattfinden sollte, wurde auf den 18. verlegt": its clause gives it another time. */
function isMoved(draft: EventDraft, scene: Scene): boolean {
  const { sentence } = draft;
  const { on } = scene.language.clauses.senses;
  return timesOf(draft, sentence, scene).some((time) => {
    const at = sentence.words.findIndex((word) => word.end > time.start);
    return [1, 2].some((back) => on.has(sentence.words[at - back]?.lower ?? ""));
  });
}

/** The relative clause whose subject a noun is: the nearest one, or before a verb of taking place the last that tells of an event. */
function relativeOf(draft: EventDraft, all: readonly EventDraft[], scene: Scene): Clause | null {
  const { phrase, sentence } = draft;
  const { occurring, relatives, statusVerbs } = scene.language.clauses;
  const isMeant = (clause: Clause) => {
    const [antecedent] = antecedentOf(clause, sentence, scene);
    if (antecedent === undefined || phrase === null || antecedent.head === phrase.head) return antecedent !== undefined;
    const lemmas = clause.verbs.uses.flatMap(({ readings }) => readings.map(({ verb }) => verb.lemma));
    const setFor = timesOf({ ...draft, clause }, sentence, scene).some((time) => isSetFor(time, sentence, scene));
    const takesPlace = setFor || lemmas.some((lemma) => occurring.has(lemma) || statusVerbs.has(lemma));
    const later = all.some(
      (other) => other.phrase !== null && other.phrase.first > phrase.last && other.phrase.first <= antecedent.last,
    );
    return takesPlace && clause.parent === draft.clause.index && antecedent.first > phrase.last && !later;
  };
  const opens = ({ introducer, words }: Clause) =>
    words[0] === introducer && relatives.get(sentence.words[introducer ?? -1]?.lower ?? "")?.includes("NOMINATIVE") === true;
  return sentence.clauses.find((clause) => clause.type === "RELATIVE" && opens(clause) && isMeant(clause)) ?? null;
}

/** "Kellers Besuch im September, bei dem er … zusagte": the event that the relative pronoun stands for. */
function inOfRelative(draft: EventDraft, all: readonly EventDraft[], scene: Scene): EventDraft | undefined {
  const { clause, sentence } = draft;
  if (
    clause.type !== "RELATIVE" ||
    clause.introducer === null ||
    !scene.language.clauses.senses.whereby.has(sentence.words[clause.introducer - 1]?.lower ?? "")
  )
    return undefined;
  return all.findLast(
    (other) =>
      other.phrase !== null && other.triggerSpan.end < (sentence.words[clause.introducer ?? 0]?.start ?? 0) && hasDate(other),
  );
}

function hasDate({ occasion }: EventDraft): boolean {
  return occasion !== null && occasion.date !== null;
}

function hasBeginning({ occasion }: EventDraft): boolean {
  return occasion !== null && occasion.date !== null && occasion.date.earliest !== null;
}

function isSameTime(one: EventDraft, other: EventDraft): boolean {
  const joined = (a: EventDraft, b: EventDraft) =>
    a.clause.relation === "SAME_TIME" &&
    (a.clause.parent === b.clause.index || b.clause.parent === a.clause.index || b.clause.coordinatedWith !== null);
  const sameClause = one.clause === other.clause;
  const coordinated =
    one.clause.type === "MAIN" &&
    other.clause.type === "MAIN" &&
    one.clause.coordinatedWith !== null &&
    other.clause.index < one.clause.index &&
    one.clause.verbs.mood === other.clause.verbs.mood &&
    one.clause.verbs.mood === "PAST" &&
    one.kind !== "STATEMENT";
  // "war nach Rom gereist und hatte dort gesprochen", "der nach Rom reiste und dort unterzeichnete": one telling looked back at.
  const together =
    one.clause.coordinatedWith === other.clause.index &&
    one.clause.type === other.clause.type &&
    one.clause.verbs.mood === "PAST" &&
    other.clause.verbs.mood === "PAST" &&
    (one.clause.type === "RELATIVE" || (one.clause.verbs.perfect && other.clause.verbs.perfect));
  const year =
    other.clause.relation === "TIME" &&
    one.clause.relation === null &&
    one.clause.parent === other.clause.index &&
    other.occasion?.date?.precision === "YEAR" &&
    one.clause.verbs.mood === "PAST";
  return sameClause || coordinated || together || year || joined(one, other) || joined(other, one);
}

/** "reiste im Mai nach Rom, um dort zu unterzeichnen": what a journey is for is done on it. */
function isJourneyFor({ clause, kind, sentence }: EventDraft, other: EventDraft, scene: Scene): boolean {
  return (
    isForPurpose(clause, sentence, scene) &&
    kind !== "STATEMENT" &&
    other.kind === "VISIT" &&
    clause.parent === other.clause.index
  );
}

/** "seit der Invasion im Jahr 2022": since the event that is named. */
export function sinceNoun(draft: EventDraft, all: readonly EventDraft[], scene: Scene): void {
  const noun = all.find(
    (other) =>
      other.clause === draft.clause &&
      scene.language.clauses.senses.since.has(other.phrase?.preposition ?? "") &&
      hasBeginning(other),
  );
  const date = noun?.occasion?.date;
  const begin = date?.edtf.replace(/\/\.\.$/u, "");
  if (noun === undefined || !date || begin === undefined || /[/[.]/u.test(begin) || draft.kind === "STATEMENT") return;
  draft.occasion = {
    date: uncertainDate(`${begin}/..`, "INHERITED", date.words),
    words: noun.occasion?.words ?? "",
    span: noun.occasion?.span ?? draft.triggerSpan,
    rule: "since the event that is named beside it",
  };
}
