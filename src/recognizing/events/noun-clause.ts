import { hasVerb, verbAround, type Clause } from "../clauses/clause.ts";
import type { Phrase } from "../clauses/phrases.ts";
import { isOfAnniversary } from "./anniversaries.ts";
import { isSomebody } from "../reference.ts";
import { argumentsOf, type Arguments } from "./arguments.ts";
import { isPlanning } from "./arranged.ts";
import { isAside } from "./aside.ts";
import { isTime } from "./attachment.ts";
import { isStayedAway } from "./attendance.ts";
import { isCommentedOn } from "./commented.ts";
import { ENCOUNTERS, type EventDraft } from "./draft.ts";
import { antecedentOf, relativeBehind } from "./relative-argument.ts";
import { fillVictim, hasOwner, isOccasion, isTheirMeeting } from "./noun-occasions.ts";
import type { Scene } from "./scene.ts";
import { fillOrGive } from "./noun-phrase.ts";
import { fill } from "./slots.ts";
import { isAble } from "./status-words.ts";

/** How a clause tells of an event noun. */
interface Telling {
  /** Whether its verb only carries the noun ("führte Gespräche"). */
  readonly light: boolean;
  /** Whether it says that something is the event ("das war ein Angriff"). */
  readonly copular: boolean;
  /** Whether its verb has others do it ("befahl Angriffe"). */
  readonly ordered: boolean;
  /** Whether its verb gives the noun a status ("verschob den Besuch"). */
  readonly judging: boolean;
}

/** What the clause adds: its subject, where the verb only carries the noun or the noun names one side; its place and other phrases. */
export function fillFromClause(draft: EventDraft, phrase: Phrase, attached: readonly Phrase[], scene: Scene): void {
  if (isOfAnniversary(draft, scene)) return;
  const given = argumentsOf(draft.clause, null, draft.sentence, scene);
  const telling = tellingOf(draft, scene);
  if (isKeptOut(draft, phrase, given, scene)) return fillKeptOut(draft, phrase, given, scene);
  fillSubject(draft, phrase, attached, given, telling, scene);
  if ((telling.light || telling.judging) && !isAside(draft, scene)) fillBeside(draft, phrase, attached, given, telling, scene);
  if (isOwnDeed({ ...draft, participants: [] }, phrase, given, scene)) fillDative(draft, phrase, given, scene);
  if (draft.kind === "ATTACK") fillVictim(draft, phrase, given, scene);
  if (!hasOwner(draft)) fillFromRelative(draft, phrase, scene);
  if (ENCOUNTERS.has(draft.kind) && draft.participants.length === 0) fillFromMeeting(draft, phrase, scene);
}

/** "verweigerte X die Einreise": who is kept out would have come, to the one who keeps him out. */
function isKeptOut(
  { clause, kind }: EventDraft,
  phrase: Phrase,
  { accusative, subject }: Arguments,
  { language }: Scene,
): boolean {
  const { withholding } = language.clauses.standing;
  const withholds = hasVerb(clause, withholding);
  const keeps = withholds && !clause.verbs.passive && subject.some(({ references }) => references.length > 0);
  return kind === "VISIT" && keeps && accusative.includes(phrase);
}

function fillKeptOut(draft: EventDraft, phrase: Phrase, given: Arguments, scene: Scene): void {
  const rule = `kept out by the verb of "${draft.trigger.lemma}"`;
  const names = given.accusative.filter((one) => one !== phrase && one.determiner === null);
  for (const one of [...given.dative, ...names]) fill(draft, "VISITOR", one, scene, rule);
  for (const one of given.subject) fill(draft, "HOST", one, scene, rule);
}

/** "ein Telefonat, in dem X bei Y um Verzeihung bat": who speaks to whom at a meeting meets him. */
function fillFromMeeting(draft: EventDraft, phrase: Phrase, scene: Scene): void {
  const { host, whereby, with: companionship } = scene.language.clauses.senses;
  const { sentence, trigger } = draft;
  const during = relativeBehind(whereby, phrase, sentence, scene);
  if (during === undefined) return;
  const { subject, dative, accusative, prepositional } = argumentsOf(during, null, sentence, scene);
  const others = prepositional.filter(({ preposition }) => host.has(preposition ?? "") || companionship.has(preposition ?? ""));
  const people = [...subject, ...dative, ...accusative, ...others].filter(({ references }) => references.some(isSomebody));
  if (people.length < 2) return;
  for (const one of people) fill(draft, "PARTICIPANT", one, scene, `speaks at the "${trigger.lemma}" of the relative clause`);
}

