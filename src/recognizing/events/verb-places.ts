import type { VerbTrigger } from "../../languages/event-words.ts";
import { nounTriggersOf } from "../clauses/lexicon.ts";
import type { Phrase } from "../clauses/phrases.ts";
import type { Reference } from "../reference.ts";
import { addOwners } from "./acting-for.ts";
import type { Arguments } from "./arguments.ts";
import { attachedTo } from "./attachment.ts";
import type { EventDraft } from "./draft.ts";
import type { Scene } from "./scene.ts";
import { fill } from "./slots.ts";

/** A place named with the verb is where it happens, where the verb does not say otherwise. */
export function placesOf(draft: EventDraft, trigger: VerbTrigger, given: Arguments, scene: Scene): void {
  const { senses, standing } = scene.language.clauses;
  for (const phrase of given.prepositional) {
    const preposition = phrase.preposition ?? "";
    const slot = trigger.government.prepositions?.[preposition];
    const rule = `place named with "${preposition}" beside "${trigger.lemma}"`;
    // "einigten sich auf ein Treffen in X": that is the place of what is arranged.
    const arranged = standing.arranging.get(trigger.lemma) === preposition;
    if (!senses.place.has(preposition) || arranged) continue;
    if (slot === undefined || slot === "PLACE") fillLocative(draft, phrase, scene, rule);
    else if (slot !== "TOPIC" && phrase.references.some(isMerePlace)) fill(draft, "PLACE", phrase, scene, rule);
  }
  if (draft.places.length === 0) placeOfGathering(draft, scene);
}

/** A town takes no part, so that it is the place also where others would take part ("stellte in X ein Buch vor"). */
function isMerePlace({ mentions, placeId, actorId }: Reference): boolean {
  return placeId !== null && actorId === null && mentions.every(({ kind }) => kind === "PLACE");
}

/** "bombardierte Belgrad": a capital that is hit is where that happens, for whatever government it stands. */
export function fillCapital(draft: EventDraft, phrase: Phrase, scene: Scene, rule: string): void {
  if (draft.kind === "ATTACK" && phrase.references.some(isCapital)) fillLocative(draft, phrase, scene, rule);
}

function isCapital({ actorId, mentions, placeId }: Reference): boolean {
  return placeId !== null && actorId !== null && mentions.every(({ kind }) => kind === "PLACE");
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
  const { meanwhile, onVisit, stay } = scene.language.clauses.senses;
  // "nach einer Kundgebung in X erschossen": who is harmed right after something has not gone far.
  const during = draft.kind === "ATTACK" ? onVisit : meanwhile;
  clause.phrases.forEach((phrase, index) => {
    if (!stay.has(phrase.preposition ?? "") || !phrase.references.some(({ placeId }) => placeId !== null)) return;
    const host = clause.phrases[attachedTo(clause, index, sentence, scene) ?? -1];
    const outer = host?.genitiveOf === null || host === undefined ? host : clause.phrases[host.genitiveOf];
    if (outer !== undefined && during.has(outer.preposition ?? host?.preposition ?? ""))
      fill(draft, "PLACE", phrase, scene, "place of what it happens during");
  });
}

/** "eroberten die Altstadt von X": a part of a town that suffers something lies there. */
function fillPart(draft: EventDraft, { last }: Phrase, scene: Scene, rule: string): void {
  const whole = draft.clause.phrases.find(({ prepositionWord }) => prepositionWord === last + 1);
  if (whole === undefined || !scene.language.clauses.senses.of.has(whole.preposition ?? "")) return;
  if (whole.references.some((reference) => isMerePlace(reference) || isCapital(reference)))
    fill(draft, "PLACE", whole, scene, rule);
}

/** "besetzten den Flughafen von X": a site that suffers something is where it happens, and is nobody who takes part. */
export function fillSite(draft: EventDraft, phrase: Phrase, scene: Scene, rule: string): void {
  const isPlace = phrase.references.some((reference) => isMerePlace(reference) || reference.placeClass !== null);
  if (!isPlace && draft.kind === "ATTACK" && phrase.references.length === 0) fillPart(draft, phrase, scene, rule);
  if (!isPlace) return;
  fillLocative(draft, phrase, scene, rule);
  draft.unnamed.add("TARGET");
  addOwners(draft, phrase, rule);
}
