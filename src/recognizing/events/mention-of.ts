import { claim, type Claim, type ClaimProperty, type ClaimValue } from "../../model/claim.ts";
import { eventMentionId, type EventMention } from "../../model/mention.ts";
import type { Span } from "../../model/span.ts";
import { ruleOfWord } from "../../model/telling-word.ts";
import type { EventDraft } from "./draft.ts";
import type { Scene } from "./scene.ts";

/** The mention of a draft, with a claim and its exact words for each thing that it says. */
export function mentionOf(draft: EventDraft, scene: Scene): EventMention {
  const { document } = scene.reading;
  const { kind, family, polarity, attribution, standing } = draft;
  return {
    id: idOf(draft, scene),
    origin: "TEXT",
    source: document.name,
    documentId: document.id,
    ...draft.span,
    quote: document.text.slice(draft.span.start, draft.span.end),
    publishedOn: draft.sentence.publishedOn,
    kind,
    family,
    status: standing.status,
    statusWords: standing.words,
    polarity,
    attribution,
    claims: unique(claimsOf(draft, scene)),
  };
}

function claimsOf(draft: EventDraft, scene: Scene): Claim[] {
  const { document } = scene.reading;
  const id = idOf(draft, scene);
  const say = (property: ClaimProperty, value: Partial<ClaimValue>, span: Span, rule: string): Claim =>
    claim(id, property, value, {
      origin: "TEXT",
      source: document.name,
      ...span,
      quote: document.text.slice(span.start, span.end),
      rule,
    });
  const { standing, occasion, whole } = draft;
  return [
    say("KIND", { kind: draft.kind }, draft.triggerSpan, ruleOfWord(draft.trigger.lemma)),
    say("STATUS", { status: standing.status, words: standing.words }, standing.span ?? draft.triggerSpan, standing.rule),
    ...(occasion === null ? [] : [say("DATE", { date: occasion.date, words: occasion.words }, occasion.span, occasion.rule)]),
    ...draft.places.map(({ entityId, placeClass, within, words, span, rule }) =>
      say("PLACE", { entityId, placeClass, within, words }, span, rule),
    ),
    ...draft.participants.map(({ entityId, role, onBehalfOf, span, rule }) =>
      say("PARTICIPANT", { entityId, role, onBehalfOf }, span, rule),
    ),
    ...(whole === null ? [] : [say("PART_OF", { wholeMentionId: idOf(whole.draft, scene) }, whole.span, whole.rule)]),
  ];
}

/** The id that a draft's mention has. */
function idOf(draft: EventDraft, scene: Scene): string {
  return eventMentionId(scene.reading.document.id, draft.span, draft.family);
}

function unique(claims: readonly Claim[]): Claim[] {
  return [...new Map(claims.map((one) => [one.id, one])).values()];
}
