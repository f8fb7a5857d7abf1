import type { ClauseWords } from "../../languages/clause-words.ts";
import { overlaps } from "../../model/span.ts";
import type { Clause } from "../clauses/clause.ts";
import { nounTriggersOf } from "../clauses/lexicon.ts";
import type { Phrase } from "../clauses/phrases.ts";
import { isCommentedOn } from "./commented.ts";
import { isRuledOut } from "./ruled-out.ts";
import { spanOf, type Scene, type SceneSentence } from "./scene.ts";

/**
 * The index of the phrase that a prepositional phrase belongs to, where it is no argument of the verb: an event noun that
 * governs its preposition, or a noun before "von" and a seat of an organization.
 */
export function attachedTo(clause: Clause, index: number, sentence: SceneSentence, scene: Scene): number | null {
  const phrase = clause.phrases[index];
  if (phrase === undefined || phrase.preposition === null || index === 0 || isTime(phrase, sentence)) return null;
  if (isRuledOut(phrase, sentence, scene)) return null;
  if (phrase.coordinatedWith !== null && phrase.coordinatedWith !== index)
    return attachedTo(clause, phrase.coordinatedWith, sentence, scene);
  let start = index;
  for (let at = index - 1; at >= 0; at--) {
    const host = clause.phrases[at];
    if (host === undefined) return null;
    // "Minister X (Partei Y) in Z": what stands in brackets is passed over.
    if (isBracketed(host, sentence)) continue;
    // "mit seinem Kollegen": a possessive stands within the phrase that it belongs to.
    if (isWithin(host, clause.phrases[host.genitiveOf ?? -1])) continue;
    if (host.genitiveOf === index) {
      start = at;
      continue;
    }
    const next = clause.phrases[start];
    if (next === undefined || !isNextTo(host, next, sentence, scene.language.clauses)) return null;
    const { from, of, stay } = scene.language.clauses.senses;
    const origin = start !== index && from.has(next.preposition ?? "") && !of.has(next.preposition ?? "");
    // "nach seiner Rückkehr aus X am Flughafen festgenommen": behind an origin a place is the verb's.
    if (origin && stay.has(phrase.preposition)) return null;
    const adjacent = start === index || next.genitiveOf === index;
    const isBehindTime = clause.phrases
      .slice(at + 1, index)
      .some((one) => isTime(one, sentence) && !of.has(one.preposition ?? ""));
    // "verurteilte den Angriff am Freitag in X": behind the time of the judgement stands its place.
    if (isBehindTime && isCommentedOn(clause, host, scene)) return null;
    if (takes(host, at, phrase.preposition, adjacent, clause, sentence, scene)) return isAbroad(host, phrase, scene) ? null : at;
    if (!isTime(host, sentence) && host.genitiveOf === null && attachedTo(clause, at, sentence, scene) === null) return null;
    start = at;
  }
  return null;
}

function isWithin({ first, last }: Phrase, other: Phrase | undefined): boolean {
  return other !== undefined && other.first <= first && last <= other.last;
}

/** "empfing den Generalsekretär der KPdSU im Vatikan": a body has no seat in another state. */
function isAbroad(host: Phrase, { preposition, references }: Phrase, scene: Scene): boolean {
  if (!scene.language.clauses.senses.seat.has(preposition ?? "") || scene.language.clauses.senses.of.has(preposition ?? ""))
    return false;
  const countryOf = (id: string | null) => {
    const entity = scene.catalogue.entities.get(id ?? "");
    return entity?.kind === "COUNTRY" ? entity.id : (entity?.countryId ?? null);
  };
  const bodies = host.references.flatMap(({ mentions }) => mentions).filter(({ kind }) => kind === "ORGANIZATION");
  const homes = new Set(bodies.map(({ entityId }) => countryOf(entityId)));
  const there = references.map(({ placeId }) => countryOf(placeId)).filter((id) => id !== null);
  return homes.size === 1 && !homes.has(null) && there.length > 0 && !there.some((id) => homes.has(id));
}

/** The phrase that ends before another one; a possessive within it is none. */
export function phraseBefore(clause: Clause, phrase: Phrase): Phrase | undefined {
  return clause.phrases.findLast((other) => other.last < phrase.first);
}

/** Whether a phrase takes one with a preposition behind it; other than an event noun only right behind it. */
function takes(
  host: Phrase,
  at: number,
  preposition: string,
  adjacent: boolean,
  clause: Clause,
  sentence: SceneSentence,
  scene: Scene,
): boolean {
  const { senses } = scene.language.clauses;
  const head = sentence.words[host.head];
  const noun = head === undefined || !head.capital ? null : nounTriggersOf(head.text, scene.lexicon);
  const slots = noun?.entries.flatMap(({ trigger }) => trigger.government.prepositions?.[preposition] ?? []) ?? [];
  // "nach den Anschlägen vom 11. September in X einmarschiert": behind another phrase the verb has what it wants.
  if (slots.length > 0 && (host.references.length === 0 || adjacent))
    return adjacent || !slots.includes("PLACE") || !isTarget(preposition, clause, sentence, scene);
  if (!adjacent) return false;
  if (isWithSomebody(host, preposition, sentence, scene)) return true;
  if (isAimed(host, preposition, sentence, scene) || isOfAssociate(host, preposition, sentence, scene)) return true;
  const seat = senses.seat.has(preposition);
  if (seat && senses.source.has(host.preposition ?? "")) return true;
  if (senses.within.has(preposition) && scene.language.clauses.whereabouts.some((word) => head?.lower.endsWith(word)))
    return true;
  if (senses.of.has(preposition) && !isTime(host, sentence) && isBeforeVerb(host, clause)) return true;
  const passiveAgent = clause.verbs.passive && senses.agent.has(preposition);
  if (
    senses.of.has(preposition) &&
    !passiveAgent &&
    noun === null &&
    !isTime(host, sentence) &&
    host.references.length === 0 &&
    !verbTakesOf(clause, scene)
  )
    return true;
  return (
    seat &&
    !isTarget(preposition, clause, sentence, scene) &&
    isSeat(host, sentence, clause, attachedTo(clause, at, sentence, scene) !== null)
  );
}

