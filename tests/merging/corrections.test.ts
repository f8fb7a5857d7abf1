import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../src/model/canonical-json.ts";
import type { Correction, CorrectionAction, CorrectionTarget } from "../../src/model/correction.ts";
import type { EventMention } from "../../src/model/mention.ts";
import type { Merged } from "../../src/merging/merge.ts";
import { texts } from "./arbitrary-tellings.ts";
import { documentOf, fact, graphOf, named, told } from "./builders.ts";

const MEETING = { kind: "MEETING", who: { Ada: "PARTICIPANT", Boris: "PARTICIPANT" } } as const;
const ONE = told({ ...MEETING, in: "a", date: "2018-06-12", place: "Nordstadt" });
const LATER = told({ ...MEETING, in: "b", date: "2018-06-25" });
const SAME_DAY = told({ ...MEETING, in: "c", date: "2018-06-12" });
const HERE: CorrectionTarget = { documentId: documentOf("a"), start: 0, end: 10 };
const THERE: CorrectionTarget = { documentId: documentOf("b"), start: 0, end: 10 };
const ELSEWHERE: CorrectionTarget = { documentId: documentOf("c"), start: 0, end: 10 };
const NOWHERE: CorrectionTarget = { documentId: documentOf("z"), start: 0, end: 10 };

describe("corrections of events", () => {
  test("SAME_EVENT joins what the rule keeps apart, and says who said so", () => {
    const { events } = corrected([ONE, LATER], { type: "SAME_EVENT", one: HERE, other: THERE });
    expect(events).toHaveLength(1);
    expect(events[0]?.links.map(({ reason }) => reason)).toContain("correction by a reader: because");
  });

  test("NOT_SAME_EVENT keeps apart what the rule joins", () => {
    expect(corrected([ONE, SAME_DAY]).events).toHaveLength(1);
    expect(corrected([ONE, SAME_DAY], { type: "NOT_SAME_EVENT", one: HERE, other: ELSEWHERE }).events).toHaveLength(2);
  });

  test("a third telling does not join again what a correction keeps apart", () => {
    const vague = told({ ...MEETING, in: "d", date: "2018-06" });
    const { events } = corrected([ONE, SAME_DAY, vague], { type: "NOT_SAME_EVENT", one: HERE, other: ELSEWHERE });
    expect(events.map(({ links }) => links.length)).toEqual([1, 1, 1]);
  });

  test("the later one wins", () => {
    const same: CorrectionAction = { type: "SAME_EVENT", one: HERE, other: ELSEWHERE };
    const apart: CorrectionAction = { type: "NOT_SAME_EVENT", one: ELSEWHERE, other: HERE };
    expect(corrected([ONE, SAME_DAY], same, apart).events).toHaveLength(2);
    expect(corrected([ONE, SAME_DAY], apart, same).events).toHaveLength(1);
  });

  test("UNDO takes one back, and an undone UNDO gives it again", () => {
    const apart: CorrectionAction = { type: "NOT_SAME_EVENT", one: HERE, other: ELSEWHERE };
    expect(corrected([ONE, SAME_DAY], apart, { type: "UNDO", correctionId: "correction_0" }).events).toHaveLength(1);
    expect(
      corrected(
        [ONE, SAME_DAY],
        apart,
        { type: "UNDO", correctionId: "correction_0" },
        { type: "UNDO", correctionId: "correction_1" },
      ).events,
    ).toHaveLength(2);
  });

  test("a fact is put to an event by its id", () => {
    const facts = [fact("far", { ...MEETING, date: "2019-01-01", known: "2019-01-01" })];
    const action: CorrectionAction = { type: "SAME_EVENT", one: { factId: "fact_far" }, other: HERE };
    expect(graphOf([ONE], { facts }).eventMentions).toHaveLength(1);
    expect(graphOf([ONE], { facts, corrections: listed(action) }).eventMentions).toHaveLength(2);
  });
});

