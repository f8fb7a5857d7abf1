import { allNames, type Catalogue, type CatalogueEntity } from "../model/catalogue.ts";
import { fold } from "../model/fold.ts";
import type { EntityMention } from "../model/mention.ts";
import { nameKey } from "../model/name-key.ts";
import { overlaps, type Span } from "../model/span.ts";
import type { EvaluatedText } from "./evaluated-text.ts";
import type { Gold, GoldEntity } from "./gold.ts";
import { shareOf, type Judged, type Share } from "./share.ts";

/** How many of those who are named in a text were found there, and how many of them as who they are. */
export function scoreNames(gold: Gold, texts: readonly EvaluatedText[], catalogue: Catalogue): Share {
  return shareOf(judgedNames(gold, texts, catalogue));
}

/** Each annotated person, country, place and organization that a sentence of a text names, with what became of it there. */
export function judgedNames({ entities }: Gold, texts: readonly EvaluatedText[], catalogue: Catalogue): Judged[] {
  return texts.flatMap((text) =>
    entities
      .filter(({ byline, nominalOnly }) => !byline && !nominalOnly)
      .flatMap((entity) => {
        const spans = (entity.docs?.[text.doc] ?? []).flatMap((form) => standing(form, text));
        return spans.length === 0 ? [] : [judged(entity, spans, text, catalogue)];
      }),
  );
}

/** Where a form stands as whole words within a sentence. */
function standing(form: string, { recognition, sentences }: EvaluatedText): Span[] {
  const whole = new RegExp(String.raw`(?<!\p{L})${RegExp.escape(form)}(?!\p{L})`, "gu");
  return sentences.flatMap(({ start, end }) =>
    [...recognition.document.text.slice(start, end).matchAll(whole)].map((match) => ({
      start: start + match.index,
      end: start + match.index + form.length,
    })),
  );
}

function judged(entity: GoldEntity, spans: readonly Span[], { doc, recognition }: EvaluatedText, catalogue: Catalogue): Judged {
  const found = recognition.entityMentions.filter((mention) => spans.some((span) => overlaps(span, mention)));
  const right = found.some((mention) => means(mention, entity, catalogue));
  const got = [...new Set(found.map(({ quote, entityId }) => `“${quote}” ${entityId ?? "nobody known"}`))].join(", ");
  return { doc, wanted: entity.name, got, found: found.length > 0, right };
}

/** The same Wikidata id or, where one has none, a name in common; a capital means its government too, and the other way round. */
function means({ entityId, name }: EntityMention, entity: GoldEntity, { entities }: Catalogue): boolean {
  const known = entities.get(entityId ?? "");
  if (known === undefined) return entityId !== null && sharesName([name ?? ""], entity);
  const meant = [known, entities.get(known.standsFor ?? ""), entities.get(known.capitalId ?? "")];
  return meant.some((one) => one !== undefined && isSame(one, entity));
}

function isSame(one: CatalogueEntity, entity: GoldEntity): boolean {
  if (one.wikidataId && entity.wikidata) return one.wikidataId === entity.wikidata;
  return sharesName(allNames(one), entity);
}

function sharesName(own: readonly string[], { name, nameDe, docs }: GoldEntity): boolean {
  const names = new Set([name, nameDe ?? "", ...Object.values(docs ?? {}).flat()].map((each) => nameKey(fold(each))));
  return own.some((each) => names.has(nameKey(fold(each))));
}
