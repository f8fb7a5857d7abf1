import { sharesParticipant, type EventDraft } from "./draft.ts";
import type { Scene } from "./scene.ts";

const CONTAINERS: ReadonlySet<string> = new Set(["visit", "meeting", "arrival", "tour"]);

/** What others do while somebody travels is no part of the journey. */
const APART: ReadonlySet<string> = new Set(["WAR", "ATTACK", "LEGAL_ACTION", "SANCTION", "ELECTION", "WEAPON_TEST"]);

/** Finds of which other event of its clause an event is a part: of what it happens during, or of the journey that it is the aim of. */
export function findWholes(drafts: readonly EventDraft[], scene: Scene): void {
  for (const draft of drafts) {
    if (draft.whole !== null || APART.has(draft.kind)) continue;
    const container = drafts.find(
      (other) => other !== draft && other.sentence === draft.sentence && contains(other, draft, scene),
    );
    if (container !== undefined) {
      draft.whole = {
        draft: container,
        span: container.triggerSpan,
        rule: `happens during the ${container.trigger.lemma} of its clause`,
      };
      inheritDate(draft, container);
      if (draft.participants.length === 0)
        draft.participants.push(
          ...container.participants.map((one) => ({
            ...one,
            role: "PARTICIPANT" as const,
            span: container.triggerSpan,
            rule: `those of the ${container.trigger.lemma} during which it happens`,
          })),
        );
    }
  }
}

function contains(whole: EventDraft, part: EventDraft, scene: Scene): boolean {
  if (!CONTAINERS.has(whole.family) || whole.family === part.family || whole.kind === "STATEMENT") return false;
  if (whole.clause !== part.clause && !(part.clause.type !== "MAIN" && part.clause.index === whole.clause.index)) return false;
  const during =
    whole.phrase !== null &&
    whole.phrase.preposition !== null &&
    scene.language.clauses.senses.meanwhile.has(whole.phrase.preposition) &&
    part.phrase === null;
  const aim =
    whole.family === "visit" &&
    whole.use !== null &&
    part.phrase !== null &&
    scene.language.clauses.senses.aim.has(part.phrase.preposition ?? "") &&
    sharesParticipant(whole, part);
  return during || aim;
}

function inheritDate(part: EventDraft, whole: EventDraft): void {
  if (part.occasion !== null || whole.occasion === null) return;
  const { date } = whole.occasion;
  part.occasion = {
    ...whole.occasion,
    date: date === null ? null : { ...date, basis: "INHERITED" },
    rule: `date of the ${whole.trigger.lemma} that it is part of`,
  };
}