describe("corrections of claims", () => {
  test("a rejected claim vanishes, and with it the conflict", () => {
    const other = told({ ...MEETING, in: "c", date: "2018-06-12", place: "Nordhafen" });
    expect(newest(corrected([ONE, other])).conflicts).toHaveLength(1);
    const merged = corrected([ONE, other], { type: "REJECT_CLAIM", target: ELSEWHERE, property: "PLACE" });
    expect(newest(merged)).toMatchObject({ conflicts: [], placeIds: ["place_nordstadt"] });
    expect(merged.eventMentions.flatMap(({ claims }) => claims).filter(({ property }) => property === "PLACE")).toHaveLength(1);
  });

  test("an asserted claim is marked as such, with its author", () => {
    const merged = corrected(
      [ONE],
      { type: "ASSERT_CLAIM", target: HERE, property: "DATE", value: { date: "2018-06-13" } },
      { type: "REJECT_CLAIM", target: HERE, property: "STATUS" },
    );
    const claim = merged.eventMentions[0]?.claims.find(({ origin }) => origin === "CORRECTION");
    expect(claim).toMatchObject({ property: "DATE", source: "a reader", start: null, quote: null, date: { edtf: "2018-06-13" } });
    expect(newest(merged).date?.edtf).toBe("2018-06-13");
  });

  test("an asserted participant takes part", () => {
    const merged = corrected([ONE], {
      type: "ASSERT_CLAIM",
      target: HERE,
      property: "PARTICIPANT",
      value: { entityId: "person_carl", role: "HOST" },
    });
    expect(newest(merged).participants).toContainEqual({ entityId: "person_carl", role: "HOST", onBehalfOf: null });
    expect(merged.entities.map(({ id }) => id)).toContain("person_carl");
  });

  test("an asserted status is shown", () => {
    expect(
      newest(corrected([ONE], { type: "ASSERT_CLAIM", target: HERE, property: "STATUS", value: { status: "CANCELLED" } })).status,
    ).toBe("CANCELLED");
  });
});

describe("corrections of entities", () => {
  const names = [
    named("Berta", "person_berta", { in: "a", at: 0 }),
    named("Boris", "person_boris", { in: "b", at: 0 }),
    named("Boris", "person_boris", { in: "c", at: 0 }),
  ];
  const other = told({ kind: "MEETING", in: "c", date: "2018-06-12", who: { Ada: "PARTICIPANT", Berta: "PARTICIPANT" } });

  test("SAME_ENTITY makes one of two, and the catalogue's id stays", () => {
    const action: CorrectionAction = {
      type: "SAME_ENTITY",
      one: { documentId: documentOf("a"), start: 0, end: 3 },
      other: { entityId: "person_boris" },
    };
    const merged = graphOf([ONE, other], { names, corrections: listed(action) });
    expect(merged.events).toHaveLength(1);
    expect(merged.entities.map(({ id }) => id)).not.toContain("person_berta");
    expect(merged.entityMentions.map(({ entityId }) => entityId)).toEqual(["person_boris", "person_boris", "person_boris"]);
  });

  test("NOT_SAME_ENTITY makes a namesake of what stands in the span, and leaves the others", () => {
    const action: CorrectionAction = {
      type: "NOT_SAME_ENTITY",
      one: { documentId: documentOf("c"), start: 0, end: 5 },
      other: { entityId: "person_boris" },
    };
    const merged = graphOf([ONE, SAME_DAY], { names, corrections: listed(action) });
    const ids = new Map(merged.entityMentions.map(({ documentId, entityId }) => [documentId, entityId]));
    expect(ids.get(documentOf("b"))).toBe("person_boris");
    expect(ids.get(documentOf("c"))).toMatch(/^person_[0-9a-f]{20}$/u);
    expect(merged.events).toHaveLength(2);
    expect(merged.entities.find(({ id }) => id === ids.get(documentOf("c")))?.name).toEqual({ EN: "Boris", DE: "Boris" });
  });
});

