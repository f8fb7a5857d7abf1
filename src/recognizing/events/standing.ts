import type { EventStatus } from "../../model/event.ts";
import type { Clause } from "../clauses/clause.ts";
import type { EventDraft, Standing } from "./draft.ts";
import { argumentsOf } from "./arguments.ts";
import { spanOf, type Scene } from "./scene.ts";

/** Kinds that are told in the present when they have happened ("Lawrow warnt"). */
const TOLD_IN_PRESENT: ReadonlySet<string> = new Set(["STATEMENT", "PUBLICATION", "WAR", "SANCTION", "DELIVERY"]);

/** Gives an event its status by the verb, adverbs and adjectives of its clause, and its polarity by negations and questions. */
export function stand(draft: EventDraft, scene: Scene): void {
  draft.standing = draft.phrase === null ? verbStanding(draft, scene) : nounStanding(draft, scene);
  const negated = isNegated(draft, scene);
  if (negated && draft.standing.status !== "CANCELLED") draft.standing = { ...draft.standing, status: "DID_NOT_HAPPEN", rule: "negated" };
  if (isDenied(draft, scene)) draft.polarity = "DENIED";
  if (draft.clause.relation === "QUESTION") draft.polarity = "QUESTIONED";
}

function verbStanding(draft: EventDraft, scene: Scene): Standing {
  const { clause } = draft;
  const word = draft.kind === "STATEMENT" || draft.kind === "PUBLICATION" ? null : statusWord(draft, clause.words, scene);
  const infinitive = clause.type === "INFINITIVE" || draft.use?.form === "INFINITIVE";
  if (draft.trigger.status !== null) return named(draft, draft.trigger.status, draft.use?.word ?? null, `"${draft.trigger.lemma}" says so`);
  if (clause.relation === "CONDITION") return named(draft, "HYPOTHETICAL", clause.introducer, "a condition");
  const parent = parentStanding(draft, scene);
  if (parent !== null) return parent;
  if (clause.type === "INFINITIVE") return infinitiveStanding(draft, scene);
  const modal = clause.verbs.modal;
  if (modal !== null && clause.verbs.mood === "UNREAL" && clause.verbs.finite === clause.words[0] && clause.type === "MAIN") return named(draft, "HYPOTHETICAL", clause.verbs.finite, "a condition");
  const unreal = clause.verbs.mood === "UNREAL" && clause.verbs.helper !== "HAVE" && clause.verbs.helper !== "BE";
  if (unreal) return named(draft, "HYPOTHETICAL", clause.verbs.finite, "subjunctive");
  const perfectInfinitive = modal !== null && clause.words.some((index) => scene.language.clauses.senses.perfect.has(draft.sentence.words[index]?.lower ?? "") && index !== clause.verbs.finite) && draft.use?.form === "PARTICIPLE";
  if (modal !== null && perfectInfinitive) return named(draft, "HAPPENED", clause.verbs.modalWord, "hearsay about the past");
  if (modal !== null && clause.verbs.mood !== "PAST") return named(draft, scene.language.clauses.modalStatus.get(modal) ?? "PLANNED", clause.verbs.modalWord, `"${modal}"`);
  if (modal !== null) return named(draft, scene.language.clauses.senses.ability.has(modal) ? "HAPPENED" : "PLANNED", clause.verbs.modalWord, `"${modal}" in the past`);
  if (word !== null && (word.status === "HYPOTHETICAL" || clause.verbs.mood === "PRESENT" || clause.verbs.future)) return word;
  if (clause.verbs.future) return named(draft, "PLANNED", clause.verbs.finite, "future");
  if (clause.verbs.mood === "PRESENT" && !clause.verbs.perfect && !infinitive && isAhead(draft)) return { status: "PLANNED", words: draft.occasion?.words ?? null, span: draft.occasion?.span ?? null, rule: "present tense with a time after the publication" };
  if (isAhead(draft) && clause.verbs.passive && clause.verbs.mood === "PRESENT") return named(draft, "PLANNED", clause.verbs.finite, "present tense with a time after the publication");
  return { status: "HAPPENED", words: null, span: null, rule: clause.verbs.mood === "PRESENT" && !TOLD_IN_PRESENT.has(draft.kind) && !clause.verbs.perfect ? "told in the present" : "told as a fact" };
}

