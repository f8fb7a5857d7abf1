import { hasSubjectForm, type Stretch } from "./clauses-of-names.ts";
import type { Point } from "./pronoun-point.ts";

/** "Der General verlor die Wahl", "Der 71-jährige Star …": of whom it is not known who that is, and the pronoun means him, or whom the text is about. */
export function isOpenSubject(stretch: Stretch, sentence: number, { all, pronoun, scene }: Point): boolean {
  const use = pronoun.pronoun?.use;
  if (use !== "SUBJECT" && use !== "POSSESSIVE") return false;
  const { words = [] } = scene.sentences[sentence] ?? {};
  return all.some(
    (seen) =>
      seen.sentence === sentence &&
      stretch.first <= seen.first &&
      seen.last <= stretch.last &&
      (seen.type === "FAMILY_NAME" || scene.words.definiteArticles.has(words[seen.phraseFirst]?.key ?? "")) &&
      OPEN.has(seen.type) &&
      (use === "SUBJECT" || seen.type === "AGE") &&
      seen.kind === "PERSON" &&
      seen.entityIds.length === 0 &&
      hasSubjectForm(seen, all, scene),
  );
}

/** What can stand for somebody of whom it is not known who that is. */
const OPEN: ReadonlySet<string> = new Set(["AGE", "FAMILY_NAME", "ROLE"]);

/** "Kellers Vater starb, nachdem er …": of whom only the family is named it is not known who that is, and he is meant. */
export function namesOnlyKin(stretch: Stretch, sentence: number, { all, scene }: Point): boolean {
  const { words = [] } = scene.sentences[sentence] ?? {};
  return words.slice(stretch.first, stretch.last + 1).some((word, at) => {
    if (!scene.words.kin.has(word.key)) return false;
    const index = stretch.first + at;
    const apostrophe = /^['’]$/u.test(words[index - 1]?.text ?? "");
    const owner = all.some(
      (seen) =>
        seen.sentence === sentence &&
        seen.last === index - (apostrophe ? 2 : 1) &&
        (apostrophe || seen.genitive || seen.pronoun?.use === "POSSESSIVE"),
    );
    const named = all.some((seen) => seen.sentence === sentence && seen.first === index + 1 && seen.kind === "PERSON");
    return owner && !named;
  });
}