describe("corrections that find nothing", () => {
  const actions: readonly CorrectionAction[] = [
    { type: "SAME_EVENT", one: HERE, other: NOWHERE },
    { type: "NOT_SAME_EVENT", one: NOWHERE, other: HERE },
    { type: "REJECT_CLAIM", target: NOWHERE, property: "DATE" },
    { type: "REJECT_CLAIM", target: THERE, property: "PLACE" },
    { type: "ASSERT_CLAIM", target: NOWHERE, property: "DATE", value: { date: "2018" } },
    { type: "SAME_ENTITY", one: NOWHERE, other: { entityId: "person_ada" } },
    { type: "NOT_SAME_ENTITY", one: NOWHERE, other: { entityId: "person_ada" } },
  ];

  test.each(actions)("$type is reported and changes nothing", (action) => {
    const merged = corrected([ONE, LATER], action);
    expect(merged.notApplied).toEqual(listed(action));
    expect({ ...merged, notApplied: [] }).toEqual(corrected([ONE, LATER]));
  });

  test("none of those that find something is reported", () => {
    expect(
      corrected(
        [ONE, LATER],
        { type: "SAME_EVENT", one: HERE, other: THERE },
        { type: "REJECT_CLAIM", target: HERE, property: "PLACE" },
      ).notApplied,
    ).toEqual([]);
  });
});

describe("merging again", () => {
  const target = fc
    .record({
      documentId: fc.constantFrom("a", "b", "c").map(documentOf),
      start: fc.integer({ min: 0, max: 30 }).map((at) => at * 20),
      length: fc.constantFrom(10, 200),
    })
    .map(({ documentId, start, length }): CorrectionTarget => ({ documentId, start, end: start + length }));
  const action: fc.Arbitrary<CorrectionAction> = fc.oneof(
    fc.record({ type: fc.constantFrom("SAME_EVENT", "NOT_SAME_EVENT"), one: target, other: target }),
    fc.record({ type: fc.constant("REJECT_CLAIM"), target, property: fc.constantFrom("DATE", "PLACE", "PARTICIPANT") }),
    fc.record({
      type: fc.constant("ASSERT_CLAIM"),
      target,
      property: fc.constant("DATE"),
      value: fc.constantFrom({ date: "2018-06-18" }, { date: "2017" }),
    }),
  );

  test("what merging gave gives the same again, whatever was corrected", () => {
    fc.assert(
      fc.property(texts, fc.array(action, { maxLength: 4 }), (drawn, actions) => {
        const [mentions, corrections] = [[...drawn.values()].flat(), listed(...actions)];
        const merged = graphOf(mentions, { corrections });
        const again = graphOf(merged.eventMentions, { corrections });
        expect(canonicalJson({ ...again, notApplied: [] })).toBe(canonicalJson({ ...merged, notApplied: [] }));
      }),
      { numRuns: 100 },
    );
  });

  test("texts and corrections that come and go leave what those that stay give", () => {
    fc.assert(
      fc.property(
        texts,
        fc.array(action, { maxLength: 4 }),
        fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 8 }),
        (drawn, actions, steps) => {
          const present = new Map<string, readonly EventMention[]>();
          for (const name of steps) if (!present.delete(name)) present.set(name, drawn.get(name) ?? []);
          const corrections = listed(
            ...actions,
            ...actions.map((_action, index): CorrectionAction => ({ type: "UNDO", correctionId: `correction_${index}` })),
          );
          const stayed = [...drawn].filter(([name]) => present.has(name)).flatMap(([, mentions]) => mentions);
          expect(canonicalJson(graphOf([...present.values()].flat(), { corrections }))).toBe(canonicalJson(graphOf(stayed)));
        },
      ),
      { numRuns: 60 },
    );
  });
});

function corrected(mentions: readonly EventMention[], ...actions: readonly CorrectionAction[]): Merged {
  return graphOf(mentions, { corrections: listed(...actions) });
}

function listed(...actions: readonly CorrectionAction[]): Correction[] {
  return actions.map((action, index) => ({
    id: `correction_${index}`,
    author: "a reader",
    time: `2024-07-01T12:00:0${index % 10}Z`,
    reason: "because",
    action,
  }));
}

function newest({ events }: Merged) {
  const version = events[0]?.versions.at(-1);
  if (events.length !== 1 || version === undefined) throw new Error(`expected one event, got ${events.length}`);
  return version;
}