/** "dementierte, dass …", "dass …, verneinte X", "hat Waffengeschäfte dementiert": the content is denied. */
function isDenied(draft: EventDraft, scene: Scene): boolean {
  const denies = (clause: Clause | undefined) => clause?.verbs.uses.some((use) => use.readings.some(({ verb }) => scene.language.clauses.denyingVerbs.has(verb.lemma))) ?? false;
  if (draft.kind === "STATEMENT") return false;
  const { clause, sentence } = draft;
  if (clause.relation === "CONTENT") return denies(clause.parent === null ? undefined : sentence.clauses[clause.parent]) || denies(sentence.clauses[clause.index + 1]);
  if (clause.type === "INFINITIVE") return clause.parent !== null && denies(sentence.clauses[clause.parent]);
  return draft.phrase !== null && draft.phrase.preposition === null && denies(clause) && argumentsOf(clause, null, sentence, scene).accusative.includes(draft.phrase);
}

/** What a main clause says about the event of the clause that hangs on it: "es wird erwartet, dass …". */
function parentStanding(draft: EventDraft, scene: Scene): Standing | null {
  const { clause, sentence } = draft;
  if (clause.parent === null || (clause.relation !== "CONTENT" && clause.type !== "INFINITIVE")) return null;
  const parent = sentence.clauses[clause.parent];
  return parent === undefined || (clause.verbs.mood === "PAST" || clause.verbs.perfect) ? null : statusOfVerbs(draft, parent, scene);
}

function infinitiveStanding(draft: EventDraft, scene: Scene): Standing {
  const { clause, sentence } = draft;
  const parent = clause.parent === null ? undefined : sentence.clauses[clause.parent];
  const lemmas = parent?.verbs.uses.flatMap((use) => use.readings.map(({ verb }) => verb.lemma)) ?? [];
  const accused = lemmas.some((lemma) => scene.language.clauses.senses.factual.has(lemma));
  const purpose = scene.language.clauses.senses.purpose.has(sentence.words[clause.words[0] ?? -1]?.lower ?? "");
  if (accused || (purpose && parent?.verbs.mood === "PAST")) return { status: "HAPPENED", words: null, span: null, rule: "infinitive under a verb that takes it as a fact" };
  if (purpose && parent?.verbs.perfect === true) return { status: "HAPPENED", words: null, span: null, rule: "purpose of something done" };
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
  const parent = clause.type === "INFINITIVE" && carriesNoun(draft, scene) ? (parentStanding(draft, scene) ?? infinitiveStanding(draft, scene)) : null;
  if (parent !== null) return parent;
  const light = clause.verbs.uses.length === 0 || carriesNoun(draft, scene);
  const sooner = scene.language.clauses.senses.meanwhile.has(phrase.preposition ?? "") && (clause.verbs.future || (clause.verbs.modal !== null && scene.language.clauses.senses.hearsay.has(clause.verbs.modal) && clause.verbs.mood === "PRESENT" && !clause.verbs.perfect));
  if (sooner && !clause.verbs.passive) return named(draft, "PLANNED", clause.verbs.finite, "something is to happen during it");
  const later = isAhead(draft);
  if (later) return { status: "PLANNED", words: draft.occasion?.words ?? null, span: draft.occasion?.span ?? null, rule: "its time is after the publication" };
  if (scene.language.clauses.senses.before.has(phrase.preposition ?? "") && draft.occasion === null) return named(draft, "PLANNED", phrase.prepositionWord, "told of as ahead");
  if (light && !oblique) {
    const adverb = statusWord(draft, clause.words, scene);
    if (adverb !== null) return adverb;
    if (clause.verbs.future || (clause.verbs.modal !== null && clause.verbs.mood !== "PAST")) return named(draft, "PLANNED", clause.verbs.finite, "future");
    if (clause.verbs.mood === "UNREAL") return named(draft, "HYPOTHETICAL", clause.verbs.finite, "subjunctive");
  }
  if (scene.language.clauses.senses.aim.has(phrase.preposition ?? "") && (clause.verbs.future || clause.verbs.uses.some((use) => use.readings.some(({ verb }) => scene.language.clauses.senses.inviting.has(verb.lemma))))) return named(draft, "PLANNED", phrase.head, "invited to");
  if (isInvitedTo(draft, scene)) return named(draft, "PLANNED", phrase.head, "an invitation to it");
  if (sentence.sentence.kind !== "BODY" && clause.type === "VERBLESS") return { status: "HAPPENED", words: null, span: null, rule: "named in a heading" };
  return { status: "HAPPENED", words: null, span: null, rule: "named as a fact" };
}

