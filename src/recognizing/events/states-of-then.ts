import { stateDuring } from "../../model/catalogue.ts";
import type { EventDraft } from "./draft.ts";
import type { Scene } from "./scene.ts";

/** "reiste im Mai 1985 nach Prag": a capital receives for the state whose capital it was on that day. */
export function nameStatesOfThen(draft: EventDraft, { catalogue }: Scene): void {
  if (draft.kind !== "VISIT") return;
  const { publishedOn } = draft.sentence;
  const published = publishedOn === null ? null : { earliest: publishedOn, latest: publishedOn };
  for (const { entityId, span } of draft.places) {
    const town = catalogue.entities.get(entityId ?? "");
    const former = town === undefined ? null : stateDuring(town, draft.occasion?.date ?? published);
    if (former === null) continue;
    draft.participants = draft.participants.map((participation) =>
      participation.entityId === town?.countryId && participation.span.start === span.start
        ? { ...participation, entityId: former }
        : participation,
    );
  }
}
