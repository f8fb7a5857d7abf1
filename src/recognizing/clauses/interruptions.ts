import type { Segment } from "./segments.ts";

/** "sagte er, Russlands Recht, … zu …, dürfe nicht …": a piece before a reported verb is its subject, not a part of the clause before. */
export function opensReport(following: readonly Segment[]): boolean {
  const finite = following.find((segment) => segment.hasFinite && segment.opening === "OTHER");
  const first = finite?.words[0];
  if (finite === undefined || first === undefined || !finite.startsFinite || finite.boundary !== "COMMA") return false;
  return [...first.auxiliaries.map((form) => form.mood), ...first.readings.map(({ form }) => form.mood)].every(
    (mood) => mood === "REPORTED" || mood === "UNREAL",
  );
}

/** "die Tatsache, dass …, unterstreicht": within one quotation, a piece, a subordinate clause and then a verb are one clause. */
export function isInterrupted(segment: Segment, following: readonly Segment[]): boolean {
  const at = following.findIndex((other) => other.opening === "OTHER" && other.hasFinite);
  const verb = following[at];
  const between = following.slice(0, Math.max(0, at));
  return (
    verb !== undefined &&
    between.some((other) => other.opening === "SUBORDINATOR") &&
    verb.startsFinite &&
    verb.boundary === "COMMA" &&
    segment.quoted &&
    verb.quoted
  );
}
