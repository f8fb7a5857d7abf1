import type { EventStatus } from "../../model/event.ts";
import type { Clause } from "../clauses/clause.ts";
import type { EventDraft, Standing } from "./draft.ts";
import { isDenied } from "./denials.ts";
import { carriesNoun, isNegated } from "./negations.ts";
import { spanOf, type Scene } from "./scene.ts";

/** Kinds that are told in the present when they have happened ("Lawrow warnt"). */
const TOLD_IN_PRESENT: ReadonlySet<string> = new Set(["STATEMENT", "PUBLICATION", "WAR", "SANCTION", "DELIVERY"]);

/** Gives an event its status by the verb, adverbs and adjectives of its clause, and its polarity by negations and questions. */
export function stand(draft: EventDraft, scene: Scene): void {
  draft.standing = draft.phrase === null ? verbStanding(draft, scene) : nounStanding(draft, scene);
  if (isNegated(draft, scene)) draft.standing = { ...draft.standing, ...negationOf(draft.standing, draft.phrase === null) };
  if (isDenied(draft, scene)) draft.polarity = "DENIED";
  if (draft.clause.relation === "QUESTION") draft.polarity = "QUESTIONED";
}

/** What is not called off is still ahead; "nie abgesagt" of a verb and all else that is negated does not happen. */
function negationOf({ status, words }: Standing, ofVerb: boolean): Pick<Standing, "status" | "rule"> {
  const calledOff = status === "CANCELLED" || status === "POSTPONED";
  if (calledOff && words !== null && !ofVerb) return { status: "PLANNED", rule: "not called off" };
  return { status: "DID_NOT_HAPPEN", rule: "negated" };
}

function verbStanding(draft: EventDraft, scene: Scene): Standing {
  const { clause } = draft;
  const word = draft.kind === "STATEMENT" || draft.kind === "PUBLICATION" ? null : statusWord(draft, clause.words, scene);
  const infinitive = clause.type === "INFINITIVE" || draft.use?.form === "INFINITIVE";
  if (draft.trigger.status !== null)
    return named(draft, draft.trigger.status, draft.use?.word ?? null, `"${draft.trigger.lemma}" says so`);
  if (clause.relation === "CONDITION") return named(draft, "HYPOTHETICAL", clause.introducer, "a condition");
  const parent = parentStanding(draft, scene);
  if (parent !== null) return parent;
  if (clause.type === "INFINITIVE") return infinitiveStanding(draft, scene);
  const modal = clause.verbs.modal;
  if (modal !== null && clause.verbs.mood === "UNREAL" && clause.verbs.finite === clause.words[0] && clause.type === "MAIN")
    return named(draft, "HYPOTHETICAL", clause.verbs.finite, "a condition");
  // "Sollte X reisen, …": a past form that opens the sentence is a condition, unless it asks.
  const asks = draft.sentence.words.at(-1)?.text === "?";
  if (
    modal !== null &&
    scene.language.clauses.senses.hearsay.has(modal) &&
    clause.verbs.mood === "PAST" &&
    clause.verbs.finite === 0 &&
    !asks
  )
    return named(draft, "HYPOTHETICAL", clause.verbs.finite, "a condition");
  const unreal = clause.verbs.mood === "UNREAL" && clause.verbs.helper !== "HAVE" && clause.verbs.helper !== "BE";
  if (unreal) return named(draft, "HYPOTHETICAL", clause.verbs.finite, "subjunctive");
  const perfectInfinitive =
    modal !== null &&
    clause.words.some(
      (index) =>
        scene.language.clauses.senses.perfect.has(draft.sentence.words[index]?.lower ?? "") && index !== clause.verbs.finite,
    ) &&
    draft.use?.form === "PARTICIPLE";
  if (modal !== null && perfectInfinitive) return named(draft, "HAPPENED", clause.verbs.modalWord, "hearsay about the past");
  if (modal !== null && clause.verbs.mood !== "PAST")
    return named(draft, scene.language.clauses.modalStatus.get(modal) ?? "PLANNED", clause.verbs.modalWord, `"${modal}"`);
  if (modal !== null)
    return named(
      draft,
      scene.language.clauses.senses.ability.has(modal) ? "HAPPENED" : "PLANNED",
      clause.verbs.modalWord,
      `"${modal}" in the past`,
    );
  if (word !== null && (word.status === "HYPOTHETICAL" || clause.verbs.mood === "PRESENT" || clause.verbs.future)) return word;
  if (clause.verbs.future) return named(draft, "PLANNED", clause.verbs.finite, "future");
  if (clause.verbs.mood === "PRESENT" && !clause.verbs.perfect && !infinitive && isAhead(draft))
    return {
      status: "PLANNED",
      words: draft.occasion?.words ?? null,
      span: draft.occasion?.span ?? null,
      rule: "present tense with a time after the publication",
    };
  if (isAhead(draft) && clause.verbs.passive && clause.verbs.mood === "PRESENT")
    return named(draft, "PLANNED", clause.verbs.finite, "present tense with a time after the publication");
  return {
    status: "HAPPENED",
    words: null,
    span: null,
    rule:
      clause.verbs.mood === "PRESENT" && !TOLD_IN_PRESENT.has(draft.kind) && !clause.verbs.perfect
        ? "told in the present"
        : "told as a fact",
  };
}

