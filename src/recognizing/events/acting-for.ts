import { isKind } from "../../model/entity.ts";
import type { Slot } from "../../languages/event-words.ts";
import type { Language } from "../../languages/language.ts";
import type { ParticipantRole } from "../../model/claim.ts";
import { isTitleOf, type Phrase } from "../clauses/phrase.ts";
import { isTitle } from "../clauses/word-shapes.ts";
import type { Word } from "../clauses/words.ts";
import { isSomebody, type Reference } from "../reference.ts";
import { attachedTo } from "./attachment.ts";
import type { EventDraft } from "./draft.ts";
import { leadersOf } from "./leaders.ts";
import { spanOf, type Scene, type SceneSentence } from "./scene.ts";
import { add, participationsOf } from "./slots.ts";

/** Kinds that harm those whose people or goods they harm. */
const HARMFUL: ReadonlySet<string> = new Set(["ATTACK", "WAR", "SANCTION", "LEGAL_ACTION"]);

/** "die kenianische Botschaft in Rom": whose it is, wherever it lies. */
export function addOwners(draft: EventDraft, { first, last, references }: Phrase, rule: string): void {
  const span = spanOf(draft.sentence, first, last);
  for (const { onBehalfOf, placeClass } of references)
    if (onBehalfOf !== null && placeClass !== null)
      add(draft, [{ entityId: onBehalfOf, role: "TARGET", onBehalfOf: null, span, rule: `${rule}; stands for its owner` }]);
}

/**
 * Gives a part to those for whom people or things without a name stand: inhabitants for their country, its soldiers, policemen,
 * envoys and the like ("irakische Truppen", "eine SPD-Delegation", "Soldaten Ugandas", "Piloten aus Kuba") too, and what is hit for its owner
 * ("die Botschaft Frankreichs", "der Konvoi des Präsidenten").
 */
export function giveOwners(draft: EventDraft, slot: Slot, phrase: Phrase, scene: Scene, rule: string): void {
  // "der russische Botschafter in Chile, X": neither is it his state where he is named.
  if (draft.clause.phrases.some((other) => isTitleOfSomebody(phrase, other)) || isFollowedByNames(phrase, draft, scene)) return;
  // "Anna Keller, frühere US-Botschafterin": what stands beside somebody named says who that is.
  const isNamed = draft.participants.some(({ role, entityId }) => role === slot && isKind(entityId, "person"));
  if (!isPart(slot) || (isNamed && (phrase.coordinatedWith !== null || slot !== "PARTICIPANT"))) return;
  for (const reference of leadersOf(draft, phrase, scene))
    add(draft, participationsOf(reference, slot, draft.sentence, scene, `${rule}; leads them`));
  for (const reference of actingFor(draft, slot, phrase, scene))
    add(draft, participationsOf(reference, slot, draft.sentence, scene, `${rule}; stands for its owner`));
  for (const actorId of capitalsOf(draft, phrase, scene)) {
    const span = spanOf(draft.sentence, phrase.first, phrase.last);
    add(draft, [{ entityId: actorId, role: slot, onBehalfOf: null, span, rule: `${rule}; comes from the capital` }]);
  }
  giveEnvoys(draft, slot, phrase, scene, rule);
}

function isTitleOfSomebody(title: Phrase, { references }: Phrase): boolean {
  return references.some((reference) => isTitleOf(title, reference) && isSomebody(reference));
}

/** "eine Abordnung aus Seoul": servants that come from a capital are those of its state. */
function capitalsOf(draft: EventDraft, phrase: Phrase, scene: Scene): readonly string[] {
  const { clause, sentence } = draft;
  const { senses, servants } = scene.language.clauses;
  const head = sentence.words[phrase.head]?.lower ?? "";
  const behind = clause.phrases.find(({ prepositionWord }) => prepositionWord === phrase.last + 1);
  if (!senses.from.has(behind?.preposition ?? "") || !servants.some((word) => head.endsWith(word))) return [];
  return (behind?.references ?? []).flatMap(({ actorId, placeId }) =>
    actorId !== null || placeId === null ? [] : (scene.catalogue.entities.get(placeId)?.standsFor ?? []),
  );
}

