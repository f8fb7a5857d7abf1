import type { EventKind, EventStatus, Language, Support } from "./operations.generated.ts";

/** A lane of the timeline holds the events of some kinds or those of a participant. */
export type LanesBy = "KIND" | "PARTICIPANT";

/** Everything that somebody has chosen to see; an address says it in full, so a view can be shared. */
export interface View {
  /** The event whose claims the reader shows. */
  readonly event: string | null;
  /** The claim whose words are marked. */
  readonly claim: string | null;
  /** The document that the reader shows. */
  readonly document: string | null;
  /** Only events in which all of these take part; the network starts from them. */
  readonly entities: readonly string[];
  readonly kinds: readonly EventKind[];
  readonly statuses: readonly EventStatus[];
  readonly supports: readonly Support[];
  readonly places: readonly string[];
  /** Only what these documents tell of. */
  readonly sources: readonly string[];
  /** First and last day of the period, both inclusive; null is open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly knownBy: string | null;
  readonly textOnly: boolean;
  /** Those whose neighbours the network shows too. */
  readonly around: readonly string[];
  /** Those that the network leaves out, such as hubs. */
  readonly hidden: readonly string[];
  /** The one, or the two with the way between them, that is looked at in the network. */
  readonly looked: readonly string[];
  /** So many shared events make an edge of the network; null for what leaves it readable. */
  readonly least: number | null;
  /** So many are asked for around the middle of the network; null for a few. */
  readonly most: number | null;
  /** Whether the network has the whole width. */
  readonly wide: boolean;
  /** What the lanes of the timeline are. */
  readonly lanes: LanesBy;
  /** Null for what the browser prefers. */
  readonly language: Language | null;
}

/** Nothing chosen. */
export const NOTHING_CHOSEN: View = {
  event: null,
  claim: null,
  document: null,
  entities: [],
  kinds: [],
  statuses: [],
  supports: [],
  places: [],
  sources: [],
  from: null,
  to: null,
  knownBy: null,
  textOnly: false,
  around: [],
  hidden: [],
  looked: [],
  least: null,
  most: null,
  wide: false,
  lanes: "KIND",
  language: null,
};
