import { computed } from "@preact/signals";
import type { EntityKind } from "../operations.generated.ts";
import { view } from "../state.ts";
import type { Marking } from "./segments.ts";
import { claims, names, read, told, type ReadDocument, type Witness } from "./told.ts";

/** A stretch of a text that is marked, and why. */
export interface Mark extends Marking {
  /** A name, a telling of the chosen event, or the words of a claim. */
  readonly role: "name" | "telling" | "claim";
  /** Whom a name means, where that could be decided. */
  readonly entity?: { readonly id: string; readonly kind: EntityKind; readonly name: string } | null;
}

/** All who say something of the chosen event; those who disagree about a part of it are witnesses of the part. */
export const witnesses = computed<readonly Witness[]>(() => {
  const sides = told.value.data?.event?.conflicts.flatMap((conflict) => conflict.sides) ?? [];
  const all: readonly Witness[] = [...claims.value.items, ...sides.flatMap((side) => side.claims)];
  return [...new Map(all.map((witness) => [witness.id, witness])).values()];
});

/** What is marked in a document; all claims of the chosen event where none of them is chosen. */
export function markingsIn({ id }: ReadDocument): readonly Mark[] {
  const { claim } = view.value;
  const own = witnesses.value.filter(({ mention }) => mention.document?.id === id);
  const chosen = own.filter((witness) => witness.id === claim);
  const said = chosen.length > 0 ? chosen : own;
  return [
    ...namesIn(id),
    ...own.flatMap(({ mention }) => markOf(mention, "telling")),
    // A claim without words of its own stands in the whole telling.
    ...said.flatMap((one) => markOf(one.start === null ? one.mention : one, "claim")),
  ];
}

/** While another document is on its way, the names that have come are not those of the one that is shown. */
function namesIn(id: string): Mark[] {
  if (read.value.waiting || read.value.data?.document?.id !== id) return [];
  return names.value.items.map(({ start, end, entity }) => ({ start, end, entity, role: "name" }));
}

function markOf({ start, end }: { readonly start: number | null; readonly end: number | null }, role: Mark["role"]): Mark[] {
  return start === null || end === null ? [] : [{ start, end, role }];
}
