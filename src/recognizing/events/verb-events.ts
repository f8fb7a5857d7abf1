import { isKind } from "../../model/entity.ts";
import type { Slot, VerbTrigger } from "../../languages/event-words.ts";
import type { Clause, VerbUse } from "../clauses/clause.ts";
import type { KindOf } from "../clauses/lexicon.ts";
import type { Phrase } from "../clauses/phrases.ts";
import { isPerson } from "../reference.ts";
import { giveEnvoys, giveOwners } from "./acting-for.ts";
import { argumentsOf, type Arguments } from "./arguments.ts";
import { besideHolds } from "./beside.ts";
import { newDraft, type EventDraft } from "./draft.ts";
import { hasNeeds } from "./needs.ts";
import { isOfAnother } from "./of-another.ts";
import { represented } from "./represented.ts";
import { spanOf, type Scene, type SceneSentence } from "./scene.ts";
import { add, fill } from "./slots.ts";
import { fillCapital, fillSite, placesOf } from "./verb-places.ts";

/** The events that the verbs of a clause tell of; of the readings of a verb the first that fits its surroundings. */
export function verbEvents(clause: Clause, sentence: SceneSentence, scene: Scene): EventDraft[] {
  if (clause.verbs.uses.length === 0) return copulaEvents(clause, sentence, scene);
  return clause.verbs.uses.flatMap((use) => {
    const given = argumentsOf(clause, use, sentence, scene);
    const lemmas = [...new Set(use.readings.map(({ verb }) => verb.lemma))];
    for (const lemma of lemmas) {
      for (const entry of scene.lexicon.verbTriggers.get(lemma) ?? []) {
        const draft = verbEvent(entry, clause, use, given, sentence, scene);
        if (draft !== null) return [draft];
      }
    }
    return [];
  });
}

/** "wurde Präsident", "ist seit Mai Präsident", "hat X zu Gast": a helping verb without another one, where some words give it a sense of its own. */
function copulaEvents(clause: Clause, sentence: SceneSentence, scene: Scene): EventDraft[] {
  const word = clause.words.flatMap((index) => sentence.words[index] ?? []).findLast(isCopula);
  if (word === undefined) return [];
  const [from = 0, to = 0] = [clause.words[0], clause.words.at(-1)];
  const use: VerbUse = { word: word.index, prefixWord: null, readings: [], form: "FINITE", from, to };
  const whole = argumentsOf(clause, use, sentence, scene);
  const { subject, accusative, dative, prepositional } = whole;
  const has = word.auxiliaries.some(({ use: helping }) => helping === "HAVE");
  // Both sides of "sein" are nominatives: who has the name or pronoun is the subject.
  const own = [...subject, ...accusative].find(isNamed) ?? subject[0];
  const given = has ? whole : { subject: own === undefined ? [] : [own], accusative: [], dative, prepositional };
  const predicate = clause.words.filter((index) => has || own === undefined || index < own.first || index > own.last);
  for (const entry of scene.lexicon.verbTriggers.get(word.auxiliaries[0]?.lemma ?? "") ?? []) {
    if (!besideHolds(entry.trigger, { ...clause, words: predicate }, use.word, sentence, scene)) continue;
    const draft = verbEvent(entry, clause, use, given, sentence, scene);
    if (draft !== null) return [draft];
  }
  return [];
}

function isCopula({ auxiliaries }: SceneSentence["words"][number]): boolean {
  return auxiliaries.some(({ use }) => use === "BE" || use === "BECOME" || use === "HAVE");
}

function isNamed({ references }: Phrase): boolean {
  return references.some(({ form }) => form === "NAME" || form === "PRONOUN");
}

/** The event of a verb in one of its senses; null where its surroundings do not fit that sense. */
export function verbEvent(
  { kind, trigger }: KindOf<VerbTrigger>,
  clause: Clause,
  use: VerbUse,
  given: Arguments,
  sentence: SceneSentence,
  scene: Scene,
): EventDraft | null {
  if (!besideHolds(trigger, clause, use.word, sentence, scene)) return null;
  if (kind === "VISIT" && trigger.government.accusative === undefined && isTaken(given)) return null;
  const draft = newDraft(kind, trigger, sentence, clause, spanOf(sentence, use.word, use.word), {
    use,
    span: spanOf(sentence, clause.words[0] ?? use.word, clause.words.at(-1) ?? use.word),
  });
  fillArguments(draft, trigger, clause, given, scene);
  if (isOfOnePerson(draft) || isOfAnother(draft, scene)) return null;
  return hasNeeds(trigger, draft) ? draft : null;
}

/** "Soldaten flogen ihn nach X": who is taken somewhere is on no journey, and neither are those who take him. */
function isTaken({ accusative, subject }: Arguments): boolean {
  const namesSomebody = ({ references }: Phrase): boolean => references.some(isPerson);
  return accusative.some(namesSomebody) && subject.length > 0 && !subject.some(namesSomebody);
}

/** "lehnte Forderungen der Senatoren ab": what a chamber decides is no deed of one who has a name. */
function isOfOnePerson({ family, participants, trigger }: EventDraft): boolean {
  const decides = family === "vote" && trigger.government.accusative === "TOPIC";
  const agents = participants.filter(({ role }) => role === "AGENT");
  return decides && agents.length > 0 && agents.every(({ entityId }) => isKind(entityId, "person"));
}

