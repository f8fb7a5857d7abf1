import type { Slot } from "../../languages/event-words.ts";
import type { ParticipantRole } from "../../model/claim.ts";
import type { Phrase } from "../clauses/phrases.ts";
import type { Reference } from "../reference.ts";
import { attachedTo } from "./attachment.ts";
import type { EventDraft } from "./draft.ts";
import type { Scene } from "./scene.ts";
import { add, participationsOf } from "./slots.ts";

/** Kinds that harm those whose people or goods they harm. */
const HARMFUL: ReadonlySet<string> = new Set(["ATTACK", "WAR", "SANCTION", "LEGAL_ACTION"]);

/**
 * Gives a part to those for whom people or things without a name stand: inhabitants for their country, its soldiers, policemen,
 * envoys and the like ("irakische Truppen", "eine SPD-Delegation", "Soldaten Ugandas", "Piloten aus Kuba") too, and what is hit for its owner
 * ("die Botschaft Frankreichs", "der Konvoi des Präsidenten").
 */
export function giveOwners(draft: EventDraft, slot: Slot, phrase: Phrase, scene: Scene, rule: string): void {
  // "Anna Keller, frühere US-Botschafterin": what stands beside somebody named says who that is.
  if (!isPart(slot) || draft.participants.some(({ role, entityId }) => role === slot && entityId.startsWith("person_"))) return;
  for (const reference of actingFor(draft, slot, phrase, scene))
    add(draft, participationsOf(reference, slot, draft.sentence, scene, `${rule}; stands for its owner`));
}

function actingFor(draft: EventDraft, slot: Slot, phrase: Phrase, scene: Scene): readonly Reference[] {
  const { sentence } = draft;
  const within = sentence.references.filter(
    ({ firstToken, lastToken, form, compound }) =>
      (form === "ADJECTIVE" || compound !== null) && firstToken >= phrase.first && lastToken <= phrase.last,
  );
  const people = within.filter(({ lastToken, compound }) => lastToken === phrase.head && compound === null);
  if (people.length > 0) return phrase.determiner === "INDEFINITE" ? [] : people;
  const hit = slot === "TARGET" && HARMFUL.has(draft.kind);
  const head = sentence.words[phrase.head]?.lower ?? "";
  const owners = ownersOf(draft, phrase, scene);
  // "vor beiden Häusern des Kongresses": whoever of a body is spoken to, it is.
  if (slot === "ADDRESSEE" && owners.some(isBody)) return owners.filter(isBody);
  if (!hit && !scene.language.clauses.servants.some((word) => head.endsWith(word))) return [];
  return [...within, ...owners.filter((reference) => hit || isState(reference))];
}

/** Those in a genitive of a phrase, or behind it after "von" or "aus". */
function ownersOf({ clause, sentence }: EventDraft, phrase: Phrase, scene: Scene): readonly Reference[] {
  const { from } = scene.language.clauses.senses;
  const at = clause.phrases.indexOf(phrase);
  if (at < 0) return [];
  return clause.phrases
    .filter(
      (other, index) =>
        other.genitiveOf === at ||
        (from.has(other.preposition ?? "") &&
          (attachedTo(clause, index, sentence, scene) === at || other.first === phrase.last + 1)),
    )
    .flatMap(({ references }) => references);
}

/** Whether those of a state, army or party act for it; those of somebody do not. */
function isState({ mentions, actorId }: Reference): boolean {
  return actorId !== null || mentions.some(({ kind }) => kind === "COUNTRY" || kind === "ORGANIZATION");
}

function isBody({ mentions }: Reference): boolean {
  return mentions.some(({ kind }) => kind === "ORGANIZATION");
}

function isPart(slot: Slot): slot is ParticipantRole {
  return slot !== "TOPIC" && slot !== "ORIGIN" && slot !== "PLACE" && slot !== "DESTINATION";
}
