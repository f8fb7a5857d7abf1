import { choose } from "../state.ts";

/** Leads to another event. */
export function EventLink({ id, title }: { readonly id: string; readonly title: string }) {
  return (
    <button type="button" class="link" dir="auto" onClick={() => choose({ event: id, claim: null, document: null })}>
      {title}
    </button>
  );
}
