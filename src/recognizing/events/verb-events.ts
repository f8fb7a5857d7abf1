import { isKind } from "../../model/entity.ts";
import type { Slot, VerbTrigger } from "../../languages/event-words.ts";
import type { Clause, VerbUse } from "../clauses/clause.ts";
import { nounTriggersOf, type KindOf } from "../clauses/lexicon.ts";
import type { Phrase } from "../clauses/phrases.ts";
import type { Reference } from "../reference.ts";
import { addOwners, giveEnvoys, giveOwners } from "./acting-for.ts";
import { argumentsOf, type Arguments } from "./arguments.ts";
import { attachedTo } from "./attachment.ts";
import { besideHolds } from "./beside.ts";
import { newDraft, type EventDraft } from "./draft.ts";
import { hasNeeds } from "./needs.ts";
import { isOfAnother } from "./of-another.ts";
import { represented } from "./represented.ts";
import { spanOf, type Scene, type SceneSentence } from "./scene.ts";
import { add, fill } from "./slots.ts";

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
  return accusative.some(isPerson) && subject.length > 0 && !subject.some(isPerson);
}

function isPerson({ references }: Phrase): boolean {
  return references.some(({ mentions }) => mentions.some(({ kind }) => kind === "PERSON"));
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
        continue;
      }
      if (slot === "TARGET") fillSite(draft, phrase, scene, rule);
      if (isUnnamed(phrase) && draft.sentence.words[phrase.head]?.capital === true) draft.unnamed.add(slot ?? "TOPIC");
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
    const agent = passive && scene.language.clauses.senses.agent.has(phrase.preposition ?? "");
    give(
      slotBehind(phrase, draft, passive, scene),
      [phrase],
      agent ? `agent of the passive of "${trigger.lemma}"` : `"${phrase.preposition}" with "${trigger.lemma}"`,
    );
  }
  placesOf(draft, trigger, given, scene);
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

/** "besetzten den Flughafen von X": a site that suffers something is where it happens, and is nobody who takes part. */
function fillSite(draft: EventDraft, phrase: Phrase, scene: Scene, rule: string): void {
  if (!phrase.references.some((reference) => isMerePlace(reference) || reference.placeClass !== null)) return;
  fillLocative(draft, phrase, scene, rule);
  draft.unnamed.add("TARGET");
  addOwners(draft, phrase, rule);
}

/** Whether a phrase means somebody or something that has no name: it has no reference, or one to nobody in particular. */
function isUnnamed({ references }: Phrase): boolean {
  return references.every(
    ({ mentions, actorId, placeId, placeClass }) =>
      mentions.every(({ entityId }) => entityId === null) && actorId === null && placeId === null && placeClass === null,
  );
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

/** A place named with the verb is where it happens, where the verb does not say otherwise. */
function placesOf(draft: EventDraft, trigger: VerbTrigger, given: Arguments, scene: Scene): void {
  for (const phrase of given.prepositional) {
    const preposition = phrase.preposition ?? "";
    const slot = trigger.government.prepositions?.[preposition];
    const rule = `place named with "${preposition}" beside "${trigger.lemma}"`;
    if (!scene.language.clauses.senses.place.has(preposition)) continue;
    if (slot === undefined || slot === "PLACE") fillLocative(draft, phrase, scene, rule);
    else if (slot !== "TOPIC" && phrase.references.some(isMerePlace)) fill(draft, "PLACE", phrase, scene, rule);
  }
  if (draft.places.length === 0) placeOfGathering(draft, scene);
}

/** A town takes no part, so that it is the place also where others would take part ("stellte in X ein Buch vor"). */
function isMerePlace({ mentions, placeId, actorId }: Reference): boolean {
  return placeId !== null && actorId === null && mentions.every(({ kind }) => kind === "PLACE");
}

/** "im Parlament in X", "im Zentrum Xs": the place of a spot is that of what happens there. */
function fillLocative(draft: EventDraft, phrase: Phrase, scene: Scene, rule: string): void {
  const { clause, sentence } = draft;
  const hasPlace = (one: Phrase) => one.references.some(({ placeId, placeClass }) => placeId !== null || placeClass !== null);
  if (hasPlace(phrase)) fill(draft, "PLACE", phrase, scene, rule);
  if (phrase.references.some(({ mentions }) => mentions.some(({ kind }) => kind === "PERSON"))) return;
  // "vor einem Treffen in X": before something is not where it happens.
  const head = sentence.words[phrase.head]?.text ?? "";
  if (!scene.language.clauses.senses.stay.has(phrase.preposition ?? "") && nounTriggersOf(head, scene.lexicon) !== null) return;
  const at = clause.phrases.indexOf(phrase);
  clause.phrases.forEach((other, index) => {
    const owns = other.genitiveOf === at && index > at;
    const inside = scene.language.clauses.senses.within.has(other.preposition ?? "");
    if (hasPlace(other) && (owns || (inside && attachedTo(clause, index, sentence, scene) === at)))
      fill(draft, "PLACE", other, scene, rule);
  });
}

/** "wurde während einer Parade in Kairo erschossen": what happens during something happens where that takes place. */
function placeOfGathering(draft: EventDraft, scene: Scene): void {
  const { clause, sentence } = draft;
  const { meanwhile, within } = scene.language.clauses.senses;
  clause.phrases.forEach((phrase, index) => {
    if (!within.has(phrase.preposition ?? "") || !phrase.references.some(({ placeId }) => placeId !== null)) return;
    const host = clause.phrases[attachedTo(clause, index, sentence, scene) ?? -1];
    const outer = host?.genitiveOf === null || host === undefined ? host : clause.phrases[host.genitiveOf];
    if (outer !== undefined && meanwhile.has(outer.preposition ?? host?.preposition ?? ""))
      fill(draft, "PLACE", phrase, scene, "place of what it happens during");
  });
}
