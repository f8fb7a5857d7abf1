import { rangeContains } from "../../model/date-range.ts";
import type { EventDraft, Whereabouts } from "./draft.ts";
import type { Scene } from "./scene.ts";

/** "reiste im Mai 1985 nach Prag": a capital receives for the state whose capital it was on that day. */
export function nameStatesOfThen(draft: EventDraft, scene: Scene): void {
  if (draft.kind !== "VISIT") return;
  for (const place of draft.places) {
    const { now, former } = statesOf(place, draft, scene);
    if (now === null || former === null) continue;
    draft.participants = draft.participants.map((participation) =>
      participation.entityId === now && participation.span.start === place.span.start
        ? { ...participation, entityId: former }
        : participation,
    );
  }
}

function statesOf({ entityId }: Whereabouts, { occasion }: EventDraft, { catalogue }: Scene) {
  const town = catalogue.entities.get(entityId ?? "");
  const day = occasion?.date ?? null;
  const standing = day === null ? undefined : town?.stoodFor.find(({ date }) => rangeContains(date, day));
  return { now: town?.countryId ?? null, former: standing?.countryId ?? null };
}
