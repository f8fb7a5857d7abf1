import type { Workshop } from "./workshop.ts";

/** Whether the stored graph was made with other rules, another catalogue or other corrections than the present ones. */
export async function isOutdated({ store, knowledge }: Workshop): Promise<boolean> {
  const state = await store.state();
  const { ruleVersion, catalogueDigest, correctionsDigest } = knowledge.madeWith;
  if (state === null) return false;
  return (
    state.ruleVersion !== ruleVersion ||
    state.catalogueDigest !== catalogueDigest ||
    state.correctionsDigest !== correctionsDigest
  );
}
