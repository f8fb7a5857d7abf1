import type { EventDraft, Occasion } from "./draft.ts";
import type { Scene } from "./scene.ts";

/** "Die Reise nach X ist auf den 19. verlegt. Y wird ihn dort empfangen": what happens there happens then. */
export function dateThere(drafts: readonly EventDraft[], scene: Scene): void {
  const { there } = scene.language.clauses.senses;
  for (const draft of drafts) {
    const { clause, occasion, sentence } = draft;
    if (occasion !== null || !clause.words.some((index) => there.has(sentence.words[index]?.lower ?? ""))) continue;
    draft.occasion = timeOfPlace(draft, drafts);
  }
}

function timeOfPlace(draft: EventDraft, drafts: readonly EventDraft[]): Occasion | null {
  const before = drafts.findLast(
    (other) =>
      other.sentence.index === draft.sentence.index - 1 &&
      other.sentence.sentence.paragraph === draft.sentence.sentence.paragraph &&
      other.places.length > 0 &&
      isOver(other) === isOver(draft),
  );
  const date = before?.occasion?.date;
  return before?.occasion && date
    ? { ...before.occasion, date: { ...date, basis: "INHERITED" }, rule: "time of what was told of the place before" }
    : null;
}

function isOver({ standing }: EventDraft): boolean {
  return standing.status === "HAPPENED" || standing.status === "ONGOING";
}
