import { merge } from "../../src/merging/merge.ts";
import type { Catalogue } from "../../src/model/catalogue.ts";
import type { Claim } from "../../src/model/claim.ts";
import { documentId, type Document } from "../../src/model/document.ts";
import type { Event } from "../../src/model/event.ts";
import type { EntityMention, EventMention } from "../../src/model/mention.ts";
import { recognizeDocument } from "../../src/recognize-file.ts";
import type { Cast } from "./casts/cast.ts";
import { substitute, YEARS, type Substituted } from "./substitution.ts";

/** The tellings and events of texts in lines that say the same where the same is told, whoever plays in them. */
export interface Told {
  readonly mentions: readonly string[];
  readonly events: readonly string[];
}

/** Recognizes and merges texts as they are. */
export function told(documents: readonly Document[], catalogue: Catalogue): Told {
  return lines(documents, catalogue, { texts: new Map(), entities: new Map(), years: 0 });
}

/** Recognizes and merges what the texts become with another cast, in the words of the first one. */
export function toldOfOthers(documents: readonly Document[], catalogue: Catalogue, cast: Cast): Told {
  const texts = new Map<string, Substituted>();
  const moved = documents.map((document): Document => {
    const substituted = substitute(document.text, cast);
    texts.set(document.name, substituted);
    return {
      ...document,
      id: documentId(substituted.text),
      text: substituted.text,
      title: document.title === null ? null : substitute(document.title, cast).text,
      publishedOn: document.publishedOn === null ? null : moveYears(document.publishedOn, YEARS),
    };
  });
  const entities = new Map(Object.entries(cast.entities).map(([from, to]) => [to, from]));
  return lines(moved, withVenues(catalogue, cast), { texts, entities, years: -YEARS });
}

function withVenues(catalogue: Catalogue, { venues }: Cast): Catalogue {
  const entities = [...catalogue.entities].map(([id, entity]) => {
    const within = venues[id];
    if (within === undefined) return [id, entity] as const;
    return [id, { ...entity, within: [within], countryId: catalogue.entities.get(within)?.countryId ?? null }] as const;
  });
  return { ...catalogue, entities: new Map(entities) };
}

/** The way back from a cast. */
interface WayBack {
  readonly texts: ReadonlyMap<string, Substituted>;
  readonly entities: ReadonlyMap<string, string>;
  readonly years: number;
}

function lines(documents: readonly Document[], catalogue: Catalogue, back: WayBack): Told {
  const recognitions = documents.map((document) => recognizeDocument(document, catalogue));
  const merged = merge({
    documents: recognitions.map(({ document }) => document),
    eventMentions: recognitions.flatMap(({ eventMentions }) => eventMentions),
    entityMentions: recognitions.flatMap(({ entityMentions }) => entityMentions),
    catalogue,
    corrections: [],
  });
  const bodies = recognitions.flatMap(({ document, entityMentions }) =>
    entityMentions.filter(isOfDocument).map(({ entityId, name }) => [entityId ?? "", `${document.name} ${name}`] as const),
  );
  const entities = new Map([...back.entities, ...bodies]);
  return inLines(merged, { ...back, entities });
}

/** A body whose state its text does not tell is that of the text, whose words are other ones when told of others. */
function isOfDocument({ resolvedBy }: EntityMention): boolean {
  return resolvedBy === "body that the document does not tell the state of";
}

function inLines(merged: ReturnType<typeof merge>, back: WayBack): Told {
  const names = new Map(merged.eventMentions.map((mention) => [mention.id, nameOf(mention, back)]));
  return {
    mentions: merged.eventMentions.map((mention) => mentionLine(mention, names, back)).sort(),
    events: merged.events.map((event) => eventLine(event, names, back)).sort(),
  };
}

/** Where a telling stands, in the characters of the first text. */
function nameOf({ source, start, end, family }: EventMention, { texts }: WayBack): string {
  const original = texts.get(source)?.original ?? ((offset: number) => offset);
  return `${source.slice(0, 3)}:${original(start ?? 0)}-${original(end ?? 0)} ${family}`;
}

function mentionLine(mention: EventMention, names: ReadonlyMap<string, string>, back: WayBack): string {
  const claims = mention.claims.map((claim) => claimText(claim, names, back)).sort();
  return `${names.get(mention.id)} ${mention.kind} ${mention.status} ${mention.polarity}: ${claims.join(", ")}`;
}

function claimText(claim: Claim, names: ReadonlyMap<string, string>, back: WayBack): string {
  const who = (id: string | null) => (id === null ? "" : (back.entities.get(id) ?? id));
  const value = [
    claim.date === null ? "" : moveYears(claim.date.edtf, back.years),
    who(claim.entityId),
    claim.role ?? "",
    who(claim.onBehalfOf),
    claim.placeClass ?? "",
    who(claim.within),
    claim.wholeMentionId === null ? "" : (names.get(claim.wholeMentionId) ?? ""),
  ];
  return [claim.property, ...value.filter((part) => part !== "")].join(" ");
}

function eventLine(event: Event, names: ReadonlyMap<string, string>, back: WayBack): string {
  const version = event.versions.at(-1);
  const who = (id: string) => back.entities.get(id) ?? id;
  const participants = version?.participants.map(({ entityId, role }) => `${role} ${who(entityId)}`).sort() ?? [];
  const mentions = event.links.map(({ mentionId }) => names.get(mentionId) ?? mentionId).sort();
  const date = version?.date ? moveYears(version.date.edtf, back.years) : "undated";
  const places = version?.placeIds.map(who).sort() ?? [];
  return [version?.kind, version?.status, date, ...participants, "at", ...places, "told by", ...mentions].join(" ");
}

function moveYears(edtf: string, years: number): string {
  return edtf.replaceAll(/(?<!\d)\d{4}(?!\d)/gu, (year) => String(Number(year) + years));
}
