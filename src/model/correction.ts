/** Where a correction points: a stretch of a document, a curated fact or an entity of the catalogue. */
export type CorrectionTarget =
  | { readonly documentId: string; readonly start: number; readonly end: number }
  | { readonly factId: string }
  | { readonly entityId: string };

/** One line of the append-only list of corrections. Nothing in it names an event id, so it survives re-ingest and better rules. */
export interface Correction {
  readonly id: string;
  readonly author: string;
  /** ISO 8601 with a zone. */
  readonly time: string;
  readonly reason: string;
  readonly action: CorrectionAction;
}

/** What a correction does. */
export type CorrectionAction =
  | { readonly type: "SAME_EVENT"; readonly one: CorrectionTarget; readonly other: CorrectionTarget }
  | { readonly type: "NOT_SAME_EVENT"; readonly one: CorrectionTarget; readonly other: CorrectionTarget }
  | { readonly type: "SAME_ENTITY"; readonly one: CorrectionTarget; readonly other: CorrectionTarget }
  | { readonly type: "NOT_SAME_ENTITY"; readonly one: CorrectionTarget; readonly other: CorrectionTarget }
  | { readonly type: "REJECT_CLAIM"; readonly target: CorrectionTarget; readonly property: string }
  | {
      readonly type: "ASSERT_CLAIM";
      readonly target: CorrectionTarget;
      readonly property: string;
      readonly value: Readonly<Record<string, unknown>>;
    }
  | { readonly type: "UNDO"; readonly correctionId: string };
