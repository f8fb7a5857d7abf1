import type { Span } from "../../model/span.ts";
import type { Clause } from "../clauses/clause.ts";
import type { Phrase } from "../clauses/phrases.ts";
import type { Reference } from "../reference.ts";
import { argumentsOf } from "./arguments.ts";
import { attachedTo } from "./attachment.ts";
import type { EventDraft } from "./draft.ts";
import { spanOf, type Scene, type SceneSentence } from "./scene.ts";

/** Kinds of what bodies do where they sit, and of what is said there; what they do to others happens elsewhere. */
const AT_SEATS: ReadonlySet<string> = new Set(["STATEMENT", "ELECTION", "MEETING", "AGREEMENT", "TREATY", "OTHER"]);

/** Places an event without a place at the seat of the body before or in which it happens, or that does it. */
export function fillSeat(draft: EventDraft, scene: Scene): void {
  if (!AT_SEATS.has(draft.kind)) return;
  const seat = seatOfHost(draft, scene) ?? seatOfDoer(draft, scene);
  if (seat !== null) draft.places.push({ placeClass: null, within: null, words: null, ...seat });
}

interface Seat {
  readonly entityId: string;
  readonly span: Span;
  readonly rule: string;
}

/** "sprach im Unterhaus", "eine Rede vor dem Kongress": the town where the catalogue has the body. */
function seatOfHost({ clause, sentence, trigger }: EventDraft, scene: Scene): Seat | null {
  const { before, within } = scene.language.clauses.senses;
  for (const { preposition, references, genitiveOf } of clause.phrases) {
    const governing = genitiveOf === null ? preposition : (clause.phrases[genitiveOf]?.preposition ?? null);
    if (governing === null || !(before.has(governing) || within.has(governing))) continue;
    if (trigger.government.prepositions?.[governing] === "TOPIC") continue;
    for (const reference of references) {
      const towns = bodiesOf(reference, scene).flatMap((body) => body.within);
      if (towns.length === 1)
        return seatIn(towns[0] ?? "", reference, sentence, "seat of the body in or before which it happens");
    }
  }
  return null;
}

/** "das Präsidialamt in Ankara", "das Komitee in Bern entschied": the town that the text names with who does it. */
function seatOfDoer({ clause, participants, sentence, use }: EventDraft, scene: Scene): Seat | null {
  if (use === null) return null;
  const rule = "seat of the body that does it";
  for (const phrase of argumentsOf(clause, use, sentence, scene).subject)
    for (const town of townsBehind(phrase, clause, sentence, scene)) return seatIn(town.placeId ?? "", town, sentence, rule);
  const doers = sentence.references.filter(({ mentions }) =>
    mentions.some((mention) => participants.some(({ entityId, role }) => entityId === mention.entityId && DOERS.has(role))),
  );
  for (const doer of doers) {
    const town = townWithin(doer, sentence, scene);
    if (town !== null) return seatIn(town, doer, sentence, rule);
  }
  return null;
}

const DOERS: ReadonlySet<string> = new Set(["SPEAKER", "AGENT"]);

function townsBehind(
  phrase: Phrase,
  { phrases, ...clause }: Clause,
  sentence: SceneSentence,
  scene: Scene,
): readonly Reference[] {
  const at = phrases.indexOf(phrase);
  if (!phrase.references.some((reference) => bodiesOf(reference, scene).length > 0)) return [];
  const { within } = scene.language.clauses.senses;
  return phrases
    .filter(
      ({ preposition }, index) =>
        within.has(preposition ?? "") && attachedTo({ phrases, ...clause }, index, sentence, scene) === at,
    )
    .flatMap(({ references }) => references.filter(({ placeId }) => placeId !== null));
}

/** The capital in the words for a body of a state ("das Außenministerium in Rabat"). */
function townWithin(reference: Reference, { words }: SceneSentence, scene: Scene): string | null {
  const { firstToken, lastToken, onBehalfOf, form } = reference;
  const seats = scene.language.clauses.senses.within;
  const joint = words.slice(firstToken, lastToken).findLastIndex(({ lower }) => seats.has(lower));
  if (form !== "ROLE" || joint < 0) return null;
  const named = words
    .slice(firstToken + joint + 1, lastToken + 1)
    .map(({ text }) => text)
    .join(" ");
  const states = [onBehalfOf, ...bodiesOf(reference, scene).map(({ countryId }) => countryId)].filter((id) => id !== null);
  const capital = scene.catalogue.entities.get(scene.catalogue.entities.get(states[0] ?? "")?.capitalId ?? "");
  return capital?.names[scene.language.code]?.includes(named) === true ? capital.id : null;
}

function bodiesOf({ mentions }: Reference, scene: Scene) {
  return mentions
    .filter(({ kind }) => kind === "ORGANIZATION")
    .flatMap(({ entityId }) => scene.catalogue.entities.get(entityId ?? "") ?? []);
}

function seatIn(entityId: string, { firstToken, lastToken }: Reference, sentence: SceneSentence, rule: string): Seat {
  return { entityId, span: spanOf(sentence, firstToken, lastToken), rule };
}
