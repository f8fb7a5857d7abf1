import type { Signal } from "@preact/signals";

/** What lies under the pointer or has the focus. */
export interface Pointed {
  readonly ids: readonly string[];
  /** Where its hint is; null for what is pointed at in the table. */
  readonly at: { readonly x: number; readonly y: number } | null;
}

/** Points at somebody from beside the picture, while the focus or the pointer is there. */
export function pointing(pointed: Signal<Pointed | null>, ids: readonly string[]) {
  const point = () => (pointed.value = { ids, at: null });
  const leave = () => (pointed.value = null);
  return { onFocus: point, onPointerEnter: point, onBlur: leave, onPointerLeave: leave };
}
