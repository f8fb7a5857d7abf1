import { hasVerb } from "../clauses/clause.ts";
import type { EventDraft, Standing } from "./draft.ts";
import { carriesNoun } from "./negations.ts";
import type { Scene } from "./scene.ts";
import { named, unnamed } from "./status-words.ts";

/** "Statt nach X zu reisen, blieb er", "ohne dass X Y traf": what stands behind such a word is not done. */
export function byInstead(draft: EventDraft, scene: Scene): Standing | null {
  const { clause, sentence, use } = draft;
  const that = insteadOfThat(draft, scene);
  if (that !== null) return use !== null || carriesNoun(draft, scene) ? named(draft, "DID_NOT_HAPPEN", that, "not done") : null;
  if (use === null || (use.form !== "INFINITIVE" && clause.type !== "INFINITIVE")) return null;
  const word = clause.words.find((index) => scene.language.clauses.standing.instead.has(sentence.words[index]?.lower ?? ""));
  const between = clause.verbs.uses.some((other) => word !== undefined && other.word > word && other.word < use.word);
  return word === undefined || word > use.word || between ? null : named(draft, "DID_NOT_HAPPEN", word, "not done");
}

/** The word with which a clause begins by which it tells what is not so ("ohne dass"); null if it begins otherwise. */
function insteadOfThat({ clause, sentence }: EventDraft, { language }: Scene): number | null {
  const { standing, subordinators } = language.clauses;
  const [first = -1] = clause.words;
  const [word, that] = [sentence.words[first]?.lower ?? "", sentence.words[first + 1]?.lower ?? ""];
  return standing.instead.has(word) && subordinators.get(that) === "CONTENT" ? first : null;
}

/** "tat so, als habe er X getroffen", "als ob er X getroffen habe": what only seems so is reported by nobody. */
export function bySeeming(draft: EventDraft, { language }: Scene): Standing | null {
  const { clause, sentence } = draft;
  const { senses, subordinators } = language.clauses;
  const [first = -1] = clause.words;
  const [as, whether] = [sentence.words[first]?.lower ?? "", sentence.words[first + 1]?.lower ?? ""];
  const isReported = clause.verbs.mood === "REPORTED" || clause.verbs.mood === "UNREAL";
  const opens = clause.verbs.finite === first + 1 || subordinators.get(whether) === "QUESTION";
  return senses.seeming.has(as) && isReported && opens ? named(draft, "HYPOTHETICAL", first, "only seems so") : null;
}

/** "Besser wäre es, er führe nach X", "Wer glaubt, X werde reisen, irrt": what hangs on that without a conjunction is only thought of. */
export function byOpinion({ clause, sentence }: EventDraft, scene: Scene): Standing | null {
  const before = sentence.clauses[clause.index - 1];
  if (before?.type !== "MAIN" || clause.introducer !== null) return null;
  if (clause.verbs.mood !== "REPORTED" && clause.verbs.mood !== "UNREAL") return null;
  const { senses, standing } = scene.language.clauses;
  const { helper, mood, uses } = before.verbs;
  const wishes = helper === "BE" && mood === "UNREAL" && uses.length === 0;
  const whoever = before.words.some((index) => senses.whoever.has(sentence.words[index]?.lower ?? ""));
  return wishes || (whoever && hasVerb(before, standing.believing)) ? unnamed("HYPOTHETICAL", "only thought of") : null;
}
