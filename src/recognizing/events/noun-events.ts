import type { NounTrigger, Slot } from "../../languages/event-words.ts";
import { KINDS } from "../../model/kinds.ts";
import type { Clause } from "../clauses/clause.ts";
import { nounTriggersOf, type KindOf } from "../clauses/lexicon.ts";
import type { Phrase } from "../clauses/phrases.ts";
import { argumentsOf, attachedTo, isTime } from "./arguments.ts";
import { besideHolds } from "./beside.ts";
import type { EventDraft } from "./draft.ts";
import { spanOf, type Scene, type SceneSentence } from "./scene.ts";
import { add, fill, fillWith, participationsOf } from "./slots.ts";

/** The events that the nouns of a clause tell of. Those that name nobody are kept for what was told before. */
export function nounEvents(clause: Clause, sentence: SceneSentence, scene: Scene): EventDraft[] {
  return clause.phrases.flatMap((phrase, index) => {
    const head = sentence.words[phrase.head];
    if (head === undefined || !head.capital || phrase.references.length > 0) return [];
    const found = nounTriggersOf(head.text, scene.lexicon);
    for (const entry of found?.entries ?? []) {
      if (!besideHolds(entry.trigger, clause, head.index, sentence)) continue;
      return [nounEvent(entry, entry.plural, clause, phrase, index, sentence, scene)];
    }
    return [];
  });
}

function nounEvent(
  { kind, trigger }: KindOf<NounTrigger>,
  plural: boolean,
  clause: Clause,
  phrase: Phrase,
  index: number,
  sentence: SceneSentence,
  scene: Scene,
): EventDraft {
  const attached = clause.phrases.filter(
    (other, at) =>
      other.genitiveOf === index ||
      attachedTo(clause, at, sentence, scene) === index ||
      attachedToAttached(clause, at, index, sentence, scene),
  );
  const last = Math.max(phrase.last, ...attached.map((other) => other.last));
  const first = Math.min(phrase.first, ...attached.filter((other) => other.last < phrase.last).map((other) => other.first));
  const draft: EventDraft = {
    kind,
    family: trigger.family ?? KINDS[kind].family,
    trigger,
    sentence,
    clause,
    use: null,
    phrase,
    plural,
    triggerSpan: spanOf(sentence, phrase.head, phrase.head),
    participants: [],
    places: [],
    occasion: null,
    attribution: null,
    whole: null,
    polarity: "ASSERTED",
    standing: { status: "HAPPENED", words: null, span: null, rule: "told as a fact" },
    span: spanOf(sentence, first, last),
  };
  fillFromPhrase(draft, trigger, clause, phrase, index, attached, scene);
  fillFromClause(draft, trigger, clause, phrase, attached, scene);
  return draft;
}

/** A genitive of a phrase that is itself attached ("Besuch des Präsidenten der USA") is read with it. */
function attachedToAttached(clause: Clause, at: number, index: number, sentence: SceneSentence, scene: Scene): boolean {
  const other = clause.phrases[at];
  if (other === undefined || other.genitiveOf === null || other.genitiveOf === index) return false;
  return attachedTo(clause, other.genitiveOf, sentence, scene) === index;
}

function fillFromPhrase(
  draft: EventDraft,
  trigger: NounTrigger,
  clause: Clause,
  phrase: Phrase,
  index: number,
  attached: readonly Phrase[],
  scene: Scene,
): void {
  const { government } = trigger;
  for (const other of attached) {
    if (other.genitiveOf === index && other.references.length === 0)
      speakForOwners(draft, government.possessor, clause, other, scene);
    if (other.genitiveOf === index)
      give(
        draft,
        isBefore(other, phrase) ? (government.owner ?? government.possessor) : government.possessor,
        other,
        scene,
        `possessor of "${trigger.lemma}"`,
      );
    else if (other.genitiveOf === null)
      give(
        draft,
        government.prepositions?.[other.preposition ?? ""],
        other,
        scene,
        `"${other.preposition}" with "${trigger.lemma}"`,
      );
  }
  for (const reference of phrase.adjectives) {
    const person = reference.form !== "ADJECTIVE";
    fillAdjective(
      draft,
      person && draft.kind !== "WAR" ? (government.possessor ?? government.adjective) : person ? "TARGET" : government.adjective,
      reference,
      scene,
      trigger,
    );
  }
  goodsOrigin(draft, government.adjective, attached, scene);
}

/** "die Darstellung der Beamten Südkoreas": those speak for whom the people in the genitive speak. */
function speakForOwners(draft: EventDraft, slot: Slot | undefined, clause: Clause, people: Phrase, scene: Scene): void {
  const head = draft.sentence.words[people.head];
  if (slot !== "SPEAKER" || head === undefined || !scene.language.clauses.speakers.some((word) => head.lower.endsWith(word)))
    return;
  const at = clause.phrases.indexOf(people);
  for (const [index, owner] of clause.phrases.entries()) {
    const lead = owner.coordinatedWith === null ? owner : clause.phrases[owner.coordinatedWith];
    if (owner.genitiveOf === at || (lead?.genitiveOf === at && index > at))
      fill(draft, slot, owner, scene, "speaks for the one named in the genitive");
  }
}

