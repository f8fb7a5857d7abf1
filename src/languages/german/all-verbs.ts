import { AUXILIARIES } from "./clause-verbs.ts";
import { EVENT_WORDS } from "./events/index.ts";
import { PLAIN_VERBS_MARKED } from "./plain-verbs.ts";

/** Helping verbs have a table of their own: "seit" is no form of "sein" here. */
const HELPING: ReadonlySet<string> = new Set([...AUXILIARIES.values()].flatMap((forms) => forms.map(({ lemma }) => lemma)));

/** All verbs in the notation of `verb-forms.ts`, first those that tell of events; then others, which part clauses. */
export const ALL_VERBS: readonly string[] = [
  ...new Set([
    ...EVENT_WORDS.flatMap(({ verbs }) => verbs)
      .filter(({ lemma }) => !HELPING.has(lemma))
      .map(({ verb: { lemma, prefix } }) => (prefix === null ? lemma : `${prefix}|${lemma.slice(prefix.length)}`)),
    ...PLAIN_VERBS_MARKED,
  ]),
];
