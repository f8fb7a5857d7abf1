import { effect, signal, type ReadonlySignal } from "@preact/signals";

/** So many milliseconds after a key nothing is asked, because another one may follow. */
const PAUSE = 120;

/** What is typed, as soon as somebody pauses; nothing at once where nothing is typed. */
export function paused(typed: ReadonlySignal<string>): ReadonlySignal<string> {
  const asked = signal("");
  effect(() => {
    const query = typed.value.trim();
    if (query === "") return void (asked.value = "");
    const pause = setTimeout(() => (asked.value = query), PAUSE);
    return () => clearTimeout(pause);
  });
  return asked;
}