/** What a main clause says about the event of the clause that hangs on it: "es wird erwartet, dass …". */
function parentStanding(draft: EventDraft, scene: Scene): Standing | null {
  const { clause, sentence } = draft;
  if (clause.parent === null || (clause.relation !== "CONTENT" && clause.type !== "INFINITIVE")) return null;
  const parent = sentence.clauses[clause.parent];
  if (parent === undefined || clause.verbs.mood === "PAST" || clause.verbs.perfect) return null;
  const standing = statusOfVerbs(draft, parent, scene);
  const negated = parent.words.some((index) => scene.language.clauses.negations.has(sentence.words[index]?.lower ?? ""));
  return standing !== null && negated ? { ...standing, ...negationOf(standing, false) } : standing;
}

function infinitiveStanding(draft: EventDraft, scene: Scene): Standing {
  const { clause, sentence } = draft;
  const parent = clause.parent === null ? undefined : sentence.clauses[clause.parent];
  const lemmas = parent?.verbs.uses.flatMap((use) => use.readings.map(({ verb }) => verb.lemma)) ?? [];
  const accused = lemmas.some((lemma) => scene.language.clauses.senses.factual.has(lemma));
  const purpose = scene.language.clauses.senses.purpose.has(sentence.words[clause.words[0] ?? -1]?.lower ?? "");
  if (clause.verbs.perfect && draft.use?.form === "PARTICIPLE")
    return { status: "HAPPENED", words: null, span: null, rule: "told in the perfect" };
  if (accused || (purpose && parent?.verbs.mood === "PAST"))
    return { status: "HAPPENED", words: null, span: null, rule: "infinitive under a verb that takes it as a fact" };
  if (purpose && parent?.verbs.perfect === true)
    return { status: "HAPPENED", words: null, span: null, rule: "purpose of something done" };
  return named(draft, "PLANNED", draft.use?.word ?? null, "infinitive of something still ahead");
}

