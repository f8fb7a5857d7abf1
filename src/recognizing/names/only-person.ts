import { subjectIn } from "./clauses-of-names.ts";
import { namesOnlyKin } from "./open-subjects.ts";
import { isPerson, type Antecedent, type Point } from "./pronoun-point.ts";

/** "Während Kellers Reise griffen Banden an; er kehrte nicht zurück": the only person of the sentence, whosever deed was told. */
export function possessorHere(point: Point): Antecedent | null {
  const { all, own, pronoun, scene, stretches } = point;
  const people = all.filter((seen) => seen.sentence === pronoun.sentence && seen.end <= pronoun.start && isPerson(seen));
  const [seen, ...others] = people;
  const acts = stretches.slice(0, own).some((stretch) => {
    const subject = subjectIn(stretch, pronoun.sentence, all, scene);
    // "Kellers Vater regierte, bis er starb": that is the father.
    return (subject !== null && isPerson(subject)) || namesOnlyKin(stretch, pronoun.sentence, point);
  });
  return seen?.genitive === true && others.length === 0 && own > 0 && !acts
    ? { seen, reason: "only person of the sentence" }
    : null;
}
