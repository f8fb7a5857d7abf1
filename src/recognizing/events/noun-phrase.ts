import type { Slot } from "../../languages/event-words.ts";
import type { Clause } from "../clauses/clause.ts";
import type { Phrase } from "../clauses/phrases.ts";
import { addOwners, giveOwners } from "./acting-for.ts";
import type { Reference } from "../reference.ts";
import type { EventDraft } from "./draft.ts";
import type { Scene } from "./scene.ts";
import { represented } from "./represented.ts";
import { add, fill, fillWith, participationsOf } from "./slots.ts";

/** Fills an event from the phrase of its noun: genitives, what is attached with a preposition, countries in its words. */
export function fillFromPhrase(draft: EventDraft, phrase: Phrase, attached: readonly Phrase[], scene: Scene): void {
  const { clause } = draft;
  const { government, lemma } = draft.trigger;
  const index = clause.phrases.indexOf(phrase);
  for (const other of attached) {
    if (other.genitiveOf === index) fillOwner(draft, phrase, other, clause, scene);
    else if (other.genitiveOf === null) {
      const slot = government.prepositions?.[other.preposition ?? ""];
      const rule = `"${other.preposition}" with "${lemma}"`;
      if (slot === "AGENT" && isCalledByTown(draft, other, attached))
        for (const town of other.references) fillWith(draft, "PLACE", town, null, scene, rule);
      else if (slot !== undefined) fillOrGive(draft, slot, other, scene, rule);
    }
  }
  for (const reference of phrase.adjectives) fillAdjective(draft, reference, scene);
  fillAttributePlace(draft, phrase, scene);
  fillRelativeOwner(draft, phrase, scene);
  goodsOrigin(draft, government.adjective, attached, scene);
}

/** "die in Wien erzielte Einigung": the place within the phrase is where it happened, if it is none that the noun is aimed at. */
function fillAttributePlace(draft: EventDraft, { adjectives, first, head }: Phrase, scene: Scene): void {
  const { sentence } = draft;
  const inner = sentence.references.filter(
    (reference) => first < reference.phraseFirst && reference.phraseLast < head - 1 && !adjectives.includes(reference),
  );
  for (const reference of inner) {
    const preposition = sentence.words[reference.phraseFirst - 1]?.lower ?? "";
    if (reference.placeId === null || !scene.language.clauses.senses.within.has(preposition)) continue;
    fillWith(draft, "PLACE", reference, null, scene, `"${preposition}" within the words of "${draft.trigger.lemma}"`);
  }
}

/** "Keller, dessen Festnahme …": the pronoun that opens a relative clause owns the noun right behind it. */
function fillRelativeOwner(draft: EventDraft, phrase: Phrase, scene: Scene): void {
  const { clause, sentence, trigger } = draft;
  const slot = trigger.government.possessor;
  const owner = sentence.references.find(({ firstToken }) => firstToken === clause.introducer);
  const isOwner = clause.type === "RELATIVE" && phrase.preposition === null && phrase.first === (clause.introducer ?? NaN) + 1;
  const cases = scene.language.clauses.relatives.get(sentence.words[clause.introducer ?? -1]?.lower ?? "") ?? [];
  const isPossessive = cases.length === 1 && cases[0] === "GENITIVE";
  if (slot !== undefined && owner !== undefined && isOwner && isPossessive)
    fillWith(draft, slot, owner, null, scene, `possessor of "${trigger.lemma}"`);
}

function fillOwner(draft: EventDraft, phrase: Phrase, owner: Phrase, clause: Clause, scene: Scene): void {
  const { government, lemma } = draft.trigger;
  if (owner.references.length === 0) speakForOwners(draft, government.possessor, clause, owner, scene);
  const slot = isBefore(owner, phrase) ? (government.owner ?? government.possessor) : government.possessor;
  if (slot === undefined) return;
  if (slot !== "AGENT") return fillOrGive(draft, slot, owner, scene, `possessor of "${lemma}"`);
  fill(draft, slot, owner, scene, `possessor of "${lemma}"`);
  // "der Abzug der sowjetischen Truppen": those without a name act for their country; "der Truppen aus X" is where they go from.
  const behind = clause.phrases[clause.phrases.indexOf(owner) + 1]?.preposition ?? "";
  if (owner.adjectives.length > 0 || government.prepositions?.[behind] !== "PLACE")
    add(draft, represented(owner, slot, clause, draft.sentence, scene));
}