/** "Die Präsidenten Ruandas und Burundis, X und Y": several of one office who are named behind a comma. */
function isFollowedByNames(phrase: Phrase, draft: EventDraft, scene: Scene): boolean {
  const { clause, sentence } = draft;
  if (!isManyOfOffice(phrase, draft, scene)) return false;
  const genitives = clause.phrases.filter(({ genitiveOf }) => clause.phrases[genitiveOf ?? -1] === phrase);
  const comma = Math.max(phrase.last, ...genitives.map(({ last }) => last)) + 1;
  const next = clause.phrases.find(({ first }) => first === comma + 1);
  return sentence.words[comma]?.text === "," && next !== undefined && next.references.some(isSomebody);
}

/** Gives a part to the states of those who are so called with them ("Vertreter der USA und Russlands"). */
export function giveEnvoys(draft: EventDraft, slot: Slot, phrase: Phrase, scene: Scene, rule: string): void {
  if (!isPart(slot)) return;
  for (const reference of envoysOf(draft, phrase, scene))
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
  const hit = slot === "TARGET" && (HARMFUL.has(draft.kind) || draft.family === "border");
  const head = sentence.words[phrase.head]?.lower ?? "";
  const owners = ownersOf(draft, phrase, scene);
  // "vor beiden Häusern des Kongresses": whoever of a body is spoken to, it is.
  if (slot === "ADDRESSEE" && phrase.preposition !== null && owners.some(isBody)) return owners.filter(isBody);
  // "Die Präsidenten Ruandas und Burundis kamen ums Leben": it is not their states that die.
  if (draft.family === "death" && isTitle(sentence.words[phrase.head], scene.language.clauses)) return [];
  // "die Außenminister Armeniens und Aserbaidschans": several of one office are those of their states.
  const states = owners.filter(isState);
  if (states.length > 1 && isTitle(sentence.words[phrase.head], scene.language.clauses) && phrase.references.every(isNobody))
    return states;
  // "die Verteidigungsminister der Nato", "die EU-Außenminister": all of one office of a body are that body.
  const all = [...within, ...owners, ...nestedIn(phrase, sentence), ...possessorsOf(phrase, sentence)];
  if (isManyOfOffice(phrase, draft, scene)) return all.filter(isState);
  // "die Verbündeten des Warschauer Pakts" are that pact; but those of a state are not the state.
  if (isMembership(phrase, draft, scene)) return all.filter(isBody);
  if (draft.kind === "ELECTION" && scene.language.clauses.amounts.includes(head)) return peopleCounted(draft, phrase);
  // "Teile der Armee" are that army, and parts of a land are not its state.
  if (scene.language.clauses.shares.has(head)) return owners.filter(isBody);
  const serves = scene.language.clauses.servants.some((word) => head.endsWith(word));
  if (!hit && !serves) return [];
  // "der Chef des Ölkonzerns X wurde festgenommen": what somebody leads is not hit with him, but his state is.
  const leads =
    isTitle(sentence.words[phrase.head], scene.language.clauses) || phrase.references.some(({ form }) => form === "ROLE");
  if (!serves && leads) return [...within, ...owners].filter(isCountry);
  // "der Konvoi des Präsidenten" is hit as he is, but neither is "der Anwalt von Keller" nor "Kellers Vater".
  const isThing = hit && !isTitle(sentence.words[phrase.head], scene.language.clauses);
  return [...within, ...owners.filter((reference) => isThing || isState(reference))];
}

/** "98 Prozent der Schotten", "die Mehrheit der Iren": so many of a people vote for it. */
function peopleCounted({ clause, sentence }: EventDraft, phrase: Phrase): readonly Reference[] {
  const counted = clause.phrases.find(({ genitiveOf }) => genitiveOf !== null && clause.phrases[genitiveOf] === phrase);
  return sentence.references.filter(({ form, lastToken }) => form === "ADJECTIVE" && lastToken === counted?.head);
}

/** Whether a phrase means several who have one office, and none of them by name. */
function isManyOfOffice({ first, last, references }: Phrase, { sentence }: EventDraft, { language }: Scene): boolean {
  const title = sentence.words.slice(first, last + 1).find((word) => word.capital && isTitle(word, language.clauses));
  const opening = sentence.words[first];
  const many = isMany(opening, language) || language.clauses.senses.pluralPossessive.has(opening?.lower ?? "");
  return many && title?.lower.endsWith("in") === false && references.every(isNobody);
}

