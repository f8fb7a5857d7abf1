import type { View } from "../model/view.ts";

/** The knowledge that a root field asks for. */
export interface ViewArguments {
  readonly knownBy?: string | null;
  readonly textOnly?: boolean | null;
}

/** The view that a root field asks for; all that is known where it asks for none. */
export function viewOf({ knownBy, textOnly }: ViewArguments): View {
  return { knownBy: knownBy ?? null, textOnly: textOnly ?? false };
}