/** "der Besuch einer SPD-Delegation": where a phrase names nobody, those for whom its people stand take the part. */
export function fillOrGive(draft: EventDraft, slot: Slot, phrase: Phrase, scene: Scene, rule: string): void {
  const known = draft.participants.length;
  if (isHeldIn(draft, slot, phrase)) return fill(draft, "PLACE", phrase, scene, rule);
  fill(draft, slot, phrase, scene, rule);
  for (const town of phrase.references.filter((one) => isTownOf(slot, one))) fillWith(draft, "PLACE", town, null, scene, rule);
  if (slot === "TARGET") addOwners(draft, phrase, rule);
  if (draft.participants.length === known) giveOwners(draft, slot, phrase, scene, rule);
}

/** "der Gipfel von Lissabon": a gathering is called by the town in which it is held, though that be a capital. */
function isHeldIn({ clause, trigger }: EventDraft, slot: Slot, phrase: Phrase): boolean {
  const [only, ...others] = phrase.references;
  const isJoined = clause.phrases.some(({ coordinatedWith }) => clause.phrases[coordinatedWith ?? -1] === phrase);
  if (slot !== "PARTICIPANT" || trigger.crowd !== true || only === undefined || others.length > 0 || isJoined) return false;
  return only.placeId !== null && only.mentions.every(({ kind }) => kind === "PLACE");
}

/** "der Luftangriff auf Asmara", "der Anschlag von Asmara": a town that is hit, or by which an attack is called and which does not act. */
function isTownOf(slot: Slot, { actorId, mentions, placeClass, placeId }: Reference): boolean {
  // "auf den Flughafen von Asmara": so is what lies in it.
  if (placeClass !== null) return slot === "TARGET";
  const town = placeId !== null && mentions.every(({ kind }) => kind === "PLACE");
  return town && (slot === "TARGET" || ((slot === "AGENT" || slot === "PARTICIPANT") && actorId === null));
}

/** "die Anschläge von Rom": by a capital an attack is called, where whom it hit is not named; "Angriffe von Rom auf X" are a government's. */
function isCalledByTown({ kind, trigger }: EventDraft, { references }: Phrase, attached: readonly Phrase[]): boolean {
  const { prepositions } = trigger.government;
  const towns = references.length > 0 && references.every(({ mentions }) => mentions.every((one) => one.kind === "PLACE"));
  return kind === "ATTACK" && towns && !attached.some(({ preposition }) => prepositions?.[preposition ?? ""] === "TARGET");
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

/** What is often called by the town where it was made. */
const PAPERS: ReadonlySet<string> = new Set(["TREATY", "AGREEMENT"]);

function fillAdjective(draft: EventDraft, reference: Phrase["references"][number], scene: Scene): void {
  const { government, lemma } = draft.trigger;
  const named = reference.form !== "ADJECTIVE";
  const slot = !named ? government.adjective : draft.kind === "WAR" ? "TARGET" : (government.possessor ?? government.adjective);
  if (slot === undefined) return;
  // "das Minsker Abkommen": the town in the name of a paper is where it was made.
  const town = reference.placeId !== null && reference.mentions.every(({ kind }) => kind === "PLACE");
  if (town && PAPERS.has(draft.kind)) return fillWith(draft, "PLACE", reference, null, scene, `in the words of "${lemma}"`);
  // "Nordkorea-Reise": the place in a compound is where the journey leads.
  const leads = named && reference.placeId !== null && draft.kind === "VISIT";
  fillWith(draft, leads ? "DESTINATION" : slot, reference, null, scene, `in the words of "${lemma}"`);
}

/** "die Lieferung von nordkoreanischen Raketen": the country of the goods is that of the sender. */
function goodsOrigin(draft: EventDraft, slot: Slot | undefined, attached: readonly Phrase[], scene: Scene): void {
  if (draft.kind !== "DELIVERY" || slot !== "SENDER" || draft.participants.some(({ role }) => role === "SENDER")) return;
  for (const phrase of attached)
    for (const reference of phrase.adjectives)
      add(draft, participationsOf(reference, "SENDER", draft.sentence, scene, "country of the goods sends them"));
}
