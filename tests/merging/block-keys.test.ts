import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../src/model/canonical-json.ts";
import type { Correction } from "../../src/model/correction.ts";
import type { EventMention } from "../../src/model/mention.ts";
import { blockKeys, soughtKeys } from "../../src/merging/block-keys.ts";
import { texts } from "./arbitrary-tellings.ts";
import { CATALOGUE, documentOf, graphOf, told } from "./builders.ts";

describe("blocks", () => {
  test("merging the closure of a telling gives what merging everything gives, restricted to it", () => {
    fc.assert(
      fc.property(texts, fc.nat(), (drawn, pick) => {
        const all = [...drawn.values()].flat();
        const start = all[pick % all.length];
        if (start === undefined) return;
        const part = closure([start], all, []);
        const ids = new Set(part.map(({ id }) => id));
        const whole = graphOf(all).events.filter(({ links }) => links.some(({ mentionId }) => ids.has(mentionId)));
        expect(canonicalJson(graphOf(part).events)).toBe(canonicalJson(whole));
      }),
      { numRuns: 250 },
    );
  });

  test("a correction brings together what nothing else does", () => {
    const [one, other] = [
      told({ in: "a", date: "2018-06-12", who: { Ada: "PARTICIPANT", Boris: "PARTICIPANT" } }),
      told({ in: "b", date: "2001", who: { Carl: "PARTICIPANT", Cora: "PARTICIPANT" } }),
    ];
    const correction: Correction = {
      id: "correction_1",
      author: "a reader",
      time: "2024-07-01T12:00:00Z",
      reason: "the same",
      action: {
        type: "SAME_EVENT",
        one: { documentId: documentOf("a"), start: 0, end: 5 },
        other: { documentId: documentOf("b"), start: 0, end: 5 },
      },
    };
    expect(closure([one], [one, other], []).length).toBe(1);
    expect(closure([one], [one, other], [correction]).length).toBe(2);
  });

  test("tellings of other people or of other months stand in other blocks", () => {
    const near = told({ in: "a", date: "2018-06-12", who: { Ada: "PARTICIPANT", Boris: "PARTICIPANT" } });
    const later = told({ in: "b", date: "2018-09-12", who: { Ada: "PARTICIPANT", Boris: "PARTICIPANT" } });
    const others = told({ in: "c", date: "2018-06-12", who: { Carl: "PARTICIPANT", Bela: "PARTICIPANT" } });
    expect(closure([near], [near, later, others], [])).toEqual([near]);
  });

  test("a telling without any date is looked for among all of its people", () => {
    const dated = told({ in: "a", date: "2018-06-12", who: { Ada: "PARTICIPANT", Boris: "PARTICIPANT" } });
    const undated = told({ in: "b", published: null, who: { Ada: "PARTICIPANT", Boris: "PARTICIPANT" } });
    expect(closure([dated], [dated, undated], [])).toHaveLength(2);
    expect(closure([undated], [dated, undated], [])).toHaveLength(2);
  });
});

/** Everything that can be reached from some tellings by the blocks in which others stand. */
function closure(
  start: readonly EventMention[],
  all: readonly EventMention[],
  corrections: readonly Correction[],
): EventMention[] {
  const blocking = { catalogue: CATALOGUE, corrections };
  const found = new Set(start);
  for (let open = [...start]; open.length > 0;) {
    const sought = new Set(open.flatMap((mention) => soughtKeys(mention, blocking)));
    open = all.filter((mention) => !found.has(mention) && blockKeys(mention, blocking).some((key) => sought.has(key)));
    for (const mention of open) found.add(mention);
  }
  return [...found];
}
