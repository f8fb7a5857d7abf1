import type { Attribution } from "../../model/mention.ts";
import { hasVerb, type Clause } from "../clauses/clause.ts";
import type { Phrase } from "../clauses/phrases.ts";
import { argumentsOf } from "./arguments.ts";
import type { EventDraft } from "./draft.ts";
import { spanOf, type Scene, type SceneSentence } from "./scene.ts";
import { participationsOf } from "./slots.ts";
import { HEARSAY } from "./status-words.ts";

/** Says of each event who tells of it, where that is not the text itself. */
export function attribute(draft: EventDraft, scene: Scene): void {
  // Who says something is not told by those whom the same sentence names as sayers beside it.
  const own =
    draft.use !== null &&
    draft.kind === "STATEMENT" &&
    draft.clause.type === "MAIN" &&
    draft.clause.verbs.mood !== "REPORTED" &&
    !draft.clause.quoted;
  const named = own
    ? namedSource(draft.clause, draft.sentence, scene)
    : (accuserOf(draft, scene) ?? sourceOf(draft.clause, draft, scene, new Set()));
  draft.attribution = named ?? (draft.kind === "STATEMENT" ? null : hearsayOf(draft, scene));
  // "„Ich danke“, sagte X": who says so is who says it.
  const speaker = draft.attribution?.entityId;
  const speaks = draft.participants.some(({ entityId, role }) => role === "SPEAKER" && entityId === speaker);
  if (draft.kind === "STATEMENT" && speaks) draft.attribution = null;
}

/** "soll … geliefert haben", "angeblich": who says so is left open, and the word for that stands for them. */
function hearsayOf({ clause, phrase, sentence, standing, use }: EventDraft, scene: Scene): Attribution | null {
  const { hearsay, reporting } = scene.language.clauses.standing;
  // "Aus X wurde ein Angriff gemeldet".
  const reported = clause.verbs.uses.find(({ readings }) => readings.some(({ verb }) => reporting.has(verb.lemma)));
  const byPassive = phrase?.preposition === null && clause.verbs.passive ? reported?.word : undefined;
  const word = byPassive ?? clause.words.find((index) => hearsay.has(sentence.words[index]?.lower ?? ""));
  const modal = standing.rule === HEARSAY && use !== null ? clause.verbs.modalWord : null;
  const text = sentence.words[word ?? modal ?? -1]?.text;
  return text === undefined ? null : { entityId: null, text, via: null };
}

/** "wirft ihm Mord vor", "wegen Mordes anklagen", "bestritt den Tod von X": what somebody is accused of or denies is told by who accuses them, or else by that word. */
function accuserOf({ clause, phrase, polarity, sentence, kind }: EventDraft, scene: Scene): Attribution | null {
  if (phrase === null || kind === "STATEMENT" || kind === "LEGAL_ACTION") return null;
  const { denyingVerbs, senses } = scene.language.clauses;
  const { accusing } = senses;
  const isDenied = polarity === "DENIED";
  const use = clause.verbs.uses.find(({ readings }) =>
    readings.some(({ verb }) => accusing.has(verb.lemma) || (isDenied && denyingVerbs.has(verb.lemma))),
  );
  const charge = isDenied || phrase.preposition === null || accusing.has(phrase.preposition);
  if (use === undefined || !charge || argumentsOf(clause, null, sentence, scene).subject.includes(phrase)) return null;
  return speakerOf(clause, sentence, scene) ?? { entityId: null, text: sentence.words[use.word]?.text ?? "", via: null };
}

function sourceOf(clause: Clause, draft: EventDraft, scene: Scene, seen: Set<Clause>): Attribution | null {
  seen.add(clause);
  const { sentence } = draft;
  const named = namedSource(clause, sentence, scene);
  if (named !== null) return named;
  const speech = speechOver(clause, sentence, scene, seen);
  if (speech === null) return null;
  const speaker = speakerOf(speech, sentence, scene);
  if (speaker === null) return null;
  const beyond = sourceOf(speech, draft, scene, seen);
  return beyond === null ? speaker : { ...speaker, via: beyond };
}

/** The clause of saying that a clause is the content of. */
function speechOver(clause: Clause, sentence: SceneSentence, scene: Scene, seen: ReadonlySet<Clause>): Clause | null {
  const reported = clause.verbs.mood === "REPORTED" || (clause.verbs.mood === "UNREAL" && clause.verbs.helper !== null);
  const says = (other: Clause | undefined): other is Clause =>
    other !== undefined && !seen.has(other) && other !== clause && isSaying(other, sentence, scene);
  const parent = clause.parent === null ? undefined : sentence.clauses[clause.parent];
  if ((clause.relation === "CONTENT" || clause.relation === "QUESTION" || clause.type === "INFINITIVE") && says(parent))
    return parent;
  if (
    clause.type === "RELATIVE" ||
    (clause.type === "SUBORDINATE" && clause.relation !== "CONTENT" && clause.relation !== "REPORT") ||
    clause.type === "INFINITIVE"
  ) {
    return parent === undefined || seen.has(parent) ? null : speechOver(parent, sentence, scene, new Set([...seen, clause]));
  }
  if (clause.coordinatedWith !== null && clause.relation === "CONTENT") {
    const left = sentence.clauses[clause.coordinatedWith];
    return left === undefined ? null : speechOver(left, sentence, scene, new Set([...seen, clause]));
  }
  const report = sentence.clauses.find((other) => other.relation === "REPORT" && says(other));
  if (report !== undefined && !isSaying(clause, sentence, scene)) return report;
  const main = sentence.clauses.filter((other) => other.type === "MAIN" && says(other) && other.verbs.mood !== "REPORTED");
  const nearest = main.toSorted((one, other) => Math.abs(one.index - clause.index) - Math.abs(other.index - clause.index))[0];
  if (nearest === undefined) return null;
  const postposed = nearest.index > clause.index && nearest.verbs.finite === nearest.words[0] && nearest.coordinatedWith === null;
  return reported || clause.quoted || postposed ? nearest : null;
}

