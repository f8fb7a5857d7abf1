import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fold } from "../../../src/model/fold.ts";
import { nameKey } from "../../../src/model/name-key.ts";
import type { Span } from "../../../src/model/span.ts";
import type { Reference } from "../../../src/recognizing/reference.ts";
import { CATALOGUE, readingOf, referencesIn } from "./naming.ts";

interface GoldEntity {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly nameDe: string;
  readonly wikidata: string | null;
  readonly byline?: boolean;
  readonly nominalOnly?: boolean;
  readonly docs: Readonly<Record<string, readonly string[]>>;
}

interface GoldDocument {
  readonly id: string;
  readonly publicationDate: string;
}

const TESTS = join(import.meta.dirname, "..", "..");

/** The texts of the gold annotation, and how many of the named entities of each kind may be missed in their sentences. */
const SETS = [
  { gold: "gold", texts: join(TESTS, "..", "seed"), missed: { Person: 0, Country: 1, Place: 3, Organization: 2 } },
  { gold: "gold-more", texts: join(TESTS, "gold-more", "texts"), missed: { Person: 0, Country: 0, Place: 2, Organization: 2 } },
] as const;

describe.each(SETS)("names of $gold", ({ gold, texts, missed }) => {
  const entities = JSON.parse(readFileSync(join(TESTS, gold, "entities.json"), "utf8")) as readonly GoldEntity[];
  const documents = JSON.parse(readFileSync(join(TESTS, gold, "documents.json"), "utf8")) as readonly GoldDocument[];
  const read = documents.map(({ id, publicationDate }) => {
    const text = readFileSync(
      join(texts, readdirSync(texts).find((name) => name.startsWith(id) && name.endsWith(".txt")) ?? ""),
      "utf8",
    );
    return { id, text, sentences: readingOf(text, publicationDate).sentences, references: referencesIn(text, publicationDate) };
  });

  test.each(Object.entries(missed))("%s: all but %d of those named in each text", (kind, most) => {
    const wanted = read.flatMap(({ id, text, sentences, references }) =>
      entities
        .filter(
          (entity) =>
            entity.kind === kind &&
            !entity.byline &&
            !entity.nominalOnly &&
            (entity.docs[id] ?? []).some((form) => stands(form, text, sentences)),
        )
        .map((entity) => ({
          name: `${id} ${entity.id}`,
          found: (entity.docs[id] ?? []).some((form) => isFound(form, entity, text, references)),
        })),
    );
    const lost = wanted.filter(({ found }) => !found).map(({ name }) => name);
    expect(wanted.length).toBeGreaterThan(3);
    expect(lost.length > most ? lost : []).toEqual([]);
  });

  test("nothing else is taken for a name", () => {
    const others = read.flatMap(({ id, text, references }) =>
      references
        .filter(({ form, compound }) => form === "NAME" && compound === null)
        .filter(
          (reference) => !entities.some((entity) => (entity.docs[id] ?? []).some((form) => overlapsForm(form, reference, text))),
        )
        .map(({ mentions }) => `${id} ${mentions[0]?.quote ?? ""}`),
    );
    expect(others).toEqual([]);
  });
});

/** Whether a form stands in a sentence, and not only in what belongs to the page. */
function stands(form: string, text: string, sentences: readonly Span[]): boolean {
  const whole = new RegExp(String.raw`(?<!\p{L})${RegExp.escape(form)}(?!\p{L})`, "u");
  return sentences.some(({ start, end }) => whole.test(text.slice(start, end)));
}

/** A capital that is used for its government counts as found too. */
function isFound(form: string, entity: GoldEntity, text: string, references: readonly Reference[]): boolean {
  return references.some(
    (reference) =>
      overlapsForm(form, reference, text) &&
      (CATALOGUE.entities
        .values()
        .some(
          ({ standsFor, name }) =>
            standsFor !== null && standsFor === reference.actorId && Object.values(name).includes(entity.nameDe),
        ) ||
        [reference.actorId, reference.placeId, ...reference.mentions.map(({ entityId }) => entityId)].some(
          (id) => id !== null && means(id, entity, reference),
        )),
  );
}

function overlapsForm(form: string, { mentions }: Reference, text: string): boolean {
  const [mention] = mentions;
  for (let at = text.indexOf(form); at >= 0 && mention !== undefined; at = text.indexOf(form, at + 1))
    if (at < mention.end && mention.start < at + form.length) return true;
  return false;
}

/** The same Wikidata id or, where one has none, a name in common. */
function means(id: string, entity: GoldEntity, { mentions }: Reference): boolean {
  const known = CATALOGUE.entities.get(id);
  if (known?.wikidataId && entity.wikidata) return known.wikidataId === entity.wikidata;
  const names = new Set([entity.name, entity.nameDe, ...Object.values(entity.docs).flat()].map((name) => nameKey(fold(name))));
  const own = known === undefined ? mentions.map(({ name }) => name ?? "") : [...Object.values(known.name), ...known.aliases];
  return own.some((name) => names.has(nameKey(fold(name))));
}
