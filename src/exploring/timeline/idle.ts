/** Does something when the browser has nothing else to do; some browsers do not tell, and then soon. The number takes it back. */
export function whenIdle(act: () => void): number {
  return TELLS ? requestIdleCallback(act, { timeout: PATIENCE }) : window.setTimeout(act, PATIENCE);
}

/** Takes back what was to be done when there is nothing else to do. */
export function cancelIdle(number: number): void {
  if (TELLS) cancelIdleCallback(number);
  else clearTimeout(number);
}

const TELLS = "requestIdleCallback" in globalThis;
const PATIENCE = 200;