/** "eine Rede, die X halten wollte": who carries out what a relative clause says more about. */
function fillFromRelative(draft: EventDraft, phrase: Phrase, scene: Scene): void {
  const { lightVerbs, statusVerbs } = scene.language.clauses;
  const { sentence, trigger } = draft;
  const role = trigger.government.subject ?? trigger.government.possessor;
  const carries = ({ verbs }: Clause) => (!verbs.passive && hasVerb({ verbs }, lightVerbs)) || hasVerb({ verbs }, statusVerbs);
  const clause = sentence.clauses.find(
    (other) => other.type === "RELATIVE" && carries(other) && antecedentOf(other, sentence, scene).includes(phrase),
  );
  if (clause === undefined || role === undefined) return;
  const { subject, accusative, prepositional } = argumentsOf(clause, null, sentence, scene);
  if (!accusative.includes(phrase)) return;
  for (const one of subject) fill(draft, role, one, scene, `subject of the relative clause that tells of "${trigger.lemma}"`);
  for (const one of prepositional) {
    const slot = isTime(one, sentence) ? undefined : trigger.government.prepositions?.[one.preposition ?? ""];
    if (slot !== undefined)
      fill(draft, slot, one, scene, `"${one.preposition}" in the relative clause that tells of "${trigger.lemma}"`);
  }
}

/** "verweigerte Israel die Lieferung": for whom what the noun says would have been. */
function fillDative(draft: EventDraft, phrase: Phrase, { accusative, dative }: Arguments, scene: Scene): void {
  const { government, lemma } = draft.trigger;
  if (government.dative === undefined) return;
  // A name shows no case.
  const names = accusative.filter((one) => one !== phrase && one.determiner === null);
  for (const one of [...dative, ...names]) fill(draft, government.dative, one, scene, `dative beside "${lemma}"`);
}

function tellingOf({ clause, kind, phrase, sentence }: EventDraft, scene: Scene): Telling {
  const { lightVerbs, statusVerbs, senses } = scene.language.clauses;
  const lemmas = clause.verbs.uses.flatMap((use) => use.readings.map(({ verb }) => verb.lemma));
  const copular = lemmas.length === 0 && clause.verbs.helper === "BE";
  // "hatte Gespräche mit X": a helping verb that helps no other one.
  const having = lemmas.length === 0 && clause.verbs.helper === "HAVE";
  const promised = scene.language.clauses.standing.phrases.some(
    ({ beside, lemma, status }) =>
      status === "PLANNED" &&
      lemmas.includes(lemma) &&
      clause.words.some((index) => sentence.words[index]?.lower === beside && phrase?.last !== index),
  );
  const commented = phrase !== null && isCommentedOn(clause, phrase, scene);
  const received = kind === "VISIT" && lemmas.some((lemma) => senses.receiving.has(lemma));
  // "Eine Abstimmung kann nur der Minister ansetzen": who could plan something has not.
  const able = isAble(clause, scene) && isPlanning(clause, scene);
  return {
    light: (!received && !commented && !able && lemmas.some((lemma) => lightVerbs.has(lemma))) || copular || having || promised,
    copular,
    ordered: lemmas.some((lemma) => senses.ordering.has(lemma)),
    judging: lemmas.some((lemma) => statusVerbs.has(lemma)),
  };
}

function fillSubject(
  draft: EventDraft,
  phrase: Phrase,
  attached: readonly Phrase[],
  given: Arguments,
  telling: Telling,
  scene: Scene,
): void {
  const { government, lemma } = draft.trigger;
  const { senses } = scene.language.clauses;
  const { passive } = draft.clause.verbs;
  // "Die Junta sagte die Wahl ab": who plans a vote or calls it off is not put to it.
  const role = draft.kind === "ELECTION" && telling.judging ? "AGENT" : (government.subject ?? government.possessor);
  const carried = isCarried(draft, phrase, attached, telling, scene);
  const said =
    carried ||
    isOwnDeed(draft, phrase, given, scene) ||
    isOccasion(draft, phrase, attached, telling.light, scene) ||
    isTheirMeeting(draft, phrase, attached, given, scene);
  if (draft.kind === "SANCTION" && senses.under.has(phrase.preposition ?? ""))
    for (const subject of given.subject) fill(draft, "TARGET", subject, scene, `subject of what stands under "${lemma}"`);
  if (role === undefined || isStayedAway(draft, scene)) return;
  if (!given.subject.includes(phrase) && !passive && said)
    for (const subject of given.subject)
      fillOrGive(draft, role, subject, scene, `subject of the clause that tells of "${lemma}"`);
  if (passive && carried)
    for (const other of given.prepositional)
      if (senses.of.has(other.preposition ?? "") && !attached.includes(other))
        fill(draft, role, other, scene, `agent of the clause that tells of "${lemma}"`);
}

