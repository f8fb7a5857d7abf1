import { createHash } from "node:crypto";
import type { Localized } from "../model/entity.ts";
import type { CypherValue } from "./cypher.ts";

const LONGEST = 1_000;

/** Names and values of a node or relationship. */
export type Properties = Readonly<Record<string, CypherValue>>;

/** The labels that each type of relationship leads from and to. */
export const LINK_ENDS = {
  PARTICIPATED_IN: ["Entity", "Event"],
  TOOK_PLACE_IN: ["Event", "Entity"],
  PART_OF: ["Event", "Event"],
  POSSIBLY_SAME_AS: ["Event", "Event"],
  TELLS_OF: ["Mention", "Event"],
  IN: ["Mention", "Document"],
  NAMES: ["Mention", "Entity"],
  ATTRIBUTED_TO: ["Mention", "Entity"],
  IN_BLOCK: ["Mention", "Block"],
  ABOUT: ["Claim", "Entity"],
  ON_BEHALF_OF: ["Claim", "Entity"],
  PART_OF_TELLING: ["Claim", "Mention"],
  NAMED_IN: ["EntityMention", "Document"],
  MEANS: ["EntityMention", "Entity"],
  WITHIN: ["Entity", "Entity"],
  BELONGS_TO: ["Entity", "Entity"],
  HOLDS_OFFICE_OF: ["Entity", "Entity"],
  IS_CALLED: ["Entity", "Name"],
  SOUNDS_LIKE: ["Entity", "NameKey"],
  HAS_WORD: ["Entity", "Entity"],
  TAKES_PART_IN: ["Entity", "EventVersion"],
  REPRESENTED_IN: ["Entity", "EventVersion"],
  HAS_EVENT: ["Entity", "EventVersion"],
  LIES_IN: ["EventVersion", "Entity"],
  TOLD_IN: ["EventVersion", "Document"],
  RESTS_ON: ["EventVersion", "Mention"],
  VERSION_OF: ["EventVersion", "Event"],
  VERSION_PART_OF: ["EventVersion", "Event"],
} as const satisfies Readonly<Record<string, readonly [from: string, to: string]>>;

/** A type of relationship. */
export type LinkType = keyof typeof LINK_ENDS;

/** A relationship between the nodes with these ids. */
export interface Link {
  readonly type: LinkType;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/**
 * The types of relationships that lead to a version, or from it. An event that is its own version has those of the event,
 * so that both are looked for at once; the label of versions tells which of them count.
 */
export const VERSION_LINKS = {
  takingPart: "TAKES_PART_IN|PARTICIPATED_IN",
  lyingIn: "LIES_IN|TOOK_PLACE_IN",
  partOf: "VERSION_PART_OF|PART_OF",
  /** From the version to its tellings, or from these to the event: looked for without a direction. */
  restingOn: "RESTS_ON|TELLS_OF",
} as const;

/** The types of relationships between the event of an imported row and all whom that row names. */
export const INVOLVED = "PARTICIPATED_IN|REPRESENTED_IN|TOOK_PLACE_IN";

/** A relationship between the nodes with these ids. */
export function link(type: LinkType, from: string, to: string, properties: Properties = {}): Link {
  return { type, from, to, properties };
}

/** A node that belongs to another one, and goes with it. */
export interface Part {
  readonly type: "Claim" | "EventVersion" | "Conflict";
  /** Further labels. */
  readonly labels: readonly string[];
  /** The id of the node that it belongs to. */
  readonly owner: string;
  readonly properties: Properties;
}

/** The labels of the nodes that parts belong to. */
export const PART_OWNERS: Readonly<Record<Part["type"], string>> = {
  Claim: "Mention",
  EventVersion: "Event",
  Conflict: "EventVersion",
};

/** The label of a kind: `PHONE_CALL` is PhoneCall. */
export function labelOf(kind: string): string {
  return kind.toLowerCase().replace(/(?:^|_)([a-z])/gu, (_match, letter: string) => letter.toUpperCase());
}

/** The English form, or the one that is there. */
export function shownName({ EN, DE }: Localized): string | null {
  const name = EN ?? DE ?? null;
  return name === null ? null : indexable(name);
}

/** A text that an index of Neo4j can hold, which refuses more than about 8,000 bytes: what is longer is cut and told apart by its hash. */
export function indexable(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST)} ${createHash("sha256").update(text, "utf8").digest("hex")}`;
}