/** Whether a phrase means those who belong to a body, and none of them by name. */
function isMembership({ first, last, references }: Phrase, { sentence }: EventDraft, { language }: Scene): boolean {
  const member = language.clauses.members.some((word) => sentence.words[last]?.lower.endsWith(word));
  return member && isMany(sentence.words[first], language) && references.every(isNobody);
}

function isMany(opening: Word | undefined, { clauses }: Language): boolean {
  return opening !== undefined && (clauses.senses.pluralDeterminer.has(opening.lower) || opening.type === "NUMBER");
}

/** "ihre Außenminister": those whom the possessive means. */
function possessorsOf({ first }: Phrase, { references }: SceneSentence): readonly Reference[] {
  return references.filter(({ form, firstToken }) => form === "POSSESSIVE" && firstToken === first);
}

/** Those in a genitive of a phrase, or behind it after "von" or "aus". */
function ownersOf({ clause, sentence, trigger }: EventDraft, phrase: Phrase, scene: Scene): readonly Reference[] {
  const { from } = scene.language.clauses.senses;
  const at = clause.phrases.indexOf(phrase);
  if (at < 0) return [];
  const owning = clause.phrases.filter(
    (other, index) =>
      other.genitiveOf === at ||
      (from.has(other.preposition ?? "") &&
        trigger.government.prepositions?.[other.preposition ?? ""] !== "PLACE" &&
        (attachedTo(clause, index, sentence, scene) === at || other.first === phrase.last + 1)),
  );
  // "Vertreter aus Chile und Peru".
  const joined = clause.phrases.filter(({ coordinatedWith }) =>
    owning.some((one) => clause.phrases[coordinatedWith ?? -1] === one),
  );
  return [...new Set([...owning, ...joined])].flatMap(({ references }) => references);
}

/** "Vertreter der USA und Russlands": those who are so called with their state, and a genitive joined to them. */
function envoysOf({ clause, sentence }: EventDraft, phrase: Phrase, scene: Scene): readonly Reference[] {
  const { coordinators, servants } = scene.language.clauses;
  const words = sentence.words.slice(phrase.first, phrase.last + 1);
  const envoys = words.some(({ lower }) => servants.some((word) => lower.endsWith(word)));
  if (!envoys || !phrase.references.some((reference) => reference.form === "ROLE" && isNobody(reference))) return [];
  const nested = nestedIn(phrase, sentence);
  const and = sentence.words[phrase.last + 1];
  const next = clause.phrases.find(({ first, preposition }) => first === phrase.last + 2 && preposition === null);
  const joint = coordinators.has(and?.lower ?? "") && next?.cases.includes("GENITIVE") ? [next] : [];
  // "Vertreter der USA, Chinas und Indiens": so do all that are listed with it in the genitive.
  const listed = clause.phrases.filter(
    (other) =>
      other.references.some(({ form, genitive }) => genitive && form === "NAME") && isListedWith(other, phrase, clause.phrases),
  );
  const joined = [...new Set([...joint, ...listed])].flatMap(({ references }) => references);
  return [...nested, ...joined].filter((reference) => reference.form === "NAME" && isState(reference));
}

function isListedWith({ coordinatedWith }: Phrase, lead: Phrase, phrases: readonly Phrase[]): boolean {
  const before = phrases[coordinatedWith ?? -1];
  return before !== undefined && (before === lead || isListedWith(before, lead, phrases));
}

/** The names within a wider one: "EU" in "Außenminister der EU". */
function nestedIn({ first, last }: Phrase, { references }: SceneSentence): readonly Reference[] {
  return references.filter(
    ({ nested, form, firstToken, lastToken }) => nested && form === "NAME" && firstToken >= first && lastToken <= last,
  );
}

function isNobody({ mentions }: Reference): boolean {
  return mentions.every(({ entityId }) => entityId === null);
}

/** Whether those of a state, army or party act for it; those of somebody do not. */
function isState({ mentions, actorId }: Reference): boolean {
  return actorId !== null || mentions.some(({ kind }) => kind === "COUNTRY" || kind === "ORGANIZATION");
}

function isCountry({ actorId, mentions }: Reference): boolean {
  return actorId !== null || mentions.some(({ kind }) => kind === "COUNTRY");
}

function isBody({ mentions }: Reference): boolean {
  return mentions.some(({ kind }) => kind === "ORGANIZATION");
}

function isPart(slot: Slot): slot is ParticipantRole {
  return slot !== "TOPIC" && slot !== "ORIGIN" && slot !== "PLACE" && slot !== "DESTINATION";
}
