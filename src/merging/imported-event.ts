import { KINDS } from "../model/kinds.ts";
import type { Localized } from "../model/entity.ts";
import { IMPORTED_ROW, NEVER, UNDATED, type Event } from "../model/event.ts";
import type { EventMention } from "../model/mention.ts";
import { composeTitle, type TitleParts } from "./compose-title.ts";
import type { World } from "./geography.ts";
import { knownOn } from "./telling.ts";

/**
 * The event of an imported row: the coder has decided what is one event, so it is not merged with others. Its fields rest on
 * the row's one claim. Questions with `textOnly` do not see it, and those with `knownBy` from the day on which it was known.
 */
export function importedEvent(mention: EventMention, titleOf: TitleOf): Event {
  const { id, kind, status, claims } = mention;
  const [claim] = claims;
  const { participants = [], placeIds = [] } = claim?.fields ?? {};
  const word = kind === "OTHER" ? (claim?.words ?? null) : null;
  const title = titleOf({ kind, participants, placeIds, word });
  return {
    id: id.replace("mention_", "event_"),
    links: [{ mentionId: id, reason: IMPORTED_ROW }],
    versions: [
      {
        conflicts: [],
        date: claim?.date ?? null,
        documentIds: [],
        kind,
        knownFrom: knownOn(mention) ?? UNDATED,
        knownUntil: NEVER,
        mentionIds: [id],
        partOf: null,
        participants,
        placeIds,
        possiblySame: [],
        rules: {},
        salience: [1, 1, 0],
        scope: "WITH_CATALOGUE",
        status,
        support: "STATED",
        title,
      },
    ],
  };
}

/** The title of what happened between some participants. */
export type TitleOf = (parts: Pick<TitleParts, "kind" | "participants" | "placeIds" | "word">) => Localized;

/** Titles of rows, which few names and kinds make up, so that most have been composed before. */
export function importedTitles(world: World): TitleOf {
  const known = new Map<string, Localized>();
  return (parts) => {
    const people = parts.participants.map(({ role, entityId }) => `${role} ${entityId}`);
    const key = [parts.kind, parts.word, ...people, ...parts.placeIds].join(" ");
    let title = known.get(key);
    if (title === undefined) {
      const told = new Map(parts.participants.map(({ entityId }) => [entityId, 1]));
      const { DE = "", EN = "" } = composeTitle({ ...parts, family: KINDS[parts.kind].family, told }, world);
      title = { DE, EN };
      if (known.size >= MOST_TITLES) known.clear();
      known.set(key, title);
    }
    return title;
  };
}

const MOST_TITLES = 50_000;
