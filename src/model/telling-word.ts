const RULE = /^"(.+)" tells of it$/u;

/** The rule of a claim that a word made: in its base form, it is what tells of the event. */
export function ruleOfWord(lemma: string): string {
  return `"${lemma}" tells of it`;
}

/** The word by whose rule a claim was made; null where it was another rule. */
export function wordOfRule(rule: string): string | null {
  return RULE.exec(rule)?.[1] ?? null;
}