/** Whether the finite or main verb of a clause is one of saying. */
export function isSaying(clause: Clause, sentence: SceneSentence, scene: Scene): boolean {
  void sentence;
  return hasVerb(clause, scene.language.clauses.sayingVerbs);
}

function speakerOf(clause: Clause, sentence: SceneSentence, scene: Scene): Attribution | null {
  const { subject } = argumentsOf(clause, null, sentence, scene);
  const phrase = subject[0];
  return phrase === undefined || !canSpeak(phrase, sentence, scene) ? null : asSource(phrase, clause, sentence, scene);
}

/** Names, and nouns for those who speak; "die Tatsache" and "es" tell nothing. */
function canSpeak(phrase: Phrase, sentence: SceneSentence, scene: Scene): boolean {
  const head = sentence.words[phrase.head];
  return (
    phrase.references.length > 0 ||
    (head !== undefined && scene.language.clauses.speakers.some((word) => head.lower.endsWith(word)))
  );
}

function asSource(phrase: Phrase, clause: Clause, sentence: SceneSentence, scene: Scene): Attribution {
  const entity = phrase.references.flatMap((reference) => participationsOf(reference, "SPEAKER", sentence, scene, "source"))[0];
  const index = clause.phrases.indexOf(phrase);
  const genitives = clause.phrases.filter((other) => index >= 0 && other.genitiveOf === index && other.first > phrase.last);
  const named = Math.min(...phrase.references.map((reference) => reference.firstToken));
  const first = phrase.preposition === null ? phrase.first : Number.isFinite(named) ? named : phrase.first + 1;
  const span = spanOf(sentence, Math.min(first, phrase.last), Math.max(phrase.last, ...genitives.map((other) => other.last)));
  return { entityId: entity?.entityId ?? null, text: scene.reading.document.text.slice(span.start, span.end), via: null };
}

/** "laut X", "X zufolge", "nach Angaben von X", "so X". */
function namedSource(clause: Clause, sentence: SceneSentence, scene: Scene): Attribution | null {
  const { sources, sourceEndings, sourceNouns, senses, speechTags } = scene.language.clauses;
  for (const [index, phrase] of clause.phrases.entries()) {
    const head = sentence.words[phrase.head];
    const before = sentence.words[phrase.first - 1];
    const after = sentence.words[phrase.last + 1];
    const next = clause.phrases[index + 1];
    if (phrase.preposition !== null && sources.has(phrase.preposition))
      return asSource(nounOfSource(phrase, next, sourceNouns, sentence), clause, sentence, scene);
    if (
      before !== undefined &&
      speechTags.has(before.lower) &&
      phrase.references.length > 0 &&
      !clause.words.some((word) => word > phrase.last && clause.verbs.finite === word)
    )
      return asSource(phrase, clause, sentence, scene);
    if (after !== undefined && senses.afterSource.has(after.lower)) {
      // "Angaben der Behörden zufolge"; but "entließ Mulder der Agentur X zufolge": somebody with a name is no source by that.
      const host = clause.phrases[phrase.genitiveOf ?? -1];
      return asSource(host === undefined || host.references.length > 0 ? phrase : host, clause, sentence, scene);
    }
    const source =
      head !== undefined &&
      (sourceNouns.includes(head.lower) || sourceEndings.some((end) => head.lower.endsWith(end))) &&
      [phrase.preposition, before?.lower].some(
        (word) => word !== undefined && word !== null && (senses.beforeSource.has(word) || senses.source.has(word)),
      );
    // "nach südkoreanischen Angaben": an adjective says whose they are, and else what follows.
    // "nach Armeeangaben": the noun itself does.
    if (source && !sourceNouns.includes(head.lower)) return asSource(phrase, clause, sentence, scene);
    const owned = next?.genitiveOf === index || senses.of.has(next?.preposition ?? "") || phrase.determiner === null;
    if (source && next !== undefined && owned && phrase.adjectives.length === 0) return asSource(next, clause, sentence, scene);
    if (source) return asSource(phrase, clause, sentence, scene);
  }
  return null;
}

function nounOfSource(phrase: Phrase, next: Phrase | undefined, sourceNouns: readonly string[], sentence: SceneSentence): Phrase {
  const head = sentence.words[phrase.head];
  return head !== undefined && sourceNouns.includes(head.lower) && next !== undefined && phrase.references.length === 0
    ? next
    : phrase;
}
