import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../src/model/canonical-json.ts";
import type { EventMention } from "../../src/model/mention.ts";
import { texts, type Texts } from "./arbitrary-tellings.ts";
import { fact, graphOf, named } from "./builders.ts";

const FACTS = [
  fact("visit", {
    kind: "VISIT",
    date: "2018-06-18/2018-06-19",
    place: "Norland",
    who: { Boris: "VISITOR" },
    known: "2018-06-20",
  }),
  fact("meeting", {
    kind: "MEETING",
    date: "2017-09-13",
    place: "Sternfeld",
    who: { Ada: "PARTICIPANT", Boris: "PARTICIPANT" },
    known: "2017-09-13",
  }),
];

const NAMES = [
  named("Fremder", "person_stranger", { in: "a", at: 700 }),
  named("Der Fremde", "person_stranger", { in: "c", at: 700 }),
];

describe("the graph", () => {
  test("is the same for all 120 orders of five texts", () => {
    fc.assert(
      fc.property(texts, (drawn) => {
        const graphs = new Set(orders([...drawn.keys()]).map((order) => graph(order.flatMap((name) => drawn.get(name) ?? []))));
        expect(graphs.size).toBe(1);
      }),
      { numRuns: 4 },
    );
  });

  test("is the same for any order of the tellings", () => {
    fc.assert(
      fc.property(
        texts.chain((drawn) =>
          fc.tuple(fc.constant(all(drawn)), fc.shuffledSubarray(all(drawn), { minLength: all(drawn).length })),
        ),
        ([given, shuffled]) => {
          expect(graph(shuffled)).toBe(graph(given));
        },
      ),
      { numRuns: 100 },
    );
  });

  test("holds every telling exactly once", () => {
    fc.assert(
      fc.property(texts, (drawn) => {
        const { events } = graphOf(all(drawn), { facts: FACTS });
        const linked = events.flatMap(({ links }) => links.map(({ mentionId }) => mentionId));
        expect(new Set(linked).size).toBe(linked.length);
        expect(new Set(linked).isSupersetOf(new Set(all(drawn).map(({ id }) => id)))).toBe(true);
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
      }),
      { numRuns: 100 },
    );
  });

  test("has at most one version of an event in force for each day and choice", () => {
    fc.assert(
      fc.property(texts, (drawn) => {
        for (const { versions } of graphOf(all(drawn), { facts: FACTS }).events) {
          for (const scope of ["WITH_CATALOGUE", "TEXT_ONLY"]) {
            const periods = versions
              .filter((one) => one.scope === "BOTH" || one.scope === scope)
              .map((one) => [one.knownFrom, one.knownUntil]);
            periods.forEach(([from, until], index) => {
              expect((from ?? "") < (until ?? "")).toBe(true);
              expect((until ?? "") <= (periods[index + 1]?.[0] ?? "9999-99-99")).toBe(true);
            });
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test("rests what it shows on claims of tellings that are known", () => {
    fc.assert(
      fc.property(texts, (drawn) => {
        const merged = graphOf(all(drawn), { facts: FACTS });
        const mentions = new Map(merged.eventMentions.map((mention) => [mention.id, mention]));
        for (const version of merged.events.flatMap(({ versions }) => versions)) {
          const claims = version.mentionIds.flatMap((id) => mentions.get(id)?.claims ?? []);
          for (const { entityId } of version.participants) expect(claims.map((claim) => claim.entityId)).toContain(entityId);
          const whole = merged.events.find(({ id }) => id === version.partOf)?.links ?? [];
          const ofWhole = whole.flatMap(({ mentionId }) => mentions.get(mentionId)?.claims ?? []);
          for (const placeId of version.placeIds)
            expect([...claims, ...ofWhole].map((claim) => claim.entityId)).toContain(placeId);
          for (const { claimIds } of version.conflicts.flatMap(({ sides }) => sides)) {
            expect(claimIds).not.toEqual([]);
            for (const id of claimIds)
              expect(merged.eventMentions.flatMap((mention) => mention.claims.map((claim) => claim.id))).toContain(id);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

function graph(mentions: readonly EventMention[]): string {
  return canonicalJson(graphOf(mentions, { facts: FACTS, names: NAMES }));
}

function all(drawn: Texts): EventMention[] {
  return [...drawn.values()].flat();
}

function orders(names: readonly string[]): string[][] {
  if (names.length === 0) return [[]];
  return names.flatMap((name) => orders(names.filter((other) => other !== name)).map((rest) => [name, ...rest]));
}
