import type { CodedEvent } from "./coded-events.ts";

/** Some 300 actors around two, who share a thousand pairs of ever fewer events; a name can stand for one of the two beside them. */
export function crowd(names: readonly [one: string, other: string] = ["East", "West"]): readonly CodedEvent[] {
  const [one, other] = names;
  const actors = Array.from({ length: 298 }, (_actor, place) => `Actor ${place}`);
  const pairs = [
    ["North", "South"],
    [one, other],
    ["North", one],
    ...actors.flatMap((actor, place) => [
      [place % 2 === 0 ? "North" : "South", actor],
      [actor, actors[(place * 7 + 1) % actors.length] ?? ""],
      [actor, actors[(place * 31 + 5) % actors.length] ?? ""],
      [place % 3 === 0 ? "North" : "South", actor],
    ]),
  ];
  return pairs.map(([source = "", target = ""], place) => ({
    date: `20${String(10 + (place % 14))}-0${1 + (place % 9)}-11`,
    source,
    type: "Consult",
    target,
  }));
}
