import { computed, effect, signal } from "@preact/signals";
import { addressOf, viewOf } from "./address.ts";
import type { EventFilter, Language } from "./operations.generated.ts";
import { NOTHING_CHOSEN, type View } from "./view.ts";

/** What is chosen now. It is read everywhere and changed by `choose` alone. */
export const view = signal<View>(viewOf(location.search));

/**
 * Changes what is chosen, and the address with it. A step that somebody would want to go back from is pushed; what changes
 * continuously, such as the period while zooming, replaces the address.
 */
export function choose(change: Partial<View>, step: "push" | "replace" = "push"): void {
  const next = { ...view.peek(), ...change };
  const address = location.pathname + addressOf(next);
  if (address !== location.pathname + location.search) {
    if (step === "push") history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  }
  view.value = next;
}

/** Takes back all filters, but not what is read. */
export function clearFilters(): void {
  const { event, claim, document, language, lanes } = view.peek();
  choose({ ...NOTHING_CHOSEN, event, claim, document, language, lanes });
}

/** The language of the interface and of names. */
export const language = computed<Language>(() => view.value.language ?? (navigator.language.startsWith("de") ? "DE" : "EN"));

/** What holds for a whole question: what was known by a day, and whether texts alone count. */
export const knowledge = computed(() => ({ knownBy: view.value.knownBy, textOnly: view.value.textOnly }));

/** The filter for events, the period aside. */
export const filter = computed<EventFilter>(() => {
  const { entities, kinds, statuses, supports, places, sources } = view.value;
  return {
    ...(entities.length > 0 ? { actors: { allOf: entities } } : {}),
    ...(kinds.length > 0 ? { kinds } : {}),
    ...(statuses.length > 0 ? { statuses } : {}),
    ...(supports.length > 0 ? { supports } : {}),
    ...(places.length > 0 ? { locatedIn: places } : {}),
    ...(sources.length > 0 ? { documents: sources } : {}),
  };
});

/** The filter for events with the period in it. An event of a vague date counts where it can lie in it. */
export const filterWithPeriod = computed<EventFilter>(() => {
  const { from, to } = view.value;
  return from === null && to === null ? filter.value : { ...filter.value, during: { from, to } };
});

addEventListener("popstate", () => (view.value = viewOf(location.search)));
effect(() => void (document.documentElement.lang = language.value.toLowerCase()));