function isBefore(other: Phrase, phrase: Phrase): boolean {
  return other.last < phrase.head;
}

function fillAdjective(
  draft: EventDraft,
  slot: Slot | undefined,
  reference: Phrase["references"][number],
  scene: Scene,
  trigger: NounTrigger,
): void {
  if (slot === undefined) return;
  // "Nordkorea-Reise": the place in a compound is where the journey leads.
  const leads = reference.form !== "ADJECTIVE" && reference.placeId !== null && draft.kind === "VISIT";
  fillWith(draft, leads ? "DESTINATION" : slot, reference, null, scene, `in the words of "${trigger.lemma}"`);
}

/** "die Lieferung von nordkoreanischen Raketen": the country of the goods is that of the sender. */
function goodsOrigin(draft: EventDraft, slot: Slot | undefined, attached: readonly Phrase[], scene: Scene): void {
  if (draft.kind !== "DELIVERY" || slot !== "SENDER" || draft.participants.some(({ role }) => role === "SENDER")) return;
  for (const phrase of attached)
    for (const reference of phrase.adjectives)
      add(draft, participationsOf(reference, "SENDER", draft.sentence, scene, "country of the goods sends them"));
}

function give(draft: EventDraft, slot: Slot | undefined, phrase: Phrase, scene: Scene, rule: string): void {
  if (slot !== undefined) fill(draft, slot, phrase, scene, rule);
}

/** What the clause adds: its subject, where the verb only carries the noun or the noun names one side; its place and other phrases. */
function fillFromClause(
  draft: EventDraft,
  trigger: NounTrigger,
  clause: Clause,
  phrase: Phrase,
  attached: readonly Phrase[],
  scene: Scene,
): void {
  const { government } = trigger;
  const { senses } = scene.language.clauses;
  const lemmas = clause.verbs.uses.flatMap((use) => use.readings.map(({ verb }) => verb.lemma));
  const copular = lemmas.length === 0 && clause.verbs.helper === "BE";
  const received = draft.kind === "VISIT" && lemmas.some((lemma) => senses.receiving.has(lemma));
  const light = (!received && lemmas.some((lemma) => scene.language.clauses.lightVerbs.has(lemma))) || copular;
  const given = argumentsOf(clause, null, draft.sentence, scene);
  const isSubject = given.subject.includes(phrase);
  const role = government.subject ?? government.possessor;
  const possessed = draft.participants.some((one) => one.role === role);
  const oneSided =
    role === "PARTICIPANT"
      ? draft.participants.length === 1 && attached.some((other) => senses.with.has(other.preposition ?? ""))
      : false;
  const carries =
    light &&
    !possessed &&
    phrase.determiner !== "POSSESSIVE" &&
    (phrase.determiner !== "DEFINITE" || (attached.length > 0 && phrase.preposition === null)) &&
    !(draft.kind === "WAR" && copular) &&
    (phrase.preposition === null || senses.carrying.has(phrase.preposition));
  const published = draft.kind === "PUBLICATION" && senses.within.has(phrase.preposition ?? "") && !possessed;
  const under = draft.kind === "SANCTION" && senses.under.has(phrase.preposition ?? "");
  if (under)
    for (const subject of given.subject) fill(draft, "TARGET", subject, scene, `subject of what stands under "${trigger.lemma}"`);
  const said = published || (oneSided && phrase.preposition !== null && senses.occasion.has(phrase.preposition));
  const passive = clause.verbs.passive;
  if (!isSubject && role !== undefined && !passive && (carries || said || (oneSided && light))) {
    for (const subject of given.subject)
      fill(draft, role, subject, scene, `subject of the clause that tells of "${trigger.lemma}"`);
  }
  if (passive && carries && role !== undefined)
    for (const other of given.prepositional)
      if (senses.of.has(other.preposition ?? "") && !attached.includes(other))
        fill(draft, role, other, scene, `agent of the clause that tells of "${trigger.lemma}"`);
  if (!light && !lemmas.some((lemma) => scene.language.clauses.statusVerbs.has(lemma))) return;
  for (const other of given.prepositional) {
    if (attached.includes(other) || other === phrase || isTime(other, draft.sentence)) continue;
    const slot =
      copular || senses.between.has(other.preposition ?? "") ? undefined : government.prepositions?.[other.preposition ?? ""];
    const place = other.references.some((reference) => reference.placeId !== null || reference.placeClass !== null);
    if (slot !== undefined && !(slot === "PARTICIPANT" && place))
      fill(draft, slot, other, scene, `"${other.preposition}" beside "${trigger.lemma}"`);
    else if (place && senses.stay.has(other.preposition ?? ""))
      fill(draft, "PLACE", other, scene, `place named beside "${trigger.lemma}"`);
  }
}
