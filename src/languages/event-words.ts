import type { EventKind } from "../model/event.ts";

/** The words by which a language tells of one kind of event. */
export interface EventWords {
  readonly kind: EventKind;
}