/** "eine Einladung zu einem Besuch". */
function isInvitedTo(draft: EventDraft, scene: Scene): boolean {
  const { clause, phrase, sentence } = draft;
  if (phrase === null || !scene.language.clauses.senses.aim.has(phrase.preposition ?? "")) return false;
  return clause.words.some((index) => index < phrase.first && scene.language.clauses.senses.invitation.has(sentence.words[index]?.lower ?? ""));
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
    const status = (draft.phrase === null || words !== draft.clause.words ? (draft.phrase === null ? scene.language.clauses.statusAdverbs : scene.language.clauses.statusAdjectives) : scene.language.clauses.statusAdverbs).get(draft.sentence.words[index]?.lower ?? "");
    if (status !== undefined) return named(draft, status, index, "the text's own word");
  }
  return null;
}

function named(draft: EventDraft, status: EventStatus, word: number | null, rule: string): Standing {
  const token = word === null ? undefined : draft.sentence.words[word];
  return { status, words: token?.text ?? null, span: token === undefined ? null : spanOf(draft.sentence, token.index, token.index), rule };
}

/** Whether the event's time begins after the day of publication. */
function isAhead(draft: EventDraft): boolean {
  const published = draft.sentence.publishedOn;
  const earliest = draft.occasion?.date?.earliest ?? null;
  return published !== null && earliest !== null && earliest > published;
}

/** A negation in the verb's own clause, or "kein" at the noun. */
function isNegated(draft: EventDraft, scene: Scene): boolean {
  const { clause, phrase, sentence } = draft;
  const words = phrase === null ? clause.words : phrase.determiner === "NEGATIVE" ? range(phrase.first, phrase.first) : carriesNoun(draft, scene) ? clause.words : [];
  return words.some((index) => {
    const word = sentence.words[index];
    if (word === undefined || word.bracketed || word.quoted || !scene.language.clauses.negations.has(word.lower)) return false;
    // "nicht nur", "nicht im Widerspruch": the negation is of the next words, not of the verb.
    return phrase !== null || isOfVerb(index, draft);
  });
}

/** Whether what the verb says holds for the noun: as the object of a light verb, or as the subject of one of happening. */
function carriesNoun(draft: EventDraft, scene: Scene): boolean {
  const { clause, phrase, sentence } = draft;
  if (phrase === null || phrase.preposition !== null) return false;
  const subject = argumentsOf(clause, null, sentence, scene).subject.includes(phrase);
  const words = subject ? scene.language.clauses.occurring : scene.language.clauses.lightVerbs;
  return clause.verbs.uses.some((use) => use.readings.some(({ verb }) => words.has(verb.lemma))) || (subject && clause.verbs.uses.some((use) => use.readings.some(({ verb }) => scene.language.clauses.senses.coming.has(verb.lemma))) && clause.words.some((index) => scene.language.clauses.senses.about.has(sentence.words[index]?.lower ?? "")));
}

function isOfVerb(index: number, draft: EventDraft): boolean {
  const next = draft.sentence.words[index + 1];
  if (next === undefined || next.type === "MARK") return true;
  return next.readings.length > 0 || next.index === draft.use?.word || /^(?:mehr|mit|von)$/u.test(next.lower);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_one, offset) => first + offset);
}
