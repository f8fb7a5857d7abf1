import type { ClaimProperty } from "./claim.ts";
import type { Localized } from "./entity.ts";

/** Whether sources disagree, or a plan turned out otherwise. */
export type ConflictReason = "DISAGREEMENT" | "PLAN_CHANGED";

/** One side of a conflict: a value and the claims that say so. */
export interface ConflictSide {
  readonly value: Localized;
  readonly claimIds: readonly string[];
}

/** Different values of a property that can have only one. */
export interface Conflict {
  /** `conflict_<hash of the event>-<property>`. */
  readonly id: string;
  readonly eventId: string;
  readonly property: ClaimProperty;
  readonly reason: ConflictReason;
  readonly sides: readonly ConflictSide[];
  readonly shown: Localized;
  /** The rule by which the shown value was chosen, in words. */
  readonly rule: string;
}
