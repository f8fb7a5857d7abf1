import { UNDATED, type EventVersion } from "./event.ts";

/** Which knowledge an answer may rest on. */
export interface View {
  /** Only documents published by this day, YYYY-MM-DD; null for everything, documents without a date included. */
  readonly knownBy: string | null;
  /** Leave catalogue facts out. */
  readonly textOnly: boolean;
}

/** What everybody knows now, catalogue facts included. */
export const WHOLE_VIEW: View = { knownBy: null, textOnly: false };

/** Whether a view leaves nothing out, so that what is in force in it is known beforehand. */
export function isWholeView({ knownBy, textOnly }: View): boolean {
  return knownBy === null && !textOnly;
}

/** The day that is compared with `knownFrom` and `knownUntil`. */
export function dayOf(view: View): string {
  return view.knownBy ?? UNDATED;
}

/** The version of an event that is in force in a view. */
export function versionIn(view: View, versions: readonly EventVersion[]): EventVersion | null {
  const day = dayOf(view);
  const other = view.textOnly ? "WITH_CATALOGUE" : "TEXT_ONLY";
  return versions.find((version) => version.knownFrom <= day && day < version.knownUntil && version.scope !== other) ?? null;
}