/** "Der Präsident von X, Y, wurde verurteilt": before the verb of a main clause stands one part of it, so that what follows on a noun there is of it. */
function isBeforeVerb({ last, preposition }: Phrase, { type, verbs }: Clause): boolean {
  return type === "MAIN" && preposition === null && verbs.finite !== null && last + 2 < verbs.finite;
}

/** "über den Streit mit Kuba"; with whom somebody ends one is the verb's. */
function isWithSomebody(host: Phrase, preposition: string, { words }: SceneSentence, { language }: Scene): boolean {
  const { with: companionship, relational } = language.clauses.senses;
  const noun = words[host.head]?.lower ?? "";
  return host.preposition !== null && companionship.has(preposition) && relational.some((word) => noun.endsWith(word));
}

/** "seine Kritik an Israel": what some nouns are about. */
function isAimed(host: Phrase, preposition: string, { words }: SceneSentence, { language }: Scene): boolean {
  const aimed = language.clauses.senses.aimedBy.get(preposition) ?? [];
  // "richtete Kritik an X": where the noun is an object, the verb has the rest.
  const isFree = host.preposition !== null && host.references.length === 0;
  return isFree && aimed.some((word) => words[host.head]?.lower.endsWith(word));
}

/** "wurde der Bruder von Jan Keller verhaftet": whose brother he is, not who did it. */
function isOfAssociate(
  { head, references }: Phrase,
  preposition: string,
  { words }: SceneSentence,
  { language }: Scene,
): boolean {
  const { associates, senses } = language.clauses;
  const isRelated = senses.of.has(preposition) && associates.some((word) => words[head]?.lower.endsWith(word));
  return isRelated && references.every(({ form }) => form === "ROLE");
}

function isNextTo(host: Phrase, next: Phrase, sentence: SceneSentence, { senses }: ClauseWords): boolean {
  return sentence.words
    .slice(host.last + 1, next.first)
    .every(
      (word) =>
        (word.type === "MARK" && /^[„“”"«»()]$/u.test(word.text)) ||
        word.bracketed ||
        (next.coordinatedWith !== null && senses.joining.has(word.lower)),
    );
}

function verbTakesOf(clause: Clause, scene: Scene): boolean {
  return clause.verbs.uses.some((use) =>
    use.readings.some(({ verb }) =>
      scene.lexicon.verbTriggers.get(verb.lemma)?.some(({ trigger }) =>
        [...scene.language.clauses.senses.of].some((of) => {
          const slot = trigger.government.prepositions?.[of];
          return slot !== undefined && slot !== trigger.government.subject;
        }),
      ),
    ),
  );
}

/** "marschierte die Armee in Polen ein": the only phrase with the preposition that the verb wants of what it is done to. */
function isTarget(preposition: string, { phrases, verbs }: Clause, sentence: SceneSentence, scene: Scene): boolean {
  const wants = verbs.uses.some(({ readings }) =>
    readings.some(({ verb }) =>
      scene.lexicon.verbTriggers
        .get(verb.lemma)
        ?.some(({ trigger }) => trigger.government.prepositions?.[preposition] === "TARGET"),
    ),
  );
  return wants && phrases.filter((phrase) => phrase.preposition === preposition && !isTime(phrase, sentence)).length === 1;
}

/** "Hudson Institute in Washington", "Beamter des Präsidialamtes in Seoul": where an organization has its seat, before or after the verb. */
function isSeat(host: Phrase, sentence: SceneSentence, clause: Clause, attached: boolean): boolean {
  const organization = host.references.some((reference) => reference.mentions.some((mention) => mention.kind === "ORGANIZATION"));
  const finite = clause.verbs.finite;
  const before =
    !attached &&
    finite !== null &&
    host.first < finite &&
    clause.words.some((word) => word < host.first) &&
    clause.type === "MAIN";
  const office =
    host.genitiveOf !== null &&
    !isTime(host, sentence) &&
    !host.references.some((reference) => reference.mentions.some((mention) => mention.kind === "PERSON"));
  return organization || office || (before && host.preposition !== null && !isTime(host, sentence));
}

/** Whether a phrase stands in brackets, as the party behind a politician. */
export function isBracketed(phrase: Phrase, sentence: SceneSentence): boolean {
  return sentence.words[phrase.head]?.bracketed ?? false;
}

/** Whether a phrase is a date and no argument. */
export function isTime(phrase: Phrase, sentence: SceneSentence): boolean {
  const span = spanOf(sentence, phrase.head, phrase.head);
  return phrase.references.length === 0 && sentence.times.some((time) => overlaps(time, span));
}
