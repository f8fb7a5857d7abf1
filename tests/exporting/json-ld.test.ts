import fc from "fast-check";
import jsonld from "jsonld";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { update } from "../../src/updating.ts";
import type { Store } from "../../src/storing/store.ts";
import { wholeGraph } from "../../src/whole-graph.ts";
import { openEmpty } from "../flow/open-empty.ts";
import { knowledge, seedRecognitions, settings } from "../flow/seed-graph.ts";
import { anyText, exported, exportedTexts } from "./exporting.ts";

const SCHEMA = "https://schema.org/";
const OA = "http://www.w3.org/ns/oa#";
const PROV = "http://www.w3.org/ns/prov#";

/** A triple; the object is without its quotation marks and type where it is a literal. */
type Triple = readonly [subject: string, predicate: string, object: string];

let store: Store;
let triples: readonly Triple[] = [];
let bySubject: ReadonlyMap<string, readonly Triple[]> = new Map();
beforeAll(async () => {
  store = await openEmpty("sqlite::memory:", knowledge);
  await update({ store, knowledge, settings }, { put: await seedRecognitions(), remove: [] });
  triples = await triplesOf(await exported(store, "json-ld"));
  bySubject = Map.groupBy(triples, ([subject]) => subject);
});
afterAll(() => store.close());

describe("JSON-LD of the five texts", () => {
  test("is read by a processor without any network, and every key means something", async () => {
    const document = JSON.parse(await exported(store, "json-ld")) as { "@context": Record<string, unknown>; "@graph": object[] };
    const expanded = await jsonld.expand(document, { documentLoader: withoutNetwork });
    expect(expanded.length).toBeGreaterThan(100);
    const meant = new Set(Object.keys(document["@context"]));
    expect(keysIn(document["@graph"]).filter((key) => !meant.has(key) && !["en", "de"].includes(key))).toEqual([]);
  });

  test("has every event and every claim of the graph, each claim about its event", async () => {
    const { events, eventMentions } = await wholeGraph(store);
    const eventOf = new Map(events.flatMap(({ id, links }) => links.map(({ mentionId }) => [mentionId, id])));
    const about = eventMentions.flatMap(({ id, claims }) => claims.map((claim) => `${claim.id} ${eventOf.get(id)}`));
    expect(
      found(`${SCHEMA}about`)
        .map(([claim, , event]) => `${claim} ${event}`)
        .toSorted(),
    ).toEqual(about.toSorted());
    const typed = (type: string) =>
      new Set(
        found("http://www.w3.org/1999/02/22-rdf-syntax-ns#type").flatMap(([id, , is]) => (is === SCHEMA + type ? [id] : [])),
      );
    expect(typed("Event")).toEqual(new Set(events.map(({ id }) => id)));
    expect(typed("Claim").size).toBe(about.length);
  });

  test("points to the very characters of each text", async () => {
    const texts = new Map((await wholeGraph(store)).documents.map(({ id, text }) => [id, text]));
    const selectors = Map.groupBy(found(`${OA}hasSelector`), ([resource]) => resource);
    const wrong = [...selectors].filter(([resource, parts]) => {
      const of = (predicate: string) => parts.map(([, , part]) => valueOf(part, predicate)).find((one) => one !== undefined);
      const text = texts.get(valueOf(resource, `${OA}hasSource`) ?? "");
      return text?.slice(Number(of(`${OA}start`)), Number(of(`${OA}end`))) !== of(`${OA}exact`);
    });
    expect(wrong).toEqual([]);
    expect(selectors.size).toBeGreaterThan(1_000);
    const witnesses = new Set(found(`${PROV}wasDerivedFrom`).map(([claim]) => claim));
    expect(found(`${SCHEMA}about`).filter(([claim]) => !witnesses.has(claim))).toEqual([]);
  });

  test("says by roles who takes part, and whom they act for", () => {
    const roles = found(`${SCHEMA}roleName`).map(([role, , name]) => [
      name,
      valueOf(role, `${SCHEMA}attendee`),
      valueOf(role, "urn:chronik:term:onBehalfOf"),
    ]);
    expect(roles).toContainEqual(["HOST", "person_kim-jong-un", "country_kp"]);
    expect(roles).toContainEqual(["VISITOR", "person_vladimir-putin", "country_ru"]);
  });
});

test("JSON-LD gives back every text that it was given", async () => {
  const property = fc.asyncProperty(fc.array(anyText(), { maxLength: 4 }), async (titles) => {
    const document = JSON.parse(await exportedTexts("json-ld", titles)) as object;
    const expanded = await jsonld.expand(document, { documentLoader: withoutNetwork });
    const names = expanded.flatMap((node) => (node[`${SCHEMA}name`] as { "@value": string }[] | undefined) ?? []);
    expect(names.map((name) => name["@value"]).slice(-titles.length || names.length)).toEqual(titles);
  });
  await fc.assert(property, { numRuns: 30 });
});

async function triplesOf(text: string): Promise<Triple[]> {
  const quads = await jsonld.toRDF(JSON.parse(text) as object, { documentLoader: withoutNetwork, format: "application/n-quads" });
  return quads
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [, subject = "", predicate = "", object = ""] = /^(\S+) <(\S+)> (.+) \.$/u.exec(line) ?? [];
      return [term(subject), predicate, term(object)];
    });
}

function term(written: string): string {
  const [, iri] = /^<(?:urn:chronik:(?!term:))?(.*)>$/u.exec(written) ?? [];
  const [, literal] = /^("(?:[^"\\]|\\.)*")/u.exec(written) ?? [];
  return iri ?? (literal === undefined ? written : (JSON.parse(literal) as string));
}

function found(predicate: string): readonly Triple[] {
  return triples.filter((triple) => triple[1] === predicate);
}

function valueOf(subject: string, predicate: string): string | undefined {
  return bySubject.get(subject)?.find(([, one]) => one === predicate)?.[2];
}

function keysIn(value: unknown): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap(keysIn))];
  if (typeof value !== "object" || value === null) return [];
  return [...new Set([...Object.keys(value), ...Object.values(value).flatMap(keysIn)])];
}

function withoutNetwork(url: string): never {
  throw new Error(`nothing is to be loaded, but ${url} was`);
}