/** "führten Gespräche", "waren zu Besuch": the verb only carries the noun, which has no owner of its own. */
function isCarried(draft: EventDraft, phrase: Phrase, attached: readonly Phrase[], telling: Telling, scene: Scene): boolean {
  if (telling.light && !hasOwner(draft) && isCarriedWith(draft, phrase, scene)) return true;
  return (
    telling.light &&
    !hasOwner(draft) &&
    // "war zur Stunde des Angriffs in X": of a genitive the clause tells nothing.
    phrase.genitiveOf === null &&
    phrase.determiner !== "POSSESSIVE" &&
    // "hat das Manöver begonnen": what somebody begins is theirs.
    (phrase.determiner !== "DEFINITE" ||
      (phrase.preposition === null &&
        (attached.some(isNoGenitive) || hasVerb(draft.clause, scene.language.clauses.senses.beginning)))) &&
    !(draft.kind === "WAR" && (telling.copular || telling.ordered)) &&
    (phrase.preposition === null || scene.language.clauses.senses.carrying.has(phrase.preposition))
  );
}

/** "den Tod des Sängers": a genitive says whose the noun is. */
function isNoGenitive({ genitiveOf }: Phrase): boolean {
  return genitiveOf === null;
}

/** "begann mit dem Abzug seiner Truppen": who begins with something does it. */
function isCarriedWith({ clause }: EventDraft, { preposition }: Phrase, scene: Scene): boolean {
  const { carriedWith } = scene.language.clauses.senses;
  return (
    preposition !== null &&
    clause.verbs.uses.some((use) => use.readings.some(({ verb }) => carriedWith.get(verb.lemma) === preposition))
  );
}

/** "verzichtete auf einen Test", "lehnte ein Treffen mit X ab": who does without something would have done it. */
function isOwnDeed(draft: EventDraft, phrase: Phrase, given: Arguments, scene: Scene): boolean {
  const { clause, kind } = draft;
  if (hasOwner(draft) && kind !== "MEETING") return false;
  const { agreeing, governing, ownDeed, rejecting, withholding } = scene.language.clauses.standing;
  const holds = (fits: (lemma: string) => boolean) =>
    clause.verbs.uses.some((use) => use.readings.some(({ verb }) => fits(verb.lemma)));
  const preposition = phrase.preposition;
  // "einigten sich auf Sanktionen gegen X".
  if (kind === "SANCTION" && preposition !== null && holds((lemma) => agreeing.get(lemma) === preposition)) return true;
  if (preposition !== null) return holds((lemma) => ownDeed.has(lemma) && governing.get(lemma)?.has(preposition) === true);
  if (!given.accusative.includes(phrase)) return false;
  // "verweigerte Israel die Lieferung": what somebody withholds is that one's to do, and for whom it was to be stands beside it.
  if (holds((lemma) => withholding.has(lemma))) return true;
  // Nobody turns them down but those who would take part.
  return ENCOUNTERS.has(kind) && holds((lemma) => rejecting.has(lemma));
}

/** "hatte am Gipfel teilgenommen und in X Y getroffen": what stands with another verb of the clause than the noun. */
function isOfOtherVerb({ first, last }: Phrase, { clause, phrase }: EventDraft): boolean {
  const own = verbAround(clause, phrase?.head ?? -1);
  const isOwn = own !== undefined && own.from <= first && last <= own.to;
  return own !== undefined && !isOwn && verbAround(clause, first, last) !== undefined;
}

/** The places and others of the clause, where its verb tells of nothing but the noun. */
function fillBeside(
  draft: EventDraft,
  phrase: Phrase,
  attached: readonly Phrase[],
  given: Arguments,
  { copular, judging, ordered }: Telling,
  scene: Scene,
): void {
  const { government, lemma } = draft.trigger;
  const { senses } = scene.language.clauses;
  // "vor seinem Abflug sprach er mit X": whom the clause names before or after something takes no part in that.
  const carries = judging || phrase.preposition === null || senses.carrying.has(phrase.preposition);
  for (const other of given.prepositional) {
    const preposition = other.preposition ?? "";
    if (attached.includes(other) || other === phrase || isTime(other, draft.sentence) || isOfOtherVerb(other, draft)) continue;
    const slot = copular || senses.from.has(preposition) ? undefined : government.prepositions?.[preposition];
    if (slot !== undefined && slot !== "PLACE" && !carries) continue;
    if (ordered && slot !== undefined && senses.stay.has(preposition)) continue;
    const place = !ordered && other.references.some((reference) => reference.placeId !== null || reference.placeClass !== null);
    if (slot !== undefined && !(slot === "PARTICIPANT" && place && senses.stay.has(preposition)))
      fill(draft, slot, other, scene, `"${preposition}" beside "${lemma}"`);
    else if (place && senses.stay.has(preposition)) fill(draft, "PLACE", other, scene, `place named beside "${lemma}"`);
  }
}