function fillArguments(draft: EventDraft, trigger: VerbTrigger, clause: Clause, read: Arguments, scene: Scene): void {
  const { government } = trigger;
  const given = government.dative === undefined ? read : withReceiver(read);
  const passive = isPassive(trigger, clause, draft.use);
  const give = (slot: Slot | undefined, phrases: readonly Phrase[], rule: string) => {
    for (const phrase of slot === undefined ? [] : phrases) {
      const known = draft.participants.length;
      fill(draft, slot ?? "TOPIC", phrase, scene, rule);
      if (draft.participants.length > known) {
        giveEnvoys(draft, slot ?? "TOPIC", phrase, scene, rule);
        if (slot === "TARGET") fillCapital(draft, phrase, scene, rule);
        continue;
      }
      if (slot === "TARGET") fillSite(draft, phrase, scene, rule);
      if (isUnnamed(phrase, draft.sentence)) draft.unnamed.add(slot ?? "TOPIC");
      giveOwners(draft, slot ?? "TOPIC", phrase, scene, rule);
    }
  };
  if (passive) give(government.accusative, given.subject, `subject of the passive of "${trigger.lemma}"`);
  else {
    give(government.subject, given.subject, `subject of "${trigger.lemma}"`);
    representBy(draft, government.subject, given.subject, scene);
    give(
      government.accusative ?? (government.dative === undefined ? undefined : government.dative),
      given.accusative,
      `object of "${trigger.lemma}"`,
    );
  }
  give(government.dative, given.dative, `dative object of "${trigger.lemma}"`);
  for (const phrase of given.prepositional) {
    if (draft.kind === "STATEMENT" && isOfSubject(phrase, given, scene)) continue;
    const agent = passive && scene.language.clauses.senses.agent.has(phrase.preposition ?? "");
    give(
      slotBehind(phrase, draft, passive, scene),
      [phrase],
      agent ? `agent of the passive of "${trigger.lemma}"` : `"${phrase.preposition}" with "${trigger.lemma}"`,
    );
  }
  placesOf(draft, trigger, given, scene);
}

/** "Die Regierung von X lehnte das ab": what stands right behind the subject says whose that is. */
function isOfSubject({ preposition, prepositionWord }: Phrase, { subject }: Arguments, scene: Scene): boolean {
  const { of } = scene.language.clauses.senses;
  return of.has(preposition ?? "") && subject.some(({ last }) => last + 1 === prepositionWord);
}

/** "entzog Pakistan die Vorteile": beside a thing, a name without an article is whom the verb gives it to or takes it from. */
function withReceiver(given: Arguments): Arguments {
  const { accusative, dative } = given;
  const named = accusative.filter(({ determiner, references }) => determiner === null && references.length > 0);
  if (dative.length > 0 || named.length === 0 || named.length === accusative.length) return given;
  return { ...given, accusative: accusative.filter((phrase) => !named.includes(phrase)), dative: named };
}

/** What a phrase with a preposition is to the verb. */
function slotBehind(phrase: Phrase, draft: EventDraft, passive: boolean, scene: Scene): Slot | undefined {
  const { government } = draft.trigger;
  const by = scene.language.clauses.senses.agent.has(phrase.preposition ?? "");
  const governed = government.prepositions?.[phrase.preposition ?? ""];
  if (passive && by) return government.subject;
  if (isJoint(phrase, draft, scene)) return passive ? government.accusative : government.subject;
  // What a passive calls its agent is the subject of the active: no verb has both.
  return by && governed === government.subject ? undefined : governed;
}

/** "gemeinsam mit X": who does something with the subject does the same. */
function isJoint({ prepositionWord }: Phrase, { sentence }: EventDraft, scene: Scene): boolean {
  const { jointly } = scene.language.clauses.senses;
  return prepositionWord !== null && jointly.has(sentence.words[prepositionWord - 1]?.lower ?? "");
}

/** Whether a phrase means somebody or something that has no name: it has no reference, or one to nobody in particular. */
function isUnnamed({ head, references }: Phrase, { words }: SceneSentence): boolean {
  // "Ein 22-Jähriger schoss": a number is no capital.
  const isNoun = references.length > 0 || words[head]?.capital === true;
  const isNobody = references.every(
    ({ mentions, actorId, placeId, placeClass }) =>
      mentions.every(({ entityId }) => entityId === null) && actorId === null && placeId === null && placeClass === null,
  );
  return isNoun && isNobody;
}

/** Who speaks or acts is the one spoken or acted for, where the speaker has no name. */
function representBy(draft: EventDraft, slot: Slot | undefined, subject: readonly Phrase[], scene: Scene): void {
  if (draft.participants.length > 0 || (slot !== "SPEAKER" && slot !== "AGENT")) return;
  for (const phrase of subject) add(draft, represented(phrase, slot, draft.clause, draft.sentence, scene));
}

/**
 * A participle with "sein" is a state reached: of a verb with an object it is passive ("ist verhaftet"), of a movement active ("ist
 * angekommen"). Before a noun one that is both means whom it is done to ("der 2003 gestürzte Präsident").
 */
function isPassive({ government, needs, verb }: VerbTrigger, { type, verbs }: Clause, use: VerbUse | null): boolean {
  if (use?.form !== "PARTICIPLE") return false;
  if (verbs.passive) return true;
  const { accusative, subject } = government;
  // "warf ihm vor, X getötet zu haben": the helping verb is active.
  if (accusative === undefined || type === "INFINITIVE") return false;
  if (verbs.finite === null) return needs.includes(accusative) && !needs.some((slot) => slot === subject);
  return verbs.perfect && !verb.perfectWithBe && verbs.helper === "BE";
}
