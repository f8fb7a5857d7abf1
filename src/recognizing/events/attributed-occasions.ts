import { overlaps } from "../../model/span.ts";
import type { Phrase } from "../clauses/phrase.ts";
import type { EventDraft } from "./draft.ts";
import { kindsOf } from "./named-news.ts";
import { antecedentOf } from "./relative-argument.ts";
import { spanOf, type Scene } from "./scene.ts";
import { finest, occasionOf, timesOf, usable } from "./usable-times.ts";

/** "Am 4. Mai fand die Wahl statt, die er gewann": a relative clause about a noun that tells of the same has its time. */
export function dateFromAntecedent(draft: EventDraft, all: readonly EventDraft[], scene: Scene): void {
  const { clause, sentence, kind } = draft;
  const parent = sentence.clauses[clause.parent ?? -1];
  if (clause.type !== "RELATIVE" || parent === undefined || kind === "STATEMENT") return;
  const antecedent = antecedentOf(clause, sentence, scene).find(({ head }) =>
    kindsOf(sentence.words[head]?.text ?? "", scene).has(kind),
  );
  if (antecedent === undefined) return;
  const noun = all.find((other) => other.phrase?.head === antecedent.head)?.occasion;
  const best = finest(timesOf({ ...draft, clause: parent }, sentence, scene));
  const occasion = noun ?? (best === null ? null : occasionOf(best, ""));
  if (!occasion?.date) return;
  draft.occasion = {
    ...occasion,
    date: { ...occasion.date, basis: "INHERITED" },
    rule: "time of the noun that the clause is about",
  };
}

/** "in einem am Dienstag veröffentlichten Brief", "in einem Brief vom 4. Mai": what is said in it is said on its day. */
export function dateFromMessage(draft: EventDraft, scene: Scene): void {
  if (draft.kind !== "STATEMENT" && draft.kind !== "PUBLICATION") return;
  const messages = draft.clause.phrases.filter((phrase) => isMessage(phrase, draft, scene));
  const times = messages.flatMap(({ first, last }) => {
    const span = spanOf(draft.sentence, first, Math.min(last + 2, draft.sentence.words.length - 1));
    return draft.sentence.times.filter((time) => usable(time) && overlaps(time, span));
  });
  const best = finest(times);
  if (best !== null) draft.occasion = occasionOf(best, "time of the message in which it is said");
}

function isMessage({ preposition, head }: Phrase, { sentence }: EventDraft, { language }: Scene): boolean {
  const { senses, messages } = language.clauses;
  return senses.within.has(preposition ?? "") && messages.test(sentence.words[head]?.lower ?? "");
}
