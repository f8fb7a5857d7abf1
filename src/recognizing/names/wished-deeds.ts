import { objectBefore } from "./earlier-antecedents.ts";
import type { Antecedent, Point } from "./pronoun-point.ts";

/** "Keller verlangte seine Freilassung": what somebody demands is done by or to somebody else who was named. */
export function wishedFor(point: Point): Antecedent | null {
  const { own, pronoun, scene, stretches, words } = point;
  const { demands, deeds } = scene.words.wished;
  const noun = words.slice(pronoun.first + 1, pronoun.first + 4).find(({ capital }) => capital)?.key ?? "";
  const stretch = stretches[own];
  const asked = words
    .slice(stretch?.first, (stretch?.last ?? 0) + 1)
    .some(({ key }) => demands.some((stem) => key.startsWith(stem)));
  return asked && deeds.has(noun) ? objectBefore(point) : null;
}