function nounStanding(draft: EventDraft, scene: Scene): Standing {
  const { clause, phrase, sentence } = draft;
  if (phrase === null) return draft.standing;
  const inner = range(phrase.first, phrase.last);
  const ended = phrase.preposition === null ? statusOfVerbs(draft, clause, scene) : null;
  if (ended !== null && ["POSTPONED", "CANCELLED", "DID_NOT_HAPPEN"].includes(ended.status)) return ended;
  const word = statusWord(draft, inner, scene);
  if (word !== null) return word;
  if (draft.trigger.status !== null) return named(draft, draft.trigger.status, phrase.head, `"${draft.trigger.lemma}" says so`);
  const oblique = phrase.preposition !== null && !scene.language.clauses.senses.objectLike.has(phrase.preposition);
  const verbs = statusOfVerbs(draft, clause, scene);
  if (verbs !== null && !oblique) return verbs;
  const parent =
    clause.type === "INFINITIVE" && carriesNoun(draft, scene)
      ? (parentStanding(draft, scene) ?? infinitiveStanding(draft, scene))
      : null;
  if (parent !== null) return parent;
  const light = clause.verbs.uses.length === 0 || carriesNoun(draft, scene);
  const sooner =
    scene.language.clauses.senses.meanwhile.has(phrase.preposition ?? "") &&
    (clause.verbs.future ||
      (clause.verbs.modal !== null &&
        scene.language.clauses.senses.hearsay.has(clause.verbs.modal) &&
        clause.verbs.mood === "PRESENT" &&
        !clause.verbs.perfect));
  if (sooner && !clause.verbs.passive) return named(draft, "PLANNED", clause.verbs.finite, "something is to happen during it");
  const later = isAhead(draft);
  if (later)
    return {
      status: "PLANNED",
      words: draft.occasion?.words ?? null,
      span: draft.occasion?.span ?? null,
      rule: "its time is after the publication",
    };
  if (scene.language.clauses.senses.before.has(phrase.preposition ?? "") && draft.occasion === null)
    return named(draft, "PLANNED", phrase.prepositionWord, "told of as ahead");
  if (light && !oblique) {
    const adverb = statusWord(draft, clause.words, scene);
    if (adverb !== null) return adverb;
    if (clause.verbs.future || (clause.verbs.modal !== null && clause.verbs.mood !== "PAST"))
      return named(draft, "PLANNED", clause.verbs.finite, "future");
    if (clause.verbs.mood === "UNREAL") return named(draft, "HYPOTHETICAL", clause.verbs.finite, "subjunctive");
  }
  if (
    scene.language.clauses.senses.aim.has(phrase.preposition ?? "") &&
    (clause.verbs.future ||
      clause.verbs.uses.some((use) => use.readings.some(({ verb }) => scene.language.clauses.senses.inviting.has(verb.lemma))))
  )
    return named(draft, "PLANNED", phrase.head, "invited to");
  if (isInvitedTo(draft, scene)) return named(draft, "PLANNED", phrase.head, "an invitation to it");
  if (sentence.sentence.kind !== "BODY" && clause.type === "VERBLESS")
    return { status: "HAPPENED", words: null, span: null, rule: "named in a heading" };
  return { status: "HAPPENED", words: null, span: null, rule: "named as a fact" };
}

/** "eine Einladung zu einem Besuch". */
function isInvitedTo(draft: EventDraft, scene: Scene): boolean {
  const { clause, phrase, sentence } = draft;
  if (phrase === null || !scene.language.clauses.senses.aim.has(phrase.preposition ?? "")) return false;
  return clause.words.some(
    (index) => index < phrase.first && scene.language.clauses.senses.invitation.has(sentence.words[index]?.lower ?? ""),
  );
}

function statusOfVerbs(draft: EventDraft, clause: Clause, scene: Scene): Standing | null {
  for (const use of clause.verbs.uses) {
    for (const { verb } of use.readings) {
      const status = scene.language.clauses.statusVerbs.get(verb.lemma);
      if (status !== undefined) return named(draft, status, use.word, `"${verb.lemma}" says so`);
    }
  }
  return null;
}

function statusWord(draft: EventDraft, words: readonly number[], scene: Scene): Standing | null {
  for (const index of words) {
    const status = (
      draft.phrase === null || words !== draft.clause.words
        ? draft.phrase === null
          ? scene.language.clauses.statusAdverbs
          : scene.language.clauses.statusAdjectives
        : scene.language.clauses.statusAdverbs
    ).get(draft.sentence.words[index]?.lower ?? "");
    if (status !== undefined) return named(draft, status, index, "the text's own word");
  }
  return null;
}

function named(draft: EventDraft, status: EventStatus, word: number | null, rule: string): Standing {
  const token = word === null ? undefined : draft.sentence.words[word];
  return {
    status,
    words: token?.text ?? null,
    span: token === undefined ? null : spanOf(draft.sentence, token.index, token.index),
    rule,
  };
}

/** Whether the event's time begins after the day of publication. */
function isAhead(draft: EventDraft): boolean {
  const published = draft.sentence.publishedOn;
  const earliest = draft.occasion?.date?.earliest ?? null;
  return published !== null && earliest !== null && earliest > published;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_one, offset) => first + offset);
}
