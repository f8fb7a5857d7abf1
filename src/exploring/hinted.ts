/** Whether a pointer goes on to the hint of what it leaves: then the hint stays, so that it can be read however large it is shown. */
export function goesToHint({ relatedTarget }: MouseEvent): boolean {
  return relatedTarget instanceof Element && relatedTarget.closest(".hint") !== null;
}

/** Does something when Escape is pressed anywhere, as long as the signal lasts. */
export function onEscape(act: () => void, signal: AbortSignal): void {
  addEventListener("keydown", ({ key }) => key === "Escape" && act(), { signal });
}
